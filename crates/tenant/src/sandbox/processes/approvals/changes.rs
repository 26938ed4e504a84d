//! Comments, attributes and reassignments.

use super::super::documents::{elements, push, set};
use super::super::people::{named_identity, reference};
use super::super::process::StepResult;
use super::approval::{Approval, for_each_approval, identity_id, shown_identity};
use super::attributes::merge_attributes;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{MISSING, Rejection, Reply};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::{Value, json};

/// `POST /generic-approvals/{id}/comments`
pub(super) fn comment(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut approval = Approval::changeable(database, request, request.text("id"))?;
    approval.add_comment(required(&request.body, "comment")?);
    Ok(Reply::ok(&approval.save(database)?))
}

/// `POST /generic-approvals/{id}/attributes`
pub(super) fn attributes(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut approval = Approval::pending(database, request, request.text("id"))?;
    let (added, removed) = (
        request.body.get("additionalAttributes"),
        elements(&request.body, "removeAttributeKeys"),
    );
    merge_attributes(&mut approval.document, added, removed)?;
    approval.add_comment(text(&request.body, "comment"));
    Ok(Reply::ok(&approval.save(database)?))
}

/// `POST /generic-approvals/{id}/reassign`
pub(super) fn reassign(database: &Database, request: &ReceivedRequest) -> StepResult {
    reassign_one(database, request, request.text("id"))?;
    Ok(Reply::text(StatusCode::NO_CONTENT, String::new()))
}

/// `POST /generic-approvals/bulk-reassign`. All of the approvals are reassigned, or none.
pub(super) fn reassign_several(database: &Database, request: &ReceivedRequest) -> StepResult {
    for_each_approval(request, &mut |id| reassign_one(database, request, id))
}

/// Replaces an approver who has not decided yet with another identity.
fn reassign_one(database: &Database, request: &ReceivedRequest, id: &str) -> Result<(), Rejection> {
    let mut approval = Approval::pending(database, request, id)?;
    let (from, to) = (
        required(&request.body, "reassignFrom")?,
        required(&request.body, "reassignTo")?,
    );
    approval.check_right(from == identity_id(&approval.caller))?;
    let Some(old) = approval
        .approver(from)
        .filter(|old| !approval.has_decided(old))
        .cloned()
    else {
        let text = format!("reassignFrom: {from} is not an approver who still has to decide.");
        return Err(Rejection::illegal(&text));
    };
    let new = shown_identity(&reference(&named_identity(database, "reassignTo", to)?));
    if approval.approver(to).is_some() {
        let text = format!("reassignTo: {} is an approver already.", text(&new, "name"));
        return Err(Rejection::illegal(&text));
    }
    let comment = approval.add_comment(text(&request.body, "comment"));
    let approvers = approval.document.get_mut("approvers").and_then(Value::as_array_mut);
    for approver in approvers.into_iter().flatten().filter(|it| identity_id(it) == from) {
        *approver = new.clone();
    }
    let mut entry = json!({
        "reassignedFrom": shown_identity(&old), "reassignedTo": new, "reassigner": shown_identity(&approval.caller),
        "reassignmentDate": now_as_text(), "reassignmentType": "MANUAL_REASSIGNMENT",
    });
    if let Some(comment) = comment {
        set(&mut entry, "commentID", comment);
    }
    push(&mut approval.document, "reassignmentHistory", entry);
    approval.save(database).map(drop)
}

/// The text of a member of a request.
///
/// # Errors
/// 400 if it is absent or empty.
fn required<'r>(body: &'r Value, member: &str) -> Result<&'r str, Rejection> {
    match text(body, member) {
        "" => Err(Rejection::bad_request(MISSING, &format!("{member} is required."))),
        text => Ok(text),
    }
}
