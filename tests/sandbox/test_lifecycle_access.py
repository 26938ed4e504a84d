"""Lifecycle states of the tenant: what they do to accounts and access, by request and by processing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from people import read, send, staff
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from plain_client import Response

SEED: dict[str, Any] = {
    "sources": [{"id": "hr", "name": "HR"}, {"id": "ad", "name": "AD"}],
    "identities": [{"id": "ada", "name": "Ada", "profile": "Staff", "attributes": {"uid": "1"}}],
    "accounts": [
        {"id": "hr-1", "identity": "ada", "source": "hr", "nativeIdentity": "1", "attributes": {"state": "active"}},
        {"id": "ad-1", "identity": "ada", "source": "ad", "nativeIdentity": "ada"},
    ],
    "profiles": [staff("cloudLifecycleState", attribute="state")],
    "collections": {
        "/entitlements": [
            {"id": "vpn", "name": "VPN", "attribute": "groups", "value": "vpn", "source": {"id": "ad", "name": "AD"}}
        ],
        "/access-profiles": [
            {
                "id": "remote",
                "name": "Remote work",
                "enabled": True,
                "owner": {"type": "IDENTITY", "id": "ada", "name": "Ada"},
                "source": {"type": "SOURCE", "id": "ad", "name": "AD"},
                "entitlements": [{"type": "ENTITLEMENT", "id": "vpn", "name": "VPN"}],
            }
        ],
        "/identity-profiles/staff/lifecycle-states": [
            {"id": "active", "name": "Active", "technicalName": "active", "accessProfileIds": ["remote"],
             "identityState": "ACTIVE", "accountActions": [{"action": "ENABLE", "sourceIds": ["ad"]}]},
            {"id": "leaver", "name": "Leaver", "technicalName": "leaver", "identityState": "INACTIVE_LONG_TERM",
             "accountActions": [{"action": "DISABLE", "sourceIds": ["ad"]}]},
            {"id": "gone", "name": "Gone", "technicalName": "gone",
             "accountActions": [{"action": "DELETE", "sourceIds": ["ad"]}]},
            {"id": "off", "name": "Off", "technicalName": "off", "enabled": False,
             "accountActions": [{"action": "DELETE", "sourceIds": ["ad", "hr"]}]},
        ],
    },
}  # fmt: skip
STATES = "/identity-profiles/staff/lifecycle-states"


@pytest.fixture
def client() -> Iterator[PlainClient]:
    with Sandbox(seed=SEED, task_delay=0) as sandbox:
        yield PlainClient(sandbox)


def set_state(client: PlainClient, state: str) -> Response:
    """Set the lifecycle state of the identity."""
    return send(client, "POST", "/identities/ada/set-lifecycle-state", {"lifecycleStateId": state})


def process(client: PlainClient, state: str) -> None:
    """Let the HR account say a state, and process the identity."""
    patch = [{"op": "add", "path": "/attributes/state", "value": state}]
    assert send(client, "PATCH", "/accounts/hr-1", patch).status == 202
    assert send(client, "POST", "/identities/process", {"identityIds": ["ada"]}).status == 202


def access(client: PlainClient) -> list[str]:
    """Ids of the access of the identity in the search."""
    body = {"indices": ["identities"], "query": {"query": "id:ada"}}
    (found,) = send(client, "POST", "/search", body).json()
    return [each["id"] for each in found["access"]]


def test_processing_applies_a_state_that_has_changed(client: PlainClient) -> None:
    process(client, "active")
    assert access(client) == ["remote", "vpn"]
    assert read(client, "/accounts/ad-1")["disabled"] is False
    assert read(client, "/identities/ada")["lifecycleState"] == {"stateName": "active", "manuallyUpdated": False}

    process(client, "leaver")
    assert access(client) == []
    account = read(client, "/accounts/ad-1")
    assert (account["disabled"], account["identityState"]) == (True, "INACTIVE_LONG_TERM")
    assert account["cloudLifecycleState"] == "leaver"

    process(client, "active")
    assert access(client) == ["remote", "vpn"]
    assert read(client, "/accounts/ad-1")["disabled"] is False


def test_a_state_that_has_not_changed_is_not_applied_again(client: PlainClient) -> None:
    process(client, "leaver")
    assert send(client, "POST", "/accounts/ad-1/enable", {}).status == 202

    process(client, "leaver")

    assert read(client, "/accounts/ad-1")["disabled"] is False


def test_processing_keeps_a_state_that_a_request_has_set(client: PlainClient) -> None:
    process(client, "active")
    response = set_state(client, "leaver")
    assert response.status == 200
    activity = read(client, f"/account-activities/{response.json()['accountActivityId']}")
    assert activity["targetIdentitySummary"]["id"] == "ada"

    process(client, "active")

    assert read(client, "/identities/ada")["lifecycleState"] == {"stateName": "leaver", "manuallyUpdated": True}
    assert access(client) == []


def test_a_state_may_delete_accounts_and_a_disabled_state_does_nothing(client: PlainClient) -> None:
    assert set_state(client, "off").status == 200
    assert len(read(client, "/accounts")) == 2

    assert set_state(client, "gone").status == 200
    assert [each["id"] for each in read(client, "/accounts")] == ["hr-1"]


def test_a_state_of_another_profile_is_rejected(client: PlainClient) -> None:
    response = set_state(client, "none")
    assert response.status == 400
    assert "has no lifecycle state with the id none" in response.json()["messages"][0]["text"]


def test_a_state_that_has_identities_is_not_deleted(client: PlainClient) -> None:
    assert set_state(client, "leaver").status == 200
    assert read(client, f"{STATES}/leaver")["identityCount"] == 1
    refused = send(client, "DELETE", f"{STATES}/leaver")
    assert refused.status == 400
    assert "1 identities are in it" in refused.json()["messages"][0]["text"]

    assert set_state(client, "active").status == 200
    assert read(client, f"{STATES}/leaver")["identityCount"] == 0
    deleted = send(client, "DELETE", f"{STATES}/leaver")
    assert (deleted.status, deleted.json()["id"]) == (202, "leaver")
    assert send(client, "GET", f"{STATES}/leaver").status == 404


def test_a_snapshot_keeps_states_and_access(client: PlainClient) -> None:
    set_state(client, "active")
    with Sandbox(seed=SEED) as copy:
        other = PlainClient(copy)
        copy.restore(client.send("GET", "/_sandbox/snapshot").json())
        assert access(other) == ["remote", "vpn"]
        assert read(other, "/identities/ada") == read(client, "/identities/ada")


def criterion(operation: str, property_: str, value: str) -> dict[str, Any]:
    """A criterion of a role's membership."""
    return {"operation": operation, "key": {"type": "IDENTITY", "property": property_}, "stringValue": value}


@pytest.mark.parametrize(
    ("criteria", "is_member"),
    [
        (criterion("EQUALS", "attribute.uid", "1"), True),
        (criterion("EQUALS", "attribute.uid", "2"), False),
        (criterion("NOT_EQUALS", "attribute.uid", "2"), True),
        ({"operation": "OR", "children": [criterion("EQUALS", "attribute.uid", "2"),
                                          criterion("CONTAINS", "attribute.uid", "1")]}, True),
        ({"operation": "AND", "children": [criterion("EQUALS", "attribute.uid", "1"),
                                           criterion("STARTS_WITH", "attribute.uid", "2")]}, False),
        ({"operation": "EQUALS", "key": {"type": "ACCOUNT", "property": "attribute.state", "sourceId": "hr"},
          "stringValue": "ACTIVE"}, True),
    ],
)  # fmt: skip
def test_members_of_a_role_are_those_who_meet_its_criteria(
    client: PlainClient, criteria: dict[str, Any], is_member: bool
) -> None:
    role = {
        "name": "Staff",
        "owner": {"type": "IDENTITY", "id": "ada"},
        "enabled": True,
        "membership": {"type": "STANDARD", "criteria": criteria},
    }
    created = send(client, "POST", "/roles", role)
    assert created.status == 201, created.body
    identifier = created.json()["id"]

    found = read(client, f"/roles/{identifier}/assigned-identities")
    assigned = read(client, "/identities/ada/role-assignments")

    assert [each["id"] for each in found] == (["ada"] if is_member else [])
    assert {each["roleAssignmentSource"] for each in found} <= {"ROLE_MEMBERSHIP"}
    assert [each["role"]["id"] for each in assigned] == ([identifier] if is_member else [])
    for each in assigned:
        whole = read(client, f"/identities/ada/role-assignments/{each['id']}")
        assert whole["assignmentSource"] == "ROLE_MEMBERSHIP"
