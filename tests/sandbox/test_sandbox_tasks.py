"""Background tasks of the embedded tenant, and their results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from pathlib import Path

PROFILES = "/v2024/identity-profiles"
EMPLOYEES = "2b838de9-db9b-abcf-e646-d4f274ad4238"
SEASONAL = "ef38f94347e94562b5bb8424a56397d8"


@pytest.fixture
def tenant(idle: Sandbox) -> Sandbox:
    """A tenant whose tasks end only when the test ends them."""
    return idle


@pytest.fixture
def client(tenant: Sandbox) -> PlainClient:
    return PlainClient(tenant)


def status(client: PlainClient, task: Any) -> Any:
    return client.send("GET", f"/v2024/task-status/{task['id']}").json()


def test_a_profile_exists_until_its_deletion_task_ends(tenant: Sandbox, client: PlainClient) -> None:
    response = client.send("DELETE", f"{PROFILES}/{SEASONAL}")

    assert response.status == 202
    task = response.json()
    assert "completed" not in task
    assert client.send("GET", f"{PROFILES}/{SEASONAL}").status == 200
    running = status(client, task)
    assert (running["completed"], running["completionStatus"], running["percentComplete"]) == (None, None, 0)
    tenant.finish_tasks()
    assert client.send("GET", f"{PROFILES}/{SEASONAL}").status == 404
    ended = status(client, task)
    assert (ended["completionStatus"], ended["percentComplete"], ended["messages"]) == ("SUCCESS", 100, [])
    assert ended["launcher"] == "sandbox.admin"


def test_the_task_of_a_profile_with_identities_reports_an_error(tenant: Sandbox, client: PlainClient) -> None:
    task = client.send("DELETE", f"{PROFILES}/{EMPLOYEES}").json()
    tenant.finish_tasks()

    ended = status(client, task)

    assert client.send("GET", f"{PROFILES}/{EMPLOYEES}").status == 200
    assert ended["completionStatus"] == "ERROR"
    assert [it["parameters"] for it in ended["messages"]] == [[]]
    (message,) = ended["messages"]
    assert message["key"] == "400.2.1.0 Object in use by another"
    assert "identities belong to it" in message["localizedText"]["message"]


def test_a_bulk_deletion_deletes_the_profiles_without_identities(tenant: Sandbox, client: PlainClient) -> None:
    task = client.send("POST", f"{PROFILES}/bulk-delete", [EMPLOYEES, SEASONAL, "no-such-profile"]).json()
    tenant.finish_tasks()

    assert status(client, task)["completionStatus"] == "ERROR"
    assert client.send("GET", f"{PROFILES}/{EMPLOYEES}").status == 200
    assert client.send("GET", f"{PROFILES}/{SEASONAL}").status == 404


def test_a_task_ends_by_itself_when_it_is_due() -> None:
    with Sandbox(task_delay=0) as tenant:
        client = PlainClient(tenant)
        client.send("DELETE", f"{PROFILES}/{SEASONAL}")

        assert client.send("GET", f"{PROFILES}/{SEASONAL}").status == 404


def test_tasks_are_listed_the_latest_first(tenant: Sandbox, client: PlainClient) -> None:
    first = client.send("DELETE", f"{PROFILES}/{SEASONAL}").json()
    second = client.send("POST", f"{PROFILES}/bulk-delete", []).json()

    assert [task["id"] for task in tenant.tasks] == [second["id"], first["id"]]


def test_a_running_task_continues_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "tenant.db"
    with Sandbox(data=file, task_delay=3600) as tenant:
        PlainClient(tenant).send("DELETE", f"{PROFILES}/{SEASONAL}")
    with Sandbox(data=file) as tenant:
        tenant.finish_tasks()

        assert PlainClient(tenant).send("GET", f"{PROFILES}/{SEASONAL}").status == 404


def test_an_unknown_task_is_a_404(client: PlainClient) -> None:
    assert client.send("GET", "/v2024/task-status/none").status == 404


@pytest.mark.parametrize("prefix", ["/v2024", "/beta", "/v3"])
def test_task_status_is_available_in_every_version_that_has_it(prefix: str, client: PlainClient) -> None:
    task = client.send("DELETE", f"{PROFILES}/{SEASONAL}").json()

    assert client.send("GET", f"{prefix}/task-status/{task['id']}").status == 200


@pytest.mark.parametrize("version", ["beta", "v2024", "v2025"])
def test_each_listed_task_can_be_read(client: PlainClient, version: str) -> None:
    client.send("DELETE", f"{PROFILES}/{SEASONAL}")
    experimental = {"X-SailPoint-Experimental": "true"}

    listed = client.send("GET", f"/{version}/task-status", **experimental).json()

    assert listed
    for task in listed:
        assert client.send("GET", f"/{version}/task-status/{task['id']}", **experimental).json() == task
