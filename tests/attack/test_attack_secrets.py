"""The journal masks secrets, whatever their names and wherever they occur."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pytest

from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

PROFILES = "/v2024/identity-profiles"
HUSH = "hush-hush"
NESTED = json.dumps({"a": [{"password": HUSH}]})


@pytest.fixture
def client(sandbox: Sandbox) -> PlainClient:
    return PlainClient(sandbox)


@pytest.mark.parametrize("name", ["X-Api-Key", "X-Auth-Token", "X-Client-Secret", "Cookie", "X-Amz-Security-Token"])
def test_secret_headers_are_masked(name: str, sandbox: Sandbox, client: PlainClient) -> None:
    client.send("GET", PROFILES, **{name: HUSH})

    assert sandbox.requests[-1]["headers"][name.lower()] == "***"


@pytest.mark.parametrize(
    "url", [f"https://me:{HUSH}@example.com/", f"https://x/?code={HUSH}", f"https://x/#access_token={HUSH}"]
)
def test_secrets_in_urls_of_headers_are_masked(url: str, sandbox: Sandbox, client: PlainClient) -> None:
    client.send("GET", PROFILES, Referer=url)

    assert HUSH not in json.dumps(sandbox.requests)


@pytest.mark.parametrize("name", ["secret", "token", "passwd", "code", "assertion", "user_password", "apiKey"])
def test_fields_and_members_are_masked_by_parts_of_their_names(
    name: str, sandbox: Sandbox, client: PlainClient
) -> None:
    client.send("GET", f"{PROFILES}?{name}={HUSH}")
    client.send("POST", PROFILES, {"name": "A", "extra": {name: {"deep": HUSH}}})
    client.send_raw("POST", "/oauth/token", f"grant_type=x&{quote(name)}={HUSH}".encode(), {})
    client.send_raw("POST", "/oauth/token", f"%{ord(name[0]):02x}{name[1:]}={HUSH}".encode(), {})

    assert HUSH not in json.dumps(sandbox.requests)


@pytest.mark.parametrize(
    "body",
    [
        {"text": NESTED},
        {"text": json.dumps({"again": NESTED})},
        {"text": f"x=1&client_secret={HUSH}"},
        {"name": "password", "value": HUSH},
        {"attributes": [{"value": HUSH, "name": "adminPassword"}]},
        {"key": "api-key", "values": [HUSH]},
        [{"op": "replace", "path": "/connectorAttributes/password", "value": HUSH}],
        [{"value": {"a": HUSH}, "op": "add", "path": "/a/clientSecret/-"}],
        [{"value": {"a": HUSH, "long": "x" * 5000}, "op": "add", "path": "/password"}],
        {"password": HUSH, "long": "x" * 5000},
        {"note": f"Bearer {HUSH}"},
    ],
    ids=range(11),
)
def test_secrets_in_bodies_are_masked_at_any_depth(body: Any, sandbox: Sandbox, client: PlainClient) -> None:
    client.send("POST", PROFILES, body)
    client.send("PATCH", f"{PROFILES}/none", body)

    assert HUSH not in json.dumps(sandbox.requests)


def test_values_that_are_not_secret_are_shown(sandbox: Sandbox, client: PlainClient) -> None:
    client.send("POST", PROFILES, {"name": "Ann", "countryCode": "DE", "note": "Pin the passage to the token ring"})

    shown = json.loads(sandbox.requests[-1]["body"])
    assert shown == {"name": "Ann", "countryCode": "DE", "note": "Pin the passage to the token ring"}
    assert "detailCode" in sandbox.requests[-1]["response"]


def test_names_of_secrets_can_be_added() -> None:
    with Sandbox(mask=["employeeNumber"]) as sandbox:
        client = PlainClient(sandbox)
        client.send("GET", f"{PROFILES}?employee_number={HUSH}", **{"X-Employee-Number": HUSH})
        client.send("POST", PROFILES, {"name": "A", "newEmployeeNumber": HUSH})

        assert HUSH not in json.dumps(sandbox.requests)
