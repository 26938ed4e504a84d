//! Work items: manual changes that the owner of a source makes.

use super::super::documents::{elements, equals, existing, find, missing, push, set, store};
use super::super::people::{asked_identity, check_owner, named_identity, reference};
use super::super::process::StepResult;
use super::forwarding::forwarding;
use super::item::{STATUSES, store_status};
use super::provision::{WORK_ITEMS, fail, finish};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::resource::list_matching;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::json_members::text;
use crate::syntax::filter::Filter;
use axum::http::StatusCode;
use serde_json::Value;

/// `GET /work-items`
pub(super) fn open(database: &Database, request: &ReceivedRequest) -> StepResult {
    list(database, request, equals("state", "Pending"))
}

/// `GET /work-items/completed`
pub(super) fn completed(database: &Database, request: &ReceivedRequest) -> StepResult {
    list(database, request, Filter::Not(Box::new(equals("state", "Pending"))))
}

fn list(database: &Database, request: &ReceivedRequest, condition: Filter) -> StepResult {
    let owner = asked_identity(database, request, "ownerId")?;
    check_owner(database, &request.caller, owner.as_deref().unwrap_or_default())?;
    let owner = owner.map(|id| equals("ownerId", &id));
    let condition = Filter::All([condition].into_iter().chain(owner).collect());
    list_matching(database, request, (WORK_ITEMS, ""), Some(condition), &["ownerId"])
}

/// `POST /work-items/{id}`
pub(super) fn complete(database: &Database, request: &ReceivedRequest) -> StepResult {
    let item = pending_item(database, request)?;
    decide(database, item, "Finished", None)
}

/// `POST /work-items/bulk-approve/{id}`
pub(super) fn approve_all(database: &Database, request: &ReceivedRequest) -> StepResult {
    let item = pending_item(database, request)?;
    decide(database, item, "Finished", None)
}

/// `POST /work-items/bulk-reject/{id}`
pub(super) fn reject_all(database: &Database, request: &ReceivedRequest) -> StepResult {
    let item = pending_item(database, request)?;
    decide(database, item, "Rejected", None)
}

/// `POST /work-items/{id}/approve/{approvalItemId}`
pub(super) fn approve_one(database: &Database, request: &ReceivedRequest) -> StepResult {
    let item = pending_item(database, request)?;
    decide(database, item, "Finished", Some(request.text("approvalItemId")))
}

/// `POST /work-items/{id}/reject/{approvalItemId}`
pub(super) fn reject_one(database: &Database, request: &ReceivedRequest) -> StepResult {
    let item = pending_item(database, request)?;
    decide(database, item, "Rejected", Some(request.text("approvalItemId")))
}

/// Decides about one item of a work item or about all, and completes the work item once no item is left.
fn decide(database: &Database, mut work_item: Value, state: &str, only: Option<&str>) -> StepResult {
    let items = elements(&work_item, "approvalItems");
    if let Some(id) = only
        && !items.iter().any(|item| text(item, "id") == id)
    {
        return Err(Rejection::not_found(&format!(
            "The work item has no item with the id {id}."
        )));
    }
    let listed = work_item.get_mut("approvalItems").and_then(Value::as_array_mut);
    for item in listed.into_iter().flatten() {
        if only.is_none_or(|id| text(item, "id") == id) && text(item, "state") == "Pending" {
            set(item, "state", state);
        }
    }
    let now = now_as_text();
    set(&mut work_item, "modified", now.as_str());
    let items = elements(&work_item, "approvalItems");
    if !items.iter().any(|item| text(item, "state") == "Pending") {
        let is_rejected = items.iter().any(|item| text(item, "state") == "Rejected");
        let ids: Vec<String> = items.iter().map(|item| text(item, "id").to_owned()).collect();
        set(
            &mut work_item,
            "state",
            if is_rejected { "Rejected" } else { "Finished" },
        );
        set(&mut work_item, "completed", now);
        for id in ids {
            end_request(database, &id, is_rejected)?;
        }
    }
    store(database, WORK_ITEMS, text(&work_item, "id"), &work_item)?;
    Ok(Reply::ok(&work_item))
}

/// Ends the item of an access request that waited for manual work.
fn end_request(database: &Database, item: &str, is_rejected: bool) -> Result<(), Rejection> {
    let Some(mut status) = find(database, STATUSES, item)?.filter(|status| text(status, "state") == "EXECUTING") else {
        return Ok(());
    };
    let details = status.get_mut("manualWorkItemDetails").and_then(Value::as_array_mut);
    for detail in details.into_iter().flatten() {
        set(detail, "status", if is_rejected { "REJECTED" } else { "APPROVED" });
        set(detail, "modified", now_as_text());
    }
    match is_rejected {
        true => fail(database, &mut status, "The manual change was rejected."),
        false => finish(database, &mut status),
    }
}

/// `POST /work-items/{id}/forward`
pub(super) fn forward(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut work_item = pending_item(database, request)?;
    let owner = named_identity(database, "targetOwnerId", text(&request.body, "targetOwnerId"))?;
    let now = now_as_text();
    let entry = forwarding(database, request, text(&work_item, "ownerName"), &owner, &now)?;
    set(&mut work_item, "ownerId", owner.id.as_str());
    set(&mut work_item, "ownerName", owner.name.as_str());
    set(&mut work_item, "modified", now);
    store(database, WORK_ITEMS, text(&work_item, "id"), &work_item)?;
    for item in elements(&work_item, "approvalItems") {
        let Some(mut status) = find(database, STATUSES, text(item, "id"))? else {
            continue;
        };
        let details = status.get_mut("manualWorkItemDetails").and_then(Value::as_array_mut);
        for detail in details.into_iter().flatten() {
            set(detail, "forwarded", true);
            set(detail, "currentOwner", reference(&owner));
            push(detail, "forwardHistory", entry.clone());
        }
        store_status(database, &status)?;
    }
    Ok(Reply::text(StatusCode::OK, String::new()))
}

/// The work item in the path, if it is open and belongs to the caller, or the caller is an administrator.
fn pending_item(database: &Database, request: &ReceivedRequest) -> Result<Value, Rejection> {
    let id = request.text("id");
    let item = existing(database, WORK_ITEMS, id).map_err(|_| missing(WORK_ITEMS, id))?;
    check_owner(database, &request.caller, text(&item, "ownerId"))?;
    match text(&item, "state") {
        "Pending" => Ok(item),
        state => {
            let text = format!("The work item is {}, so it cannot be changed.", state.to_lowercase());
            Err(Rejection::illegal(&text))
        }
    }
}
