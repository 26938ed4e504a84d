//! Decisions of approvers.

use super::super::documents::{all_with, existing, find, missing, push, remove, set, store, texts};
use super::super::people::{check_owner, named_identity, reference};
use super::super::process::StepResult;
use super::approval::{advance, decided};
use super::forwarding::forwarding;
use super::item::{COMPLETED, PENDING, RequestedAccess, STATUSES, store_status};
use super::phases::{APPROVAL_PHASE, close_last, enter_phase};
use super::provision::fail;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{MISSING, Rejection, Reply};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::{Value, json};

/// `POST /access-request-approvals/{approvalId}/approve`
pub(super) fn approve(database: &Database, request: &ReceivedRequest) -> StepResult {
    give(database, request, request.text("approvalId"))?;
    Ok(accepted())
}

/// `POST /access-request-approvals/bulk-approve`. All of the approvals are given, or none.
pub(super) fn approve_several(database: &Database, request: &ReceivedRequest) -> StepResult {
    for id in texts(&request.body, "approvalIds")? {
        give(database, request, id)?;
    }
    Ok(accepted())
}

fn give(database: &Database, request: &ReceivedRequest, id: &str) -> Result<(), Rejection> {
    let mut decision = PendingDecision::of(database, request, id)?;
    decision.record(database, "APPROVED", comment(request))?;
    let status = &mut decision.status;
    let identity = status
        .pointer("/requestedFor/id")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let identity = database.identity(identity)?;
    match (identity, RequestedAccess::of_status(database, status)?) {
        (Some(identity), Some(access)) => advance(database, request, &identity, &access, status),
        _ => fail(
            database,
            status,
            "The identity or the requested access no longer exists.",
        ),
    }
}

/// `POST /access-request-approvals/{approvalId}/reject`
pub(super) fn reject(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut decision = PendingDecision::of(database, request, request.text("approvalId"))?;
    let needs_comment = decision.approval.get("commentRequiredWhenRejected") == Some(&Value::Bool(true));
    if needs_comment && text(&request.body, "comment").trim().is_empty() {
        let text = "comment is required and should not be empty when this access is denied.";
        return Err(Rejection::bad_request(MISSING, text));
    }
    decision.record(database, "REJECTED", comment(request))?;
    let status = &mut decision.status;
    enter_phase(status, APPROVAL_PHASE, "COMPLETED", Some("FAILED"));
    set(status, "state", "REJECTED");
    set(status, "cancelable", false);
    store_status(database, status)?;
    Ok(accepted())
}

/// `POST /access-request-approvals/{approvalId}/forward`
pub(super) fn forward(database: &Database, request: &ReceivedRequest) -> StepResult {
    let PendingDecision {
        mut approval,
        mut status,
    } = PendingDecision::of(database, request, request.text("approvalId"))?;
    let owner = named_identity(database, "newOwnerId", text(&request.body, "newOwnerId"))?;
    let old = approval.get("owner").cloned().unwrap_or_default();
    if text(&old, "id") == owner.id {
        let text = format!("newOwnerId: the approval already belongs to {}.", owner.name);
        return Err(Rejection::illegal(&text));
    }
    let (now, new) = (now_as_text(), reference(&owner));
    let entry = forwarding(database, request, text(&old, "name"), &owner, &now)?;
    push(&mut approval, "forwardHistory", entry);
    set(&mut approval, "owner", new.clone());
    set(&mut approval, "modified", now.as_str());
    let details = status.get_mut("approvalDetails").and_then(Value::as_array_mut);
    if let Some(last) = details.and_then(|details| details.last_mut()) {
        set(last, "forwarded", true);
        set(last, "currentOwner", new);
        set(last, "modified", now.as_str());
    }
    set(&mut status, "modified", now);
    store(database, PENDING, text(&approval, "id"), &approval)?;
    store_status(database, &status)?;
    Ok(accepted())
}

/// A pending approval that the caller may decide, and the status of its item.
struct PendingDecision {
    approval: Value,
    status: Value,
}

impl PendingDecision {
    fn of(database: &Database, request: &ReceivedRequest, id: &str) -> Result<Self, Rejection> {
        let Some(approval) = find(database, PENDING, id)? else {
            existing(database, COMPLETED, id).map_err(|_| missing("/access-request-approvals", id))?;
            let text = format!("The approval {id} has been decided.");
            return Err(Rejection::illegal(&text));
        };
        let owner = approval.pointer("/owner/id").and_then(Value::as_str);
        check_owner(database, &request.caller, owner.unwrap_or_default())?;
        let statuses = all_with(database, STATUSES, "approvalIds", id)?;
        let status = statuses.into_iter().next().ok_or_else(Rejection::internal_error)?;
        Ok(Self { approval, status })
    }

    /// Moves the approval to the completed ones.
    fn record(&mut self, database: &Database, decision: &str, comment: Option<&Value>) -> Result<(), Rejection> {
        // The decision is its owner's, even if an administrator made it.
        let reviewer = self.approval.get("owner").cloned().unwrap_or_default();
        close_last(&mut self.status, decision, comment);
        let approval = decided(self.approval.take(), decision, &reviewer, comment);
        remove(database, PENDING, text(&approval, "id"))?;
        store(database, COMPLETED, text(&approval, "id"), &approval)
    }
}

fn comment(request: &ReceivedRequest) -> Option<&Value> {
    request.body.get("comment").filter(|comment| comment.is_string())
}

/// The response to a decision.
pub(super) fn accepted() -> Reply {
    Reply::new(StatusCode::ACCEPTED, &json!({}))
}
