//! Decisions of approvers.

use super::super::documents::{push, set, texts};
use super::super::process::StepResult;
use super::approval::{Approval, shown_identity};
use super::attributes::merge_attributes;
use super::criteria::{APPROVED, REJECTED, outcome};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::{Map, Value};

/// The status of an approval that was withdrawn. The name is a guess.
const CANCELLED: &str = "CANCELLED";

/// `POST /generic-approvals/{id}/approve`
pub(super) fn approve(database: &Database, request: &ReceivedRequest) -> StepResult {
    let approval = decide(database, request, request.text("id"), APPROVED)?;
    Ok(Reply::ok(&approval))
}

/// `POST /generic-approvals/{id}/reject`
pub(super) fn reject(database: &Database, request: &ReceivedRequest) -> StepResult {
    decide(database, request, request.text("id"), REJECTED)?;
    Ok(Reply::text(StatusCode::NO_CONTENT, String::new()))
}

/// `POST /generic-approvals/bulk-approve`. All of the approvals are decided, or none.
pub(super) fn approve_several(database: &Database, request: &ReceivedRequest) -> StepResult {
    each(request, |id| decide(database, request, id, APPROVED).map(drop))
}

/// `POST /generic-approvals/bulk-reject`
pub(super) fn reject_several(database: &Database, request: &ReceivedRequest) -> StepResult {
    each(request, |id| decide(database, request, id, REJECTED).map(drop))
}

/// `POST /generic-approvals/bulk-cancel`
pub(super) fn cancel_several(database: &Database, request: &ReceivedRequest) -> StepResult {
    each(request, |id| {
        let mut approval = Approval::pending(database, request, id)?;
        approval.add_comment(text(&request.body, "comment"));
        complete(&mut approval, CANCELLED);
        approval.save(database).map(drop)
    })
}

/// Changes each approval that a request lists.
pub(super) fn each(request: &ReceivedRequest, change: impl FnMut(&str) -> Result<(), Rejection>) -> StepResult {
    texts(&request.body, "approvalIds")?.into_iter().try_for_each(change)?;
    Ok(Reply::new(StatusCode::ACCEPTED, &Value::Object(Map::new())))
}

/// Records the decision of an approver. Enough equal decisions decide the approval.
fn decide(database: &Database, request: &ReceivedRequest, id: &str, decision: &str) -> Result<Value, Rejection> {
    let mut approval = Approval::pending(database, request, id)?;
    let approver = approval.deciding(text(&request.body, "overrideApproverID"))?;
    let mut record = shown_identity(&approver);
    set(&mut record, "decisionDate", now_as_text());
    let member = match decision {
        APPROVED => "approvedBy",
        _ => "rejectedBy",
    };
    push(&mut approval.document, member, record);
    approval.add_comment(text(&request.body, "comment"));
    merge_attributes(&mut approval.document, &request.body);
    if let Some(outcome) = outcome(&approval.document) {
        complete(&mut approval, outcome);
    }
    approval.save(database)
}

fn complete(approval: &mut Approval, status: &str) {
    set(&mut approval.document, "status", status);
    set(&mut approval.document, "completedDate", now_as_text());
}
