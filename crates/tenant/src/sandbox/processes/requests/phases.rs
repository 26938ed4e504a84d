//! The progress of an item, as its status shows it.

use super::super::documents::{push, set};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

/// The phase of an item in which approvers decide about it.
pub(super) const APPROVAL_PHASE: &str = "APPROVAL_PHASE";

/// Records a decision in the last approval that the status of an item shows.
pub(super) fn close_last(status: &mut Value, decision: &str, comment: Option<&Value>) {
    let details = status.get_mut("approvalDetails").and_then(Value::as_array_mut);
    if let Some(last) = details.and_then(|details| details.last_mut()) {
        set(last, "status", decision);
        set(last, "modified", now_as_text());
        set(last, "comment", comment.cloned().unwrap_or_default());
    }
}

/// Records that the item is in a phase, or has left it.
pub(super) fn enter_phase(status: &mut Value, name: &str, state: &str, result: Option<&str>) {
    let now = now_as_text();
    set(status, "modified", now.as_str());
    let phases = status.get_mut("accessRequestPhases").and_then(Value::as_array_mut);
    let known = phases.and_then(|phases| phases.iter_mut().find(|phase| text(phase, "name") == name));
    let finished = (state != "EXECUTING").then_some(now.as_str());
    match known {
        Some(phase) => {
            set(phase, "state", state);
            set(phase, "result", result);
            set(phase, "finished", finished);
        }
        None => {
            let shown_in = match name {
                APPROVAL_PHASE => "approvalDetails",
                _ => "manualWorkItemDetails",
            };
            let phase = json!({
                "started": now, "finished": finished, "name": name, "state": state, "result": result,
                "phaseReference": shown_in,
            });
            push(status, "accessRequestPhases", phase);
        }
    }
}
