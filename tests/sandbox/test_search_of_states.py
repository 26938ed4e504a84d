"""The search of identities by their lifecycle states, and of the events with which a tenant starts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

PROFILE = "2b838de9-db9b-abcf-e646-d4f274ad4238"
STATES = f"/v2024/identity-profiles/{PROFILE}/lifecycle-states"


@pytest.fixture
def client() -> Iterator[PlainClient]:
    with Sandbox() as sandbox:
        yield PlainClient(sandbox)


def found(client: PlainClient, index: str, query: str) -> list[dict[str, Any]]:
    """The documents that a query finds."""
    response = client.send("POST", "/v2024/search?limit=250", {"indices": [index], "query": {"query": query}})
    assert response.status == 200, response.body
    documents: list[dict[str, Any]] = response.json()
    return documents


def test_an_identity_in_an_inactive_lifecycle_state_is_inactive(client: PlainClient) -> None:
    everyone = found(client, "identities", "*")
    states = {it["id"]: it["attributes"].get("cloudLifecycleState") for it in everyone}
    inactive = {it["id"] for it in found(client, "identities", "inactive:true")}

    assert inactive == {key for key, state in states.items() if state in {"inactive", "leave", "prehire"}}
    assert inactive


def test_a_state_that_becomes_inactive_makes_its_identities_inactive(client: PlainClient) -> None:
    active = next(it for it in client.send("GET", STATES).json() if it["technicalName"] == "active")
    people = [it for it in found(client, "identities", "inactive:false") if it["identityProfile"]["id"] == PROFILE]
    assert people

    change = [{"op": "replace", "path": "/identityState", "value": "INACTIVE_SHORT_TERM"}]
    assert client.send("PATCH", f"{STATES}/{active['id']}", change).status == 200

    inactive = {it["id"] for it in found(client, "identities", "inactive:true")}
    assert {it["id"] for it in people if it["attributes"]["cloudLifecycleState"] == "active"} <= inactive


def test_a_tenant_starts_with_the_events_of_its_activities(client: PlainClient) -> None:
    activities = client.send("GET", "/v2024/account-activities?limit=250").json()

    events = found(client, "events", "action:createAccessRequest")

    assert {it["trackingNumber"] for it in events} == {it["id"] for it in activities}
    assert {it["created"] for it in events} == {it["created"] for it in activities}
    assert all(it["name"] == "Create Access Request Passed" for it in events)
