//! Operations that delete sources, and what belongs to them.

use super::people::reject_undeclared;
use super::request::ReceivedRequest;
use super::tasks::start_work;
use crate::sandbox::database::Database;
use crate::sandbox::responses::{IN_USE, Rejection, Reply};
use crate::sandbox::rows::{SourceRow, TaskKind};
use axum::http::StatusCode;
use serde_json::{Value, json};

/// The source that the path of a request names.
pub(super) fn requested_source(database: &Database, request: &ReceivedRequest) -> Result<SourceRow, Rejection> {
    let id = request.path_values().next().unwrap_or_default();
    let found = if id.is_empty() { None } else { database.source(&id, "")? };
    Rejection::unless_found(found, "source", &id)
}

/// `DELETE /sources/{id}`
pub(super) fn delete_source(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    let source = requested_source(database, request)?;
    if let Some(user) = database.use_of_source(&source.id)? {
        let text = format!("The source is in use by the {user}.");
        return Err(Rejection::bad_request(IN_USE, &text));
    }
    start(database, request, &source, TaskKind::DeleteSource)
}

/// `POST /sources/{id}/remove-accounts`
pub(super) fn delete_accounts(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    let source = requested_source(database, request)?;
    start(database, request, &source, TaskKind::DeleteAccounts)
}

/// `POST /entitlements/reset/sources/{id}`
pub(super) fn reset_entitlements(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    let source = requested_source(database, request)?;
    start(database, request, &source, TaskKind::ResetEntitlements)
}

/// Starts a task, and responds with a reference to it.
fn start(
    database: &Database,
    request: &ReceivedRequest,
    source: &SourceRow,
    kind: TaskKind,
) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    let task = start_work(database, kind, vec![source.id.clone()], Value::Null, request)?;
    let reference = json!({"type": "TASK_RESULT", "id": task.id, "name": source.name});
    Ok(Reply::new(StatusCode::ACCEPTED, &reference))
}
