//! Lists of the status of access requests, and of approvals.

use super::super::documents::{elements, equals, missing};
use super::super::people::{asked_identity, check_owner, email};
use super::super::process::StepResult;
use super::super::view;
use super::activity::ACTIVITIES;
use super::item::{COMPLETED, PENDING, STATUSES, statuses_of};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::resource::list_matching;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::json_members::text;
use crate::syntax::filter::Filter;
use serde_json::json;

/// Query parameters that name identities, each with the members that it is compared with.
const IDENTITIES: [(&str, &[&str]); 4] = [
    ("requested-for", &["requestedFor.id"]),
    ("requested-by", &["requester.id"]),
    ("regarding-identity", &["requestedFor.id", "requester.id"]),
    ("assigned-to", &["approvalDetails[].currentOwner.id"]),
];

/// The query parameters of account activities.
const SUMMARIES: [(&str, &[&str]); 3] = [
    ("requested-for", &["targetIdentitySummary.id"]),
    ("requested-by", &["requesterIdentitySummary.id"]),
    (
        "regarding-identity",
        &["targetIdentitySummary.id", "requesterIdentitySummary.id"],
    ),
];

/// `GET /access-request-status` and `GET /access-request-administration`
pub(super) fn statuses(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut conditions = of_identities(database, request, &IDENTITIES)?;
    match request.text("request-state") {
        "" => {}
        "EXECUTING" => conditions.push(equals("state", "EXECUTING")),
        other => {
            let text = format!("request-state should be EXECUTING (got {other}).");
            return Err(Rejection::illegal(&text));
        }
    }
    let handled = [
        "requested-for",
        "requested-by",
        "regarding-identity",
        "assigned-to",
        "request-state",
    ];
    let condition = (!conditions.is_empty()).then_some(Filter::All(conditions));
    list_matching(database, request, (STATUSES, ""), condition, &handled)
}

/// `GET /account-activities`
pub(super) fn activities(database: &Database, request: &ReceivedRequest) -> StepResult {
    let conditions = of_identities(database, request, &SUMMARIES)?;
    let condition = (!conditions.is_empty()).then_some(Filter::All(conditions));
    let handled: Vec<&str> = SUMMARIES.iter().map(|(parameter, _)| *parameter).collect();
    list_matching(database, request, (ACTIVITIES, ""), condition, &handled)
}

/// The conditions under which documents belong to the identities of a query.
fn of_identities(
    database: &Database,
    request: &ReceivedRequest,
    parameters: &[(&str, &[&str])],
) -> Result<Vec<Filter>, Rejection> {
    let is_sent = |name: &str| !request.text(name).is_empty();
    // Documented: these parameters exclude each other.
    if is_sent("regarding-identity") && (is_sent("requested-for") || is_sent("requested-by")) {
        let text = "regarding-identity cannot be combined with requested-for or requested-by.";
        return Err(Rejection::illegal(text));
    }
    let mut conditions = Vec::new();
    for (parameter, members) in parameters {
        if let Some(id) = asked_identity(database, request, parameter)? {
            conditions.push(Filter::Any(members.iter().map(|member| equals(member, &id)).collect()));
        }
    }
    Ok(conditions)
}

/// `GET /access-request-approvals/pending`
pub(super) fn pending(database: &Database, request: &ReceivedRequest) -> StepResult {
    of_owner(database, request, PENDING)
}

/// `GET /access-request-approvals/completed`
pub(super) fn completed(database: &Database, request: &ReceivedRequest) -> StepResult {
    of_owner(database, request, COMPLETED)
}

/// Documented: an administrator sees the approvals of all, or of one identity; others see their own.
fn of_owner(database: &Database, request: &ReceivedRequest, kind: &str) -> StepResult {
    let owner = asked_identity(database, request, "owner-id")?;
    check_owner(database, &request.caller, owner.as_deref().unwrap_or_default())?;
    let condition = owner.map(|id| equals("owner.id", &id));
    list_matching(database, request, (kind, ""), condition, &["owner-id"])
}

/// `GET /access-request-approvals/{accessRequestId}/approvers`
pub(super) fn approvers(database: &Database, request: &ReceivedRequest) -> StepResult {
    let id = request.text("accessRequestId");
    let statuses = statuses_of(database, id)?;
    if statuses.is_empty() {
        return Err(missing("/access-request-status", id));
    }
    let mut approvers = Vec::new();
    for status in &statuses {
        let details = elements(status, "approvalDetails").iter();
        for (detail, approval) in details.zip(elements(status, "approvalIds")) {
            let owner = detail.get("currentOwner").cloned().unwrap_or_default();
            let identity = database.identity(text(&owner, "id"))?;
            approvers.push(json!({
                "id": text(&owner, "id"),
                "email": identity.as_ref().map_or("", email),
                "name": text(&owner, "name"),
                "approvalId": approval,
                "type": text(&owner, "type"),
            }));
        }
    }
    view::page(request, approvers)
}
