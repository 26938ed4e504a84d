"""The rules of references: what a patch changes, what was there before, and what both documents have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from default_ids import ACCOUNTANT, AMELIA, FINANCE, SOFIA, VPN
from stateful import rejection, respond, send

if TYPE_CHECKING:
    from plain_client import PlainClient
    from sailpoint.sandbox import Sandbox

UNKNOWN = "2c9180850000000000000000000000ff"
SALES = "2c918084754b2a1101754b2b0a6d0019"
GROUP = "2c91808568c529c60168cca6f90c2001"
WORKFLOW = "2c9180850050c5290100000000000001"


def replacement(path: str, value: Any) -> list[dict[str, Any]]:
    """A patch of one member."""
    return [{"op": "replace", "path": path, "value": value}]


@pytest.mark.parametrize(
    ("path", "member", "value"),
    [
        ("/source-apps", "/owner", {"type": "IDENTITY", "id": UNKNOWN}),
        ("/machine-accounts", "/ownerIdentity", {"type": "IDENTITY", "id": UNKNOWN}),
        ("/machine-accounts", "/machineIdentity", {"type": "MACHINE_IDENTITY", "id": UNKNOWN}),
        ("/entitlements", "/segments", [UNKNOWN]),
        ("/roles", "/membership", {"type": "IDENTITY_LIST", "identities": [{"type": "IDENTITY", "id": UNKNOWN}]}),
        ("/roles", "/accessModelMetadata", {"attributes": [{"key": UNKNOWN, "values": []}]}),
    ],
)
def test_a_patch_with_an_unknown_id_is_rejected(client: PlainClient, path: str, member: str, value: Any) -> None:
    document = send(client, "GET", path)[0]

    status, text = rejection(client, "PATCH", f"{path}/{document['id']}", replacement(member, value))

    assert status == 400
    assert member.strip("/") in text
    assert UNKNOWN in text
    assert send(client, "GET", path)[0] == document


@pytest.mark.parametrize(("kind", "known"), [("GOVERNANCE_GROUP", GROUP), ("WORKFLOW", WORKFLOW)])
def test_the_type_of_an_approver_determines_its_collection(client: PlainClient, kind: str, known: str) -> None:
    def scheme(approver: str | None) -> list[dict[str, Any]]:
        config = {"approvalSchemes": [{"approverType": kind, "approverId": approver}]}
        return replacement("/accessRequestConfig", config)

    path = f"/roles/{ACCOUNTANT}"
    send(client, "PATCH", path, scheme(known))
    for other in {GROUP, WORKFLOW, UNKNOWN} - {known}:
        assert "approverId" in rejection(client, "PATCH", path, scheme(other))[1]
    manager = {"approvalSchemes": [{"approverType": "MANAGER", "approverId": None}]}
    send(client, "PATCH", path, replacement("/accessRequestConfig", manager))


def test_the_entitlements_of_an_access_profile_belong_to_its_source(client: PlainClient) -> None:
    path = f"/access-profiles/{FINANCE}"
    kept = send(client, "GET", path)
    foreign = [*kept["entitlements"], {"type": "ENTITLEMENT", "id": SALES}]

    _, text = rejection(client, "PATCH", path, replacement("/entitlements", foreign))
    assert text == f"entitlements[]: source.id of {SALES} should be that of the access profile."
    other = {"type": "SOURCE", "id": "4a6dbb2ff650f82af801f71c3efd72c3"}
    assert "source.id" in rejection(client, "PATCH", path, replacement("/source", other))[1]
    assert send(client, "GET", path) == kept
    own = [{"type": "ENTITLEMENT", "id": VPN}]
    assert send(client, "PATCH", path, replacement("/entitlements", own))["entitlements"][0]["name"] == "VPN Users"


def test_a_document_keeps_a_reference_to_a_deleted_document(sandbox: Sandbox, client: PlainClient) -> None:
    state = sandbox.snapshot()
    role = next(it for it in state["collections"]["/roles"] if it["id"] == ACCOUNTANT)
    role["owner"] = {"type": "IDENTITY", "id": UNKNOWN, "name": "Someone who left"}
    role["entitlements"] = [{"type": "ENTITLEMENT", "id": UNKNOWN, "name": "Gone"}]
    sandbox.restore(state)
    path = f"/roles/{ACCOUNTANT}"

    send(client, "PATCH", path, replacement("/description", "changed"))
    more = [*role["entitlements"], {"type": "ENTITLEMENT", "id": VPN}]
    changed = send(client, "PATCH", path, replacement("/entitlements", more))

    assert [it["name"] for it in changed["entitlements"]] == ["Gone", "VPN Users"]
    assert changed["owner"]["name"] == "Someone who left"
    new = {"name": "new", "owner": role["owner"]}
    assert "owner" in rejection(client, "POST", "/roles", new)[1]


def test_the_name_beside_an_id_follows_it(client: PlainClient) -> None:
    path = f"/roles/{ACCOUNTANT}"
    owners = [{"type": "IDENTITY", "id": SOFIA}, {"type": "GOVERNANCE_GROUP", "id": GROUP, "name": "wrong"}]

    changed = send(client, "PATCH", path, replacement("/additionalOwners", owners))

    group = send(client, "GET", f"/workgroups/{GROUP}")["name"]
    assert [it["name"] for it in changed["additionalOwners"]] == ["Sofia Marin", group]


def test_a_reference_has_the_type_that_it_names(client: PlainClient) -> None:
    tagged = {"objectRef": {"type": "ROLE", "id": AMELIA}, "tags": ["a"]}
    assert "in roles" in rejection(client, "POST", "/tagged-objects", tagged)[1]
    several = {"objectRefs": [{"type": "SOURCE", "id": UNKNOWN}], "tags": ["a"]}
    assert "objectRef" in rejection(client, "POST", "/tagged-objects/bulk-add", several)[1]


def test_a_value_of_metadata_belongs_to_its_attribute(client: PlainClient) -> None:
    path = f"/roles/{ACCOUNTANT}/access-model-metadata"
    send(client, "POST", f"{path}/iscPrivacy/values/public")
    for values in ("iscPrivacy/values/sox", "iscPrivacy/values/none-such", "unknown/values/public"):
        assert rejection(client, "POST", f"{path}/{values}")[0] == 404


def test_only_identities_become_members_of_a_group(client: PlainClient) -> None:
    members = [{"type": "IDENTITY", "id": UNKNOWN}, {"type": "IDENTITY", "id": AMELIA}]
    added = send(client, "POST", f"/workgroups/{GROUP}/members/bulk-add", members)
    assert [it["status"] for it in added] == [400, 201]


@pytest.mark.parametrize(
    "members",
    [
        {"type": "SOURCE_OWNER", "sourceOwnerCampaignInfo": {"sourceIds": [UNKNOWN]}},
        {"type": "SEARCH", "searchCampaignInfo": {"type": "IDENTITY", "identityIds": [UNKNOWN]}},
        {"type": "MANAGER", "filter": {"type": "CAMPAIGN_FILTER", "id": UNKNOWN}},
    ],
)
def test_a_campaign_refers_only_to_existing_objects(client: PlainClient, members: dict[str, Any]) -> None:
    body = {"name": "a", "description": "b", **members}
    for path, given in (
        ("/campaigns", body),
        ("/campaign-templates", {"name": "a", "description": "b", "campaign": body}),
    ):
        assert UNKNOWN in rejection(client, "POST", path, given)[1], path


def test_the_entitlements_of_a_potential_role_must_exist(client: PlainClient) -> None:
    session, role = "2c9180850070c5290100000000000001", "2c9180850071c5290100000000000001"
    path = f"/role-mining-sessions/{session}/potential-roles/{role}/edit-entitlements"
    assert "ids" in rejection(client, "POST", path, {"ids": [UNKNOWN], "exclude": True})[1]


@pytest.mark.parametrize(
    ("path", "body", "member"),
    [
        ("/set-password", {"identityId": UNKNOWN}, "identityId"),
        ("/set-password", {"identityId": AMELIA, "sourceId": UNKNOWN}, "sourceId"),
        ("/identities/process", {"identityIds": [AMELIA, UNKNOWN]}, "identityIds"),
        (
            "/trigger-invocations/test",
            {"triggerId": "idn:a", "contentJson": {}, "subscriptionIds": [UNKNOWN]},
            "subscriptionIds",
        ),
        (
            "/access-requests",
            {
                "requestedFor": [AMELIA],
                "requestedItems": [{"type": "ACCESS_PROFILE", "id": FINANCE}],
                "requestedForWithRequestedItems": [
                    {
                        "identityId": AMELIA,
                        "requestedItems": [
                            {"type": "ACCESS_PROFILE", "id": FINANCE, "accountSelection": [{"sourceId": UNKNOWN}]}
                        ],
                    }
                ],
            },
            "accountSelection",
        ),
    ],
)
def test_a_request_that_stores_no_document_refers_only_to_existing_objects(
    client: PlainClient, path: str, body: dict[str, Any], member: str
) -> None:
    status, text = rejection(client, "POST", path, body)
    assert status == 400
    assert member in text
    assert UNKNOWN in text


def test_missing_metadata_is_dropped_silently(client: PlainClient) -> None:
    before = send(client, "GET", f"/roles/{ACCOUNTANT}")
    send(client, "DELETE", f"/roles/{ACCOUNTANT}/access-model-metadata/unknown/values/none")
    after = send(client, "GET", f"/roles/{ACCOUNTANT}")
    assert after == {**before, "modified": after["modified"]}


@pytest.mark.parametrize(("attribute", "value"), [("unknown", "public"), ("iscPrivacy", "sox")])
def test_metadata_that_is_added_to_several_roles_must_exist(client: PlainClient, attribute: str, value: str) -> None:
    values = [{"attribute": attribute, "attributeKey": attribute, "values": [value]}]
    body = {"roles": [ACCOUNTANT], "operation": "ADD", "values": values}
    status, text = rejection(client, "POST", "/roles/access-model-metadata/bulk-update/ids", body)
    assert (status, text.startswith("values")) == (400, True)


PAYROLL, APPROVER = "2c918084754b2a1101754b2b0a6d0006", "2c918084754b2a1101754b2b0a6d0030"


@pytest.mark.parametrize(("given", "conflicts"), [([PAYROLL], 0), ([PAYROLL, APPROVER], 1), ([VPN, SALES], 0)])
def test_conflicts_of_new_access_are_predicted(client: PlainClient, given: list[str], conflicts: int) -> None:
    body = {"identityId": AMELIA, "accessRefs": [{"type": "ENTITLEMENT", "id": each} for each in given]}
    predicted = respond(client, "POST", "/sod-violations/predict", body)

    assert predicted.headers["X-Sandbox-Fidelity"] == "computed"
    contexts = predicted.json()["violationContexts"]
    assert len(contexts) == conflicts
    for context in contexts:
        assert context["policy"]["name"] == "Payroll and approval"
        (left,) = context["conflictingAccessCriteria"]["leftCriteria"]["criteriaList"]
        assert left == {"type": "ENTITLEMENT", "id": PAYROLL, "name": "Payroll Readers", "existing": False}
    for path in ("predict", "check"):
        unknown = {"identityId": AMELIA, "accessRefs": [{"type": "ENTITLEMENT", "id": UNKNOWN}]}
        assert "accessRefs" in rejection(client, "POST", f"/sod-violations/{path}", unknown)[1]
        assert "identityId" in rejection(client, "POST", f"/sod-violations/{path}", {**body, "identityId": UNKNOWN})[1]
