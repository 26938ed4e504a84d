"""Fault injection in the embedded tenant, seen by a client that neither retries nor repairs anything."""

from __future__ import annotations

import http.client
import json
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from plain_client import PlainClient
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox

PROFILES = "/v2024/identity-profiles"
EMPLOYEES = "2b838de9-db9b-abcf-e646-d4f274ad4238"


def test_a_status_has_its_documented_body_and_retry_after(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.faults.add("list_identity_profiles", status=503, retry_after=7)

    response = client.send("GET", PROFILES)

    assert response.status == 503
    assert response.headers["Retry-After"] == "7"
    assert response.json()["detailCode"] == "503 Service Unavailable"
    assert client.send("GET", f"{PROFILES}/{EMPLOYEES}").status == 200


@pytest.mark.parametrize(
    ("status", "code"),
    [(400, "400.1 Bad Request Content"), (403, "403 Forbidden"), (404, "404 Not found"), (500, "500.0 Internal Fault")],
)
def test_a_documented_status_has_its_detail_code(status: int, code: str, sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.faults.add(status=status)

    assert client.send("GET", PROFILES).json()["detailCode"] == code


def test_a_status_may_have_any_body(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.faults.add(status=418, body={"short": ["and", "stout"]})

    response = client.send("GET", PROFILES)

    assert (response.status, response.json()) == (418, {"short": ["and", "stout"]})


def test_a_rule_can_apply_to_the_nth_request_only(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.faults.add(f"GET {PROFILES}*", nth=2, status=500)

    assert [client.send("GET", PROFILES).status for _ in range(3)] == [200, 500, 200]
    (rule,) = sandbox.faults
    assert (rule["seen"], rule["happened"]) == (3, 1)


def test_a_rule_can_apply_a_limited_number_of_times(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.faults.add(times=2, status=500)

    assert [client.send("GET", PROFILES).status for _ in range(3)] == [500, 500, 200]


def test_a_rule_can_be_removed(sandbox: Sandbox, client: PlainClient) -> None:
    rule = sandbox.faults.add(status=500)
    sandbox.faults.add("POST *", status=500)

    sandbox.faults.remove(rule)
    assert client.send("GET", PROFILES).status == 200
    assert len(sandbox.faults) == 1
    sandbox.faults.clear()
    assert len(sandbox.faults) == 0


def test_a_reset_closes_the_connection_without_a_response(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.faults.add(f"PATCH {PROFILES}/*", reset=True)
    change = [{"op": "replace", "path": "/description", "value": "x"}]

    with pytest.raises(ConnectionResetError):
        client.send("PATCH", f"{PROFILES}/{EMPLOYEES}", change)

    assert client.send("GET", f"{PROFILES}/{EMPLOYEES}").json()["description"] != "x"
    assert sandbox.requests[-2]["status"] is None


def test_a_truncated_body_is_shorter_than_announced(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.faults.add(truncate=True)

    with pytest.raises((http.client.IncompleteRead, ConnectionError)):
        client.send("GET", PROFILES)


def test_a_malformed_body_is_complete_but_not_valid_json(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.faults.add(malformed=True)

    response = client.send("GET", PROFILES)

    assert response.status == 200
    assert int(response.headers["Content-Length"]) == len(response.body)
    with pytest.raises(json.JSONDecodeError):
        response.json()


def test_a_body_can_be_sent_slowly(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.faults.add(drip=0.2)
    connection = http.client.HTTPConnection(urlsplit(sandbox.url).netloc, timeout=30)
    connection.request("GET", PROFILES, headers={"Authorization": f"Bearer {client.token}"})
    response = connection.getresponse()

    pieces = []
    while piece := response.read1():
        pieces.append(piece)
    connection.close()

    assert len(pieces) > 3
    assert json.loads(b"".join(pieces))


def test_a_delay_precedes_the_response(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.faults.add(delay=0.1)
    started = time.monotonic()

    assert client.send("GET", PROFILES).status == 200
    assert time.monotonic() - started >= 0.1


def test_a_wrong_content_encoding_can_be_sent_with_a_plain_body(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.faults.add(encoding="UTF-8", status=400)

    response = client.send("GET", PROFILES)

    assert response.headers["Content-Encoding"] == "UTF-8"
    assert response.json()["detailCode"]


def test_the_token_request_can_fail_too(sandbox: Sandbox) -> None:
    sandbox.faults.add("POST /oauth/token", status=500)

    with pytest.raises(AssertionError):
        PlainClient(sandbox)


@pytest.mark.parametrize(
    "rule",
    [
        {},
        {"nth": 0, "status": 500},
        {"share": 2, "status": 500},
        {"status": 99},
        {"delay": -1},
        {"route": "list_profiles", "status": 500},
        {"status": 429, "retry_after": "1\r\nX-A: b"},
        {"status": 429, "retry_after": "1\n"},
        {"status": 429, "retry_after": "\0"},
        {"status": 429, "retry_after": ["1"]},
    ],
)
def test_an_invalid_rule_is_rejected(rule: dict[str, Any], sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match=r"\.$|must be"):
        sandbox.faults.add(**rule)


def test_the_rate_limit_responds_with_429_and_retry_after(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.limit(3)

    responses = [client.send("GET", PROFILES) for _ in range(5)]

    assert [response.status for response in responses] == [200, 200, 200, 429, 429]
    assert responses[-1].json() == {"message": " Rate Limit Exceeded "}
    assert 1 <= int(responses[-1].headers["Retry-After"]) <= 10
    sandbox.limit(None)
    assert client.send("GET", PROFILES).status == 200


def test_a_reset_restores_the_rate_limit(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.limit(1)
    sandbox.reset()

    assert [client.send("GET", PROFILES).status for _ in range(3)] == [200, 200, 200]


def test_each_version_has_its_own_rate_limit(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.limit(1)

    paths = ("/v3/sources", "/beta/sources", "/v3/sources")
    assert [client.send("GET", path).status for path in paths] == [200, 200, 429]


def test_each_client_has_its_own_rate_limit(sandbox: Sandbox, client: PlainClient) -> None:
    other = PlainClient(sandbox, **sandbox.add_client())
    sandbox.limit(1)

    assert [one.send("GET", PROFILES).status for one in (client, other, client, other)] == [200, 200, 429, 429]


def test_quirks_change_responses(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.quirks = ["unknown-enumeration-values", "unknown-fields", "odd-dates"]

    profile = client.send("GET", f"{PROFILES}/{EMPLOYEES}").json()
    task = client.send("POST", f"{PROFILES}/bulk-delete", []).json()

    assert profile["fromTheFuture"]
    assert profile["authoritativeSource"]["type"] == "FROM_THE_FUTURE"
    assert profile["created"] == "Tue Feb 14 09:12:31 UTC 2023"
    assert " UTC " in task["launched"]
    assert sandbox.quirks == ["unknown-enumeration-values", "unknown-fields", "odd-dates"]


def test_optional_members_can_all_be_null(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.quirks = ["nulls"]

    profile = client.send("GET", f"{PROFILES}/{EMPLOYEES}").json()

    assert profile["id"] == EMPLOYEES
    assert profile["description"] is None
    assert profile["identityAttributeConfig"] is None


def test_an_offset_past_the_end_can_be_a_400(sandbox: Sandbox, client: PlainClient) -> None:
    past = f"{PROFILES}?offset=1000"
    assert client.send("GET", past).json() == []

    sandbox.quirks = ["offset-past-the-end"]

    response = client.send("GET", past)
    assert response.status == 400
    assert response.json()["messages"][0]["text"] == "Specified offset is invalid."


def test_the_sdk_tolerates_every_quirk(sandbox: Sandbox) -> None:
    sandbox.quirks = ["nulls", "unknown-enumeration-values", "unknown-fields", "odd-dates"]

    with ApiClient(sandbox.configuration()) as api_client:
        api = IdentityProfilesApi(api_client)
        assert api.list_identity_profiles()
        assert api.export_identity_profiles()
        assert api.delete_identity_profile(EMPLOYEES).id


def test_an_unknown_quirk_is_rejected(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="sour"):
        sandbox.quirks = ["sour"]
