"""Suggested descriptions of entitlements, mined roles, insights, outliers and common access."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from default_ids import ACCOUNTANT, EMPLOYEE
from plain_client import PlainClient
from stateful import rejected, respond, send

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox

OWNER = "f487dad5e91849577786bf391b0a6913"
EMMA = "6f8f7850a3cb654f5fdafea08a4b635a"
DESCRIPTIONS = "/suggested-entitlement-descriptions"
BATCHES = "/suggested-entitlement-description-batches"


@pytest.fixture
def client(sandbox: Sandbox) -> PlainClient:
    """A client of a tenant without the suggestions of the company."""
    restore(sandbox, suggested_entitlement_descriptions=[], suggested_entitlement_description_batches=[])
    return PlainClient(sandbox)


def restore(sandbox: Sandbox, **collections: list[dict[str, Any]]) -> None:
    """Add documents to collections, whose paths have underscores for hyphens."""
    state = sandbox.snapshot()
    for name, documents in collections.items():
        state["collections"][f"/{name.replace('_', '-')}"] = documents
    sandbox.restore(state)


def entitlements(client: PlainClient) -> list[dict[str, Any]]:
    """Two entitlements of the tenant."""
    found: list[dict[str, Any]] = send(client, "GET", "/entitlements?limit=2")
    assert len(found) == 2
    return found


def test_a_batch_suggests_a_description_for_each_entitlement(client: PlainClient) -> None:
    given = entitlements(client)

    batch = send(client, "POST", BATCHES, {"entitlements": [it["id"] for it in given]})["batchId"]

    suggested = send(client, "GET", DESCRIPTIONS)
    assert [it["value"] for it in suggested] == [it["value"] for it in given]
    assert all(it["status"] == "suggested" and it["suggestedDescription"] for it in suggested)
    (listed,) = send(client, "GET", BATCHES)
    assert (listed["batchId"], listed["processedCount"]) == (batch, 2)
    assert send(client, "GET", f"{BATCHES}/{batch}/stats")["discoveredCount"] == 2
    assert send(client, "GET", f"{BATCHES}?status=FAILED") == []
    assert rejected(client, "POST", BATCHES, {"entitlements": ["none"]}) == 400
    assert rejected(client, "POST", BATCHES, {}) == 400


def test_suggestions_are_filtered_by_their_batch_and_by_any_text(client: PlainClient) -> None:
    one, other = entitlements(client)
    batches = [send(client, "POST", BATCHES, {"entitlements": [it["id"]]})["batchId"] for it in (one, other)]

    def filtered(text: str) -> list[str]:
        return [it["value"] for it in send(client, "GET", f"{DESCRIPTIONS}?filters={quote(text)}")]

    assert filtered(f'batchId eq "{batches[0]}"') == [one["value"]]
    assert filtered(f'batchId ne "{batches[0]}"') == [other["value"]]
    assert filtered('batchId eq "none"') == []
    assert filtered(f'batchId eq "{batches[1]}" and status eq "suggested"') == [other["value"]]
    assert filtered(f'fullText co "{other["value"]}"') == [other["value"]]
    assert filtered('fullText co "Gives the"') == [one["value"], other["value"]]
    assert filtered('fullText co "nothing like it"') == []


def test_the_latest_numbers_of_outliers_are_those_of_the_state(sandbox: Sandbox, client: PlainClient) -> None:
    outlier, *_ = send(client, "GET", "/outliers")
    respond(client, "POST", "/outliers/ignore", [outlier["id"]])

    latest = respond(client, "GET", "/outlier-summaries/latest")

    assert latest.headers["X-Sandbox-Fidelity"] == "computed"
    similarity, structural = latest.json()
    assert structural == {
        "type": "STRUCTURAL",
        "snapshotDate": outlier["latestDetectionDate"],
        "totalOutliers": 2,
        "totalIdentities": 32,
        "totalIgnored": 1,
    }
    assert (similarity["totalOutliers"], similarity["totalIgnored"]) == (1, 0)
    assert respond(client, "GET", "/outlier-summaries/latest?type=LOW_SIMILARITY").json() == [similarity]
    restore(sandbox, outliers=[])
    assert respond(client, "GET", "/outlier-summaries/latest?type=LOW_SIMILARITY").json() == []


def test_a_batch_takes_the_entitlements_that_a_search_finds(client: PlainClient) -> None:
    (first, _) = entitlements(client)
    search = {"indices": ["entitlements"], "query": {"query": f"id:{first['id']}"}}

    send(client, "POST", BATCHES, {"searchCriteria": {"entitlements": search}})

    assert [it["value"] for it in send(client, "GET", DESCRIPTIONS)] == [first["value"]]


def test_an_approved_description_becomes_that_of_the_entitlement(client: PlainClient) -> None:
    given = entitlements(client)
    send(client, "POST", BATCHES, {"entitlements": [it["id"] for it in given]})
    one, other = send(client, "GET", DESCRIPTIONS)

    patch = [{"op": "replace", "path": "/suggestedDescription", "value": "Reads mail."}]
    assert send(client, "PATCH", f"{DESCRIPTIONS}/{one['id']}", patch)["suggestedDescription"] == "Reads mail."
    approved, failed = send(
        client, "POST", "/suggested-entitlement-description-approvals", [{"items": [one["id"], "x"]}]
    )

    assert (approved["status"], failed["status"]) == ("completed", "failed")
    assert send(client, "GET", f"/entitlements/{given[0]['id']}")["description"] == "Reads mail."
    assert send(client, "GET", f"/entitlements/{given[1]['id']}")["description"] == given[1]["description"]
    pending = send(client, "GET", f"{DESCRIPTIONS}?show-pending-status-only=true")
    assert [it["id"] for it in pending] == [other["id"]]
    counted = client.send("GET", f"/v2024{DESCRIPTIONS}?count-only=true")
    assert (counted.json(), counted.headers["X-Total-Count"]) == ([], "2")


def test_assigned_descriptions_are_a_batch(client: PlainClient) -> None:
    send(client, "POST", BATCHES, {"entitlements": [it["id"] for it in entitlements(client)]})
    items = [it["id"] for it in send(client, "GET", DESCRIPTIONS)]
    path, body = "/suggested-entitlement-description-assignments", {"assignee": {"type": "IDENTITY", "value": OWNER}}

    batch = send(client, "POST", path, {**body, "items": items[:1]})["batchId"]

    assert [it["status"] for it in send(client, "GET", DESCRIPTIONS)] == ["assigned", "suggested"]
    assert batch in [it["batchId"] for it in send(client, "GET", BATCHES)]
    assert rejected(client, "POST", path, {**body, "items": ["none"]}) == 400


def potential(client: PlainClient, sandbox: Sandbox) -> tuple[str, str]:
    """The paths of a session and of a potential role in it."""
    session = send(client, "POST", "/role-mining-sessions", {"name": "a", "type": "COMMON"})["id"]
    restore(
        sandbox,
        role_mining_potential_roles=[
            {"id": "p", "name": "Night shift", "identityIds": [OWNER], "session": {"id": session}, "saved": True},
            {"id": "q", "name": "Day shift", "identityIds": [], "session": {"id": "other"}, "saved": False},
        ],
    )
    return (
        f"/role-mining-sessions/{session}/potential-role-summaries",
        f"/role-mining-sessions/{session}/potential-roles/p",
    )


def test_potential_roles_are_those_of_their_session(sandbox: Sandbox, client: PlainClient) -> None:
    summaries, _ = potential(client, sandbox)

    assert [it["id"] for it in send(client, "GET", "/role-mining-potential-roles")] == ["p", "q"]
    assert [it["name"] for it in send(client, "GET", "/role-mining-potential-roles/saved")] == ["Night shift"]
    assert [it["id"] for it in send(client, "GET", summaries)] == ["p"]
    assert send(client, "GET", f"{summaries}/p") == send(client, "GET", "/role-mining-potential-roles/p")
    assert rejected(client, "GET", f"{summaries}/none") == 404
    assert rejected(client, "GET", "/role-mining-sessions/none/potential-role-summaries/p") == 404


def test_a_potential_role_is_changed(sandbox: Sandbox, client: PlainClient) -> None:
    summaries, path = potential(client, sandbox)
    first, second = (it["id"] for it in entitlements(client))

    send(client, "PATCH", f"{summaries}/p", [{"op": "replace", "path": "/name", "value": "Night"}])
    patch = [{"op": "replace", "path": "/name", "value": "Nights"}]
    send(client, "PATCH", "/role-mining-potential-roles/p", patch)
    send(client, "POST", f"{path}/edit-entitlements", {"ids": [first, second], "exclude": True})
    send(client, "POST", f"{path}/edit-entitlements", {"ids": [first], "exclude": False})

    read = send(client, "GET", f"{summaries}/p")
    assert (read["name"], read["excludedEntitlements"]) == ("Nights", [second])
    assert [it["entitlementRef"]["id"] for it in send(client, "GET", f"{path}/excluded-entitlements")] == [second]
    assert [it["name"] for it in send(client, "GET", f"{path}/identities")] == ["Amelia Okafor"]
    assert (
        rejected(client, "POST", "/role-mining-sessions/none/potential-roles/p/edit-entitlements", {"ids": []}) == 404
    )


def test_a_provisioned_potential_role_is_a_role(sandbox: Sandbox, client: PlainClient) -> None:
    summaries, path = potential(client, sandbox)
    body = {"roleName": "Nights", "roleDescription": "a", "ownerId": OWNER, "includeIdentities": True}

    made = send(client, "POST", f"{path}/provision", body)

    assert made["provisionState"] == "COMPLETE"
    assert send(client, "GET", f"{summaries}/p")["roleId"] == made["roleId"]
    role = send(client, "GET", f"/roles/{made['roleId']}")
    assert (role["name"], role["owner"]["id"]) == ("Nights", OWNER)
    assert [it["id"] for it in role["membership"]["identities"]] == [OWNER]
    assert rejected(client, "POST", f"{path}/provision", body) == 400
    assert rejected(client, "POST", f"{path}/provision", {**body, "roleName": "b", "ownerId": "none"}) == 400


def test_an_export_of_a_potential_role_has_a_status(sandbox: Sandbox, client: PlainClient) -> None:
    _, path = potential(client, sandbox)

    started = send(client, "POST", f"{path}/export-async", {"minEntitlementPopularity": 5, "includeCommonAccess": True})

    assert send(client, "GET", f"{path}/export-async/{started['exportId']}") == started
    assert (started["status"], started["minEntitlementPopularity"]) == ("SUCCESS", 5)
    assert rejected(client, "GET", f"{path}/export-async/none") == 404


def test_insights_are_those_of_the_seed(sandbox: Sandbox, client: PlainClient) -> None:
    restore(sandbox, role_insights=[{"id": "i", "numberOfUpdates": 2, "role": {"id": "r", "name": "Engineer"}}])
    state = sandbox.snapshot()
    state["collections"]["/role-insights/i/current-entitlements"] = [{"id": "e", "name": "mail"}]
    state["collections"]["/role-insights/i/entitlement-changes"] = [{"id": "f", "name": "calendar"}]
    sandbox.restore(state)

    assert [it["id"] for it in send(client, "GET", "/role-insights?filters=name%20sw%20%22Eng%22")] == ["i"]
    assert send(client, "GET", "/role-insights?filters=name%20sw%20%22x%22") == []
    assert send(client, "GET", "/role-insights/i")["numberOfUpdates"] == 2
    assert [it["id"] for it in send(client, "GET", "/role-insights/i/current-entitlements")] == ["e"]
    assert [it["id"] for it in send(client, "GET", "/role-insights/i/entitlement-changes")] == ["f"]
    assert rejected(client, "GET", "/role-insights/none") == 404
    request = send(client, "POST", "/role-insights/requests")
    assert send(client, "GET", f"/role-insights/requests/{request['id']}") == request


def test_outliers_are_ignored_and_listed_by_their_type(sandbox: Sandbox, client: PlainClient) -> None:
    restore(
        sandbox,
        outliers=[
            {"id": "o", "identityId": OWNER, "type": "STRUCTURAL", "ignored": False, "score": 0.9},
            {"id": "p", "identityId": OWNER, "type": "LOW_SIMILARITY", "ignored": False, "score": 0.5},
        ],
        outlier_summaries=[{"type": "STRUCTURAL", "totalOutliers": 1, "snapshotDate": "2024-05-01T00:00:00.000Z"}],
    )

    send(client, "POST", "/outliers/ignore", ["o", "p"])
    send(client, "POST", "/outliers/unignore", ["p"])

    listed = send(client, "GET", "/outliers")
    assert [(it["id"], it["ignored"]) for it in listed] == [("o", True), ("p", False)]
    assert [it["id"] for it in send(client, "GET", "/outliers?type=STRUCTURAL")] == ["o"]
    assert [it["id"] for it in send(client, "GET", "/outliers?filters=ignored%20eq%20false")] == ["p"]
    assert [it["totalOutliers"] for it in send(client, "GET", "/outlier-summaries?type=STRUCTURAL")] == [1]
    assert send(client, "GET", "/outliers/o/contributing-features") == []
    assert rejected(client, "GET", "/outliers/none/contributing-features") == 404
    assert rejected(client, "POST", "/outliers/ignore", ["none"]) == 404


def test_common_access_is_confirmed_and_denied(client: PlainClient) -> None:
    def made(name: str) -> str:
        body = {"access": {"id": name, "type": "ROLE", "name": name}, "status": "CONFIRMED"}
        return str(send(client, "POST", "/common-access", body)["id"])

    one, other = made(EMPLOYEE), made(ACCOUNTANT)
    send(client, "POST", "/common-access/update-status", [{"confirmedIds": [one], "deniedIds": [other]}])

    shown = {it["id"]: (it["status"], it["reviewedByUser"]) for it in send(client, "GET", "/common-access")}
    assert (shown[one], shown[other]) == (("CONFIRMED", True), ("DENIED", True))


def test_access_that_colleagues_have_is_recommended(client: PlainClient) -> None:
    path = f"/ai-access-request-recommendations?identity-id={EMMA}"
    (found,) = respond(client, "GET", path).json()
    assert (found["access"]["name"], found["ignored"]) == ("Cloud read-only", False)
    assert found["messages"] == [{"interpretation": "1 of 1 colleagues have it."}]

    access = {key: found["access"][key] for key in ("id", "type")}
    send(client, "POST", "/ai-access-request-recommendations/ignored-items", {"identityId": EMMA, "access": access})
    (ignored,) = respond(client, "GET", path).json()
    assert ignored["ignored"] is True
    assert respond(client, "GET", "/ai-access-request-recommendations?identity-id=none").json() == []


def test_the_summary_of_insights_counts_the_company(client: PlainClient) -> None:
    summary = respond(client, "GET", "/role-insights/summary").json()
    counts = ("numberOfUpdates", "totalNumberOfEntitlements", "totalNumberOfIdentities", "identitiesWithAccessViaRoles")
    assert [summary[name] for name in counts] == [2, 30, 32, 4]
    assert 0 < summary["entitlementsIncludedInRoles"] < 30
