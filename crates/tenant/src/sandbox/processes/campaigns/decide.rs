//! Decisions of reviewers.

use super::super::documents::set;
use super::super::process::StepResult;
use super::campaign::campaign_of;
use super::certification::{active_certification, items_of, store_with_items};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{MISSING, Rejection, Reply, UNKNOWN_REFERENCE};
use crate::sandbox::support::json_members::text;
use serde_json::Value;

/// Documented: a request has from one to this many decisions.
const MAX_DECISIONS: usize = 250;

/// `POST /certifications/{id}/decide`. All of the decisions are recorded, or none.
pub(super) fn decide(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut certification = active_certification(database, request)?;
    let decisions = request.body.as_array().map(Vec::as_slice).unwrap_or_default();
    if decisions.is_empty() || decisions.len() > MAX_DECISIONS {
        let number = decisions.len();
        let text = format!("The body should have from 1 to {MAX_DECISIONS} decisions (got {number}).");
        return Err(Rejection::illegal(&text));
    }
    let campaign = certification.pointer("/campaign/id").and_then(Value::as_str);
    let campaign = campaign_of(database, campaign.unwrap_or_default())?;
    let mut items = items_of(database, text(&certification, "id"))?;
    for decision in decisions {
        check_comment(&campaign, decision)?;
        let id = text(decision, "id");
        let item = items.iter_mut().find(|item| text(item, "id") == id).ok_or_else(|| {
            let text = format!("id: the certification has no item with the id {id}.");
            Rejection::bad_request(UNKNOWN_REFERENCE, &text)
        })?;
        check_revocable(item, text(decision, "decision"))?;
        record(item, text(decision, "decision"), decision.get("comments"));
    }
    store_with_items(database, &mut certification, &items)?;
    Ok(Reply::ok(&certification))
}

/// Documented: a campaign may require comments, and an end of access needs one unless the campaign says otherwise.
fn check_comment(campaign: &Value, decision: &Value) -> Result<(), Rejection> {
    let is_required = match text(campaign, "mandatoryCommentRequirement") {
        "ALL_DECISIONS" => true,
        "REVOKE_ONLY_DECISIONS" => text(decision, "decision") == "REVOKE",
        _ => false,
    };
    let has_end = !text(decision, "proposedEndDate").is_empty();
    let is_required = is_required || (has_end && campaign.get("sunsetCommentsRequired") != Some(&Value::Bool(false)));
    if is_required && text(decision, "comments").trim().is_empty() {
        let text = "comments is required and should not be empty for this decision.";
        return Err(Rejection::bad_request(MISSING, text));
    }
    Ok(())
}

/// A role that an identity has by the role's membership cannot be taken from it.
fn check_revocable(item: &Value, decision: &str) -> Result<(), Rejection> {
    let is_revocable = item.pointer("/accessSummary/role/revocable") != Some(&Value::Bool(false));
    if is_revocable || decision != "REVOKE" {
        return Ok(());
    }
    let role = item.pointer("/accessSummary/access/name").and_then(Value::as_str);
    let text = format!(
        "decision: the role {} cannot be revoked, because its membership includes the identity.",
        role.unwrap_or_default()
    );
    Err(Rejection::illegal(&text))
}

/// Records a decision in an item.
pub(super) fn record(item: &mut Value, decision: &str, comments: Option<&Value>) {
    set(item, "decision", decision);
    set(item, "comments", comments.cloned().unwrap_or_default());
    set(item, "completed", true);
}
