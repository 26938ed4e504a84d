"""Approvals of any kind, which v2025 decides and the other versions read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from default_ids import AMELIA, LIAM, SOFIA, WILLIAM
from operation_calls import facts
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

APPROVALS = "/generic-approvals"
CLIENTS = [
    {"client_id": "sofia", "client_secret": "one", "user": "100214"},
    {"client_id": "amelia", "client_secret": "two", "user": "100200"},
    {"client_id": "william", "client_secret": "three", "user": "100207"},
]
SCOPES = ["idn:access-request-approvals:manage", "idn:access-request-approvals:read", "sp:approvals:write"]


def identity(key: str, name: str) -> dict[str, Any]:
    return {"type": "IDENTITY", "id": key, "name": name}


def approval(key: str, criterion: str) -> dict[str, Any]:
    """A pending approval with three approvers."""
    approvers = [identity(SOFIA, "Sofia Marin"), identity(LIAM, "Liam Fischer"), identity(AMELIA, "Amelia Okafor")]
    lists: dict[str, list[Any]] = {"comments": [], "approvedBy": [], "rejectedBy": []}
    return {
        "approvalId": key,
        "approvers": approvers,
        "requester": identity(WILLIAM, "William Wilson"),
        "approvalCriteria": criterion,
        "status": "PENDING",
        "completedDate": "",
        "additionalAttributes": '{"cost": "1"}',
        **lists,
    }


def later_approval(approvers: list[tuple[str, str]], **criterion: tuple[str, int]) -> dict[str, Any]:
    """A pending approval in the form of v2025, with the id `later`."""
    calculated = {name: {"calculationType": kind, "value": value} for name, (kind, value) in criterion.items()}
    people = [{"type": "IDENTITY", "identityID": key, "name": name} for key, name in approvers]
    return {"approvalId": "later", "approvers": people, "requester": people[0], "approvalCriteria": calculated}


@pytest.fixture
def tenant() -> Iterator[Sandbox]:
    """A tenant with approvals that one, two and all approvers decide."""
    with Sandbox(clients=[{**it, "scopes": SCOPES} for it in CLIENTS]) as sandbox:
        keep(sandbox, *(approval(it.lower(), it) for it in ("SINGLE", "DOUBLE", "ALL")))
        yield sandbox


def keep(tenant: Sandbox, *approvals: dict[str, Any]) -> None:
    """Replaces the approvals of a tenant."""
    state = tenant.snapshot()
    state["collections"][APPROVALS] = list(approvals)
    tenant.restore(state)


def client_of(tenant: Sandbox, name: str) -> PlainClient:
    """The client of a person without the rights of an administrator."""
    (found,) = (it for it in CLIENTS if it["client_id"] == name)
    return PlainClient(tenant, name, found["client_secret"])


@pytest.fixture
def client(tenant: Sandbox) -> PlainClient:
    return PlainClient(tenant)


def change(client: PlainClient, path: str, body: object, status: int) -> Any:
    """The content of the response to a change, which has a status."""
    response = client.send("POST", f"/v2025{APPROVALS}{path}", body)
    assert response.status == status, response.body
    if status < 300:
        assert response.headers["X-Sandbox-Fidelity"] == "state"
        return response.json() if response.body else None
    return response.json()["messages"][0]["text"]


def read(client: PlainClient, key: str, version: str = "v2024") -> Any:
    """An approval as a version shows it."""
    response = client.send("GET", f"/{version}{APPROVALS}/{key}", **{facts.EXPERIMENTAL: "true"})
    assert response.status == 200, response.body
    return response.json()


def names(people: list[dict[str, Any]]) -> list[str]:
    return [it["name"] for it in people]


def test_a_decision_is_read_back_in_every_version(client: PlainClient) -> None:
    body = {"comment": "Fine.", "additionalAttributes": {"room": "4"}, "overrideApproverID": LIAM}

    shown = change(client, "/single/approve", body, 200)

    assert (shown["id"], shown["approvedBy"][0]["identityID"]) == ("single", LIAM)
    assert (shown["comments"][0]["comment"], shown["comments"][0]["author"]["type"]) == ("Fine.", "IDENTITY")
    assert [it["identityID"] for it in shown["approvers"]] == [SOFIA, LIAM, AMELIA]
    assert shown["requester"]["identityID"] == WILLIAM
    assert read(client, "single", "v2025") == shown
    older = read(client, "single")
    assert (older["status"], older["approvedBy"]) == ("APPROVED", [identity(LIAM, "Liam Fischer")])
    assert older["completedDate"]
    assert json.loads(older["additionalAttributes"]) == {"cost": "1", "room": "4"}
    listed = client.send(
        "GET", f"/v2024{APPROVALS}?filters=status%20eq%20%22APPROVED%22", **{facts.EXPERIMENTAL: "true"}
    )
    assert [it["approvalId"] for it in listed.json()] == ["single"]


def test_an_approval_is_decided_once(client: PlainClient) -> None:
    change(client, "/single/reject", {}, 204)

    assert read(client, "single")["status"] == "REJECTED"
    for path in ("/single/approve", "/single/reject"):
        assert change(client, path, {}, 400) == "The approval single is not pending: its status is REJECTED."
    assert "not pending" in change(client, "/bulk-cancel", {"approvalIds": ["single"]}, 400)
    assert "unknown" in change(client, "/unknown/approve", {}, 404)


def test_as_many_approvers_decide_as_the_criterion_says(client: PlainClient) -> None:
    for status in ("PENDING", "APPROVED"):
        change(client, "/double/approve", {}, 200)
        assert read(client, "double")["status"] == status
    assert names(read(client, "double")["approvedBy"]) == ["Sofia Marin", "Liam Fischer"]

    change(client, "/all/approve", {}, 200)
    assert change(client, "/all/approve", {"overrideApproverID": SOFIA}, 400) == "Sofia Marin has decided."
    change(client, "/all/reject", {}, 204)
    assert (read(client, "all")["status"], names(read(client, "all")["rejectedBy"])) == ("REJECTED", ["Liam Fischer"])


def test_only_approvers_and_administrators_decide(tenant: Sandbox) -> None:
    sofia, amelia = client_of(tenant, "sofia"), client_of(tenant, "amelia")
    change(sofia, "/double/approve", {}, 200)
    assert change(sofia, "/double/approve", {}, 400) == "Sofia Marin has decided."
    assert sofia.send("POST", f"/v2025{APPROVALS}/all/approve", {"overrideApproverID": LIAM}).status == 403

    reassigned = {"reassignFrom": AMELIA, "reassignTo": WILLIAM}
    change(amelia, "/double/reassign", reassigned, 204)

    assert amelia.send("POST", f"/v2025{APPROVALS}/double/approve", {}).status == 403
    assert change(PlainClient(tenant), "/double/approve", {"overrideApproverID": AMELIA}, 400).endswith(AMELIA + ".")


def test_an_approver_is_replaced(client: PlainClient) -> None:
    change(client, "/all/reassign", {"reassignFrom": LIAM, "reassignTo": WILLIAM, "comment": "Away."}, 204)

    shown = read(client, "all", "v2025")
    assert names(shown["approvers"]) == ["Sofia Marin", "William Wilson", "Amelia Okafor"]
    (entry,) = shown["reassignmentHistory"]
    assert (entry["reassignedFrom"]["identityID"], entry["reassignedTo"]["identityID"]) == (LIAM, WILLIAM)
    assert entry["commentID"] == shown["comments"][0]["commentId"]
    for body, member in [
        ({"reassignFrom": LIAM, "reassignTo": WILLIAM}, "reassignFrom"),
        ({"reassignFrom": SOFIA, "reassignTo": WILLIAM}, "reassignTo"),
        ({"reassignFrom": SOFIA, "reassignTo": "unknown"}, "reassignTo"),
    ]:
        assert change(client, "/all/reassign", body, 400).startswith(f"{member}: ")
    assert change(client, "/all/reassign", {"reassignTo": WILLIAM}, 400) == "reassignFrom is required."
    assert change(client, "/all/reassign", {"reassignFrom": SOFIA}, 400) == "reassignTo is required."


def test_an_approver_gives_only_their_own_task_to_another(tenant: Sandbox) -> None:
    body = {"reassignFrom": LIAM, "reassignTo": WILLIAM, "approvalIds": ["all"]}
    for path in ("/all/reassign", "/bulk-reassign"):
        change(client_of(tenant, "sofia"), path, body, 403)

    change(client_of(tenant, "sofia"), "/bulk-reassign", {**body, "reassignFrom": SOFIA}, 202)


def test_a_group_that_is_replaced_stays_a_group(tenant: Sandbox, client: PlainClient) -> None:
    group = {"type": "GOVERNANCE_GROUP", "identityID": "2c91808568c529c60168cca6f90c1313", "name": "Auditors"}
    keep(
        tenant, {**approval("all", "ALL"), "approvers": [group]}, {**approval("double", "DOUBLE"), "approvers": [group]}
    )

    change(client, "/all/reassign", {"reassignFrom": group["identityID"], "reassignTo": WILLIAM}, 204)
    change(client, "/double/approve", {}, 200)

    (entry,) = read(client, "all", "v2025")["reassignmentHistory"]
    assert entry["reassignedFrom"] == group
    assert read(client, "double", "v2025")["approvedBy"][0]["type"] == "IDENTITY"
    tenant.restore(tenant.snapshot())


def test_comments_and_attributes_are_kept(client: PlainClient) -> None:
    change(client, "/all/comments", {"comment": "Wait."}, 200)
    attributes = {"additionalAttributes": {"room": "4"}, "removeAttributeKeys": ["cost"]}
    change(client, "/all/attributes", attributes, 200)

    shown = read(client, "all")
    assert [it["comment"] for it in shown["comments"]] == ["Wait."]
    assert json.loads(shown["additionalAttributes"]) == {"room": "4"}
    assert change(client, "/all/comments", {}, 400) == "comment is required."


def test_a_text_that_is_not_an_object_is_not_overwritten_by_attributes(tenant: Sandbox, client: PlainClient) -> None:
    keep(tenant, {**approval("all", "ALL"), "additionalAttributes": "cost: 1"})

    body = {"additionalAttributes": {"room": "4"}}
    for path in ("/all/attributes", "/all/approve"):
        assert change(client, path, body, 400).startswith("additionalAttributes: ")
    change(client, "/all/approve", {}, 200)

    assert read(client, "all")["additionalAttributes"] == "cost: 1"


def test_members_that_an_operation_does_not_declare_have_no_effect(client: PlainClient) -> None:
    undeclared = {"overrideApproverID": AMELIA, "removeAttributeKeys": ["cost"], "additionalAttributes": {"room": "4"}}

    change(client, "/bulk-approve", {**undeclared, "approvalIds": ["all"]}, 202)
    change(client, "/bulk-reject", {**undeclared, "approvalIds": ["double"]}, 202)
    change(client, "/single/reject", undeclared, 204)

    assert names(read(client, "all")["approvedBy"]) == ["Sofia Marin"]
    assert json.loads(read(client, "all")["additionalAttributes"]) == {"cost": "1", "room": "4"}
    assert names(read(client, "double")["rejectedBy"]) == ["Sofia Marin"]
    assert names(read(client, "single")["rejectedBy"]) == ["Amelia Okafor"]
    for key in ("double", "single"):
        assert json.loads(read(client, key)["additionalAttributes"]) == {"cost": "1"}


def test_all_of_several_approvals_change_or_none(client: PlainClient) -> None:
    change(client, "/bulk-approve", {"approvalIds": ["single", "unknown"]}, 404)
    assert read(client, "single")["status"] == "PENDING"

    change(client, "/bulk-approve", {"approvalIds": ["single", "double"]}, 202)
    change(client, "/bulk-reassign", {"approvalIds": ["double"], "reassignFrom": LIAM, "reassignTo": WILLIAM}, 202)
    change(client, "/bulk-reject", {"approvalIds": ["all", "double"]}, 202)
    assert [read(client, key)["status"] for key in ("single", "double", "all")] == ["APPROVED", "PENDING", "REJECTED"]
    assert names(read(client, "double")["rejectedBy"]) == ["William Wilson"]

    change(client, "/bulk-cancel", {"approvalIds": ["double"], "comment": "No longer needed."}, 202)
    shown = read(client, "double")
    assert shown["completedDate"]
    assert "status" not in shown
    assert change(client, "/bulk-cancel", {"approvalIds": []}, 400).startswith("approvalIds")


def test_an_approval_that_is_listed_twice_changes_once(client: PlainClient) -> None:
    change(client, "/bulk-approve", {"approvalIds": ["double", "double"], "comment": "Fine."}, 202)

    shown = read(client, "double")
    assert (shown["status"], len(shown["approvedBy"]), len(shown["comments"])) == ("PENDING", 1, 1)


def test_a_cancelled_approval_is_decided_and_can_be_restored(tenant: Sandbox, client: PlainClient) -> None:
    change(client, "/bulk-cancel", {"approvalIds": ["double"]}, 202)

    tenant.restore(tenant.snapshot())
    with Sandbox(seed=tenant.snapshot()) as other:
        for restored in (client, PlainClient(other)):
            assert "it was completed at" in change(restored, "/double/approve", {}, 400)
            assert "it was completed at" in change(restored, "/bulk-cancel", {"approvalIds": ["double"]}, 400)


def test_the_requester_cancels_and_approvers_do_not(tenant: Sandbox) -> None:
    change(client_of(tenant, "sofia"), "/bulk-cancel", {"approvalIds": ["double"]}, 403)
    change(client_of(tenant, "william"), "/double/approve", {}, 403)

    change(client_of(tenant, "william"), "/bulk-cancel", {"approvalIds": ["double"]}, 202)

    assert read(PlainClient(tenant), "double")["completedDate"]


def test_the_approvers_of_an_approval_in_the_form_of_a_later_version_decide(
    tenant: Sandbox, client: PlainClient
) -> None:
    approvers = [(SOFIA, "Sofia Marin"), (LIAM, "Liam Fischer")]
    keep(tenant, later_approval(approvers, approval=("COUNT", 2), rejection=("PERCENT", 50)))
    assert read(client, "later")["approvers"] == [identity(*it) for it in approvers]

    change(client_of(tenant, "sofia"), "/later/approve", {}, 200)
    assert "status" not in read(client, "later")
    shown = change(client, "/later/approve", {"overrideApproverID": LIAM}, 200)

    assert [it["identityID"] for it in shown["approvedBy"]] == [SOFIA, LIAM]
    assert read(client, "later")["status"] == "APPROVED"


def test_an_approval_without_approvers_cannot_be_decided(tenant: Sandbox, client: PlainClient) -> None:
    keep(tenant, {**approval("all", "ALL"), "approvers": []})

    text = "The approval has no approver who still has to decide."
    assert change(client, "/all/approve", {}, 400) == text
    assert change(client, "/bulk-reject", {"approvalIds": ["all"]}, 400) == text
