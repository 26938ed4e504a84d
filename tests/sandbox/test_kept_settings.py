"""Settings and uploaded records: what is written is read back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from stateful import rejected, send, upload

if TYPE_CHECKING:
    from plain_client import PlainClient
    from sailpoint.sandbox import Sandbox

OWNER = {"type": "IDENTITY", "id": "f487dad5e91849577786bf391b0a6913"}


def abbreviations(client: PlainClient) -> dict[str, str]:
    """The abbreviations of the tenant."""
    return {it["key"]: it["value"] for it in send(client, "GET", "/tenant-context")}


def test_abbreviations_are_added_replaced_and_removed(client: PlainClient) -> None:
    def patch(op: str, path: str, **members: Any) -> None:
        send(client, "PATCH", "/tenant-context", {"op": op, "path": path, **members})

    patch("add", "/Key/IAS", value="Integrated Automation System")
    patch("add", "/Key/HR", value="Human Resources")
    patch("replace", "/Key/IAS", value="International Accounting Standards")
    seeded = {"VPN": "Virtual private network", "HR": "Human Resources"}
    assert abbreviations(client) == {**seeded, "IAS": "International Accounting Standards"}
    patch("remove", "/Key/IAS")

    assert abbreviations(client) == seeded


@pytest.mark.parametrize(
    "operation",
    [
        {"op": "replace", "path": "/Key/none", "value": "a"},
        {"op": "add", "path": "/other", "value": "a"},
        {"op": "add", "path": "/Key/a", "value": 5},
        {"op": "remove", "path": "/Key"},
        {"op": "test", "path": "/Key/a", "value": "b"},
    ],
)
def test_a_patch_that_does_not_change_an_abbreviation_is_rejected(client: PlainClient, operation: object) -> None:
    assert rejected(client, "PATCH", "/tenant-context", operation) == 400
    assert list(abbreviations(client)) == ["VPN"]


def test_the_answers_to_questions_are_counted_and_never_shown(sandbox: Sandbox, client: PlainClient) -> None:
    state = sandbox.snapshot()
    questions = [{"id": name, "text": f"{name}?", "hasAnswer": False, "numAnswers": 0} for name in ("pet", "city")]
    state["collections"]["/mfa/kba/config"] = questions
    sandbox.restore(state)

    (shown,) = send(client, "POST", "/mfa/kba/config/answers", [{"id": "pet", "answer": "5a1e0c"}])
    send(client, "POST", "/mfa/kba/config/answers", [{"id": "pet", "answer": "5a1e0c, too"}])

    assert shown == {"id": "pet", "question": "pet?", "hasAnswer": True}
    kept = send(client, "GET", "/mfa/kba/config?allLanguages=true")
    assert [(it["id"], it["hasAnswer"], it["numAnswers"]) for it in kept] == [("pet", True, 1), ("city", False, 0)]
    assert "5a1e0c" not in str(sandbox.snapshot())
    assert rejected(client, "POST", "/mfa/kba/config/answers", [{"id": "none", "answer": "a"}]) == 404


def test_the_client_that_starts_a_workflow_is_listed(client: PlainClient) -> None:
    body = {"name": "a", "owner": OWNER, "trigger": {"type": "EXTERNAL", "attributes": {}}}
    workflow = send(client, "POST", "/workflows", body)["id"]

    made = send(client, "POST", f"/workflows/{workflow}/external/oauth-clients")

    assert made["url"].endswith(f"/workflows/execute/external/{workflow}")
    assert made["secret"]
    assert send(client, "GET", f"/oauth-clients/{made['id']}")["name"] == "a"
    assert rejected(client, "POST", "/workflows/none/external/oauth-clients") == 404


def test_discovered_applications_are_those_in_the_file(client: PlainClient) -> None:
    before = len(send(client, "GET", "/discovered-applications"))

    answer = upload(
        client, "/manual-discover-applications", "file", 'application_name,description\nMail,"a, b"\nWiki,\n'
    )

    assert answer.status == 200
    assert answer.headers["X-Sandbox-Fidelity"] == "state"
    found = send(client, "GET", "/discovered-applications?detail=FULL")[before:]
    assert [(it["name"], it["description"]) for it in found] == [("Mail", "a, b"), ("Wiki", "")]
    assert upload(client, "/manual-discover-applications", "file", "name\nMail\n").status == 400


def test_non_employees_are_those_in_the_file(client: PlainClient) -> None:
    source = {"name": "a", "description": "b", "owner": OWNER}
    key = send(client, "POST", "/non-employee-sources", {**source, "accountManagers": [], "approvers": []})["sourceId"]
    path = f"/non-employee-sources/{key}/non-employee-bulk-upload"

    answer = upload(client, path, "data", "accountName,firstName,badge\nann,Ann,17\n")

    assert answer.status == 202
    assert answer.json()["sourceId"] == key
    record = send(client, "GET", "/non-employee-records")[-1]
    assert (record["accountName"], record["sourceId"], record["data"]) == ("ann", key, {"badge": "17"})
    assert upload(client, path, "data", "name\nann\n").status == 400
    assert (
        upload(client, "/non-employee-sources/none/non-employee-bulk-upload", "data", "accountName\nx\n").status == 404
    )


def test_mappings_of_vendors_are_created_listed_and_deleted(client: PlainClient) -> None:
    for vendor in ("one", "other"):
        send(client, "POST", "/vendor-connector-mappings", {"vendor": vendor, "connector": "web"})

    gone = send(client, "DELETE", "/vendor-connector-mappings", {"vendor": "one", "connector": "web"})

    assert gone == {"count": 1}
    assert [it["vendor"] for it in send(client, "GET", "/vendor-connector-mappings")] == ["other"]
    assert send(client, "DELETE", "/vendor-connector-mappings", {"vendor": "one", "connector": "web"}) == {"count": 0}
