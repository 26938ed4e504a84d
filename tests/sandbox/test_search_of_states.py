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


def test_a_restored_change_of_a_lifecycle_state_is_not_a_request_for_access() -> None:
    with Sandbox() as sandbox:
        client = PlainClient(sandbox)
        requests = len(found(client, "events", "action:createAccessRequest"))
        leave = next(it for it in client.send("GET", STATES).json() if it["technicalName"] == "leave")
        people = found(client, "identities", "inactive:false")
        person = next(it["id"] for it in people if it["identityProfile"]["id"] == PROFILE)
        change = {"lifecycleStateId": leave["id"]}
        assert client.send("POST", f"/v2024/identities/{person}/set-lifecycle-state", change).status == 200

        sandbox.restore(sandbox.snapshot())

        assert len(found(PlainClient(sandbox), "events", "action:createAccessRequest")) == requests


def test_a_state_that_is_created_as_inactive_makes_its_identities_inactive() -> None:
    seed = {
        "sources": [{"id": "hr", "name": "HR"}],
        "profiles": [{"id": "p", "name": "Employees", "authoritativeSource": "HR"}],
        "identities": [{"id": "ann", "name": "Ann", "profile": "p", "attributes": {"cloudLifecycleState": "away"}}],
    }
    with Sandbox(seed=seed) as sandbox:
        client = PlainClient(sandbox)
        assert found(client, "identities", "inactive:true") == []

        state = {"name": "Away", "technicalName": "away", "identityState": "INACTIVE_LONG_TERM"}
        made = client.send("POST", "/v2024/identity-profiles/p/lifecycle-states", state)
        assert made.status == 201, made.body

        assert [it["id"] for it in found(client, "identities", "inactive:true")] == ["ann"]
