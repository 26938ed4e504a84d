"""The journal of the embedded tenant, its health check, and its pytest fixture."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import sailpoint
from plain_client import PlainClient

if TYPE_CHECKING:
    import pytest

    from sailpoint.sandbox import Sandbox

PROFILES = "/v2024/identity-profiles"
KEPT = 1000


def test_requests_and_responses_are_recorded(sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    client.send("GET", f"{PROFILES}?limit=1")

    login, call = sandbox.requests

    assert (login["id"], login["method"], login["path"], login["status"]) == (1, "POST", "/oauth/token", 200)
    assert (call["path"], call["query"], call["status"]) == (PROFILES, "limit=1", 200)
    assert call["milliseconds"] >= 0
    assert call["response_headers"]["content-type"] == "application/json"
    assert len(json.loads(call["response"])) == 1


def test_secrets_are_masked(sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    client.send("GET", PROFILES)
    wrong = b'client_secret "' + sandbox.client_secret.encode()
    client.send_raw("POST", "/oauth/token", wrong, {"Cookie": sandbox.client_secret})

    written = json.dumps(sandbox.requests)

    assert sandbox.client_secret not in written
    assert client.token not in written
    assert "client_secret=***" in written
    assert "Bearer ***" in written


def test_secrets_are_masked_in_every_spelling(sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    secret = "hush-hush"
    client.send("GET", f"{PROFILES}?client_secret={secret}&access%5Ftoken={secret}")
    client.send("POST", PROFILES, [{"client_secret": secret}, {"clientSecret": secret, "password": secret}])
    client.send_raw("POST", "/oauth/token", f"client%5Fsecret={secret}".encode(), {})
    client.send_raw("GET", PROFILES, None, {"Authorization": f"{secret} x", "Proxy-Authorization": f"Basic {secret}"})

    assert secret not in json.dumps(sandbox.requests)
    assert "client_secret=***" in sandbox.requests[1]["query"]


def test_faults_are_recorded(sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    rule = sandbox.faults.add(status=503)
    client.send("GET", PROFILES)

    assert (sandbox.requests[-1]["fault"], sandbox.requests[-1]["status"]) == (rule, 503)


def test_the_oldest_entries_are_dropped(sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    for _ in range(KEPT + 5):
        client.send("GET", f"{PROFILES}?limit=0")

    entries = sandbox.requests

    assert len(entries) == KEPT
    assert entries[-1]["id"] == KEPT + 6
    sandbox.clear_requests()
    assert sandbox.requests == []


def test_the_health_check_reports_up(sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)

    response = client.send_raw("GET", "/health", None, {})

    assert response.json() == {"status": "UP", "version": sailpoint.__version__}


def test_the_fixture_is_a_fresh_tenant(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        def test_one(sailpoint_sandbox):
            assert sailpoint_sandbox.profiles
            sailpoint_sandbox.faults.add(status=500)

        def test_two(sailpoint_sandbox):
            assert len(sailpoint_sandbox.faults) == 0
        """
    )

    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=2)
