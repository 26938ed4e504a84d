//! Work that the service does later: deleting profiles, and processing identities.

use super::mapping::Tenant;
use super::profiles;
use super::reply::{IN_USE, Refusal, Reply};
use super::routes::Call;
use super::store::{Database, Kind, Task, text};
use axum::http::StatusCode;
use serde_json::{Value, json};

/// `DELETE /identity-profiles/{identity-profile-id}`
pub(super) fn delete_one(database: &mut Database, call: &Call) -> Result<Reply, Refusal> {
    let id = text(&profiles::find(database, call)?, "id").to_owned();
    let task = database.launch(Kind::Delete, vec![id], call.caller.name())?;
    Ok(Reply::new(StatusCode::ACCEPTED, &simplified(&task)))
}

/// `POST /identity-profiles/bulk-delete`. An unknown id is not an error.
pub(super) fn delete_several(database: &mut Database, call: &Call) -> Result<Reply, Refusal> {
    let ids = call.body.as_array().into_iter().flatten().filter_map(Value::as_str);
    let mut known = Vec::new();
    for id in ids {
        if database.profile_text(id)?.is_some() {
            known.push(id.to_owned());
        }
    }
    let task = database.launch(Kind::BulkDelete, known, call.caller.name())?;
    Ok(Reply::new(StatusCode::ACCEPTED, &simplified(&task)))
}

/// `POST /identity-profiles/{identity-profile-id}/process-identities`. The answer names no task.
pub(super) fn process(database: &mut Database, call: &Call) -> Result<Reply, Refusal> {
    let id = text(&profiles::find(database, call)?, "id").to_owned();
    database.launch(Kind::Process, vec![id], call.caller.name())?;
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
    let messages: Vec<Value> = task
        .messages
        .iter()
        .map(|text| json!({"type": "ERROR", "key": IN_USE, "localizedText": {"locale": "en-US", "message": text}}))
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
    /// In the service's words.
    pub(super) status: &'static str,
    pub(super) messages: Vec<String>,
}

/// Does what a task was started for.
pub(super) fn run(database: &Database, task: &Task) -> rusqlite::Result<Outcome> {
    let mut messages = Vec::new();
    for id in &task.profiles {
        match task.kind {
            Kind::Delete | Kind::BulkDelete => messages.extend(delete(database, id)?),
            Kind::Process => refresh(database, id)?,
        }
    }
    let status = if messages.is_empty() { "Success" } else { "Error" };
    Ok(Outcome { status, messages })
}

/// Deletes a profile; one that has identities is refused, and the reason told.
fn delete(database: &Database, id: &str) -> rusqlite::Result<Option<String>> {
    let identities = database.identity_count(id)?;
    if identities > 0 {
        return Ok(Some(format!(
            "The identity profile {id} was not deleted: {identities} identities belong to it."
        )));
    }
    database.delete_profile(id)?;
    Ok(None)
}

/// Computes the attributes of a profile's identities, where its mappings are enabled.
fn refresh(database: &Database, id: &str) -> rusqlite::Result<()> {
    let Some(mut profile) = database.profile(id)? else {
        return Ok(());
    };
    if profile.pointer("/identityAttributeConfig/enabled") == Some(&Value::Bool(true)) {
        let transforms = profile
            .pointer("/identityAttributeConfig/attributeTransforms")
            .and_then(Value::as_array);
        let transforms = transforms.map(Vec::as_slice).unwrap_or_default();
        let tenant = Tenant::of(database)?;
        for identity in database.identities_of(id)? {
            let subject = tenant.subject(&identity)?;
            database.set_attributes(&identity.id, &tenant.computed(subject, transforms))?;
        }
    }
    if let Value::Object(members) = &mut profile {
        members.insert("identityRefreshRequired".to_owned(), false.into());
    }
    database.replace_profile(&profile, None).map(drop)
}
