"""Operations beside the collections: effects that family files declare."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from default_ids import AMELIA, SOFIA, WILLIAM
from operation_calls import BOUNDARY, facts

if TYPE_CHECKING:
    from plain_client import PlainClient, Response
    from sailpoint.sandbox import Sandbox

OWNER = {"type": "IDENTITY", "id": "f487dad5e91849577786bf391b0a6913"}
SOURCE = {"type": "SOURCE", "id": "157f414892d72e7e2bf4bdb86bf621dc"}
CONTRACTORS = "0f475af584faa19c9b62d780d7199320"


def send(client: PlainClient, method: str, path: str, body: object = None) -> Response:
    """Send a request below the prefix of the version, which must succeed."""
    response = client.send(method, f"/v2024{path}", body, **{facts.EXPERIMENTAL: "true"})
    assert response.status < 300, response.body
    return response


def upload(client: PlainClient, method: str, path: str, fields: dict[str, bytes]) -> Response:
    """Send a form in which every field is a file."""
    parts = [
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"; filename="{name}.bin"\r\n\r\n'.encode()
        + content
        + b"\r\n"
        for name, content in fields.items()
    ]
    headers = {
        "Content-Type": f'multipart/form-data; boundary="{BOUNDARY}"',
        "Authorization": f"Bearer {client.token}",
        facts.EXPERIMENTAL: "true",
    }
    response = client.send_raw(method, f"/v2024{path}", b"".join(parts) + f"--{BOUNDARY}--\r\n".encode(), headers)
    assert response.status < 300, response.body
    return response


def access_profile(client: PlainClient, name: str) -> str:
    """Create an access profile, and return its id."""
    body = {"name": name, "owner": OWNER, "source": SOURCE}
    return str(send(client, "POST", "/access-profiles", body).json()["id"])


def role(client: PlainClient, name: str, **members: Any) -> str:
    """Create a role, and return its id."""
    return str(send(client, "POST", "/roles", {"name": name, "owner": OWNER, **members}).json()["id"])


def exists(client: PlainClient, path: str) -> bool:
    """Tell whether a document can be read."""
    return client.send("GET", f"/v2024{path}", **{facts.EXPERIMENTAL: "true"}).status == 200


@pytest.mark.parametrize("best_effort", [False, True])
def test_access_profiles_in_use_are_not_deleted_in_bulk(client: PlainClient, best_effort: bool) -> None:
    used, unused = access_profile(client, "used"), access_profile(client, "unused")
    role(client, "a", accessProfiles=[{"type": "ACCESS_PROFILE", "id": used}])

    body = {"accessProfileIds": [used, unused, "none"], "bestEffortOnly": best_effort}
    response = send(client, "POST", "/access-profiles/bulk-delete", body).json()

    assert response["inUse"] == [{"accessProfileId": used}]
    assert response["pending"] == ([unused] if best_effort else [])
    assert exists(client, f"/access-profiles/{used}")
    assert exists(client, f"/access-profiles/{unused}") is not best_effort


def test_too_many_ids_are_rejected(client: PlainClient) -> None:
    body = {"roleIds": [f"role {number}" for number in range(51)]}
    response = client.send("POST", "/v2024/roles/bulk-delete", body)

    assert response.status == 400
    assert response.json()["messages"][0]["text"] == "roleIds should have at most 50 elements."


def test_roles_are_deleted_by_a_task(sandbox: Sandbox, client: PlainClient) -> None:
    ids = [role(client, "one"), role(client, "two")]

    task = send(client, "POST", "/roles/bulk-delete", {"roleIds": ids}).json()

    assert task["type"] == "TASK_RESULT"
    sandbox.finish_tasks()
    assert send(client, "GET", f"/task-status/{task['id']}").json()["completionStatus"] == "SUCCESS"
    assert not any(exists(client, f"/roles/{one}") for one in ids)


def test_several_access_profiles_are_changed_and_each_has_its_status(client: PlainClient) -> None:
    known = access_profile(client, "a")
    body = [{"id": known, "requestable": False}, {"id": "none", "requestable": False}]

    response = send(client, "POST", "/access-profiles/bulk-update-requestable", body)

    assert response.status == 207
    assert [item["status"] for item in response.json()] == ["200", "404"]
    assert send(client, "GET", f"/access-profiles/{known}").json()["requestable"] is False


def test_metadata_of_a_role_is_added_and_dropped(client: PlainClient) -> None:
    one = role(client, "a")
    path = f"/roles/{one}/access-model-metadata/iscPrivacy/values"

    send(client, "POST", f"{path}/public")
    added = send(client, "POST", f"{path}/internal").json()
    send(client, "POST", f"{path}/internal")
    send(client, "DELETE", f"{path}/public")

    values = {"key": "iscPrivacy", "values": [{"value": "public"}, {"value": "internal"}]}
    assert added["accessModelMetadata"]["attributes"] == [values]
    kept = send(client, "GET", f"/roles/{one}").json()["accessModelMetadata"]["attributes"]
    assert kept == [{"key": "iscPrivacy", "values": [{"value": "internal"}]}]


def test_members_of_a_group_are_added_and_deleted(client: PlainClient) -> None:
    group = send(client, "POST", "/workgroups", {"name": "a", "owner": OWNER}).json()["id"]
    path = f"/workgroups/{group}/members"

    added = send(client, "POST", f"{path}/bulk-add", [OWNER])
    assert added.status == 207
    assert added.json() == [{"id": OWNER["id"], "status": 201, "description": "The document was created."}]
    assert [it["id"] for it in send(client, "GET", path).json()] == [OWNER["id"]]

    gone = send(client, "POST", f"{path}/bulk-delete", [OWNER, {"type": "IDENTITY", "id": "none"}])
    assert [it["status"] for it in gone.json()] == [200, 404]
    assert send(client, "GET", path).json() == []


def request_of_a_person(client: PlainClient) -> tuple[dict[str, Any], dict[str, Any]]:
    """A request for a person who is not an employee, and its approval."""
    person = dict.fromkeys(("accountName", "firstName", "lastName", "email", "phone", "manager"), "a")
    person["sourceId"] = CONTRACTORS
    dates = {"startDate": "2024-05-28T00:00:00Z", "endDate": "2025-05-28T00:00:00Z"}
    created = send(client, "POST", "/non-employee-requests", {**person, **dates}).json()
    approval = send(client, "GET", "/non-employee-approvals").json()[-1]
    return created, approval


def test_an_approved_request_creates_a_record(client: PlainClient) -> None:
    created, approval = request_of_a_person(client)
    assert created["approvalStatus"] == "PENDING"
    before = send(client, "GET", "/non-employee-approvals/summary/me").json()

    approved = send(client, "POST", f"/non-employee-approvals/{approval['id']}/approve", {"comment": "fine"}).json()

    assert (approved["approvalStatus"], approved["comment"]) == ("APPROVED", "fine")
    assert send(client, "GET", f"/non-employee-requests/{created['id']}").json()["approvalStatus"] == "APPROVED"
    counts = send(client, "GET", "/non-employee-approvals/summary/me").json()
    assert counts == {**before, "approved": before["approved"] + 1, "pending": before["pending"] - 1}
    assert send(client, "GET", "/non-employee-records").json()[-1]["accountName"] == "a"


def test_a_decision_is_made_once(client: PlainClient) -> None:
    _, approval = request_of_a_person(client)
    send(client, "POST", f"/non-employee-approvals/{approval['id']}/reject", {"comment": "no"})

    again = client.send("POST", f"/v2024/non-employee-approvals/{approval['id']}/approve", {"comment": "yes"})

    assert again.status == 400
    text = "approvalStatus: the non employee approval is REJECTED and cannot be changed."
    assert again.json()["messages"][0]["text"] == text


def test_provisioning_policies_are_replaced_together(client: PlainClient) -> None:
    path = f"/sources/{SOURCE['id']}/provisioning-policies"
    send(client, "POST", path, {"name": "a", "usageType": "CREATE"})

    send(client, "POST", f"{path}/bulk-update", [{"name": "b", "usageType": "UPDATE"}])

    assert [it["name"] for it in send(client, "GET", path).json()] == ["b"]


def test_the_attributes_of_a_schema_are_a_table(client: PlainClient) -> None:
    source = send(client, "POST", "/sources", {"name": "a", "owner": OWNER, "connector": "delimited-file"}).json()["id"]
    attribute = {"name": "mail, primary", "type": "STRING", "isMulti": False}
    send(client, "POST", f"/sources/{source}/schemas", {"name": "account", "attributes": [attribute]})

    response = send(client, "GET", f"/sources/{source}/schemas/accounts")

    assert response.headers["Content-Type"] == "text/csv"
    lines = response.body.decode().splitlines()
    assert lines[0] == "name,type,isMulti,isEntitlement,isGroup"
    assert lines[1].startswith('"mail, primary",STRING,false')


def test_a_stored_file_is_sent_back_and_is_in_a_snapshot(sandbox: Sandbox, client: PlainClient) -> None:
    connector = send(client, "POST", "/connectors", {"name": "a", "className": "b"}).json()["scriptName"]
    content = bytes(range(256))
    path = f"/connectors/{connector}/source-config"

    response = upload(client, "PUT", path, {"file": content}).json()
    sandbox.restore(sandbox.snapshot())

    assert (response["status"], response["updatedFiles"]) == ("UPDATED", ["file.bin"])
    assert send(client, "GET", path).body == content
    assert not exists(client, f"/connectors/{connector}/source-template")


def test_the_first_password_dictionary_is_created(client: PlainClient) -> None:
    assert upload(client, "PUT", "/password-dictionary", {"file": b"one"}).status == 201
    assert upload(client, "PUT", "/password-dictionary", {"file": b"two"}).status == 200
    assert send(client, "GET", "/password-dictionary").body == b"two"


def test_reassignments_of_an_identity_are_stored_by_type(client: PlainClient) -> None:
    body = {"reassignedFromId": AMELIA, "reassignedToId": WILLIAM, "configType": "CERTIFICATIONS"}
    path = "/reassignment-configurations"
    send(client, "POST", path, {**body, "startDate": "2024-05-28T00:00:00Z"})
    send(client, "POST", path, {**body, "configType": "MANUAL_TASKS"})

    send(client, "PUT", f"{path}/{AMELIA}", {**body, "reassignedToId": SOFIA})

    details = send(client, "GET", f"{path}/{AMELIA}").json()["configDetails"]
    assert [(it["configType"], it["targetIdentity"]["id"]) for it in details] == [
        ("CERTIFICATIONS", SOFIA),
        ("MANUAL_TASKS", WILLIAM),
    ]
    send(client, "DELETE", f"{path}/{AMELIA}/CERTIFICATIONS")
    (kept,) = send(client, "GET", f"{path}/{AMELIA}").json()["configDetails"]
    assert kept["configType"] == "MANUAL_TASKS"


def test_work_goes_to_the_last_identity_of_a_chain(client: PlainClient) -> None:
    path, now = "/reassignment-configurations", {"startDate": "2024-05-28T00:00:00Z", "configType": "MANUAL_TASKS"}

    def reassign(start: str, end: str, **members: str) -> None:
        send(client, "POST", path, {"reassignedFromId": start, "reassignedToId": end, **now, **members})

    def evaluated() -> tuple[str, int]:
        (found,) = send(client, "GET", f"{path}/{AMELIA}/evaluate/MANUAL_TASKS").json()
        return found["reassignToId"], len(found["lookupTrail"])

    assert evaluated() == (AMELIA, 0)
    reassign(AMELIA, WILLIAM)
    reassign(WILLIAM, SOFIA)
    assert evaluated() == (SOFIA, 2)
    reassign(SOFIA, AMELIA)
    assert evaluated() == (SOFIA, 2)
    reassign(WILLIAM, SOFIA, endDate="2024-06-28T00:00:00Z")
    assert evaluated() == (WILLIAM, 1)


def test_forms_are_exported_and_imported(client: PlainClient) -> None:
    key = send(client, "POST", "/form-definitions", {"name": "a", "owner": OWNER}).json()["id"]
    exported = send(client, "GET", "/form-definitions/export").json()
    send(client, "DELETE", f"/form-definitions/{key}")

    sent = [{"version": it["version"], "object": it["object"]} for it in exported]
    response = send(client, "POST", "/form-definitions/import", sent).json()

    assert response["importedObjects"] == sent
    assert send(client, "GET", f"/form-definitions/{key}").json()["name"] == "a"


def test_a_secret_is_shown_once(client: PlainClient) -> None:
    created = send(client, "POST", "/personal-access-tokens", {"name": "a", "scope": []}).json()

    assert created["secret"]
    listed = send(client, "GET", "/personal-access-tokens").json()[-1]
    assert listed["id"] == created["id"]
    assert "secret" not in listed


def test_password_policies_of_a_source_are_replaced_together(client: PlainClient) -> None:
    path = "/sources/2c9180835d191a86015d28455b4b232a/password-policies"
    holder = {"policyId": "2c9180850060c5290100000000000001", "policyName": "Standard", "selectors": {}}

    for wanted in ([holder, {**holder, "selectors": {"identityAttr": []}}], [holder], []):
        replaced = client.send(
            "PATCH", f"/v2024{path}", wanted, **{"Content-Type": "application/json", facts.EXPERIMENTAL: "true"}
        )
        assert replaced.json() == wanted


def test_object_mappings_are_created_and_patched_together(client: PlainClient) -> None:
    path = "/configuration-hub/object-mappings/acme"
    mapping = {"objectType": "ROLE", "jsonPath": "$.name", "sourceValue": "a", "targetValue": "b"}
    (added,) = send(client, "POST", f"{path}/bulk-create", {"newObjectsMappings": [mapping]}).json()["addedObjects"]

    patch = [{"op": "replace", "path": "/targetValue", "value": "c"}]
    body = {"patches": {added["objectMappingId"]: patch}}
    (patched,) = send(client, "POST", f"{path}/bulk-patch", body).json()["patchedObjects"]

    assert patched["targetValue"] == "c"


def test_sources_of_a_multi_host_are_listed_below_it(client: PlainClient) -> None:
    host = {"name": "a", "description": "b", "owner": OWNER, "connector": "multihost-microsoft-sql-server"}
    key = send(client, "POST", "/multihosts", host).json()["id"]

    send(client, "POST", f"/multihosts/{key}", [{"name": "one"}, {"name": "two"}])

    assert [it["name"] for it in send(client, "GET", f"/multihosts/{key}/sources").json()] == ["one", "two"]


def test_the_version_of_a_customizer_increases(client: PlainClient) -> None:
    key = send(client, "POST", "/connector-customizers", {"name": "a"}).json()["id"]
    path = f"/connector-customizers/{key}"

    versions = [send(client, "POST", f"{path}/versions").json()["version"] for _ in range(2)]

    assert versions == [1, 2]
    assert send(client, "GET", path).json()["imageVersion"] == 2


def test_a_file_of_a_form_is_kept_under_its_id(client: PlainClient) -> None:
    form = send(client, "POST", "/form-definitions", {"name": "a", "owner": OWNER}).json()["id"]

    made = upload(client, "POST", f"/form-definitions/{form}/upload", {"file": b"content"}).json()

    assert send(client, "GET", f"/form-definitions/{form}/file/{made['fileId']}").body == b"content"
    assert not exists(client, f"/form-definitions/{form}/file/none")


def test_a_report_is_a_task_that_ends(sandbox: Sandbox, client: PlainClient) -> None:
    policy = send(client, "POST", "/sod-policies", {"name": "a", "ownerRef": OWNER}).json()["id"]
    report = send(client, "POST", f"/sod-policies/{policy}/violation-report/run").json()
    sandbox.finish_tasks()

    status = send(client, "GET", f"/sod-policies/sod-violation-report-status/{report['id']}").json()

    assert (status["id"], status["status"]) == (report["id"], "SUCCESS")
    assert send(client, "GET", f"/sod-policies/{policy}/violation-report").json()["id"] == report["id"]
    missing = client.send("GET", "/v2024/sod-policies/sod-violation-report-status/none")
    assert missing.status == 404


def test_records_are_exported_as_a_table(client: PlainClient) -> None:
    _, approval = request_of_a_person(client)
    send(client, "POST", f"/non-employee-approvals/{approval['id']}/approve", {"comment": "fine"})
    source = {"name": "a", "description": "b", "owner": OWNER}
    created = send(client, "POST", "/non-employee-sources", {**source, "accountManagers": [], "approvers": []}).json()
    key = created["sourceId"]

    lines = send(client, "GET", f"/non-employee-sources/{key}/non-employees/download").body.decode().splitlines()

    assert lines[0].startswith("accountName,firstName")
    assert lines[-1].startswith("a,a,a,a,a,a,2024-05-28")


def test_a_user_of_an_identity_can_be_changed(client: PlainClient) -> None:
    path = f"/auth-users/{OWNER['id']}"
    patch = [{"op": "replace", "path": "/capabilities", "value": ["ORG_ADMIN"]}]

    send(client, "PATCH", path, patch)

    assert send(client, "GET", path).json()["capabilities"] == ["ORG_ADMIN"]
    assert not exists(client, "/auth-users/none")


def test_attributes_of_a_mail_domain_are_found_by_the_identity(client: PlainClient) -> None:
    send(client, "PUT", "/mail-from-attributes", {"identity": "a@example.com", "mailFromDomain": "example.com"})

    assert send(client, "GET", "/mail-from-attributes/a%40example.com").json()["mailFromDomain"] == "example.com"


def test_templates_of_notifications_are_deleted_by_their_key(client: PlainClient) -> None:
    template = {"key": "a", "name": "b", "medium": "EMAIL", "locale": "en"}
    for locale in ("en", "de"):
        send(client, "POST", "/notification-templates", {**template, "locale": locale})

    send(client, "POST", "/notification-templates/bulk-delete", [{"key": "a", "medium": "EMAIL", "locale": "de"}])

    kept = [it["locale"] for it in send(client, "GET", "/notification-templates").json() if it["key"] == "a"]
    assert kept == ["en"]


def test_an_unset_log_configuration_has_an_empty_response(client: PlainClient) -> None:
    cluster = send(client, "POST", "/managed-clusters", {"name": "a"}).json()["id"]
    path = f"/managed-clusters/{cluster}/log-config"

    assert send(client, "GET", path).status == 204
    send(client, "PUT", path, {"rootLevel": "TRACE"})
    assert send(client, "GET", path).json()["rootLevel"] == "TRACE"
