"""SP-Config: the configuration of one tenant is exported, and imported into another one by names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from checked_client import CheckedClient, ok, refusal
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from plain_client import Response

BOUNDARY = "a-boundary"
WILLIAM = "2c9180835d191a86015d28455b4b232a"


@pytest.fixture
def client(sandbox: Sandbox) -> CheckedClient:
    return CheckedClient(sandbox)


@pytest.fixture
def other(sandbox: Sandbox) -> Iterator[CheckedClient]:
    """A tenant with people and entitlements of the same names, which have other ids. It lacks one entitlement."""
    seed = sandbox.snapshot()
    entitlements = {it["name"] for it in seed["collections"]["/entitlements"]} - {"Finance Share"}
    names = {
        "identities": [{"name": it["name"]} for it in seed["identities"]],
        "collections": {"/entitlements": [{"name": name} for name in sorted(entitlements)]},
    }
    with Sandbox(seed=names) as other:
        yield CheckedClient(other)


def export(client: CheckedClient, **options: Any) -> dict[str, Any]:
    job = ok(client.v2024("POST", "/sp-config/export", {"description": "all", **options}), 202)
    assert (job["type"], job["status"]) == ("EXPORT", "NOT_STARTED")
    status = ok(client.v2024("GET", f"/sp-config/export/{job['jobId']}"))
    assert (status["status"], status["description"]) == ("COMPLETE", "all")
    return dict(ok(client.v2024("GET", f"/sp-config/export/{job['jobId']}/download")))


def upload(client: CheckedClient, data: bytes, query: str = "", **options: Any) -> Response:
    parts = [
        b'Content-Disposition: form-data; name="data"; filename="config.json"\r\n\r\n' + data,
        b'Content-Disposition: form-data; name="options"\r\n\r\n' + json.dumps(options).encode(),
    ]
    separator = f"--{BOUNDARY}\r\n".encode()
    body = b"".join(separator + part + b"\r\n" for part in parts) + f"--{BOUNDARY}--\r\n".encode()
    headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}", "Authorization": f"Bearer {client.token}"}
    return client.send_raw("POST", f"/v2024/sp-config/import{query}", body, headers)


def import_file(client: CheckedClient, file: dict[str, Any], query: str = "", **options: Any) -> dict[str, Any]:
    job = ok(upload(client, json.dumps(file).encode(), query, **options), 202)
    assert ok(client.v2024("GET", f"/sp-config/import/{job['jobId']}"))["status"] == "COMPLETE"
    return dict(ok(client.v2024("GET", f"/sp-config/import/{job['jobId']}/download")))


def named(client: CheckedClient, path: str) -> dict[str, dict[str, Any]]:
    return {it["name"]: it for it in ok(client.v2024("GET", path))}


def test_an_export_has_the_objects_of_the_tenant(client: CheckedClient) -> None:
    file = export(client)

    kinds = {it["self"]["type"] for it in file["objects"]}
    assert "ENTITLEMENT" not in kinds
    assert {"SOURCE", "IDENTITY_PROFILE", "ROLE", "ACCESS_PROFILE", "GOVERNANCE_GROUP"} <= kinds
    (role,) = [it for it in file["objects"] if it["self"]["name"] == "Accountant"]
    assert role["object"]["accessProfiles"][0]["name"] == "Finance"


def test_options_select_types_and_objects(client: CheckedClient) -> None:
    only = export(client, includeTypes=["ROLE"], objectOptions={"ROLE": {"includedNames": ["Employee"]}})
    assert [it["self"]["name"] for it in only["objects"]] == ["Employee"]
    assert only["options"]["includeTypes"] == ["ROLE"]

    rest = export(client, excludeTypes=["ROLE"])
    assert "ROLE" not in {it["self"]["type"] for it in rest["objects"]}
    unknown = client.v2024("POST", "/sp-config/export", {"includeTypes": ["AUTH_ORG"]})
    assert refusal(unknown) == "includeTypes: the embedded tenant does not export AUTH_ORG."


def test_a_configuration_moves_to_another_tenant_by_names(client: CheckedClient, other: CheckedClient) -> None:
    transform = {"name": "Shout", "type": "upper", "attributes": {}}
    ok(client.v2024("POST", "/transforms", transform), 201)
    workflow = {"name": "Mover", "owner": {"type": "IDENTITY", "id": WILLIAM}, "enabled": False}
    ok(client.v2024("POST", "/workflows", workflow))
    profile = ok(client.v2024("GET", "/identity-profiles"))[0]
    states = f"/identity-profiles/{profile['id']}/lifecycle-states"
    finance = named(client, "/access-profiles")["Remote work"]
    state = {"name": "Moving", "technicalName": "moving", "accessProfileIds": [finance["id"]]}
    ok(client.v2024("POST", states, state), 201)

    results = import_file(other, export(client))["results"]

    assert [message for report in results.values() for message in report["errors"]] == []
    assert "Shout" in {it["name"] for it in results["TRANSFORM"]["importedObjects"]}
    # Entitlements are not part of a configuration.
    assert "entitlements[]: there is no Finance Share in this tenant." in {
        it["text"] for it in results["ACCESS_PROFILE"]["warnings"]
    }
    assert named(other, "/workgroups").keys() == named(client, "/workgroups").keys()
    role = named(other, "/roles")["Accountant"]
    profiles = named(other, "/access-profiles")
    assert role["accessProfiles"] == [{"type": "ACCESS_PROFILE", "id": profiles["Finance"]["id"], "name": "Finance"}]
    assert profiles["Finance"]["id"] != named(client, "/access-profiles")["Finance"]["id"]
    assert profiles["Remote work"]["source"]["id"] == named(other, "/sources")["HR Active Directory"]["id"]
    assert named(other, "/workflows")["Mover"]["owner"]["id"] != WILLIAM
    local = named(other, "/identity-profiles")[profile["name"]]
    moved = named(other, f"/identity-profiles/{local['id']}/lifecycle-states")["Moving"]
    assert moved["accessProfileIds"] == [profiles["Remote work"]["id"]]


def test_a_source_moves_with_its_schemas_and_policies(client: CheckedClient, other: CheckedClient) -> None:
    import_file(other, export(client))
    ids = [named(it, "/sources")["HR Active Directory"]["id"] for it in (client, other)]
    paths = [f"/sources/{number}" for number in ids]

    for below, key in (("schemas", "name"), ("provisioning-policies", "usageType"), ("schedules", "type")):
        before, after = ok(client.v2024("GET", f"{paths[0]}/{below}")), ok(other.v2024("GET", f"{paths[1]}/{below}"))
        assert {it[key] for it in after} == {it[key] for it in before} != set()
    schemas = ok(other.v2024("GET", f"{paths[1]}/schemas"))
    references = ok(other.v2024("GET", paths[1]))["schemas"]
    assert {it["id"] for it in references} == {it["id"] for it in schemas}


def test_a_second_import_changes_only_times(client: CheckedClient, other: CheckedClient) -> None:
    file = export(client)
    import_file(other, file)
    first = {path: named(other, path) for path in ("/roles", "/sources", "/access-profiles", "/identity-profiles")}

    results = import_file(other, file)["results"]

    assert "ROLE Employee was updated." in {it["text"] for it in results["ROLE"]["infos"]}
    for path, before in first.items():
        after = named(other, path)
        for document in (*before.values(), *after.values()):
            document.pop("modified", None)
            document.pop("identityRefreshRequired", None)
        assert after == before


def test_a_preview_changes_nothing(client: CheckedClient, other: CheckedClient) -> None:
    results = import_file(other, export(client), "?preview=true")

    assert results["results"]["SOURCE"]["infos"]
    assert "exportJobId" not in results
    assert named(other, "/sources") == {}


def test_an_import_first_makes_a_backup(client: CheckedClient, other: CheckedClient) -> None:
    file = export(client)
    job = import_file(other, file)["exportJobId"]
    assert ok(other.v2024("GET", f"/sp-config/export/{job}/download"))["objects"] == []
    assert "exportJobId" not in import_file(other, file, excludeBackup=True)


def test_an_object_whose_references_are_unknown_is_reported(client: CheckedClient) -> None:
    selected = {"ROLE": {"includedNames": ["Accountant"]}}
    file = export(client, includeTypes=["ROLE"], objectOptions=selected)
    with Sandbox(seed={"identities": [{"name": "William Wilson"}]}) as empty:
        there = CheckedClient(empty)
        results = import_file(there, file)["results"]

        assert results["ROLE"]["errors"][0]["text"] == "owner: there is no Sofia Marin in this tenant."
        assert named(there, "/roles") == {}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"no json", "data: the file is not JSON"),
        (b"[]", "data: the file should be an export with a list of objects."),
        (b"{}", "data: the file should be an export with a list of objects."),
    ],
)
def test_a_file_that_is_not_an_export_is_rejected(client: CheckedClient, data: bytes, message: str) -> None:
    assert refusal(upload(client, data)).startswith(message)


def test_the_types_of_objects_are_listed_with_their_references(client: CheckedClient) -> None:
    objects = {it["objectType"]: it for it in ok(client.v2024("GET", "/sp-config/config-objects"))}

    declared = {"$.owner", "$.accessProfiles[*]", "$.additionalOwners[*]", "$.entitlements[*]"}
    assert declared < set(objects["ROLE"]["referenceExtractors"])
    assert objects["ACCESS_REQUEST_CONFIG"]["onePerTenant"] is True


@pytest.mark.parametrize(
    ("kind", "document", "message"),
    [
        ("TRANSFORM", {"name": "n", "type": 7, "attributes": "x"}, "type: must be a text"),
        ("TRANSFORM", {"type": "lower", "attributes": {}}, "name: must be a text"),
        ("SOURCE", {"name": 5}, "name: must be a text"),
        ("ROLE", {}, "name: must be a text"),
        ("WORKFLOW", {}, "name: must be a text"),
        ("SEGMENT", {}, "name: must be a text"),
        ("SOD_POLICY", {}, "name: must be a text"),
    ],
)
def test_an_object_without_the_text_that_identifies_it_is_an_error(
    sandbox: Sandbox, client: CheckedClient, kind: str, document: dict[str, Any], message: str
) -> None:
    file = {"version": 1, "objects": [{"self": {"type": kind, "id": "x", "name": "Z"}, "object": document}]}

    report = import_file(client, file)

    assert message in report["results"][kind]["errors"][0]["text"]
    sandbox.restore(sandbox.snapshot())
