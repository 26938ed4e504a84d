"""Deletion of sources of the tenant, and what depends on them."""

from __future__ import annotations

import pytest

from people import AMELIA, GITHUB, SEED, WORKDAY, accepted, created, listed, read, refusal, send
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox


@pytest.fixture
def client(company: Sandbox) -> PlainClient:
    return PlainClient(company)


def test_a_source_is_deleted_with_its_accounts_and_entitlements(client: PlainClient) -> None:
    assert "identity profile" in refusal(send(client, "DELETE", f"/sources/{WORKDAY}"))
    assert "access profile Source code" in refusal(send(client, "DELETE", f"/sources/{GITHUB}"))
    account = created(client, id="octocat")
    for profile in listed(client, "/access-profiles", f'source.id eq "{GITHUB}"'):
        assert send(client, "DELETE", f"/access-profiles/{profile['id']}").status == 204

    started = accepted(client, "DELETE", f"/sources/{GITHUB}")

    assert (started["type"], started["name"]) == ("TASK_RESULT", "GitHub")
    assert send(client, "GET", f"/sources/{GITHUB}").status == 404
    assert send(client, "GET", f"/accounts/{account['id']}").status == 404
    assert listed(client, "/entitlements", f'source.id eq "{GITHUB}"') == []


def test_a_source_that_is_used_before_the_task_ends_is_kept() -> None:
    with Sandbox(seed=SEED, task_delay=60) as sandbox:
        client = PlainClient(sandbox)
        owner = {"type": "IDENTITY", "id": AMELIA}
        source = send(client, "POST", "/sources", {"name": "New", "owner": owner, "connector": "x"}).json()
        task = send(client, "DELETE", f"/sources/{source['id']}").json()
        profile = {"name": "New", "owner": owner, "source": {"type": "SOURCE", "id": source["id"]}}
        assert send(client, "POST", "/access-profiles", profile).status == 201

        sandbox.finish_tasks()

        status = read(client, f"/task-status/{task['id']}")
        assert status["completionStatus"] == "ERROR"
        assert "access profile New" in status["messages"][0]["localizedText"]["message"]
        assert read(client, f"/sources/{source['id']}")["name"] == "New"


def test_the_accounts_of_a_source_are_removed(client: PlainClient) -> None:
    accepted(client, "POST", f"/sources/{WORKDAY}/remove-accounts")

    assert listed(client, "/accounts", f'sourceId eq "{WORKDAY}"') == []
    assert read(client, f"/sources/{WORKDAY}")["name"] == "Workday"


def test_connections_of_a_source_are_the_objects_that_depend_on_it(client: PlainClient) -> None:
    attributes = {"input": {"type": "accountAttribute", "attributes": {"sourceName": "Workday", "attributeName": "x"}}}
    transform = {"name": "Upper", "type": "upper", "attributes": attributes}
    assert send(client, "POST", "/transforms", transform).status == 201

    connections = read(client, f"/sources/{WORKDAY}/connections")

    assert [(each["name"], each["identityCount"]) for each in connections["identityProfiles"]] == [("Executives", 5)]
    assert [each["name"] for each in connections["dependentCustomTransforms"]] == ["Upper"]
    assert read(client, f"/sources/{GITHUB}/connections")["identityProfiles"] == []
