//! Moves an item of an access request to its next step: an approval, or the change of access.

use super::super::documents::{elements, push, set, store, without_nulls};
use super::approver::{Approver, approver, needs_denial_comment, schemes, settings};
use super::item::{COMPLETED, Change, PENDING, RequestedAccess, store_status};
use super::phases::{APPROVAL_PHASE, close_last, enter_phase};
use super::provision::provision;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Rejection;
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

/// Asks for the next approval, or changes the access if none is left.
pub(super) fn advance(
    database: &Database,
    request: &ReceivedRequest,
    identity: &IdentityRow,
    access: &RequestedAccess,
    status: &mut Value,
) -> Result<(), Rejection> {
    let schemes = schemes(database, access, Change::of(status))?;
    let is_automatic = settings(database)?.get("autoApprovalEnabled") == Some(&Value::Bool(true));
    let requester = status.pointer("/requester/id").cloned().unwrap_or_default();
    for scheme in schemes.iter().skip(elements(status, "approvalDetails").len()) {
        let approver = approver(database, request, (identity, access), scheme)?;
        // Documented: an approval that the requester would give is given at once if the settings say so.
        let is_given = is_automatic && approver.identity.get("id") == Some(&requester);
        let approval = ask(database, access, &approver, status)?;
        if !is_given {
            enter_phase(status, APPROVAL_PHASE, "EXECUTING", None);
            store(database, PENDING, text(&approval, "id"), &approval)?;
            return store_status(database, status);
        }
        close_last(status, "APPROVED", None);
        let approval = decided(approval, "APPROVED", &approver.identity, None);
        store(database, COMPLETED, text(&approval, "id"), &approval)?;
    }
    enter_phase(status, APPROVAL_PHASE, "COMPLETED", Some("SUCCESSFUL"));
    set(status, "cancelable", false);
    provision(database, status)
}

/// A new approval, which the status of the item then shows.
fn ask(
    database: &Database,
    access: &RequestedAccess,
    approver: &Approver,
    status: &mut Value,
) -> Result<Value, Rejection> {
    let (id, now) = (new_id(), now_as_text());
    let of_status = |member: &str| status.get(member).cloned().unwrap_or_default();
    let object = json!({
        "id": access.id,
        "name": access.name(),
        "description": access.document.get("description"),
        "type": access.kind.as_str(),
    });
    let approval = json!({
        "id": id,
        "accessRequestId": of_status("accessRequestId"),
        "name": access.name(),
        "created": now,
        "modified": now,
        "requestCreated": of_status("created"),
        "requestType": of_status("requestType"),
        "requester": of_status("requester"),
        "requestedFor": of_status("requestedFor"),
        "owner": approver.identity,
        "requestedObject": without_nulls(object, &[]),
        "requesterComment": of_status("requesterComment"),
        "previousReviewersComments": previous_comments(status),
        "forwardHistory": [],
        "commentRequiredWhenRejected": needs_denial_comment(database, access)?,
        "removeDate": of_status("removeDate"),
        "startDate": of_status("startDate"),
        "clientMetadata": of_status("clientMetadata"),
    });
    let detail = json!({
        "forwarded": false,
        "originalOwner": approver.original,
        "currentOwner": approver.identity,
        "modified": now,
        "status": "PENDING",
        "scheme": approver.scheme,
        "errorMessages": null,
        "comment": null,
    });
    push(status, "approvalDetails", detail);
    push(status, "approvalIds", id.into());
    Ok(without_nulls(approval, &[]))
}

/// The comments of those who have decided about the item.
fn previous_comments(status: &Value) -> Value {
    let decided = elements(status, "approvalDetails").iter();
    let comments = decided.filter(|detail| detail.get("comment").is_some_and(Value::is_string));
    comments
        .map(|detail| {
            let (comment, created) = (detail.get("comment"), detail.get("modified"));
            json!({"comment": comment, "created": created, "author": detail.get("currentOwner")})
        })
        .collect()
}

/// A pending approval after the decision.
pub(super) fn decided(mut approval: Value, state: &str, reviewer: &Value, comment: Option<&Value>) -> Value {
    let now = now_as_text();
    if let Value::Object(members) = &mut approval {
        members.shift_remove("accessRequestId");
        members.shift_remove("actionInProcess");
    }
    set(&mut approval, "state", state);
    set(&mut approval, "modified", now.as_str());
    set(&mut approval, "reviewedBy", reviewer.clone());
    if let Some(comment) = comment {
        let said = json!({"comment": comment, "created": now, "author": reviewer});
        set(&mut approval, "reviewerComment", said);
    }
    approval
}
