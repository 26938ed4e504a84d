//! Work that the service does later: deleting profiles, and processing identities.

use super::profiles;
use super::reply::{BAD_CONTENT, IN_USE, Refusal, Reply};
use super::routes::Call;
use super::store::{Database, Kind, Task, text};
use axum::http::StatusCode;
use serde_json::{Value, json};
use std::collections::HashSet;

/// Ids that a bulk deletion may name.
const MAX_IDS: usize = 1000;

/// `DELETE /identity-profiles/{identity-profile-id}`
pub(super) fn delete_one(database: &mut Database, call: &Call) -> Result<Reply, Refusal> {
    let id = text(&profiles::find(database, call)?, "id").to_owned();
    let task = launched(database, Kind::Delete, vec![id], call)?;
    Ok(Reply::new(StatusCode::ACCEPTED, &simplified(&task)))
}

/// `POST /identity-profiles/bulk-delete`. An unknown id is not an error, and one that is named again is the same.
pub(super) fn delete_several(database: &mut Database, call: &Call) -> Result<Reply, Refusal> {
    let ids = call.body.as_array().map(Vec::as_slice).unwrap_or_default();
    if ids.len() > MAX_IDS {
        let text = format!("The body should have {MAX_IDS} ids at most (got {}).", ids.len());
        return Err(Refusal::bad_request(BAD_CONTENT, &text));
    }
    let mut named = HashSet::new();
    let mut known = Vec::new();
    for id in ids.iter().filter_map(Value::as_str) {
        if named.insert(id) && database.has_profile(id)? {
            known.push(id.to_owned());
        }
    }
    let task = launched(database, Kind::BulkDelete, known, call)?;
    Ok(Reply::new(StatusCode::ACCEPTED, &simplified(&task)))
}

/// A new task, unless too many are under way.
fn launched(database: &mut Database, kind: Kind, ids: Vec<String>, call: &Call) -> Result<Task, Refusal> {
    let task = database.launch(kind, ids, call.caller.name())?;
    task.ok_or_else(|| {
        let text = "Too many tasks are under way: wait until one has ended.";
        Refusal::bad_request(IN_USE, text)
    })
}

/// `POST /identity-profiles/{identity-profile-id}/process-identities`. The answer names no task.
pub(super) fn process(database: &mut Database, call: &Call) -> Result<Reply, Refusal> {
    let id = text(&profiles::find(database, call)?, "id").to_owned();
    launched(database, Kind::Process, vec![id], call)?;
    Ok(Reply::new(StatusCode::ACCEPTED, &json!({})))
}

/// Name and description of a kind of task.
const fn words(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Delete => (
            "Delete identity profile",
            "Deletes an identity profile that has no identities.",
        ),
        Kind::BulkDelete => (
            "Delete identity profiles",
            "Deletes identity profiles that have no identities.",
        ),
        Kind::Process => (
            "Process identities",
            "Computes the attributes of an identity profile's identities.",
        ),
    }
}

/// A task as the operations that start one show it. What there is none of is left out: the specification has no null.
pub(super) fn simplified(task: &Task) -> Value {
    let (name, description) = words(task.kind);
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

/// `GET /task-status/{id}`, with the task's messages.
pub(super) fn status(database: &Database, id: &str) -> Result<Reply, Refusal> {
    let Some(task) = database.task(id)? else {
        return Err(Refusal::not_found(&format!("There is no task with the id {id}.")));
    };
    Ok(Reply::ok(&in_full(&task)))
}

/// A task with everything that the service tells of it.
pub(super) fn in_full(task: &Task) -> Value {
    let (name, description) = words(task.kind);
    let key = match task.kind {
        Kind::Delete | Kind::BulkDelete => IN_USE,
        Kind::Process => BAD_CONTENT,
    };
    let messages: Vec<Value> = task
        .messages
        .iter()
        .map(|text| json!({"type": "ERROR", "key": key, "localizedText": {"locale": "en-US", "message": text}}))
        .collect();
    json!({
        "id": task.id,
        "type": "QUARTZ",
        "uniqueName": format!("{name} {}", task.id),
        "description": description,
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

/// How a task ended.
pub(super) struct Outcome {
    /// What went wrong.
    pub(super) messages: Vec<String>,
}

impl Outcome {
    /// The outcome of a task in which this went wrong.
    pub(super) const fn of(messages: Vec<String>) -> Self {
        Self { messages }
    }

    /// The outcome in the service's words.
    pub(super) const fn status(&self) -> &'static str {
        if self.messages.is_empty() { "Success" } else { "Error" }
    }
}

/// Deletes profiles; those that have identities are refused, and the reasons told.
pub(super) fn delete(database: &Database, ids: &[String]) -> rusqlite::Result<Outcome> {
    let mut messages = Vec::new();
    for id in ids {
        let identities = database.identity_count(id)?;
        if identities == 0 {
            database.delete_profile(id)?;
        } else {
            messages.push(format!(
                "The identity profile {id} was not deleted: {identities} identities belong to it."
            ));
        }
    }
    Ok(Outcome::of(messages))
}
