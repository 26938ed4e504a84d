//! Operations that start background tasks: deleting profiles, and processing identities.

use super::profiles::requested_profile;
use super::request::ReceivedRequest;
use super::task_view::{brief_task, task_status};
use crate::sandbox::database::Database;
use crate::sandbox::responses::{BAD_CONTENT, IN_USE, Rejection, Reply};
use crate::sandbox::rows::{TaskKind, TaskRow};
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::{Value, json};
use std::collections::HashSet;

/// Maximum number of ids in a bulk deletion.
const MAX_IDS: usize = 1000;

/// `DELETE /identity-profiles/{identity-profile-id}`
pub(super) fn delete_one(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    let id = text(&requested_profile(database, request)?, "id").to_owned();
    let task = start_task(database, TaskKind::Delete, vec![id], request)?;
    Ok(Reply::new(StatusCode::ACCEPTED, &brief_task(&task)))
}

/// `POST /identity-profiles/bulk-delete`. Unknown and repeated ids are ignored.
pub(super) fn delete_several(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    let ids = request.body.as_array().map(Vec::as_slice).unwrap_or_default();
    if ids.len() > MAX_IDS {
        let text = format!("The body should have at most {MAX_IDS} ids (got {}).", ids.len());
        return Err(Rejection::bad_request(BAD_CONTENT, &text));
    }
    let mut named = HashSet::new();
    let mut known = Vec::new();
    for id in ids.iter().filter_map(Value::as_str) {
        if named.insert(id) && database.has_profile(id)? {
            known.push(id.to_owned());
        }
    }
    let task = start_task(database, TaskKind::BulkDelete, known, request)?;
    Ok(Reply::new(StatusCode::ACCEPTED, &brief_task(&task)))
}

/// `GET /task-status/{id}`
pub(super) fn status(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    task_status(database, request.text("id"))
}

/// Starts a task that only needs ids, unless too many are running.
fn start_task(
    database: &Database,
    kind: TaskKind,
    ids: Vec<String>,
    request: &ReceivedRequest,
) -> Result<TaskRow, Rejection> {
    start_work(database, kind, ids, Value::Null, request)
}

/// Starts a task that needs more than ids, unless too many are running.
pub(super) fn start_work(
    database: &Database,
    kind: TaskKind,
    ids: Vec<String>,
    payload: Value,
    request: &ReceivedRequest,
) -> Result<TaskRow, Rejection> {
    let task = database.launch(kind, ids, payload, request.caller.name())?;
    task.ok_or_else(|| {
        let text = "Too many tasks are running: wait until one has ended.";
        Rejection::bad_request(IN_USE, text)
    })
}

/// Starts a task that stands for work that was done with its request.
pub(crate) fn start_effect(database: &Database, request: &ReceivedRequest) -> Result<TaskRow, Rejection> {
    start_task(database, TaskKind::Effect, Vec::new(), request)
}

/// `POST /identity-profiles/{identity-profile-id}/process-identities`. The response does not contain the task.
pub(super) fn process(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    let id = text(&requested_profile(database, request)?, "id").to_owned();
    start_task(database, TaskKind::Process, vec![id], request)?;
    Ok(Reply::new(StatusCode::ACCEPTED, &json!({})))
}
