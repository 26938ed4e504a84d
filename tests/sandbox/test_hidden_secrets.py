"""Secrets that a request brings are not shown again: not by responses, the journal, the page or a snapshot."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from tenant_collections import Collection, description, served
from tenant_references import place, resolved

if TYPE_CHECKING:
    from collections.abc import Iterator

    from plain_client import PlainClient
    from sailpoint.sandbox import Sandbox

SECRET = "very-well-kept"
SECRET_NAME = re.compile(r"(?i)(secret|password|passwd|token|privatekey|apikey|accesskey|passphrase)$")
# Objects without declared members that have secrets.
FREE: dict[str, dict[str, Any]] = {
    "/mfa/duo-web/config": {"configProperties": {"skey": SECRET, "ikey": SECRET}},
    "/multihosts": {"connectorAttributes": {"password": SECRET}},
    "/service-desk-integrations": {"attributes": {"password": SECRET, "nested": [{"client_secret": SECRET}]}},
    "/sim-integrations": {"attributes": {"password": SECRET}},
    "/sources": {"connectorAttributes": {"password": SECRET, "oauth": {"refresh_token": SECRET, "tokenUrl": "kept"}}},
}


def secret_members(
    node: dict[str, Any], definitions: dict[str, Any], steps: tuple[str, ...] = ()
) -> Iterator[tuple[str, ...]]:
    """The paths of the texts whose names tell that they are secrets."""
    for name, member in resolved(node, definitions).get("properties", {}).items():
        inner = resolved(member, definitions)
        if inner.get("type") == "string" and SECRET_NAME.search(name):
            yield (*steps, name)
        elif name not in steps:
            yield from secret_members(inner, definitions, (*steps, name))


def writes() -> list[tuple[str, str, list[tuple[str, ...]]]]:
    """Requests that write documents with secrets: method, path, and the members."""
    known, found = served(), []
    for (method, at), path in sorted(known.items()):
        if (method == "POST" or (method == "PUT" and not at.endswith("}"))) and ("GET", at) in known:
            described = description(method, path)
            members = list(secret_members(described, described.get("$defs", {})))
            if members or path in FREE:
                found.append((method, path, members))
    return found


def test_the_schema_has_the_expected_secrets() -> None:
    assert {path for _, path, _ in writes()} == {
        *FREE,
        "/mfa/okta-verify/config",
        "/trigger-subscriptions",
    }


@pytest.mark.parametrize(("method", "path", "members"), writes(), ids=[path for _, path, _ in writes()])
def test_a_secret_is_not_shown_again(
    sandbox: Sandbox, client: PlainClient, method: str, path: str, members: list[tuple[str, ...]]
) -> None:
    collection = Collection(client, path)
    body = collection.document(method) | FREE.get(path, {})
    described = description(method, path)
    for steps in members:
        place(body, described, described.get("$defs", {}), steps, (SECRET, None))
    assert SECRET in json.dumps(body)

    written = collection.send(method, body=body)
    assert written.status in {200, 201}, written.body
    shown = [written.body, collection.send("GET").body]
    if method == "POST":
        below = f"/{quote(collection.id_of(written.json()), safe='')}"
        shown.append(collection.send("GET", below).body)
        change = [{"op": "add", "path": f"/{'/'.join(members[0])}", "value": SECRET}] if members else []
        shown.append(collection.send("PATCH", below, change).body)

    assert not [body for body in shown if SECRET.encode() in body]
    assert "kept" in shown[0].decode() or path != "/sources"
    assert SECRET not in json.dumps(list(sandbox.requests))
    assert SECRET not in json.dumps(sandbox.snapshot())


def test_the_secret_of_a_client_and_of_a_token_is_shown_once(sandbox: Sandbox, client: PlainClient) -> None:
    bodies = {
        "/oauth-clients": {
            "name": "a", "description": "b", "accessTokenValiditySeconds": 750, "grantTypes": ["CLIENT_CREDENTIALS"],
            "accessType": "OFFLINE", "enabled": True,
        },
        "/personal-access-tokens": {"name": "a", "scope": []},
    }  # fmt: skip
    for path, body in bodies.items():
        secret = client.send("POST", f"/v2024{path}", body).json()["secret"]
        assert secret
        listed = client.send("GET", f"/v2024{path}")
        assert secret not in listed.body.decode()
        assert secret not in json.dumps(sandbox.snapshot())
        assert secret not in json.dumps(list(sandbox.requests))


def test_the_password_of_an_account_is_not_shown(sandbox: Sandbox, client: PlainClient) -> None:
    source = "2c9180835d191a86015d28455b4b232a"
    attributes = {"sourceId": source, "sAMAccountName": "new", "password": SECRET, "employeeNumber": "new-one"}
    assert client.send("POST", "/v2024/accounts", {"attributes": attributes}).status == 202
    sandbox.finish_tasks()

    assert SECRET not in client.send("GET", "/v2024/accounts?limit=250").body.decode()
    assert SECRET not in json.dumps(sandbox.snapshot())
