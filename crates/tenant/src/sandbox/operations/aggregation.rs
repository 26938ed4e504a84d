//! Operations that aggregate files of accounts and entitlements.

use super::people::reject_undeclared;
use super::request::ReceivedRequest;
use super::sources::requested_source;
use super::task_view::labels;
use super::tasks::start_work;
use crate::sandbox::database::Database;
use crate::sandbox::responses::{BAD_CONTENT, MISSING, Rejection, Reply};
use crate::sandbox::rows::{TaskKind, TaskRow};
use crate::sandbox::support::csv::parse_csv;
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::{Value, json};

/// `POST /sources/{id}/load-accounts`
pub(super) fn import_accounts(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    let task = start(database, request, TaskKind::Aggregate)?;
    let mut shown = shown_task(&task);
    if let Value::Object(members) = &mut shown {
        let is_optimized = text(&request.body, "disableOptimization") != "true";
        let optimized = if is_optimized { "enabled" } else { "disabled" };
        let source = task.profiles.first();
        members.insert(
            "attributes".to_owned(),
            json!({"appId": source, "optimizedAggregation": optimized}),
        );
    }
    Ok(Reply::new(
        StatusCode::ACCEPTED,
        &json!({"success": true, "task": shown}),
    ))
}

/// `POST /sources/{id}/load-uncorrelated-accounts`: the file has the columns `account` and `userName`.
pub(super) fn import_uncorrelated(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    let task = start(database, request, TaskKind::Correlate)?;
    let mut shown = shown_task(&task);
    if let Value::Object(members) = &mut shown {
        members.insert("attributes".to_owned(), json!({"qpocJobId": task.id}));
        members.insert("returns".to_owned(), json!({}));
    }
    Ok(Reply::new(
        StatusCode::ACCEPTED,
        &json!({"success": true, "task": shown}),
    ))
}

/// `POST /sources/{sourceId}/load-entitlements` and `POST /entitlements/aggregate/sources/{id}`
pub(super) fn import_entitlements(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    let task = start(database, request, TaskKind::AggregateEntitlements)?;
    let (name, description) = labels(task.kind);
    let shown = json!({
        "id": task.id, "type": "QUARTZ", "uniqueName": format!("{name} {}", task.id), "description": description,
        "launcher": task.launcher, "created": task.launched, "returns": [],
    });
    Ok(Reply::new(StatusCode::ACCEPTED, &shown))
}

/// `GET /account-aggregations/{id}/status`, with the id of the task.
pub(super) fn aggregation_status(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    let id = request.text("id");
    let task = database.task(id)?.filter(|task| task.kind == TaskKind::Aggregate);
    let task = Rejection::unless_found(task, "account aggregation", id)?;
    let number = |name: &str| task.payload.get(name).and_then(Value::as_u64).unwrap_or(0);
    Ok(Reply::ok(&json!({
        "start": task.launched,
        "status": if task.completed.is_some() { "COMPLETED" } else { "STARTED" },
        "totalAccounts": number("totalAccounts"),
        "processedAccounts": number("totalAccounts"),
        "totalAccountsMarkedForDeletion": number("missingAccounts"),
        "deletedAccounts": number("deletedAccounts"),
        "totalIdentities": number("identities"),
        "processedIdentities": number("identities"),
    })))
}

/// Starts a task with the rows of the file that a request has.
fn start(database: &Database, request: &ReceivedRequest, kind: TaskKind) -> Result<TaskRow, Rejection> {
    reject_undeclared(request)?;
    let source = requested_source(database, request)?;
    let rows = match request.files.first() {
        Some(file) => rows(&file.content)?,
        None if database.is_direct_source(&source.id)? => Value::Null,
        None => {
            let text = "file is required: the source has no direct connection.";
            return Err(Rejection::bad_request(MISSING, text));
        }
    };
    start_work(database, kind, vec![source.id], rows, request)
}

/// The rows of a file, the first of which is the header.
fn rows(content: &[u8]) -> Result<Value, Rejection> {
    let text = std::str::from_utf8(content);
    let text = text.map_err(|_| Rejection::bad_request(BAD_CONTENT, "The file is not UTF-8."))?;
    let rows = parse_csv(text).map_err(|why| Rejection::bad_request(BAD_CONTENT, &format!("The file: {why}.")))?;
    let Some(header) = rows.first() else {
        return Err(Rejection::bad_request(MISSING, "The file has no header."));
    };
    let is_repeated = |name: &&String| header.iter().filter(|other| other == name).count() > 1;
    match header.iter().find(is_repeated) {
        Some(name) => {
            let text = format!("The file: the column {name} occurs twice.");
            Err(Rejection::illegal(&text))
        }
        None => Ok(rows.into()),
    }
}

/// A task as the operations that load files show it.
fn shown_task(task: &TaskRow) -> Value {
    let (name, description) = labels(task.kind);
    json!({
        "id": task.id, "type": "QUARTZ", "name": name, "description": description, "launcher": task.launcher,
        "created": task.launched, "launched": task.launched, "completed": null, "completionStatus": null,
        "parentName": null, "messages": [], "progress": null, "returns": [],
    })
}
