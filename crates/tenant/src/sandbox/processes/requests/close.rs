//! Ends access requests early.

use super::super::documents::{find, remove, set, texts};
use super::super::people::{caller_reference, check_owner};
use super::super::process::StepResult;
use super::approvals::accepted;
use super::item::{PENDING, STATUSES, statuses_of, store_status};
use super::phases::{APPROVAL_PHASE, close_last, enter_phase};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, UNKNOWN_REFERENCE};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

/// `POST /access-requests/cancel`. The id is that of a request, or of one of its items; the documentation is vague.
pub(super) fn cancel(database: &Database, request: &ReceivedRequest) -> StepResult {
    let id = text(&request.body, "accountActivityId");
    let statuses = match find(database, STATUSES, id)? {
        Some(status) => vec![status],
        None => known_request(database, "accountActivityId", id)?,
    };
    cancel_items(database, request, statuses)?;
    Ok(accepted())
}

/// `POST /access-requests/bulk-cancel`. All of the requests are cancelled, or none.
pub(super) fn cancel_several(database: &Database, request: &ReceivedRequest) -> StepResult {
    for id in texts(&request.body, "accessRequestIds")? {
        let statuses = known_request(database, "accessRequestIds", id)?;
        cancel_items(database, request, statuses)?;
    }
    Ok(accepted())
}

/// Documented: a request can be cancelled until it has passed its approvals, by the requester or an administrator.
fn cancel_items(database: &Database, request: &ReceivedRequest, statuses: Vec<Value>) -> Result<(), Rejection> {
    let is_cancelable = |status: &Value| status.get("cancelable") == Some(&Value::Bool(true));
    if !statuses.iter().any(is_cancelable) {
        let text = "The access request has passed its approvals, or has ended, so it cannot be cancelled.";
        return Err(Rejection::illegal(text));
    }
    let caller = caller_reference(database, &request.caller)?;
    for mut status in statuses.into_iter().filter(is_cancelable) {
        let requester = status.pointer("/requester/id").and_then(Value::as_str);
        check_owner(database, &request.caller, requester.unwrap_or_default())?;
        withdraw(database, &mut status)?;
        set(&mut status, "state", "CANCELLED");
        let (comment, now) = (request.body.get("comment"), now_as_text());
        let details = json!({"comment": comment, "owner": caller, "modified": now});
        set(&mut status, "cancelledRequestDetails", details);
        store_status(database, &status)?;
    }
    Ok(())
}

/// `POST /access-requests/close`
pub(super) fn close(database: &Database, request: &ReceivedRequest) -> StepResult {
    let body = &request.body;
    let is_completed = text(body, "executionStatus") == "Completed" && text(body, "completionStatus") == "Success";
    let state = match is_completed {
        true => "REQUEST_COMPLETED",
        false => "TERMINATED",
    };
    for id in texts(body, "accessRequestIds")? {
        for mut status in known_request(database, "accessRequestIds", id)? {
            if text(&status, "state") != "EXECUTING" {
                continue;
            }
            withdraw(database, &mut status)?;
            set(&mut status, "state", state);
            if let Some(message) = body.get("message").and_then(Value::as_str) {
                let message = json!({"locale": "en-US", "localeOrigin": "REQUEST", "text": message});
                set(&mut status, "errorMessages", json!([[message]]));
            }
            store_status(database, &status)?;
        }
    }
    Ok(accepted())
}

/// Removes the approval that an item waits for.
fn withdraw(database: &Database, status: &mut Value) -> Result<(), Rejection> {
    set(status, "cancelable", false);
    set(status, "modified", now_as_text());
    let approvals = super::super::documents::elements(status, "approvalIds");
    let last = approvals.last().and_then(Value::as_str).unwrap_or_default();
    if find(database, PENDING, last)?.is_some() {
        remove(database, PENDING, last)?;
        close_last(status, "CANCELLED", None);
        enter_phase(status, APPROVAL_PHASE, "CANCELLED", None);
    }
    Ok(())
}

/// The items of a request.
fn known_request(database: &Database, member: &str, id: &str) -> Result<Vec<Value>, Rejection> {
    let statuses = statuses_of(database, id)?;
    if statuses.is_empty() {
        let text = format!("{member}: there is no access request with the id {id}.");
        return Err(Rejection::bad_request(UNKNOWN_REFERENCE, &text));
    }
    Ok(statuses)
}
