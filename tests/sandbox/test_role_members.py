"""Identities that a role's criteria or list includes have its access wherever the access of identities is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from people import accepted, listed, read, search, send, staff
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

OWNER = {"type": "IDENTITY", "id": "boss", "name": "Bo"}
SEED: dict[str, Any] = {
    "sources": [{"id": "hr", "name": "HR"}],
    "profiles": [staff("department")],
    "identities": [
        {"id": "boss", "name": "Bo", "profile": "Staff"},
        {"id": "ada", "name": "Ada", "profile": "Staff", "attributes": {"department": "Audit"}},
        {"id": "eve", "name": "Eve", "profile": "Staff", "attributes": {"department": "Sales"}},
    ],
    "accounts": [
        {"id": f"hr-{key}", "identity": key, "source": "hr", "nativeIdentity": key, "attributes": {"department": name}}
        for key, name in (("ada", "Audit"), ("eve", "Sales"))
    ],
    "collections": {
        "/entitlements": [
            {"id": "ledger", "name": "Ledger", "attribute": "groups", "value": "l",
             "source": {"id": "app", "name": "App"}}
        ],
        "/access-profiles": [
            {"id": "books", "name": "Books", "enabled": True, "owner": OWNER, "requestable": True,
             "source": {"type": "SOURCE", "id": "hr", "name": "HR"},
             "entitlements": [{"type": "ENTITLEMENT", "id": "ledger", "name": "Ledger"}]}
        ],
    },
}  # fmt: skip
AUDITORS = {
    "type": "STANDARD",
    "criteria": {
        "operation": "EQUALS",
        "key": {"type": "IDENTITY", "property": "attribute.department"},
        "stringValue": "Audit",
    },
}
ACCOUNTS = {
    "type": "STANDARD",
    "criteria": {
        "operation": "EQUALS",
        "key": {"type": "ACCOUNT", "property": "attribute.department", "sourceId": "hr"},
        "stringValue": "Audit",
    },
}
ONLY_ADA = {"type": "IDENTITY_LIST", "identities": [{"type": "IDENTITY", "id": "ada"}]}


@pytest.fixture
def client() -> Iterator[PlainClient]:
    with Sandbox(seed=SEED, task_delay=0) as sandbox:
        yield PlainClient(sandbox)


@pytest.fixture(params=[AUDITORS, ACCOUNTS, ONLY_ADA], ids=["identity", "account", "list"])
def role(client: PlainClient, request: pytest.FixtureRequest) -> str:
    """A role whose only member is Ada. A search has already been made."""
    assert access(client, "ada") == set()
    return create(client, request.param)


def create(client: PlainClient, membership: object) -> str:
    body = {"name": "Auditor", "owner": OWNER, "enabled": True, "requestable": True, "membership": membership,
            "accessProfiles": [{"type": "ACCESS_PROFILE", "id": "books"}]}  # fmt: skip
    response = send(client, "POST", "/roles", body)
    assert response.status == 201, response.body
    return str(response.json()["id"])


def access(client: PlainClient, identity: str) -> set[tuple[str, str]]:
    """Types and names of the access of an identity in the search. Its counts must match the list."""
    found = search(client, identity)
    held = found["access"]
    kinds = {"roleCount": "ROLE", "accessProfileCount": "ACCESS_PROFILE", "entitlementCount": "ENTITLEMENT"}
    for count, kind in kinds.items():
        assert found[count] == sum(each["type"] == kind for each in held)
    assert found["accessCount"] == len(held)
    return {(each["type"], each["name"]) for each in held}


EVERYTHING = {("ROLE", "Auditor"), ("ACCESS_PROFILE", "Books"), ("ENTITLEMENT", "Ledger")}


def holders(client: PlainClient, query: str) -> list[str]:
    body = {"indices": ["identities"], "query": {"query": query}}
    return [each["id"] for each in send(client, "POST", "/search", body).json()]


def test_the_search_finds_members_by_their_access(client: PlainClient, role: str) -> None:
    assert access(client, "ada") == EVERYTHING
    assert access(client, "eve") == set()
    assert holders(client, "@access(type:ROLE)") == ["ada"]
    assert holders(client, f"@access(id:{role} AND revocable:false)") == ["ada"]
    assert holders(client, "@access(type:ENTITLEMENT AND name:Ledger)") == ["ada"]
    assert holders(client, "roleCount:1 AND accessCount:3") == ["ada"]


def test_every_view_of_an_identity_shows_the_role(client: PlainClient, role: str) -> None:
    assert [it["id"] for it in read(client, f"/roles/{role}/assigned-identities")] == ["ada"]
    assert [it["role"]["id"] for it in read(client, "/identities/ada/role-assignments")] == [role]
    items = read(client, "/historical-identities/ada/access-items")
    assert {it["displayName"] for it in items if it["accessType"] != "account"} == {"Auditor", "Books", "Ledger"}
    entitlements = read(client, "/entitlements/identities/ada/entitlements")
    assert [it["objectRef"]["id"] for it in entitlements] == ["ledger"]
    requestable = {it["name"]: it["requestStatus"] for it in read(client, "/requestable-objects?identity-id=ada")}
    assert requestable == {"Auditor": "ASSIGNED", "Books": "AVAILABLE"}
    assert read(client, "/role-insights/summary")["identitiesWithAccessViaRoles"] == 1


def test_a_campaign_has_an_item_for_the_role_that_cannot_be_revoked(client: PlainClient, role: str) -> None:
    info = {"type": "IDENTITY", "identityIds": ["ada", "eve"], "reviewer": {"type": "IDENTITY", "id": "boss"}}
    body = {"name": "Audit", "description": "All", "type": "SEARCH", "searchCampaignInfo": info}
    campaign = send(client, "POST", "/campaigns", body).json()
    assert send(client, "POST", f"/campaigns/{campaign['id']}/activate", {"timeZone": "Z"}).status == 202
    (certification,) = listed(client, "/certifications", f'campaign.id eq "{campaign["id"]}"')

    (item,) = read(client, f"/certifications/{certification['id']}/access-review-items")

    assert (item["identitySummary"]["identityId"], item["accessSummary"]["access"]["id"]) == ("ada", role)
    assert item["accessSummary"]["role"]["revocable"] is False
    decide = f"/certifications/{certification['id']}/decide"
    rejected = send(client, "POST", decide, [{"id": item["id"], "decision": "REVOKE", "bulk": False}])
    assert rejected.status == 400
    assert "cannot be revoked" in rejected.body.decode()
    assert send(client, "POST", decide, [{"id": item["id"], "decision": "APPROVE", "bulk": False}]).status == 200


def patched(client: PlainClient, path: str, member: str, value: object) -> None:
    change = {"op": "remove"} if value is None else {"op": "replace", "value": value}
    response = send(client, "PATCH", path, [{**change, "path": f"/{member}"}])
    assert response.status in {200, 202}, response.body


def leaves_the_department(client: PlainClient, role: str) -> None:
    del role
    patched(client, "/accounts/hr-ada", "attributes", {"department": "Sales"})
    accepted(client, "POST", "/identities/process", {"identityIds": ["ada"]})


CHANGES: list[tuple[Callable[[PlainClient, str], object], set[tuple[str, str]]]] = [
    (lambda client, role: send(client, "DELETE", f"/roles/{role}"), set()),
    (lambda client, role: patched(client, f"/roles/{role}", "enabled", False), set()),
    (lambda client, role: patched(client, f"/roles/{role}", "membership", None), set()),
    (lambda client, role: patched(client, f"/roles/{role}", "accessProfiles", []), {("ROLE", "Auditor")}),
    (lambda client, _: patched(client, "/access-profiles/books", "entitlements", []),
     EVERYTHING - {("ENTITLEMENT", "Ledger")}),
    (lambda client, _: patched(client, "/access-profiles/books", "enabled", False), {("ROLE", "Auditor")}),
    (lambda client, _: patched(client, "/access-profiles/books", "name", "Accounts"),
     EVERYTHING - {("ACCESS_PROFILE", "Books")} | {("ACCESS_PROFILE", "Accounts")}),
    (lambda client, _: patched(client, "/entitlements/ledger", "name", "Journal"),
     EVERYTHING - {("ENTITLEMENT", "Ledger")} | {("ENTITLEMENT", "Journal")}),
]  # fmt: skip


@pytest.mark.parametrize(("change", "expected"), CHANGES)
def test_the_search_follows_each_change_of_access(
    client: PlainClient,
    role: str,
    change: Callable[[PlainClient, str], object],
    expected: set[tuple[str, str]],
) -> None:
    assert access(client, "ada") == EVERYTHING
    change(client, role)
    assert access(client, "ada") == expected
    assert access(client, "eve") == set()


@pytest.mark.parametrize("membership", [AUDITORS, ACCOUNTS], ids=["identity", "account"])
def test_an_identity_that_stops_being_a_member_loses_the_access(client: PlainClient, membership: object) -> None:
    role = create(client, membership)
    assert access(client, "ada") == EVERYTHING

    leaves_the_department(client, role)

    assert access(client, "ada") == set()
    assert read(client, f"/roles/{role}/assigned-identities") == []
