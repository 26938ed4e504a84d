"""Access requests from creation to the change of access: approvals, work items, and what cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from checked_client import CheckedClient, ok, refusal
from default_ids import ACCOUNTANT, AMELIA, EMPLOYEE, FINANCE, SOFIA, VPN, WILLIAM
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from plain_client import Response

SOURCE = "2c9180835d191a86015d28455b4b232a"
LATER = "2099-01-01T00:00:00.000Z"


@pytest.fixture
def client(sandbox: Sandbox) -> CheckedClient:
    without_requests(sandbox)
    client = CheckedClient(sandbox)
    # Roles may be requested, and need the approval of their owner, who is Sofia.
    approval = {"approvalSchemes": [{"approverType": "OWNER", "approverId": None}], "denialCommentsRequired": True}
    patch(client, f"/roles/{ACCOUNTANT}", requestable=True, accessRequestConfig=approval)
    return client


def without_requests(sandbox: Sandbox) -> None:
    """Remove the requests of the seed, and the access that they gave."""
    state = sandbox.snapshot()
    requests = ("/access-request-", "/account-activities", "/work-items", "/identities/")
    state["collections"] = {path: it for path, it in state["collections"].items() if not path.startswith(requests)}
    sandbox.restore(state)


def patch(client: CheckedClient, path: str, **members: Any) -> None:
    change = [{"op": "add", "path": f"/{name}", "value": value} for name, value in members.items()]
    ok(client.v2024("PATCH", path, change))


def item(kind: str, access: str, **members: Any) -> dict[str, Any]:
    return {"type": kind, "id": access, **members}


def request(client: CheckedClient, people: list[str], *items: dict[str, Any], kind: str = "GRANT_ACCESS") -> Response:
    body = {"requestedFor": people, "requestType": kind, "requestedItems": list(items)}
    return client.v2024("POST", "/access-requests", body)


def statuses(client: CheckedClient, query: str = "") -> list[dict[str, Any]]:
    return list(ok(client.v2024("GET", f"/access-request-status{query}")))


def pending(client: CheckedClient, query: str = "") -> list[dict[str, Any]]:
    return list(ok(client.v2024("GET", f"/access-request-approvals/pending{query}")))


def access_of(sandbox: Sandbox, identity: str) -> set[str]:
    collections = sandbox.snapshot()["collections"]
    return {it["id"] for it in collections.get(f"/identities/{identity}/access", [])}


def test_access_without_approvers_is_granted_at_once(sandbox: Sandbox, client: CheckedClient) -> None:
    response = ok(request(client, [AMELIA, WILLIAM], item("ACCESS_PROFILE", FINANCE), item("ENTITLEMENT", VPN)), 202)

    assert [it["requestedFor"] for it in response["newRequests"]] == [AMELIA, WILLIAM]
    assert response["existingRequests"] == []
    assert {it["state"] for it in statuses(client)} == {"REQUEST_COMPLETED"}
    assert access_of(sandbox, AMELIA) == access_of(sandbox, WILLIAM) == {FINANCE, VPN}


def test_access_is_granted_when_its_owner_approves(sandbox: Sandbox, client: CheckedClient) -> None:
    created = ok(request(client, [AMELIA], item("ROLE", ACCOUNTANT, comment="for the audit")), 202)
    (approval,) = pending(client, f"?owner-id={SOFIA}")
    assert approval["accessRequestId"] == created["newRequests"][0]["accessRequestIds"][0]
    assert approval["requesterComment"]["comment"] == "for the audit"
    assert access_of(sandbox, AMELIA) == set()
    assert ok(client.v2024("GET", "/access-request-approvals/approval-summary")) == {
        "pending": 1,
        "approved": 0,
        "rejected": 0,
    }

    ok(client.v2024("POST", f"/access-request-approvals/{approval['id']}/approve", {"comment": "fine"}), 202)

    assert pending(client) == []
    (completed,) = ok(client.v2024("GET", f"/access-request-approvals/completed?owner-id={SOFIA}"))
    assert (completed["state"], completed["reviewerComment"]["comment"]) == ("APPROVED", "fine")
    (status,) = statuses(client)
    assert status["state"] == "REQUEST_COMPLETED"
    assert [phase["result"] for phase in status["accessRequestPhases"]] == ["SUCCESSFUL", "SUCCESSFUL"]
    assert access_of(sandbox, AMELIA) == {ACCOUNTANT}
    again = client.v2024("POST", f"/access-request-approvals/{approval['id']}/approve", {})
    assert refusal(again) == f"The approval {approval['id']} has been decided."


def test_several_approvers_decide_one_after_another(sandbox: Sandbox, client: CheckedClient) -> None:
    group = ok(client.v2024("GET", "/workgroups"))[0]
    schemes = [
        {"approverType": "OWNER", "approverId": None},
        {"approverType": "GOVERNANCE_GROUP", "approverId": group["id"]},
    ]
    patch(client, f"/roles/{ACCOUNTANT}", accessRequestConfig={"approvalSchemes": schemes})
    created = ok(request(client, [AMELIA], item("ROLE", ACCOUNTANT)), 202)
    owners = []
    for _ in schemes:
        (approval,) = pending(client)
        owners.append(approval["owner"]["id"])
        ok(
            client.v2024(
                "POST",
                "/access-request-approvals/bulk-approve",
                {"approvalIds": [approval["id"]], "comment": "a"},
            ),
            202,
        )

    assert owners == [SOFIA, group["owner"]["id"]]
    assert access_of(sandbox, AMELIA) == {ACCOUNTANT}
    (number,) = created["newRequests"][0]["accessRequestIds"]
    approvers = ok(client.v2024("GET", f"/access-request-approvals/{number}/approvers"))
    assert [it["id"] for it in approvers] == owners


def test_a_rejection_needs_a_comment_if_the_access_requires_one(sandbox: Sandbox, client: CheckedClient) -> None:
    ok(request(client, [AMELIA], item("ROLE", ACCOUNTANT)), 202)
    (approval,) = pending(client)
    path = f"/access-request-approvals/{approval['id']}/reject"
    assert approval["commentRequiredWhenRejected"] is True
    assert refusal(client.v2024("POST", path, {})).startswith("comment is required")

    ok(client.v2024("POST", path, {"comment": "no"}), 202)

    (status,) = statuses(client)
    assert (status["state"], status["approvalDetails"][0]["status"]) == ("REJECTED", "REJECTED")
    assert access_of(sandbox, AMELIA) == set()


def test_a_forwarded_approval_has_another_owner_and_its_history(client: CheckedClient) -> None:
    ok(request(client, [AMELIA], item("ROLE", ACCOUNTANT)), 202)
    (approval,) = pending(client)
    path = f"/access-request-approvals/{approval['id']}/forward"
    unknown = client.v2024("POST", path, {"newOwnerId": "none", "comment": "a"})
    assert refusal(unknown) == "newOwnerId: there is no identity with the id none."
    assert "comment" in refusal(client.v2024("POST", path, {"newOwnerId": WILLIAM}))

    ok(client.v2024("POST", path, {"newOwnerId": WILLIAM, "comment": "on leave"}), 202)

    assert pending(client, f"?owner-id={SOFIA}") == []
    (moved,) = pending(client, f"?owner-id={WILLIAM}")
    assert moved["forwardHistory"][0]["oldApproverName"] == "Sofia Marin"
    assert statuses(client)[0]["approvalDetails"][0]["forwarded"] is True


def test_the_same_pending_request_is_not_made_twice(client: CheckedClient) -> None:
    first = ok(request(client, [AMELIA], item("ROLE", ACCOUNTANT)), 202)
    second = ok(request(client, [AMELIA], item("ROLE", ACCOUNTANT)), 202)

    assert second["newRequests"] == []
    assert second["existingRequests"] == first["newRequests"]


def test_a_request_can_be_cancelled_until_it_is_approved(client: CheckedClient) -> None:
    created = ok(request(client, [AMELIA], item("ROLE", ACCOUNTANT)), 202)
    (number,) = created["newRequests"][0]["accessRequestIds"]
    cancel = {"accountActivityId": number, "comment": "a mistake"}
    ok(client.v2024("POST", "/access-requests/cancel", cancel), 202)

    (status,) = statuses(client)
    assert status["state"] == "CANCELLED"
    assert status["cancelledRequestDetails"]["comment"] == "a mistake"
    assert pending(client) == []
    assert "cannot be cancelled" in refusal(client.v2024("POST", "/access-requests/cancel", cancel))
    bulk = {"accessRequestIds": ["none"], "comment": "a"}
    refused = refusal(client.v2024("POST", "/access-requests/bulk-cancel", bulk))
    assert refused == "accessRequestIds: there is no access request with the id none."


def test_a_request_that_is_stuck_can_be_closed(client: CheckedClient) -> None:
    created = ok(request(client, [AMELIA], item("ROLE", ACCOUNTANT)), 202)
    close = {"accessRequestIds": created["newRequests"][0]["accessRequestIds"], "message": "stuck"}
    ok(client.v2024("POST", "/access-requests/close", close), 202)

    (status,) = statuses(client)
    assert status["state"] == "TERMINATED"
    assert status["errorMessages"][0][0]["text"] == "stuck"


def test_access_is_revoked_or_gets_an_end_date(sandbox: Sandbox, client: CheckedClient) -> None:
    finance = item("ACCESS_PROFILE", FINANCE)
    assert "was not assigned" in refusal(request(client, [AMELIA], finance, kind="REVOKE_ACCESS"))
    ok(request(client, [AMELIA], finance), 202)

    ok(request(client, [AMELIA], {**finance, "removeDate": LATER}, kind="REVOKE_ACCESS"), 202)
    assert access_of(sandbox, AMELIA) == {FINANCE}
    ok(request(client, [AMELIA], finance, kind="REVOKE_ACCESS"), 202)
    assert access_of(sandbox, AMELIA) == set()


@pytest.mark.parametrize(
    ("people", "items", "kind", "message"),
    [
        (["none"], [item("ROLE", ACCOUNTANT)], "GRANT_ACCESS", "requestedFor: there is no identity with the id none."),
        ([], [item("ROLE", ACCOUNTANT)], "GRANT_ACCESS", "requestedFor is required and should not be empty."),
        ([AMELIA], [], "GRANT_ACCESS", "requestedItems should have at least 1 elements."),
        ([AMELIA], [item("ROLE", "none")], "GRANT_ACCESS", "requestedItems: there is no role with the id none."),
        ([AMELIA], [item("ROLE", EMPLOYEE)], "GRANT_ACCESS", "requestedItems: Employee cannot be requested."),
        (
            [AMELIA],
            [item("ROLE", ACCOUNTANT, removeDate="2001-01-01T00:00:00Z")],
            "GRANT_ACCESS",
            "requestedItems: removeDate should be in the future.",
        ),
        (
            [AMELIA, SOFIA],
            [item("ROLE", ACCOUNTANT)],
            "REVOKE_ACCESS",
            "requestedFor: access can be revoked from one identity at a time (got 2).",
        ),
        (
            [AMELIA],
            [item("ENTITLEMENT", VPN)] * 26,
            "GRANT_ACCESS",
            "requestedItems: a request has at most 25 entitlements (got 26).",
        ),
    ],
)
def test_an_invalid_request_is_rejected_with_the_member(
    client: CheckedClient, people: list[str], items: list[dict[str, Any]], kind: str, message: str
) -> None:
    assert refusal(request(client, people, *items, kind=kind)) == message
    assert statuses(client) == []


def test_a_comment_can_be_required(client: CheckedClient) -> None:
    patch(client, f"/access-profiles/{FINANCE}", accessRequestConfig={"commentsRequired": True})

    refused = request(client, [AMELIA], item("ACCESS_PROFILE", FINANCE))
    assert refusal(refused) == "requestedItems: comment is required for Finance."
    ok(request(client, [AMELIA], item("ACCESS_PROFILE", FINANCE, comment="please")), 202)


def test_the_status_is_filtered_by_people_and_state(client: CheckedClient) -> None:
    ok(request(client, [AMELIA], item("ROLE", ACCOUNTANT), item("ENTITLEMENT", VPN)), 202)
    ok(request(client, [WILLIAM], item("ROLE", ACCOUNTANT)), 202)

    assert len(statuses(client, f"?requested-for={AMELIA}")) == 2
    assert len(statuses(client, f"?regarding-identity={WILLIAM}&request-state=EXECUTING")) == 1
    assert len(statuses(client, f"?assigned-to={SOFIA}&sorters=-created")) == 2
    assert len(statuses(client, "?requested-by=me")) == 3
    number = statuses(client)[0]["accessRequestId"]
    assert len(statuses(client, "?filters=" + quote(f'accessRequestId eq "{number}"'))) == 2
    administration = client.v2024(
        "GET", "/access-request-administration?count=true&filters=" + quote('status eq "EXECUTING"')
    )
    assert administration.headers["X-Total-Count"] == "2"
    assert len(ok(administration)) == 2
    refused = client.v2024("GET", f"/access-request-status?regarding-identity={AMELIA}&requested-for={AMELIA}")
    assert refusal(refused).startswith("regarding-identity cannot be combined")


def test_only_the_owner_or_an_administrator_decides() -> None:
    clients = [
        {"client_id": "sofia", "client_secret": "one", "user": "100214"},
        {"client_id": "amelia", "client_secret": "two", "user": "100200"},
    ]
    scopes = [
        "idn:access-request-approvals:manage",
        "idn:access-request-approvals:read",
        "idn:access-request:manage",
    ]
    with Sandbox(clients=[{**it, "scopes": scopes} for it in clients]) as sandbox:
        without_requests(sandbox)
        admin = CheckedClient(sandbox)
        amelia, sofia = CheckedClient(sandbox, "amelia", "two"), CheckedClient(sandbox, "sofia", "one")
        config = {"approvalSchemes": [{"approverType": "OWNER", "approverId": None}]}
        patch(admin, f"/roles/{ACCOUNTANT}", requestable=True, accessRequestConfig=config)
        assert request(amelia, [WILLIAM], item("ROLE", ACCOUNTANT)).status == 403
        ok(request(amelia, [AMELIA], item("ROLE", ACCOUNTANT)), 202)
        (approval,) = pending(sofia, "?owner-id=me")
        path = f"/access-request-approvals/{approval['id']}/approve"

        assert amelia.v2024("POST", path, {}).status == 403
        assert sofia.v2024("GET", "/access-request-approvals/pending").status == 403
        assert sofia.v2024("POST", path, {}).status == 202


def test_access_on_a_source_without_provisioning_waits_for_manual_work(sandbox: Sandbox, client: CheckedClient) -> None:
    owner = {"type": "IDENTITY", "id": WILLIAM}
    patch(client, f"/sources/{SOURCE}", features=["ENABLE"], owner=owner)
    ok(request(client, [AMELIA], item("ENTITLEMENT", VPN)), 202)
    assert access_of(sandbox, AMELIA) == set()
    (work,) = ok(client.v2024("GET", f"/work-items?ownerId={WILLIAM}"))
    assert (work["state"], work["approvalItems"][0]["operation"]) == ("Pending", "Add")
    assert ok(client.v2024("GET", "/work-items/summary")) == {"open": 1, "completed": 0, "total": 1}

    ok(client.v2024("POST", f"/work-items/{work['id']}/forward", {"targetOwnerId": SOFIA, "comment": "yours"}))
    assert ok(client.v2024("GET", f"/work-items/{work['id']}"))["ownerName"] == "Sofia Marin"
    ok(client.v2024("POST", f"/work-items/{work['id']}"))

    assert access_of(sandbox, AMELIA) == {VPN}
    assert statuses(client)[0]["manualWorkItemDetails"][0]["status"] == "APPROVED"
    assert ok(client.v2024("GET", "/work-items")) == []
    assert ok(client.v2024("GET", "/work-items/completed/count")) == {"count": 1}
    assert "finished" in refusal(client.v2024("POST", f"/work-items/{work['id']}"))


def test_a_rejected_work_item_fails_the_request(sandbox: Sandbox, client: CheckedClient) -> None:
    patch(client, f"/sources/{SOURCE}", features=["ENABLE"])
    ok(request(client, [AMELIA], item("ENTITLEMENT", VPN)), 202)
    (work,) = ok(client.v2024("GET", "/work-items"))
    (part,) = work["approvalItems"]
    assert client.v2024("POST", f"/work-items/{work['id']}/reject/none").status == 404

    ok(client.v2024("POST", f"/work-items/{work['id']}/reject/{part['id']}"))

    assert statuses(client)[0]["state"] == "PROVISIONING_FAILED"
    assert access_of(sandbox, AMELIA) == set()


def test_requests_survive_a_snapshot(sandbox: Sandbox, client: CheckedClient) -> None:
    ok(request(client, [AMELIA], item("ROLE", ACCOUNTANT), item("ENTITLEMENT", VPN)), 202)
    before, waiting = statuses(client), pending(client)
    snapshot = sandbox.snapshot()
    sandbox.reset()
    assert statuses(client) != before

    sandbox.restore(snapshot)

    assert (statuses(client), pending(client)) == (before, waiting)
    assert access_of(sandbox, AMELIA) == {VPN}


def test_accounts_to_select_are_those_of_the_identity_on_the_source(client: CheckedClient) -> None:
    body = {"requestedFor": [WILLIAM], "requestedItems": [item("ENTITLEMENT", VPN)]}
    (identity,) = ok(client.v2024("POST", "/access-requests/accounts-selection", body))["identities"]

    assert identity["accountsSelectionRequired"] is False
    assert identity["requestedItems"][0]["sources"][0]["id"] == SOURCE


def test_a_request_is_an_account_activity(client: CheckedClient) -> None:
    created = ok(request(client, [AMELIA], item("ROLE", ACCOUNTANT), item("ACCESS_PROFILE", FINANCE)), 202)
    (number,) = created["newRequests"][0]["accessRequestIds"]
    path = f"/account-activities/{number}"
    waiting = ok(client.v2024("GET", path))
    assert (waiting["executionStatus"], waiting["completionStatus"]) == ("EXECUTING", "PENDING")
    assert {it["id"] for it in waiting["items"]} == {it["accountActivityItemId"] for it in statuses(client)}

    (approval,) = pending(client)
    ok(client.v2024("POST", f"/access-request-approvals/{approval['id']}/approve", {}), 202)

    activity = ok(client.v2024("GET", path))
    assert (activity["executionStatus"], activity["completionStatus"]) == ("COMPLETED", "SUCCESS")
    assert {it["provisioningStatus"] for it in activity["items"]} == {"FINISHED"}


def test_requestable_access_shows_what_is_assigned_or_pending(client: CheckedClient) -> None:
    ok(request(client, [AMELIA], item("ROLE", ACCOUNTANT), item("ACCESS_PROFILE", FINANCE)), 202)
    path = f"/requestable-objects?identity-id={AMELIA}"
    listed = {it["id"]: it for it in ok(client.v2024("GET", path))}

    assert listed[ACCOUNTANT]["requestStatus"] == "PENDING"
    assert listed[ACCOUNTANT]["identityRequestId"] == statuses(client)[0]["accessRequestId"]
    assert listed[FINANCE]["requestStatus"] == "ASSIGNED"
    assert EMPLOYEE not in listed
    found = ok(client.v2024("GET", f"{path}&types=ROLE&statuses=PENDING,ASSIGNED&term=ACCOUNT"))
    assert [it["id"] for it in found] == [ACCOUNTANT]


@pytest.mark.parametrize("action", ["approve", "reject", "forward"])
def test_an_approval_that_does_not_exist_is_named(client: CheckedClient, action: str) -> None:
    body = {"comment": "fine", "newOwnerId": "none"}
    response = client.v2024("POST", f"/access-request-approvals/none/{action}", body)

    assert refusal(response, 404) == "There is no access request approval with the id none."


def test_activities_are_found_by_the_people_concerned(sandbox: Sandbox) -> None:
    sandbox.reset()
    client = CheckedClient(sandbox)
    found, *_ = activities = ok(client.v2024("GET", "/account-activities"))
    people = {"requested-for": "targetIdentitySummary", "requested-by": "requesterIdentitySummary"}
    for parameter, member in people.items():
        person = found[member]["id"]
        wanted = [it for it in activities if it[member]["id"] == person]

        assert ok(client.v2024("GET", f"/account-activities?{parameter}={person}")) == wanted
        assert ok(client.v2024("GET", f"/account-activities?{parameter}=absent")) == []
    person = found["targetIdentitySummary"]["id"]
    regarding = [it for it in activities if person in {it[member]["id"] for member in people.values()}]
    assert ok(client.v2024("GET", f"/account-activities?regarding-identity={person}")) == regarding
    refused = client.v2024("GET", f"/account-activities?regarding-identity={person}&requested-by={person}")
    assert refusal(refused).startswith("regarding-identity cannot be combined")
