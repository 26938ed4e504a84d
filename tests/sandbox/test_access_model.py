"""Roles by their metadata, access profiles of applications, and the hierarchy of entitlements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from plain_client import PlainClient
from stateful import rejection, respond, send

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox

OWNER = {"type": "IDENTITY", "id": "f487dad5e91849577786bf391b0a6913"}
SOURCE = {"type": "SOURCE", "id": "157f414892d72e7e2bf4bdb86bf621dc"}
ATTRIBUTES = "/access-model-metadata/attributes"
BULK = "/roles/access-model-metadata/bulk-update"


@pytest.fixture
def client(sandbox: Sandbox) -> PlainClient:
    """A client of a tenant with three more attributes of metadata."""
    client = PlainClient(sandbox)
    for key, values in {"a": ["x", "y", "w"], "b": ["z"], "c": ["v"]}.items():
        send(client, "POST", ATTRIBUTES, {"key": key, "name": key})
        for value in values:
            send(client, "POST", f"{ATTRIBUTES}/{key}/values", {"value": value, "name": value})
    return client


def role(client: PlainClient, name: str, **members: Any) -> str:
    """Create a role, and return its id."""
    return str(send(client, "POST", "/roles", {"name": name, "owner": OWNER, **members})["id"])


def metadata(client: PlainClient, key: str) -> dict[str, list[str]]:
    """The values of each attribute of a role."""
    found = send(client, "GET", f"/roles/{key}").get("accessModelMetadata") or {}
    return {it["key"]: [value["value"] for value in it["values"]] for it in found.get("attributes", [])}


def change(operation: str, scope: str = "ATTRIBUTE", **values: list[str]) -> dict[str, Any]:
    """The change of a bulk update."""
    given = [{"attribute": key, "attributeKey": key, "values": listed} for key, listed in values.items()]
    return {"operation": operation, "replaceScope": scope, "values": given}


def test_metadata_of_the_given_roles_is_changed_at_once(client: PlainClient) -> None:
    one, other = role(client, "one"), role(client, "other")

    started = send(client, "POST", f"{BULK}/ids", {"roles": [one], **change("ADD", a=["x", "y"], b=["z"])})
    assert started["status"] == "CREATED"
    assert metadata(client, one) == {"a": ["x", "y"], "b": ["z"]}
    send(client, "POST", f"{BULK}/ids", {"roles": [one], **change("REMOVE", a=["x"])})
    assert metadata(client, one) == {"a": ["y"], "b": ["z"]}
    send(client, "POST", f"{BULK}/ids", {"roles": [one], **change("REPLACE", a=["w"])})
    assert metadata(client, one) == {"a": ["w"], "b": ["z"]}
    send(client, "POST", f"{BULK}/ids", {"roles": [one], **change("REPLACE", "ALL", c=["v"])})

    assert metadata(client, one) == {"c": ["v"]}
    assert metadata(client, other) == {}
    assert send(client, "GET", f"{BULK}/{started['id']}")["status"] == "COMPLETED"
    assert send(client, "GET", BULK) == []
    unknown = rejection(client, "POST", f"{BULK}/ids", {"roles": ["none"], **change("ADD", a=["x"])})
    assert unknown == (400, "roles: there is no role with the id none.")


def test_metadata_of_the_roles_that_a_filter_matches_is_changed(client: PlainClient) -> None:
    one, other = role(client, "one", requestable=True), role(client, "other", requestable=False)

    send(client, "POST", f"{BULK}/filter", {"filters": 'name sw "o" and requestable eq true', **change("ADD", a=["x"])})

    assert (metadata(client, one), metadata(client, other)) == ({"a": ["x"]}, {})
    status, text = rejection(client, "POST", f"{BULK}/filter", {"filters": 'colour eq "red"', **change("ADD", a=["x"])})
    assert status == 400
    assert "colour" in text


@pytest.mark.parametrize("is_wrapped", [False, True])
def test_metadata_of_the_roles_that_a_search_finds_is_changed(client: PlainClient, is_wrapped: bool) -> None:
    one, other = role(client, "Night shift"), role(client, "Day shift")
    search: dict[str, Any] = {"indices": ["roles"], "query": {"query": "name:night"}}

    body = {"query": {"query": search} if is_wrapped else search, **change("ADD", a=["x"])}
    send(client, "POST", f"{BULK}/query", body)

    assert (metadata(client, one), metadata(client, other)) == ({"a": ["x"]}, {})


def test_roles_are_found_by_a_filter_and_their_metadata(client: PlainClient) -> None:
    one, other = role(client, "first"), role(client, "second")
    send(client, "POST", f"{BULK}/ids", {"roles": [one, other], **change("ADD", a=["x"])})
    send(client, "POST", f"{BULK}/ids", {"roles": [other], **change("ADD", a=["y"])})

    def found(body: dict[str, Any], query: str = "") -> list[str]:
        return [it["id"] for it in send(client, "POST", f"/roles/filter{query}", body)]

    assert found({"filters": 'name eq "first"'}) == [one]
    assert found({"ammKeyValues": [{"attribute": "a", "values": ["x"]}]}) == [one, other]
    assert found({"ammKeyValues": [{"attribute": "a", "values": ["x", "y"]}]}) == [other]
    assert found({"filters": 'name eq "first"', "ammKeyValues": [{"attribute": "a", "values": ["y"]}]}) == []
    assert found({"ammKeyValues": [{"attribute": "a", "values": ["x"]}]}, "?sorters=-name&limit=1") == [other]
    status, _ = rejection(client, "POST", "/roles/filter?for-subadmin=me", {})
    assert status == 400


def test_access_profiles_of_an_application_are_listed_and_removed(client: PlainClient) -> None:
    def profile(name: str) -> str:
        body = {"name": name, "owner": OWNER, "source": SOURCE, "description": name}
        return str(send(client, "POST", "/access-profiles", body)["id"])

    body = {"name": "mail", "description": "a", "accountSource": SOURCE, "matchAllAccounts": False}
    key = send(client, "POST", "/source-apps", body)["id"]
    one, other = profile("one"), profile("other")
    patch = [{"op": "add", "path": "/accessProfiles", "value": [one, other]}]
    assert send(client, "PATCH", f"/source-apps/{key}", patch)["accessProfiles"] == [one, other]
    path = f"/source-apps/{key}/access-profiles"

    listed = send(client, "GET", path)
    assert [(it["id"], it["name"], it["applicationId"]) for it in listed] == [(one, "one", key), (other, "other", key)]
    assert [it["id"] for it in send(client, "GET", f"{path}?filters=name%20eq%20%22other%22")] == [other]
    assert [it["id"] for it in send(client, "POST", f"{path}/bulk-remove", [one, "none"])] == [one]
    assert [it["id"] for it in send(client, "GET", path)] == [other]
    assert "accessProfiles" not in send(client, "GET", f"/source-apps/{key}")
    assert rejection(client, "GET", "/source-apps/none/access-profiles")[0] == 404


def test_the_schema_of_a_source_names_the_parents_of_an_entitlement(sandbox: Sandbox, client: PlainClient) -> None:
    schema = {"name": "group", "hierarchyAttribute": "memberOf", "identityAttribute": "value", "attributes": []}
    key = send(client, "POST", "/sources", {"name": "a", "owner": OWNER, "connector": "delimited-file"})["id"]
    send(client, "POST", f"/sources/{key}/schemas", schema)
    state = sandbox.snapshot()
    parents: dict[str, Any] = {"all": [], "staff": "all", "admins": ["staff", "all"]}
    state["collections"]["/entitlements"] += [
        {"id": name, "name": name, "value": name, "attribute": "groups", "sourceSchemaObjectType": "group",
         "source": {"type": "SOURCE", "id": key}, "attributes": {"memberOf": listed}}
        for name, listed in parents.items()
    ]  # fmt: skip
    sandbox.restore(state)

    def related(name: str, relation: str) -> list[str]:
        return [it["id"] for it in send(client, "GET", f"/entitlements/{name}/{relation}")]

    assert related("admins", "parents") == ["all", "staff"]
    assert related("all", "children") == ["staff", "admins"]
    assert related("all", "parents") == []
    assert related("admins", "children") == []
    filtered = send(client, "GET", "/entitlements/all/children?filters=name%20eq%20%22staff%22")
    assert [it["id"] for it in filtered] == ["staff"]
    assert rejection(client, "GET", "/entitlements/none/children")[0] == 404


def test_a_group_is_connected_with_what_refers_to_it(client: PlainClient) -> None:
    group = send(client, "POST", "/workgroups", {"name": "a", "owner": OWNER})["id"]
    path = f"/workgroups/{group}/connections"
    assert respond(client, "GET", path).json() == []

    scheme = {"approvalSchemes": [{"approverType": "GOVERNANCE_GROUP", "approverId": group}]}
    owners = [{"type": "GOVERNANCE_GROUP", "id": group}]
    one = role(client, "one", accessRequestConfig=scheme, additionalOwners=owners)
    source = {"name": "s", "owner": OWNER, "connector": "delimited-file"}
    managed = {"managementWorkgroup": {"type": "GOVERNANCE_GROUP", "id": group}}
    other = send(client, "POST", "/sources", {**source, **managed})["id"]

    found = respond(client, "GET", path).json()
    assert [(it["object"]["id"], it["object"]["type"], it["connectionType"]) for it in found] == [
        (other, "SOURCE", "ManagementWorkgroup"),
        (one, "ROLE", "AccessRequestReviewer"),
        (one, "ROLE", "Owner"),
    ]
    assert rejection(client, "GET", f"{path}?sorters=name")[0] == 400
    assert rejection(client, "GET", "/workgroups/none/connections")[0] == 404
