"""Small requests cannot cause large effects in the embedded tenant."""

from __future__ import annotations

import json
from typing import Any

import pytest

import inputs
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient

PROFILES = "/v2024/identity-profiles"
SEASONAL = "ef38f94347e94562b5bb8424a56397d8"
EXPERIMENTAL = {"X-SailPoint-Experimental": "true"}


@pytest.fixture
def client(sandbox: Sandbox) -> PlainClient:
    return PlainClient(sandbox)


def test_the_first_errors_of_a_body_are_listed_and_the_others_counted(client: PlainClient) -> None:
    mappings = [{"identityAttributeName": 7}] * 100_000
    body = {"name": "A", "identityAttributeConfig": {"attributeTransforms": mappings}}

    response = client.send("POST", PROFILES, body)

    assert response.status == 400
    assert len(response.body) < 50_000
    assert response.json()["causes"][-1]["text"].endswith("more errors are not shown.")


def test_a_message_repeats_only_the_beginning_of_a_value(client: PlainClient) -> None:
    body = {"name": "A", "authoritativeSource": {"type": "SOURCE", "id": "x" * 1_000_000}}

    response = client.send("POST", PROFILES, body)

    assert response.status == 400
    assert len(response.body) < 10_000


def test_a_bulk_deletion_ignores_repeated_ids_and_limits_their_number(idle: Sandbox) -> None:
    client = PlainClient(idle)

    client.send("POST", f"{PROFILES}/bulk-delete", [SEASONAL] * 1000)
    rejected = client.send("POST", f"{PROFILES}/bulk-delete", [SEASONAL] * 1001)

    assert idle.tasks[0]["attributes"]["identityProfiles"] == [SEASONAL]
    assert rejected.status == 400
    assert "1000 ids" in rejected.json()["messages"][0]["text"]


def test_an_import_limits_the_number_of_objects(client: PlainClient) -> None:
    response = client.send("POST", f"{PROFILES}/import", [{}] * 10_001)

    assert response.status == 400
    assert "10000 objects" in response.json()["messages"][0]["text"]


def test_the_oldest_ended_tasks_are_deleted() -> None:
    with Sandbox(task_delay=0) as sandbox:
        client = PlainClient(sandbox)
        first = client.send("POST", f"{PROFILES}/bulk-delete", []).json()
        for _ in range(1100):
            last = client.send("POST", f"{PROFILES}/bulk-delete", []).json()
        oldest = json.loads(client.send("GET", "/_sandbox/tasks?offset=1000").body)

        assert len(oldest) <= 2
        assert client.send("GET", f"/v2024/task-status/{first['id']}").status == 404
        assert client.send("GET", f"/v2024/task-status/{last['id']}").status == 200


def test_the_number_of_running_tasks_is_limited(idle: Sandbox) -> None:
    client = PlainClient(idle)

    statuses = [client.send("POST", f"{PROFILES}/bulk-delete", []).status for _ in range(1001)]

    assert statuses == [202] * 1000 + [400]
    idle.finish_tasks()
    assert client.send("POST", f"{PROFILES}/bulk-delete", []).status == 202


@pytest.mark.parametrize("noun", ["profiles", "identities", "tasks", "requests"])
def test_lists_of_the_admin_api_are_paged(noun: str) -> None:
    with Sandbox(generate=2000, task_delay=3600) as sandbox:
        client = PlainClient(sandbox)
        for _ in range(3):
            client.send("POST", f"{PROFILES}/bulk-delete", [])

        def listed(query: str) -> list[Any]:
            return list(json.loads(client.send("GET", f"/_sandbox/{noun}?{query}").body))

        assert len(listed("limit=2")) == 2
        assert len(listed("limit=99999999999999999999")) <= 1000
        if noun != "requests":
            assert listed("limit=1&offset=1") == listed("limit=2")[1:]
            assert listed("offset=18446744073709551615") == []


def test_a_list_of_the_admin_api_that_is_too_large_is_rejected(idle: Sandbox) -> None:
    client = PlainClient(idle)
    idle.restore({"identities": [{"name": str(number), "attributes": {"x": "y" * 10_000}} for number in range(3000)]})

    rejected = client.send("GET", "/_sandbox/identities?limit=1000")
    assert rejected.status in (200, 400)
    idle.restore({"identities": [{"name": str(number), "attributes": {"x": "y" * 30_000}} for number in range(1000)]})
    rejected = client.send("GET", "/_sandbox/identities")
    assert rejected.status == 400
    assert "limit and offset" in rejected.json()["messages"][0]["text"]
    assert len(json.loads(client.send("GET", "/_sandbox/identities?limit=10&offset=5").body)) == 10


def test_too_many_sorters_are_a_400(client: PlainClient) -> None:
    response = client.send("GET", f"{PROFILES}?sorters=" + ",".join(["name"] * 2500))

    assert response.status == 400
    assert "at most 20" in response.json()["messages"][0]["text"]


def test_repeated_quirks_are_ignored(sandbox: Sandbox) -> None:
    sandbox.quirks = ["nulls"] * 10_000

    assert sandbox.quirks == ["nulls"]


@pytest.mark.parametrize("number", ["9" * 5000, "1e400", "-1e999", "0." + "1" * 5000])
def test_numbers_that_clients_cannot_read_are_rejected(number: str, client: PlainClient) -> None:
    body = f'{{"name": "A", "extra": {number}, "authoritativeSource": {{"type": "SOURCE", "id": "x"}}}}'
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {client.token}"}

    response = client.send_raw("POST", PROFILES, body.encode(), headers)

    assert response.status == 400
    assert "number" in response.json()["messages"][0]["text"]
    seed = f'{{"identities": [{{"name": "A", "attributes": {{"x": {number}}}}}]}}'
    rejected = client.send_raw("PUT", "/_sandbox/snapshot", seed.encode(), {})
    assert rejected.status == 400
    assert "number" in rejected.json()["messages"][0]["text"]


def deep(depth: int) -> Any:
    """Nested lists."""
    value: Any = "x"
    for _ in range(depth):
        value = [value]
    return value


def test_the_client_can_read_the_deepest_documents_that_the_tenant_accepts(
    sandbox: Sandbox, client: PlainClient
) -> None:
    source, other = ({"type": "SOURCE", "id": each} for each in inputs.FREE_SOURCES[:2])
    taken = client.send("POST", PROFILES, {"name": "Deep", "authoritativeSource": source, "extra": deep(189)})
    number = client.send("POST", PROFILES, {"name": "Long", "authoritativeSource": other, "extra": 10**4200})
    rejected = client.send("POST", PROFILES, {"name": "Deeper", "authoritativeSource": other, "extra": deep(190)})
    patched = client.send(
        "PATCH", f"{PROFILES}/{taken.json()['id']}", [{"op": "copy", "from": "/extra", "path": "/extra/0/0"}]
    )

    assert (taken.status, number.status, rejected.status, patched.status) == (201, 201, 400, 400)
    with ApiClient(sandbox.configuration()) as api_client:
        profiles = IdentityProfilesApi(api_client)
        assert {"Deep", "Long"} <= {profile.name for profile in profiles.list_identity_profiles()}
        profiles.export_identity_profiles()
    sandbox.restore(sandbox.snapshot())
    assert sandbox.snapshot()


@pytest.mark.parametrize(
    ("profile", "why"),
    [
        ({"id": 7}, "id should be a string"),
        ({"name": 7}, "name should be a string"),
        ({"name": ["A"]}, "name should be a string"),
        ({"created": "yesterday"}, "created should be a date-time"),
        ({"modified": 5}, "modified should be a date-time"),
        ({"created": {}}, "created should be a date-time"),
    ],
)
def test_ids_names_and_dates_of_seeds_are_validated(profile: dict[str, Any], why: str) -> None:
    seed = {"sources": [{"name": "HR"}], "profiles": [{"name": "A", "authoritativeSource": "HR", **profile}]}

    with pytest.raises(ValueError, match=why):
        Sandbox(seed=seed).start()


def test_the_creation_time_of_an_account_is_validated() -> None:
    account = {"identity": "Ann", "source": "HR", "created": "long ago"}
    seed = {"sources": [{"name": "HR"}], "identities": [{"name": "Ann"}], "accounts": [account]}

    with pytest.raises(ValueError, match=r"accounts\[0\]: created should be a date-time"):
        Sandbox(seed=seed).start()


def test_the_length_and_number_of_fault_routes_are_limited(sandbox: Sandbox, client: PlainClient) -> None:
    with pytest.raises(ValueError, match="route must have at most 1000 characters"):
        sandbox.faults.add("*" * 400_000, status=500)
    for _ in range(200):
        sandbox.faults.add("*a" * 499 + "b", status=500)
    assert client.send("GET", "/v2024/" + "a" * 20_000).status == 404
    sandbox.faults.clear()
    for _ in range(1000):
        sandbox.faults.add("/nowhere", status=500)
    with pytest.raises(ValueError, match="there are already 1000 rules"):
        sandbox.faults.add(status=500)
    sandbox.faults.clear()
    sandbox.faults.add(status=500, body="x" * 600_000)
    with pytest.raises(ValueError, match="bodies of all rules"):
        sandbox.faults.add(status=500, body="x" * 600_000)
