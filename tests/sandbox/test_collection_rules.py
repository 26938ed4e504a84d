"""The rules of the tenant's collections: references, uses, unique names, fixed members, and what a write keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from plain_client import PlainClient
from sailpoint.sandbox import Sandbox
from sailpoint.v2024 import AccessProfile, ApiClient, Role, RolesApi

if TYPE_CHECKING:
    from plain_client import Response

OWNER = {"type": "IDENTITY", "id": "f487dad5e91849577786bf391b0a6913"}
ACCOUNTANT = "2c91808568c529c60168cca6f90c1002"
FINANCE = "2c91808568c529c60168cca6f90c0002"
EMPLOYEES = "2b838de9-db9b-abcf-e646-d4f274ad4238"


def send(client: PlainClient, method: str, path: str, body: object = None, **headers: str) -> Response:
    """Send a request below the prefix of the version."""
    return client.send(method, f"/v2024{path}", body, **{"X-SailPoint-Experimental": "true"}, **headers)


def refusal(response: Response, status: int = 400) -> str:
    """The message of a refused request."""
    assert response.status == status, response.body
    return str(response.json()["messages"][0]["text"])


def test_null_absent_and_empty_are_read_back_as_written(client: PlainClient) -> None:
    written = {"name": "a", "owner": OWNER, "description": None, "accessModelMetadata": {}, "membership": None}
    created = send(client, "POST", "/roles", written).json()
    read = send(client, "GET", f"/roles/{created['id']}").json()

    assert read == created
    assert read["description"] is None
    assert read["accessModelMetadata"] == {}
    assert "accessRequestConfig" not in read
    assert read["owner"]["name"] == "Amelia Okafor"


@pytest.mark.parametrize(
    ("member", "value", "message"),
    [
        ("name", 5, "name should be a string."),
        ("name", None, "name should not be null."),
        ("name", "x" * 129, "name should have at most 128 characters."),
        ("owner", {"type": "IDENTITY", "id": "none"}, "owner: there is nothing with the id none in identities."),
        ("owner", {"type": "IDENTITY"}, "owner.id is required and should not be empty."),
        ("enabled", "yes", "enabled should be true or false."),
        ("name", "Employee", "The name Employee belongs to another role."),
    ],
)
def test_a_rejected_request_names_the_member(client: PlainClient, member: str, value: Any, message: str) -> None:
    response = send(client, "POST", "/roles", {"name": "a", "owner": OWNER, member: value})

    assert refusal(response) == message


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("filters=colour%20eq%20%22a%22", "filters: colour is not supported"),
        ("for-subadmin=me", "for-subadmin: the embedded tenant does not support this parameter."),
        ("filter=name", "filter is not a parameter of this operation."),
        ("sorters=colour", "sorters: 'colour' is not supported"),
    ],
)
def test_an_unsupported_query_is_rejected(client: PlainClient, query: str, message: str) -> None:
    assert refusal(send(client, "GET", f"/roles?{query}")).startswith(message)


def test_lists_are_filtered_sorted_paged_and_counted(client: PlainClient) -> None:
    for name in ("b", "a", "c"):
        assert send(client, "POST", "/roles", {"name": name, "owner": OWNER}).status == 201

    own = "filters=owner.id%20eq%20%22f487dad5e91849577786bf391b0a6913%22"
    page = send(client, "GET", f"/roles?{own}&sorters=-name&limit=2&offset=1&count=true")
    assert [role["name"] for role in page.json()] == ["b", "a"]
    assert page.headers["X-Total-Count"] == "3"
    recent = send(client, "GET", "/roles?filters=created%20gt%20%222024-01-01T00:00:00Z%22&sorters=name")
    assert [role["name"] for role in recent.json()] == ["a", "b", "c"]


def test_documents_in_use_are_not_deleted(client: PlainClient) -> None:
    refused = send(client, "DELETE", f"/access-profiles/{FINANCE}")
    assert refusal(refused) == f"The access profile is in use by the role {ACCOUNTANT}."

    assert send(client, "DELETE", f"/roles/{ACCOUNTANT}").status == 204
    assert send(client, "DELETE", f"/access-profiles/{FINANCE}").status == 204


def test_documents_below_a_document_are_deleted_with_it(client: PlainClient) -> None:
    path = f"/roles/{ACCOUNTANT}/dimensions"
    created = send(client, "POST", path, {"name": "city", "owner": OWNER}).json()
    assert send(client, "GET", f"{path}/{created['id']}").status == 200

    assert send(client, "DELETE", f"/roles/{ACCOUNTANT}").status == 204
    assert send(client, "GET", path).status == 404


def test_a_patch_changes_only_members_that_may_change(client: PlainClient) -> None:
    for member in ("id", "created", "dimensional"):
        change = [{"op": "replace", "path": f"/{member}", "value": "x"}]
        assert refusal(send(client, "PATCH", f"/roles/{ACCOUNTANT}", change)) == f"{member} cannot be updated."
    change = [{"op": "replace", "path": "/name", "value": "Bookkeeper"}]
    assert send(client, "PATCH", f"/roles/{ACCOUNTANT}", change).json()["name"] == "Bookkeeper"


def test_the_entitlements_of_a_role_and_a_profile_follow_their_references(client: PlainClient) -> None:
    followed = send(client, "GET", f"/access-profiles/{FINANCE}/entitlements?count=true")
    assert [it["name"] for it in followed.json()] == ["Finance Share"]
    assert followed.headers["X-Total-Count"] == "1"
    assert send(client, "GET", f"/roles/{ACCOUNTANT}/entitlements").json() == []


def test_several_documents_are_deleted_and_each_is_reported(client: PlainClient) -> None:
    group = send(client, "POST", "/workgroups", {"name": "a", "owner": OWNER}).json()["id"]

    response = send(client, "POST", "/workgroups/bulk-delete", {"ids": [group, "none"]})

    assert response.status == 207
    assert [(item["id"], item["status"]) for item in response.json()] == [(group, 204), ("none", 404)]
    assert send(client, "GET", f"/workgroups/{group}").status == 404


def test_a_transform_serves_mappings_and_cannot_be_deleted_while_one_uses_it(client: PlainClient) -> None:
    shout = {
        "name": "Shout",
        "type": "upper",
        "attributes": {"input": {"type": "static", "attributes": {"value": "a"}}},
    }
    created = send(client, "POST", "/transforms", shout).json()
    mapping = {
        "identityAttributeName": "department",
        "transformDefinition": {"type": "reference", "attributes": {"id": "Shout"}},
    }
    preview = {
        "identityId": "2c9180835d191a86015d28455b4b232a",
        "identityAttributeConfig": {"enabled": True, "attributeTransforms": [mapping]},
    }
    shown = send(client, "POST", "/identity-profiles/identity-preview", preview).json()
    assert shown["previewAttributes"][0]["value"] == "A"

    add = [{"op": "add", "path": "/identityAttributeConfig/attributeTransforms/-", "value": mapping}]
    assert send(client, "PATCH", f"/identity-profiles/{EMPLOYEES}", add).status == 200
    assert "in use" in refusal(send(client, "DELETE", f"/transforms/{created['id']}"))
    remove = [{"op": "replace", "path": "/identityAttributeConfig/attributeTransforms", "value": []}]
    assert send(client, "PATCH", f"/identity-profiles/{EMPLOYEES}", remove).status == 200
    assert send(client, "DELETE", f"/transforms/{created['id']}").status == 204
    assert (
        "value"
        not in send(client, "POST", "/identity-profiles/identity-preview", preview).json()["previewAttributes"][0]
    )


def test_a_renamed_source_has_its_name_in_profiles(client: PlainClient) -> None:
    source = {"name": "Payroll", "owner": OWNER, "connector": "delimited-file-angularsc"}
    created = send(client, "POST", "/sources", source).json()
    assert send(client, "GET", "/sources?filters=name%20eq%20%22Workday%22").json()[0]["id"]

    rename = [{"op": "replace", "path": "/name", "value": "Salaries"}]
    assert send(client, "PATCH", f"/sources/{created['id']}", rename).status == 200
    profile = {"name": "new", "authoritativeSource": {"type": "SOURCE", "id": created["id"]}}
    made = send(client, "POST", "/identity-profiles", profile).json()
    assert made["authoritativeSource"]["name"] == "Salaries"


def test_lifecycle_states_are_below_a_profile(client: PlainClient) -> None:
    state = {"name": "On leave", "technicalName": "onLeave"}
    path = f"/identity-profiles/{EMPLOYEES}/lifecycle-states"
    assert send(client, "POST", path, state).status == 201
    assert "On leave" in [it["name"] for it in send(client, "GET", path).json()]
    assert send(client, "POST", "/identity-profiles/none/lifecycle-states", state).status == 404


def test_a_setting_keeps_the_written_value(client: PlainClient) -> None:
    before = send(client, "GET", "/access-request-config")
    assert before.status == 200
    changed = {**before.json(), "approvalsMustBeExternal": True}
    assert send(client, "PUT", "/access-request-config", changed).status == 200
    assert send(client, "GET", "/access-request-config").json()["approvalsMustBeExternal"] is True


def test_typed_clients_use_the_collections(sandbox: Sandbox) -> None:
    with ApiClient(sandbox.configuration()) as api_client:
        roles = RolesApi(api_client)
        created = roles.create_role(Role.from_dict({"name": "typed", "owner": OWNER}))
        assert created.id is not None
        assert roles.get_role(created.id) == created
        assert "typed" in [role.name for role in roles.list_roles()]
        roles.delete_role(created.id)
    assert AccessProfile.__module__.startswith("sailpoint.v2024")


def test_the_journal_and_the_option_know_the_fidelity(sandbox: Sandbox, client: PlainClient) -> None:
    send(client, "GET", "/roles")
    assert sandbox.requests[-1]["fidelity"] == "state"
    assert {it["fidelity"] for it in sandbox.operations} == {"state", "computed", "made-up", "accepted"}

    with Sandbox(fidelity="state") as strict:
        response = send(PlainClient(strict), "POST", "/identity-profiles/identity-preview", {"identityId": "a"})
        assert "have the fidelity computed" in refusal(response, 501)


def test_the_caller_is_the_identity_of_the_clients_user() -> None:
    user = {"client_id": "sofia", "client_secret": "one", "user": "Sofia Marin"}
    with Sandbox(clients=[user]) as sandbox:
        client = PlainClient(sandbox, "sofia", "one")

        token = send(client, "POST", "/personal-access-tokens", {"name": "a", "scope": []}).json()
        launcher = {"name": "a", "description": "b", "type": "INTERACTIVE_PROCESS", "disabled": False, "config": "{}"}
        started = send(client, "POST", "/launchers", launcher).json()

        assert token["owner"]["name"] == "Sofia Marin"
        assert token["owner"]["id"] == started["owner"]["id"] == "046b6c7f-0b8a-43b9-b35d-6489e6daee91"


@pytest.mark.parametrize("chosen", ["an existing one", "", "2c9180850000000000000000000000ff"])
@pytest.mark.parametrize("path", ["/launchers", "/oauth-clients", "/roles"])
def test_the_service_chooses_the_id_of_a_new_document(client: PlainClient, path: str, chosen: str) -> None:
    listed = send(client, "GET", path).json()
    before = listed["items"] if isinstance(listed, dict) else listed
    body = {**before[0], "name": "Other", "id": before[0]["id"] if chosen == "an existing one" else chosen}

    created = send(client, "POST", path, body)

    assert created.status in {200, 201}, created.body
    assert created.json()["id"] not in {"", chosen, *(it["id"] for it in before)}
    listed = send(client, "GET", path).json()
    assert len(listed["items"] if isinstance(listed, dict) else listed) == len(before) + 1
