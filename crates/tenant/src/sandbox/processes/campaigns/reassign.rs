//! Gives items, identities or whole certifications to another reviewer.

use super::super::documents::{elements, existing, set, store};
use super::super::people::named_identity;
use super::super::process::StepResult;
use super::campaign::{CERTIFICATIONS, TASKS, campaign_of, certifications_of, store_campaign};
use super::certification::{
    active_certification, items_of, new_certification, remove_item, reviewer, store_with_items, summary_of,
};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply, UNKNOWN_REFERENCE};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::{Value, json};

/// Documented: a request moves at most this many identities or items at once, and this many in a task.
const MAX_MOVED: usize = 50;
const MAX_IN_TASK: usize = 500;

/// `POST /certifications/{id}/reassign`
pub(super) fn reassign(database: &Database, request: &ReceivedRequest) -> StepResult {
    let (certification, _) = reassigned(database, request, MAX_MOVED)?;
    Ok(Reply::ok(&certification))
}

/// `POST /certifications/{id}/reassign-async`. The task ends at once.
pub(super) fn reassign_in_task(database: &Database, request: &ReceivedRequest) -> StepResult {
    let (certification, trail) = reassigned(database, request, MAX_IN_TASK)?;
    let task = task(
        database,
        ("REASSIGN", "CERTIFICATION"),
        text(&certification, "id"),
        &[trail],
    )?;
    Ok(Reply::ok(&task))
}

/// `POST /campaigns/{id}/reassign`
pub(super) fn reassign_certifications(database: &Database, request: &ReceivedRequest) -> StepResult {
    let campaign = campaign_of(database, request.text("id"))?;
    let target = request.body.pointer("/reassignTo/id").and_then(Value::as_str);
    let new = reviewer(&named_identity(database, "reassignTo", target.unwrap_or_default())?);
    let mut trails = Vec::new();
    for id in super::super::documents::texts(&request.body, "certificationIds")? {
        let all = certifications_of(database, text(&campaign, "id"))?;
        let mut found = all.into_iter().find(|it| text(it, "id") == id).ok_or_else(|| {
            let text = format!("certificationIds: the campaign has no certification with the id {id}.");
            Rejection::bad_request(UNKNOWN_REFERENCE, &text)
        })?;
        if text(&found, "phase") == "SIGNED" {
            let text = format!("certificationIds: the certification {id} is signed off.");
            return Err(Rejection::illegal(&text));
        }
        trails.push(trail(&found, &new));
        give(database, &mut found, &new, text(&request.body, "reason"))?;
    }
    let task = task(database, ("ADMIN_REASSIGN", "CAMPAIGN"), text(&campaign, "id"), &trails)?;
    Ok(Reply::new(StatusCode::ACCEPTED, &task))
}

/// Moves the objects that a request names, and returns the changed certification with a record of the move.
fn reassigned(database: &Database, request: &ReceivedRequest, most: usize) -> Result<(Value, Value), Rejection> {
    let mut certification = active_certification(database, request)?;
    let body = &request.body;
    let named = elements(body, "reassign");
    if named.is_empty() || named.len() > most {
        let number = named.len();
        let text = format!("reassign should have from 1 to {most} elements (got {number}).");
        return Err(Rejection::illegal(&text));
    }
    let new = reviewer(&named_identity(database, "reassignTo", text(body, "reassignTo"))?);
    if certification.pointer("/reviewer/id") == new.get("id") {
        let text = "reassignTo: this identity is already the reviewer.";
        return Err(Rejection::illegal(text));
    }
    let id = text(&certification, "id").to_owned();
    let items = items_of(database, &id)?;
    for reference in named {
        check_known(&id, &items, reference)?;
    }
    let trail = trail(&certification, &new);
    let is_named = |item: &Value| named.iter().any(|reference| names(&id, reference, item));
    let (moved, kept): (Vec<Value>, Vec<Value>) = items.into_iter().partition(is_named);
    if kept.is_empty() {
        give(database, &mut certification, &new, text(body, "reason"))?;
        return Ok((certification, trail));
    }
    for item in &moved {
        remove_item(database, &id, text(item, "id"))?;
    }
    store_with_items(database, &mut certification, &kept)?;
    receive(database, &certification, &new, moved, text(body, "reason"))?;
    Ok((certification, trail))
}

fn names(certification: &str, reference: &Value, item: &Value) -> bool {
    let id = text(reference, "id");
    match text(reference, "type") {
        "ITEM" => text(item, "id") == id,
        "IDENTITY_SUMMARY" => summary_of(item) == id,
        _ => certification == id,
    }
}

fn check_known(certification: &str, items: &[Value], reference: &Value) -> Result<(), Rejection> {
    if items.iter().any(|item| names(certification, reference, item)) {
        return Ok(());
    }
    let (kind, id) = (text(reference, "type"), text(reference, "id"));
    let text = format!("reassign: the certification has no {kind} with the id {id}.");
    Err(Rejection::bad_request(UNKNOWN_REFERENCE, &text))
}

/// Gives a whole certification to another reviewer.
fn give(database: &Database, certification: &mut Value, new: &Value, reason: &str) -> Result<(), Rejection> {
    let from = reassignment(certification, reason);
    set(certification, "reassignment", from);
    set(certification, "reviewer", new.clone());
    set(certification, "modified", now_as_text());
    store(database, CERTIFICATIONS, text(certification, "id"), certification)
}

/// Adds items to the certification that a reviewer has in the campaign for this reason, or to a new one.
fn receive(
    database: &Database,
    from: &Value,
    new: &Value,
    mut items: Vec<Value>,
    reason: &str,
) -> Result<(), Rejection> {
    let campaign = from.pointer("/campaign/id").and_then(Value::as_str);
    let mut campaign = campaign_of(database, campaign.unwrap_or_default())?;
    let all = certifications_of(database, text(&campaign, "id"))?;
    let known = all.iter().find(|it| {
        it.pointer("/reviewer/id") == new.get("id")
            && it.pointer("/reassignment/from/id") == from.get("id")
            && text(it, "phase") == "ACTIVE"
    });
    let mut target = match known {
        Some(known) => known.clone(),
        None => {
            let total = all.len() + 1;
            set(&mut campaign, "totalCertifications", total);
            store_campaign(database, &campaign)?;
            let name = format!("{} (reassigned to {})", text(from, "name"), text(new, "name"));
            let mut target = new_certification(&campaign, &name, new);
            set(&mut target, "reassignment", reassignment(from, reason));
            target
        }
    };
    items.extend(items_of(database, text(&target, "id"))?);
    store_with_items(database, &mut target, &items)
}

fn reassignment(from: &Value, reason: &str) -> Value {
    let member = |name: &str| from.get(name).cloned().unwrap_or_default();
    json!({
        "from": {
            "id": member("id"), "name": member("name"), "type": "CERTIFICATION", "reviewer": member("reviewer"),
        },
        "comment": reason,
    })
}

fn trail(certification: &Value, new: &Value) -> Value {
    json!({
        "previousOwner": certification.pointer("/reviewer/id"),
        "newOwner": new.get("id"),
        "reassignmentType": "MANUAL_REASSIGNMENT",
    })
}

/// A task that has ended.
fn task(database: &Database, (kind, target): (&str, &str), id: &str, trails: &[Value]) -> Result<Value, Rejection> {
    let task = json!({
        "id": new_id(),
        "type": kind,
        "targetType": target,
        "targetId": id,
        "status": "SUCCESS",
        "errors": [],
        "reassignmentTrailDTOs": trails,
        "created": now_as_text(),
    });
    store(database, TASKS, text(&task, "id"), &task)?;
    existing(database, TASKS, text(&task, "id"))
}
