"""Executions as records: workflows, invocations of triggers, background tasks and reports."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from checked_client import CheckedClient, ok, refusal

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox


OWNER = {"type": "IDENTITY", "id": "2c9180835d191a86015d28455b4b232a"}
STEPS = {
    "Get": {"type": "action", "actionId": "sp:get-identity", "nextStep": "End"},
    "End": {"type": "success"},
}
SLOW = {"Get": {"type": "action", "actionId": "sp:sleep", "nextStep": "End"}, "End": {"type": "success"}}
EMPLOYEES = "2c91808878b7d63b0178c66ffcdc4ce4"


@pytest.fixture
def client(sandbox: Sandbox) -> CheckedClient:
    return CheckedClient(sandbox)


@pytest.fixture
def slow(idle: Sandbox) -> CheckedClient:
    """A client of a tenant whose tasks do not end by themselves."""
    return CheckedClient(idle)


def workflow(client: CheckedClient, steps: object = STEPS, **members: Any) -> dict[str, Any]:
    trigger = {"type": "EXTERNAL", "attributes": {}}
    body = {"name": "Joiner", "owner": OWNER, "enabled": True, "trigger": trigger, **members}
    return dict(ok(client.v2024("POST", "/workflows", {**body, "definition": {"start": "Get", "steps": steps}})))


def executions(client: CheckedClient, created: dict[str, Any], query: str = "") -> list[dict[str, Any]]:
    return list(ok(client.v2024("GET", f"/workflows/{created['id']}/executions{query}")))


def test_a_test_of_a_workflow_is_an_execution_with_a_history(client: CheckedClient) -> None:
    created = workflow(client)
    started = ok(client.v2024("POST", f"/workflows/{created['id']}/test", {"input": {"a": 1}}))

    (execution,) = executions(client, created)
    assert (execution["id"], execution["status"]) == (started["workflowExecutionId"], "Completed")
    assert ok(client.v2024("GET", f"/workflow-executions/{execution['id']}")) == [execution]
    history = ok(client.v2024("GET", f"/workflow-executions/{execution['id']}/history"))
    assert [event["type"] for event in history] == [
        "WorkflowExecutionScheduled",
        "WorkflowExecutionStarted",
        "ActivityTaskScheduled",
        "ActivityTaskStarted",
        "ActivityTaskCompleted",
        "WorkflowExecutionCompleted",
    ]
    assert history[1]["attributes"] == {"input": {"a": 1}}
    assert ok(client.v2024("GET", f"/workflows/{created['id']}"))["executionCount"] == 1


def test_an_external_trigger_starts_an_enabled_workflow(client: CheckedClient) -> None:
    created = workflow(client)
    path = f"/workflows/execute/external/{created['id']}"
    assert ok(client.v2024("POST", f"{path}/test", {"input": {"a": 1}})) == {"payload": {"a": 1}}

    started = ok(client.v2024("POST", path, {"input": {"a": 1}}))

    assert executions(client, created)[0]["id"] == started["workflowExecutionId"]
    change = [{"op": "replace", "path": "/enabled", "value": False}]
    ok(client.v2024("PATCH", f"/workflows/{created['id']}", change))
    assert refusal(client.v2024("POST", path, {})).startswith("The workflow is not enabled")
    event = workflow(client, trigger={"type": "EVENT", "attributes": {"id": "idn:identity-created"}})
    refused = refusal(client.v2024("POST", f"/workflows/execute/external/{event['id']}", {}))
    assert refused == "The workflow should have a trigger of the type EXTERNAL (got EVENT)."


def test_an_execution_that_waits_can_be_cancelled(client: CheckedClient) -> None:
    created = workflow(client, SLOW)
    ok(client.v2024("POST", f"/workflows/{created['id']}/test", {"input": {}}))
    running = executions(client, created, "?filters=" + quote('status eq "Running"'))
    path = f"/workflow-executions/{running[0]['id']}/cancel"

    ok(client.v2024("POST", path), 204)

    assert executions(client, created)[0]["status"] == "Canceled"
    assert refusal(client.v2024("POST", path)) == "The execution is Canceled, so it cannot be cancelled."
    assert client.v2024("POST", "/workflow-executions/none/cancel").status == 404


def test_executions_survive_a_snapshot(sandbox: Sandbox, client: CheckedClient) -> None:
    created = workflow(client)
    ok(client.v2024("POST", f"/workflows/{created['id']}/test", {"input": {}}))
    (before,) = executions(client, created)
    path = f"/workflow-executions/{before['id']}/history"
    history = ok(client.v2024("GET", path))

    sandbox.restore(sandbox.snapshot())

    assert executions(client, created) == [before]
    assert ok(client.v2024("GET", path)) == history


def test_a_trigger_is_invoked_for_its_subscriptions(client: CheckedClient) -> None:
    trigger = "idn:access-request-post-approval"
    http = {"url": "https://example.com", "httpDispatchMode": "SYNC"}
    body = {"name": "Hook", "triggerId": trigger, "type": "HTTP", "httpConfig": http}
    subscription = ok(client.v2024("POST", "/trigger-subscriptions", body), 201)
    test = {"triggerId": trigger, "contentJson": {"a": 1}}

    (invocation,) = ok(client.v2024("POST", "/trigger-invocations/test", test))

    listed = "/trigger-invocations/status?filters=" + quote(f'subscriptionId eq "{subscription["id"]}"')
    (status,) = ok(client.v2024("GET", listed))
    assert (status["id"], status["type"]) == (invocation["id"], "TEST")
    path = f"/trigger-invocations/{invocation['id']}/complete"
    wrong = {"secret": "none", "output": {}}
    assert refusal(client.v2024("POST", path, wrong)) == "secret: the invocation has another secret."
    ok(client.v2024("POST", path, {"secret": invocation["secret"], "output": {"approved": True}}), 204)
    (status,) = ok(client.v2024("GET", listed))
    assert status["completeInvocationInput"]["output"] == {"approved": True}
    other = {**test, "triggerId": "idn:none"}
    assert client.v2024("POST", "/trigger-invocations/test", other).status == 204


def test_pending_tasks_are_listed_counted_and_cleared(slow: CheckedClient) -> None:
    profile = ok(slow.v2024("GET", "/identity-profiles"))[0]
    ok(slow.v2024("POST", f"/identity-profiles/{profile['id']}/process-identities"), 202)
    (task,) = ok(slow.v2024("GET", "/task-status/pending-tasks"))
    headers = slow.v2024("HEAD", "/task-status/pending-tasks?count=true")
    assert (headers.status, headers.headers["X-Total-Count"], headers.body) == (200, "1", b"")
    path = f"/task-status/{task['id']}"
    assert refusal(slow.v2024("PATCH", path, [{"op": "replace", "path": "/launcher", "value": "a"}])) == (
        "launcher cannot be updated."
    )

    change = [
        {"op": "replace", "path": "/completionStatus", "value": "TERMINATED"},
        {"op": "replace", "path": "/completed", "value": "2024-01-01T00:00:00.000Z"},
    ]
    assert ok(slow.v2024("PATCH", path, change))["completionStatus"] == "TERMINATED"

    assert ok(slow.v2024("GET", "/task-status/pending-tasks")) == []
    ended = ok(slow.v2024("GET", "/task-status?filters=" + quote('completionStatus eq "TERMINATED"')))
    assert [it["id"] for it in ended] == [task["id"]]


def test_a_report_is_run_and_read_as_csv(client: CheckedClient) -> None:
    arguments = {"application": EMPLOYEES, "sourceName": "Employees"}
    task = ok(client.v2024("POST", "/reports/run", {"reportType": "ACCOUNTS", "arguments": arguments}))
    result = ok(client.v2024("GET", f"/reports/{task['id']}/result?completed=true"))

    report = client.v2024("GET", f"/reports/{task['id']}?fileFormat=csv")

    assert report.headers["Content-Type"] == "application/csv"
    rows = list(csv.DictReader(io.StringIO(report.body.decode())))
    assert len(rows) == result["rows"] > 0
    assert {row["Source"] for row in rows} == {"Employees"}
    assert client.v2024("GET", "/reports/none?fileFormat=csv").status == 404
    unknown = {"reportType": "SEARCH_EXPORT", "arguments": {"query": "*"}}
    refused = refusal(client.v2024("POST", "/reports/run", unknown))
    assert refused == "reportType: the embedded tenant does not make SEARCH_EXPORT reports."


def test_the_report_of_a_campaign_has_a_line_for_each_item(client: CheckedClient) -> None:
    item = {"type": "ENTITLEMENT", "id": "2c918084754b2a1101754b2b0a6d0001"}
    person = "f487dad5e91849577786bf391b0a6913"
    ok(client.v2024("POST", "/access-requests", {"requestedFor": [person], "requestedItems": [item]}), 202)
    search = {"type": "IDENTITY", "identityIds": [person]}
    body = {"name": "a", "description": "b", "type": "SEARCH", "searchCampaignInfo": search}
    campaign = ok(client.v2024("POST", "/campaigns", body), 202)
    ok(client.v2024("POST", f"/campaigns/{campaign['id']}/run-report/CAMPAIGN_STATUS_REPORT"), 202)
    (report,) = ok(client.v2024("GET", f"/campaigns/{campaign['id']}/reports"))

    content = client.v2024("GET", f"/reports/{report['id']}?fileFormat=csv").body.decode()

    rows = list(csv.DictReader(io.StringIO(content)))
    assert "VPN Users" in {row["Access"] for row in rows}
