//! Certifications and their tasks in the form of other versions of the API.

use super::super::documents::{all_below, all_with, existing, set};
use super::super::people::asked_identity;
use super::super::process::StepResult;
use super::super::view;
use super::campaign::{CERTIFICATIONS, TASKS};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

/// Members of a certification, by their names in the other form.
const RENAMED: [(&str, &str); 3] = [
    ("campaignRef", "campaign"),
    ("entitiesCompleted", "identitiesCompleted"),
    ("entitiesTotal", "identitiesTotal"),
];
/// Query parameter with the reviewer's id, misspelled as in the public document.
const REVIEWER: &str = "reviewer-identitiy";

/// `GET /certifications` of versions whose certifications have other members.
pub(super) fn certifications(database: &Database, request: &ReceivedRequest) -> StepResult {
    let reviewer = asked_identity(database, request, REVIEWER)?;
    let mut found = all_below(database, CERTIFICATIONS, "")?;
    if let Some(reviewer) = reviewer {
        found.retain(|it| it.pointer("/reviewer/id").and_then(Value::as_str) == Some(&reviewer));
    }
    for certification in &mut found {
        for (name, ours) in RENAMED {
            let value = certification.get(ours).cloned().unwrap_or_default();
            set(certification, name, value);
        }
        set_signed(certification);
    }
    view::page(request, found)
}

/// Gives a certification that is not signed the date at which it is due (a guess): the other form requires a date, and `completed`
/// and `phase` show that it is not signed.
fn set_signed(certification: &mut Value) {
    let date = |name: &&str| certification.get(*name).filter(|date| !date.is_null()).cloned();
    if date(&"signed").is_none() {
        let due = ["due", "created"].iter().find_map(date);
        set(certification, "signed", due);
    }
}

/// `GET /certifications/{id}/tasks-pending`
pub(super) fn pending_tasks(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut tasks = tasks_of(database, request.text("id"))?;
    tasks.retain(|task| matches!(text(task, "status"), "QUEUED" | "IN_PROGRESS"));
    view::page(request, tasks.iter().map(shown).collect())
}

/// `GET /certifications/{id}/tasks/{taskId}`
pub(super) fn task(database: &Database, request: &ReceivedRequest) -> StepResult {
    let id = request.text("taskId");
    let tasks = tasks_of(database, request.text("id"))?;
    let task = tasks.iter().find(|task| text(task, "id") == id);
    let task = Rejection::unless_found(task, "certification task", id)?;
    Ok(Reply::ok(&shown(task)))
}

/// The tasks of a certification.
fn tasks_of(database: &Database, certification: &str) -> Result<Vec<Value>, Rejection> {
    existing(database, CERTIFICATIONS, certification)?;
    all_with(database, TASKS, "targetId", certification)
}

fn shown(task: &Value) -> Value {
    json!({
        "id": task.get("id"), "certificationId": task.get("targetId"), "type": task.get("type"),
        "status": task.get("status"), "errors": task.get("errors"),
    })
}
