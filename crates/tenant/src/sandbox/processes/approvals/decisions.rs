//! Decisions of approvers.

use super::super::documents::{push, set};
use super::super::process::StepResult;
use super::approval::{Approval, for_each_approval, shown_identity};
use super::attributes::merge_attributes;
use super::criteria::{APPROVED, REJECTED, outcome};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::Value;

/// Members of requests that only some of the operations declare.
const ATTRIBUTES: &str = "additionalAttributes";
const OVERRIDE: &str = "overrideApproverID";

/// A decision of one approver.
struct Decision<'r> {
    status: &'static str,
    /// Id of the approver in whose name the caller decides; empty means the caller.
    approver: &'r str,
    attributes: Option<&'r Value>,
}

/// `POST /generic-approvals/{id}/approve`
pub(super) fn approve(database: &Database, request: &ReceivedRequest) -> StepResult {
    let decision = Decision {
        status: APPROVED,
        approver: text(&request.body, OVERRIDE),
        attributes: request.body.get(ATTRIBUTES),
    };
    let approval = decide(database, request, request.text("id"), &decision)?;
    Ok(Reply::ok(&approval))
}

/// `POST /generic-approvals/{id}/reject`
pub(super) fn reject(database: &Database, request: &ReceivedRequest) -> StepResult {
    let decision = Decision {
        status: REJECTED,
        approver: text(&request.body, OVERRIDE),
        attributes: None,
    };
    decide(database, request, request.text("id"), &decision)?;
    Ok(Reply::text(StatusCode::NO_CONTENT, String::new()))
}

/// `POST /generic-approvals/bulk-approve`. All of the approvals are decided, or none.
pub(super) fn approve_several(database: &Database, request: &ReceivedRequest) -> StepResult {
    let decision = Decision {
        status: APPROVED,
        approver: "",
        attributes: request.body.get(ATTRIBUTES),
    };
    for_each_approval(request, &mut |id| decide(database, request, id, &decision).map(drop))
}

/// `POST /generic-approvals/bulk-reject`
pub(super) fn reject_several(database: &Database, request: &ReceivedRequest) -> StepResult {
    let decision = Decision {
        status: REJECTED,
        approver: "",
        attributes: None,
    };
    for_each_approval(request, &mut |id| decide(database, request, id, &decision).map(drop))
}

/// `POST /generic-approvals/bulk-cancel`
pub(super) fn cancel_several(database: &Database, request: &ReceivedRequest) -> StepResult {
    for_each_approval(request, &mut |id| {
        let mut approval = Approval::cancellable(database, request, id)?;
        approval.add_comment(text(&request.body, "comment"));
        approval.complete(None);
        approval.save(database).map(drop)
    })
}

/// Records the decision of an approver. Enough equal decisions decide the approval.
fn decide(
    database: &Database,
    request: &ReceivedRequest,
    id: &str,
    decision: &Decision<'_>,
) -> Result<Value, Rejection> {
    let mut approval = Approval::pending(database, request, id)?;
    let mut record = shown_identity(&approval.deciding_approver(decision.approver)?);
    // The API declares no other type of a decision, not even for governance groups.
    set(&mut record, "type", "IDENTITY");
    set(&mut record, "decisionDate", now_as_text());
    let member = match decision.status {
        APPROVED => "approvedBy",
        _ => "rejectedBy",
    };
    push(&mut approval.document, member, record);
    approval.add_comment(text(&request.body, "comment"));
    merge_attributes(&mut approval.document, decision.attributes, &[])?;
    if let Some(status) = outcome(&approval.document) {
        approval.complete(Some(status));
    }
    approval.save(database)
}
