//! Executions of workflows.

use super::super::documents::{all_below, existing, set, store, store_below};
use super::super::process::StepResult;
use super::super::view;
use super::workflow_run::WorkflowRun;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::{Value, json};

const WORKFLOWS: &str = "/workflows";
const EXECUTIONS: &str = "/workflows/{id}/executions";
const EVENTS: &str = "/workflow-executions/{id}/events";

/// `POST /workflows/{id}/test`
pub(super) fn test(database: &Database, request: &ReceivedRequest) -> StepResult {
    let workflow = existing(database, WORKFLOWS, request.text("id"))?;
    let id = run(database, &workflow, &input(request))?;
    Ok(Reply::ok(&json!({"workflowExecutionId": id})))
}

/// `POST /workflows/execute/external/{id}`
pub(super) fn execute(database: &Database, request: &ReceivedRequest) -> StepResult {
    let workflow = external_workflow(database, request)?;
    if workflow.get("enabled") != Some(&Value::Bool(true)) {
        let text = "The workflow is not enabled, so it cannot be executed.";
        return Err(Rejection::illegal(text));
    }
    let id = run(database, &workflow, &input(request))?;
    Ok(Reply::ok(
        &json!({"workflowExecutionId": id, "message": "The workflow was started."}),
    ))
}

/// `POST /workflows/execute/external/{id}/test`: the input as the workflow would get it.
pub(super) fn check_input(database: &Database, request: &ReceivedRequest) -> StepResult {
    external_workflow(database, request)?;
    Ok(Reply::ok(&json!({"payload": input(request)})))
}

/// Documented: only a workflow with an external trigger can be executed by a request.
fn external_workflow(database: &Database, request: &ReceivedRequest) -> Result<Value, Rejection> {
    let workflow = existing(database, WORKFLOWS, request.text("id"))?;
    match workflow.pointer("/trigger/type").and_then(Value::as_str) {
        Some("EXTERNAL") => Ok(workflow),
        other => {
            let kind = other.unwrap_or("none");
            let text = format!("The workflow should have a trigger of the type EXTERNAL (got {kind}).");
            Err(Rejection::illegal(&text))
        }
    }
}

fn input(request: &ReceivedRequest) -> Value {
    request.body.get("input").cloned().unwrap_or_else(|| json!({}))
}

/// Records an execution, and returns its id.
fn run(database: &Database, workflow: &Value, input: &Value) -> Result<String, Rejection> {
    let (id, workflow_id) = (new_id(), text(workflow, "id"));
    let started = now_as_text();
    let WorkflowRun { events, status } = WorkflowRun::of(workflow, input);
    let mut execution = json!({
        "id": id,
        "workflowId": workflow_id,
        "requestId": new_id(),
        "startTime": started,
        "status": status,
    });
    if status != "Running" {
        set(&mut execution, "closeTime", now_as_text());
    }
    store_below(database, EXECUTIONS, workflow_id, &id, &execution)?;
    for (number, event) in events.into_iter().enumerate() {
        add_event(database, &id, number, event)?;
    }
    let mut workflow = workflow.clone();
    count(&mut workflow, "executionCount");
    if status == "Failed" {
        count(&mut workflow, "failureCount");
    }
    store(database, WORKFLOWS, workflow_id, &workflow)?;
    Ok(id)
}

fn count(workflow: &mut Value, member: &str) {
    let number = workflow.get(member).and_then(Value::as_i64).unwrap_or(0);
    set(workflow, member, number.saturating_add(1));
}

fn add_event(database: &Database, execution: &str, number: usize, mut event: Value) -> Result<(), Rejection> {
    let id = number.to_string();
    set(&mut event, "id", id.as_str());
    store_below(database, EVENTS, execution, &id, &event)
}

/// `GET /workflow-executions/{id}`. The schema says that the response is a list.
pub(super) fn execution(database: &Database, request: &ReceivedRequest) -> StepResult {
    let execution = existing(database, EXECUTIONS, request.text("id"))?;
    Ok(Reply::ok(&json!([execution])))
}

/// `GET /workflow-executions/{id}/history`
pub(super) fn history(database: &Database, request: &ReceivedRequest) -> StepResult {
    let id = request.text("id");
    existing(database, EXECUTIONS, id)?;
    let mut events = all_below(database, EVENTS, id)?;
    for event in &mut events {
        if let Value::Object(members) = event {
            members.shift_remove("id");
        }
    }
    view::page(request, events)
}

/// `POST /workflow-executions/{id}/cancel`
pub(super) fn cancel(database: &Database, request: &ReceivedRequest) -> StepResult {
    let id = request.text("id");
    let mut execution = existing(database, EXECUTIONS, id)?;
    let status = text(&execution, "status");
    if status != "Running" {
        let text = format!("The execution is {status}, so it cannot be cancelled.");
        return Err(Rejection::illegal(&text));
    }
    set(&mut execution, "status", "Canceled");
    set(&mut execution, "closeTime", now_as_text());
    let workflow = text(&execution, "workflowId").to_owned();
    store_below(database, EXECUTIONS, &workflow, id, &execution)?;
    Ok(Reply::text(StatusCode::NO_CONTENT, String::new()))
}
