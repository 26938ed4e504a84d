"""Responses have only the members and the values of enumerations that the version in the path declares."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

import facts
from foreign_calls import EXPERIMENTAL, Call, served_calls
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from plain_client import Response

VERSIONS = [version.name for version in facts.VERSIONS]
STATES = "/identity-profiles/2b838de9-db9b-abcf-e646-d4f274ad4238/lifecycle-states"


@pytest.fixture
def client() -> Iterator[PlainClient]:
    with Sandbox() as sandbox:
        yield PlainClient(sandbox)


@pytest.mark.parametrize("version", VERSIONS)
def test_no_response_has_a_member_that_its_schema_lacks(client: PlainClient, version: str) -> None:
    """Each operation is called once, those that read first, with the default company and new documents."""
    undeclared, succeeded = {}, 0
    for call in list(served_calls(client, version)):
        method, path, body, headers = call.as_request()
        if call.has_form:
            continue
        response = client.send(method, path, body, **headers)
        if response.status < 300 and response.body and response.headers.get_content_type() == "application/json":
            succeeded += 1
            undeclared[call.id] = undeclared_in(call, response)
    assert succeeded > 150
    assert not {name: members for name, members in undeclared.items() if members}


def undeclared_in(call: Call, response: Response) -> list[str]:
    """The paths of members that the type of a response does not declare."""
    line = next((line for line in call.operation.lines if line.startswith(f"{response.status} ")), "")
    ty = line.split()[1] if line else "-"
    version = call.operation.version
    if not version.has_schema(ty.strip("[]?")):
        return []
    described = version.schema(ty.strip("[]?"))
    definitions = described.get("$defs", {})
    node = {"type": "array", "items": described} if ty.startswith("[") else described
    return sorted({*undeclared_members(json.loads(response.body), node, definitions, "$")})


def undeclared_members(value: Any, node: dict[str, Any], definitions: dict[str, Any], at: str) -> Iterator[str]:
    """The paths of members of a value that a JSON Schema does not declare."""
    if "$ref" in node:
        yield from undeclared_members(value, definitions[node["$ref"].rpartition("/")[2]], definitions, at)
    elif "anyOf" in node:
        options = (undeclared_members(value, option, definitions, at) for option in node["anyOf"])
        yield from min(map(list, options), key=len)
    elif isinstance(value, list):
        for element in value:
            yield from undeclared_members(element, node.get("items", {}), definitions, f"{at}[]")
    elif isinstance(value, dict) and ("properties" in node or "additionalProperties" in node):
        others = node.get("additionalProperties", False)
        for name, member in value.items():
            declared = node.get("properties", {}).get(name, others)
            if declared is False:
                yield f"{at}.{name}"
            elif declared is not True:
                yield from undeclared_members(member, declared, definitions, f"{at}.{name}")


def test_a_member_that_a_newer_version_added_is_shown_by_that_version_only(client: PlainClient) -> None:
    new = {"name": "Sabbatical", "technicalName": "sabbatical", "priority": 7}
    created = client.send("POST", f"/v2025{STATES}", new)
    assert created.status == 201, created.body
    at = f"{STATES}/{created.json()['id']}"

    assert created.json()["priority"] == 7
    assert client.send("GET", f"/v2025{at}").json()["priority"] == 7
    for version in ("v2024", "v3"):
        assert "priority" not in client.send("GET", f"/{version}{at}").json()
        assert all("priority" not in it for it in client.send("GET", f"/{version}{STATES}").json())


def test_a_change_by_an_older_version_keeps_the_members_of_a_newer_one(client: PlainClient) -> None:
    new = {"name": "Sabbatical", "technicalName": "sabbatical", "priority": 7}
    at = f"{STATES}/{client.send('POST', f'/v2025{STATES}', new).json()['id']}"

    change = [{"op": "replace", "path": "/description", "value": "A long holiday."}]
    assert client.send("PATCH", f"/v2024{at}", change).status == 200

    assert client.send("GET", f"/v2025{at}").json()["priority"] == 7


def test_an_id_is_shown_even_if_the_public_document_lacks_it(client: PlainClient) -> None:
    """The schema adds the id: without it, a client could not read an object that it has created."""
    listed = client.send("GET", "/beta/service-desk-integrations", **EXPERIMENTAL).json()
    assert listed
    for integration in listed:
        assert client.send("GET", f"/beta/service-desk-integrations/{integration['id']}", **EXPERIMENTAL).status == 200
