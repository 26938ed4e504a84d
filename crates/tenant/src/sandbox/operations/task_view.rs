//! Shows tasks in the service's formats.

use crate::sandbox::database::Database;
use crate::sandbox::responses::{BAD_CONTENT, IN_USE, Rejection, Reply};
use crate::sandbox::rows::{TaskKind, TaskRow};
use crate::syntax::deep;
use serde_json::{Value, json};

/// Name and description of a kind of task.
pub(super) const fn labels(kind: TaskKind) -> (&'static str, &'static str) {
    match kind {
        TaskKind::Delete => (
            "Delete identity profile",
            "Deletes an identity profile that has no identities.",
        ),
        TaskKind::BulkDelete => (
            "Delete identity profiles",
            "Deletes identity profiles that have no identities.",
        ),
        TaskKind::Process => (
            "Process identities",
            "Computes the attributes of an identity profile's identities.",
        ),
        TaskKind::ProcessIdentities => ("Process identities", "Computes the attributes of identities."),
        TaskKind::ChangeAccounts => ("Account request", "Creates, changes or deletes accounts."),
        TaskKind::DeleteAccounts => ("Delete accounts", "Deletes the accounts of a source."),
        TaskKind::DeleteSource => ("Delete source", "Deletes a source with its accounts."),
        TaskKind::Aggregate => ("Cloud Account Aggregation", "Aggregates the accounts of a source."),
        TaskKind::Correlate => (
            "Correlate accounts",
            "Correlates accounts with the identities that a file names.",
        ),
        TaskKind::AggregateEntitlements => (
            "Cloud Entitlement Aggregation",
            "Aggregates the entitlements of a source.",
        ),
        TaskKind::ResetEntitlements => ("Reset entitlements", "Deletes the entitlements of a source."),
        TaskKind::Effect => ("Change documents", "Changes documents of the tenant."),
    }
}

/// A task as the operations that start it show it. Absent values are left out, because the specification does not allow
/// null.
pub(super) fn brief_task(task: &TaskRow) -> Value {
    let (name, description) = labels(task.kind);
    let mut shown = json!({
        "id": task.id,
        "name": name,
        "description": description,
        "launcher": task.launcher,
        "launched": task.launched,
    });
    if let (Value::Object(members), Some(completed), Some(status)) = (&mut shown, &task.completed, &task.status) {
        members.insert("completed".to_owned(), completed.as_str().into());
        members.insert("completionStatus".to_owned(), status.as_str().into());
    }
    shown
}

/// The collection of ended tasks that a seed brings. The tenant's own tasks are not documents.
pub(crate) const ENDED_TASKS: &str = "/task-status";

/// `GET /task-status/{id}`
pub(crate) fn task_status(database: &Database, id: &str) -> Result<Reply, Rejection> {
    let shown = match database.task(id)? {
        Some(task) => Some(full_task(&task)),
        None => {
            let ended = database.object_by_id(ENDED_TASKS, id)?;
            ended.and_then(|text| deep::parse(text.as_bytes()).ok())
        }
    };
    Ok(Reply::ok(&Rejection::unless_found(shown, "task", id)?))
}

/// A task with all its members.
pub(crate) fn full_task(task: &TaskRow) -> Value {
    let (name, description) = labels(task.kind);
    let key = match task.kind {
        TaskKind::Delete | TaskKind::BulkDelete | TaskKind::DeleteSource => IN_USE,
        _ => BAD_CONTENT,
    };
    let messages: Vec<Value> = task
        .messages
        .iter()
        .map(|text| {
            let localized = json!({"locale": "en-US", "message": text});
            json!({"type": "ERROR", "key": key, "localizedText": localized, "parameters": []})
        })
        .collect();
    json!({
        "id": task.id,
        "type": "QUARTZ",
        "uniqueName": format!("{name} {}", task.id),
        "description": description,
        "parentName": null,
        "launcher": task.launcher,
        "created": task.launched,
        "launched": task.launched,
        "modified": task.completed.as_ref().unwrap_or(&task.launched),
        "completed": task.completed,
        "completionStatus": task.status.as_ref().map(|status| status.to_uppercase()),
        "percentComplete": if task.completed.is_some() { 100 } else { 0 },
        "progress": if task.completed.is_some() { "Completed" } else { "Started" },
        "messages": messages,
        "returns": [],
        "attributes": {"identityProfiles": task.profiles},
    })
}
