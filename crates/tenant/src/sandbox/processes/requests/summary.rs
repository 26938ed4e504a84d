//! Numbers of approvals and work items.

use super::super::documents::{all_below, equals};
use super::super::people::{asked_identity, check_owner};
use super::super::process::StepResult;
use super::super::view::matches;
use super::item::{COMPLETED, PENDING};
use super::provision::WORK_ITEMS;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::json_members::text;
use jiff::Timestamp;
use serde_json::{Value, json};

/// `GET /access-request-approvals/approval-summary`
pub(super) fn approvals(database: &Database, request: &ReceivedRequest) -> StepResult {
    let owner = asked_identity(database, request, "owner-id")?;
    check_owner(database, &request.caller, owner.as_deref().unwrap_or_default())?;
    let from = match request.text("from-date") {
        "" => Timestamp::MIN,
        text => text.parse().map_err(|_| {
            let text = format!("from-date should be a date-time such as 2024-01-31T12:00:00.000Z (got {text}).");
            Rejection::illegal(&text)
        })?,
    };
    let is_meant = |approval: &Value| {
        let has_owner = owner
            .as_ref()
            .is_none_or(|id| matches(&equals("owner.id", id), approval));
        has_owner
            && text(approval, "created")
                .parse::<Timestamp>()
                .is_ok_and(|created| created >= from)
    };
    let pending = all_below(database, PENDING, "")?;
    let completed = all_below(database, COMPLETED, "")?;
    let decided = |state: &str| {
        let meant = completed.iter().filter(|approval| is_meant(approval));
        meant.filter(|approval| text(approval, "state") == state).count()
    };
    Ok(Reply::ok(&json!({
        "pending": pending.iter().filter(|approval| is_meant(approval)).count(),
        "approved": decided("APPROVED"),
        "rejected": decided("REJECTED"),
    })))
}

/// `GET /work-items/count`
pub(super) fn open_work_items(database: &Database, request: &ReceivedRequest) -> StepResult {
    let (open, _) = counted(database, request)?;
    Ok(Reply::ok(&json!({"count": open})))
}

/// `GET /work-items/completed/count`
pub(super) fn completed_work_items(database: &Database, request: &ReceivedRequest) -> StepResult {
    let (_, completed) = counted(database, request)?;
    Ok(Reply::ok(&json!({"count": completed})))
}

/// `GET /work-items/summary`
pub(super) fn work_items(database: &Database, request: &ReceivedRequest) -> StepResult {
    let (open, completed) = counted(database, request)?;
    Ok(Reply::ok(
        &json!({"open": open, "completed": completed, "total": open + completed}),
    ))
}

/// The numbers of open and of completed work items of an owner, or of all.
fn counted(database: &Database, request: &ReceivedRequest) -> Result<(usize, usize), Rejection> {
    let owner = asked_identity(database, request, "ownerId")?;
    let mut items = all_below(database, WORK_ITEMS, "")?;
    if let Some(owner) = owner {
        items.retain(|item| text(item, "ownerId") == owner);
    }
    let open = items.iter().filter(|item| text(item, "state") == "Pending").count();
    Ok((open, items.len() - open))
}
