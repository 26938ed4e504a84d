"""Certification campaigns: from their creation to the removal of access that reviewers revoke."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from checked_client import CheckedClient, ok, refusal
from default_ids import ACCOUNTANT, AMELIA, FINANCE, LIAM, REMOTE_WORK, SOFIA, VPN, WILLIAM

if TYPE_CHECKING:
    from plain_client import Response
    from sailpoint.sandbox import Sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> CheckedClient:
    client = CheckedClient(sandbox)
    items = [{"type": "ACCESS_PROFILE", "id": FINANCE}, {"type": "ENTITLEMENT", "id": VPN}]
    body = {"requestedFor": [AMELIA, LIAM], "requestedItems": items}
    ok(client.v2024("POST", "/access-requests", body), 202)
    return client


def create(client: CheckedClient, **members: Any) -> dict[str, Any]:
    """A campaign in which Sofia reviews the access of Amelia and Liam."""
    search = {"type": "IDENTITY", "identityIds": [AMELIA, LIAM], "reviewer": {"type": "IDENTITY", "id": SOFIA}}
    body = {"name": "Audit", "description": "Yearly", "type": "SEARCH", "searchCampaignInfo": search, **members}
    return dict(ok(client.v2024("POST", "/campaigns", body), 202))


def activate(client: CheckedClient, campaign: dict[str, Any]) -> dict[str, Any]:
    """Activate a campaign with one certification, and return the latter."""
    ok(client.v2024("POST", f"/campaigns/{campaign['id']}/activate", {"timeZone": "Z"}), 202)
    (certification,) = certifications(client, campaign)
    return certification


def certifications(client: CheckedClient, campaign: dict[str, Any]) -> list[dict[str, Any]]:
    condition = quote(f'campaign.id eq "{campaign["id"]}"')
    return list(ok(client.v2024("GET", f"/certifications?filters={condition}")))


def items_of(client: CheckedClient, certification: dict[str, Any], query: str = "") -> list[dict[str, Any]]:
    return list(ok(client.v2024("GET", f"/certifications/{certification['id']}/access-review-items{query}")))


def decide(client: CheckedClient, certification: dict[str, Any], *decisions: dict[str, Any]) -> Response:
    body = [{"decision": "APPROVE", "bulk": len(decisions) > 1, **it} for it in decisions]
    return client.v2024("POST", f"/certifications/{certification['id']}/decide", body)


def access_of(sandbox: Sandbox, identity: str) -> set[str]:
    collections = sandbox.snapshot()["collections"]
    return {it["id"] for it in collections.get(f"/identities/{identity}/access", [])}


def test_revoked_access_is_removed_when_the_certification_is_signed_off(
    sandbox: Sandbox, client: CheckedClient
) -> None:
    campaign = create(client)
    assert (campaign["status"], campaign["totalCertifications"]) == ("STAGED", 1)
    certification = activate(client, campaign)
    assert (certification["phase"], certification["reviewer"]["name"]) == ("ACTIVE", "Sofia Marin")
    items = items_of(client, certification)
    assert [item["completed"] for item in items] == [False] * 7
    revoked = next(it for it in items if it["accessSummary"]["access"]["id"] == VPN)
    sign_off = f"/certifications/{certification['id']}/sign-off"
    assert refusal(client.v2024("POST", sign_off)).endswith("7 decisions have not been made.")

    decisions = [{"id": it["id"], "decision": "REVOKE" if it is revoked else "APPROVE"} for it in items]
    decided = ok(decide(client, certification, *decisions))
    assert (decided["decisionsMade"], decided["identitiesCompleted"]) == (7, 2)
    assert access_of(sandbox, revoked["identitySummary"]["identityId"]) == {REMOTE_WORK, FINANCE, VPN}
    signed = ok(client.v2024("POST", sign_off))

    assert (signed["phase"], signed["completed"]) == ("SIGNED", True)
    assert access_of(sandbox, revoked["identitySummary"]["identityId"]) == {REMOTE_WORK, FINANCE}
    assert access_of(sandbox, AMELIA) | access_of(sandbox, LIAM) == {REMOTE_WORK, FINANCE, VPN}
    assert ok(client.v2024("GET", f"/campaigns/{campaign['id']}"))["status"] == "COMPLETED"
    assert "SIGNED" in refusal(decide(client, certification, {"id": items[0]["id"]}))


def test_summaries_count_decisions_by_type(client: CheckedClient) -> None:
    certification = activate(client, create(client))
    first, second, *_ = items_of(
        client, certification, "?sorters=access.type&filters=" + quote('type eq "ENTITLEMENT"')
    )
    ok(decide(client, certification, {"id": first["id"]}, {"id": second["id"], "decision": "REVOKE"}))
    path = f"/certifications/{certification['id']}"

    summary = ok(client.v2024("GET", f"{path}/decision-summary"))
    assert (summary["entitlementsApproved"], summary["entitlementsRevoked"]) == (1, 1)
    assert (summary["accessProfileDecisionsMade"], summary["accessProfileDecisionsTotal"]) == (0, 4)
    people = ok(client.v2024("GET", f"{path}/identity-summaries?sorters=-name"))
    assert [it["name"] for it in people] == ["Liam Fischer", "Amelia Okafor"]
    assert ok(client.v2024("GET", f"{path}/identity-summaries/{people[0]['id']}")) == people[0]
    assert client.v2024("GET", f"{path}/identity-summaries/none").status == 404
    (access,) = ok(client.v2024("GET", f"{path}/access-summaries/ENTITLEMENT"))
    assert access["entitlement"]["sourceName"] == "HR Active Directory"
    named = "?filters=" + quote(f'access.id eq "{FINANCE}" and completed eq false')
    assert len(items_of(client, certification, named)) == 2
    assert len(items_of(client, certification, f"?entitlements={VPN}")) == 2
    reviewers = ok(client.v2024("GET", f"{path}/reviewers"))
    assert [it["email"] for it in reviewers] == ["sofia.marin@example.com"]
    permissions = client.v2024("GET", f"{path}/access-review-items/{first['id']}/permissions")
    assert ok(permissions) == []


def test_a_campaign_may_require_comments(client: CheckedClient) -> None:
    certification = activate(client, create(client, mandatoryCommentRequirement="REVOKE_ONLY_DECISIONS"))
    item = items_of(client, certification)[0]
    revoked = {"id": item["id"], "decision": "REVOKE"}

    assert refusal(decide(client, certification, revoked)).startswith("comments is required")
    ok(decide(client, certification, {**revoked, "comments": "left the team"}))
    ending = {"id": item["id"], "proposedEndDate": "2099-01-01T00:00:00Z"}
    assert refusal(decide(client, certification, ending)).startswith("comments is required")
    assert items_of(client, certification)[0]["comments"] == "left the team"
    assert "from 1 to 250" in refusal(decide(client, certification))
    unknown = refusal(decide(client, certification, {"id": "none"}))
    assert unknown == "id: the certification has no item with the id none."


def test_items_are_reassigned_to_a_certification_of_another_reviewer(client: CheckedClient) -> None:
    campaign = create(client)
    certification = activate(client, campaign)
    item = items_of(client, certification)[0]
    path = f"/certifications/{certification['id']}/reassign"
    body = {"reassign": [{"type": "ITEM", "id": item["id"]}], "reassignTo": WILLIAM, "reason": "knows better"}
    assert refusal(client.v2024("POST", path, {**body, "reassignTo": SOFIA})).startswith("reassignTo")
    unknown = {**body, "reassign": [{"type": "ITEM", "id": "none"}]}
    assert refusal(client.v2024("POST", path, unknown)) == "reassign: the certification has no ITEM with the id none."

    assert ok(client.v2024("POST", path, body))["decisionsTotal"] == 6

    (own,) = ok(client.v2024("GET", f"/certifications?reviewer-identity={WILLIAM}"))
    assert own["reassignment"]["comment"] == "knows better"
    assert [it["id"] for it in items_of(client, own)] == [item["id"]]
    assert ok(client.v2024("GET", f"/campaigns/{campaign['id']}"))["totalCertifications"] == 2


def test_an_administrator_reassigns_certifications_in_a_task(client: CheckedClient) -> None:
    campaign = create(client)
    certification = activate(client, campaign)
    target = {"id": WILLIAM, "type": "IDENTITY"}
    body = {"certificationIds": [certification["id"]], "reassignTo": target, "reason": "left"}

    task = ok(client.v2024("POST", f"/campaigns/{campaign['id']}/reassign", body), 202)

    assert ok(client.v2024("GET", f"/certification-tasks/{task['id']}")) == task
    assert ok(client.v2024("GET", "/certification-tasks")) == []
    assert certifications(client, campaign)[0]["reviewer"]["name"] == "William Wilson"
    everything = [{"type": "TARGET_SUMMARY", "id": certification["id"]}]
    again = {"reassign": everything, "reassignTo": SOFIA, "reason": "back"}
    moved = ok(client.v2024("POST", f"/certifications/{certification['id']}/reassign-async", again))
    assert (moved["type"], moved["status"]) == ("REASSIGN", "SUCCESS")
    assert certifications(client, campaign)[0]["reviewer"]["name"] == "Sofia Marin"


def test_completing_a_campaign_decides_open_items(sandbox: Sandbox, client: CheckedClient) -> None:
    campaign = create(client)
    certification = activate(client, campaign)
    kept = next(it for it in items_of(client, certification) if it["identitySummary"]["identityId"] == AMELIA)
    ok(decide(client, certification, {"id": kept["id"]}))

    ok(client.v2024("POST", f"/campaigns/{campaign['id']}/complete", {"autoCompleteAction": "REVOKE"}), 202)

    assert access_of(sandbox, AMELIA) == {kept["accessSummary"]["access"]["id"]}
    assert access_of(sandbox, LIAM) == set()
    again = client.v2024("POST", f"/campaigns/{campaign['id']}/complete", {})
    assert refusal(again) == "The campaign should be ACTIVE, but it is COMPLETED."


def test_campaigns_review_the_access_on_a_source_and_in_a_role(client: CheckedClient) -> None:
    owners = create(
        client, type="SOURCE_OWNER", searchCampaignInfo=None, sourceOwnerCampaignInfo={"sourceIds": [WILLIAM]}
    )
    names = [it["name"] for it in certifications(client, owners)]
    assert names == ["Source Owner Access Review for HR Active Directory"]
    settings = {"roleIds": [ACCOUNTANT], "remediatorRef": {"type": "IDENTITY", "id": SOFIA}}
    roles = create(client, type="ROLE_COMPOSITION", searchCampaignInfo=None, roleCompositionCampaignInfo=settings)
    certification = activate(client, roles)
    (item,) = items_of(client, certification)
    ok(decide(client, certification, {"id": item["id"], "decision": "REVOKE"}))
    ok(client.v2024("POST", f"/certifications/{certification['id']}/sign-off"))

    assert ok(client.v2024("GET", f"/roles/{ACCOUNTANT}"))["accessProfiles"] == []


def test_managers_review_the_access_of_their_reports(sandbox: Sandbox, client: CheckedClient) -> None:
    seed = sandbox.snapshot()
    for identity in seed["identities"]:
        if identity["id"] == AMELIA:
            identity["attributes"]["manager"] = WILLIAM
    sandbox.restore(seed)

    campaign = create(client, type="MANAGER", searchCampaignInfo=None)

    reviewers = {it["reviewer"]["name"] for it in certifications(client, campaign)}
    assert "William Wilson" in reviewers


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"description": ""}, "description is required and should not be empty."),
        ({"searchCampaignInfo": None}, "searchCampaignInfo is required and should not be empty."),
        (
            {"sourceOwnerCampaignInfo": {"sourceIds": []}},
            "sourceOwnerCampaignInfo should only be set for campaigns of the type SOURCE_OWNER (got SEARCH).",
        ),
        (
            {"searchCampaignInfo": {"type": "IDENTITY", "query": "name:a"}},
            "searchCampaignInfo.query: the embedded tenant supports *; use identityIds for other identities.",
        ),
    ],
)
def test_an_invalid_campaign_is_rejected_with_the_member(
    client: CheckedClient, members: dict[str, Any], message: str
) -> None:
    search = {"type": "IDENTITY", "identityIds": [AMELIA]}
    body = {"name": "a", "description": "b", "type": "SEARCH", "searchCampaignInfo": search, **members}

    assert refusal(client.v2024("POST", "/campaigns", body)) == message


def test_what_a_patch_may_change_depends_on_the_state(client: CheckedClient) -> None:
    campaign = create(client)
    path = f"/campaigns/{campaign['id']}"
    rename = [{"op": "replace", "path": "/name", "value": "Other"}]
    assert ok(client.v2024("PATCH", path, rename))["name"] == "Other"
    activate(client, campaign)

    assert refusal(client.v2024("PATCH", path, rename)) == "name cannot be updated while the campaign is ACTIVE."
    deadline = [{"op": "replace", "path": "/deadline", "value": "2099-01-01T00:00:00Z"}]
    ok(client.v2024("PATCH", path, deadline))
    assert certifications(client, campaign)[0]["due"] == "2099-01-01T00:00:00Z"


def test_a_campaign_whose_deadline_has_passed_is_not_activated(client: CheckedClient) -> None:
    campaign = create(client, deadline="2001-01-01T00:00:00Z")

    refused = client.v2024("POST", f"/campaigns/{campaign['id']}/activate")
    assert refusal(refused) == "deadline should be in the future when the campaign is activated."


def test_a_template_generates_campaigns(client: CheckedClient) -> None:
    search = {"type": "ACCESS", "query": "*", "accessConstraints": [{"type": "ENTITLEMENT", "operator": "ALL"}]}
    campaign = {"name": "Monthly", "description": "b", "type": "SEARCH", "searchCampaignInfo": search}
    body = {"name": "t", "description": "b", "deadlineDuration": "P2W", "campaign": campaign}
    now = "2024-01-01T00:00:00Z"
    template = ok(client.v2024("POST", "/campaign-templates", {**body, "created": now, "modified": now}))

    reference = ok(client.v2024("POST", f"/campaign-templates/{template['id']}/generate"))

    full = ok(client.v2024("GET", f"/campaigns/{reference['id']}?detail=FULL"))
    assert full["searchCampaignInfo"]["type"] == "ACCESS"
    assert full["deadline"] > full["created"]
    (certification,) = certifications(client, full)
    kinds = {it["accessSummary"]["access"]["type"] for it in items_of(client, certification)}
    assert kinds == {"ENTITLEMENT"}


def test_campaigns_are_listed_and_deleted_with_their_certifications(client: CheckedClient) -> None:
    campaign = create(client)
    listed = ok(client.v2024("GET", "/campaigns?filters=" + quote('status eq "STAGED" and name sw "Aud"')))
    assert [it["id"] for it in listed] == [campaign["id"]]
    assert "searchCampaignInfo" not in listed[0]
    ok(client.v2024("POST", f"/campaigns/{campaign['id']}/run-report/CAMPAIGN_STATUS_REPORT"), 202)
    (report,) = ok(client.v2024("GET", f"/campaigns/{campaign['id']}/reports"))
    assert (report["name"], report["status"]) == ("Campaign Status Report", "SUCCESS")

    ok(client.v2024("POST", "/campaigns/delete", {"ids": [campaign["id"], "none"]}), 202)

    assert client.v2024("GET", f"/campaigns/{campaign['id']}").status == 404
    assert certifications(client, campaign) == []


def test_campaigns_survive_a_snapshot(sandbox: Sandbox, client: CheckedClient) -> None:
    campaign = create(client)
    certification = activate(client, campaign)
    before = (certifications(client, campaign), items_of(client, certification))

    sandbox.restore(sandbox.snapshot())

    assert (certifications(client, campaign), items_of(client, certification)) == before
