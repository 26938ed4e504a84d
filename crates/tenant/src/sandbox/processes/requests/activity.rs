//! The account activity of an access request, derived from its items.

use super::super::documents::elements;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

pub(super) const ACTIVITIES: &str = "/account-activities";

/// The activity of a request with these statuses of its items. Its id is that of the request.
pub(super) fn activity(statuses: &[Value]) -> Option<Value> {
    let first = statuses.first()?;
    let has_state = |state: &str| statuses.iter().filter(|status| text(status, "state") == state).count();
    let is_executing = has_state("EXECUTING") > 0;
    let ended_early = has_state("CANCELLED") + has_state("TERMINATED");
    let execution = match () {
        () if is_executing => "EXECUTING",
        () if ended_early == statuses.len() => "TERMINATED",
        () => "COMPLETED",
    };
    let completion = match has_state("REQUEST_COMPLETED") {
        _ if is_executing => "PENDING",
        0 => "FAILURE",
        all if all == statuses.len() => "SUCCESS",
        _ => "INCOMPLETE",
    };
    let modified = statuses.iter().map(|status| text(status, "modified")).max();
    let id = text(first, "accessRequestId");
    Some(json!({
        "id": id,
        "name": id,
        "created": first.get("created"),
        "modified": modified,
        "completed": if is_executing { None } else { modified },
        "completionStatus": completion,
        "type": "Access Request",
        "requesterIdentitySummary": summary(first, "requester"),
        "targetIdentitySummary": summary(first, "requestedFor"),
        "errors": [],
        "warnings": [],
        "items": statuses.iter().map(item).collect::<Vec<_>>(),
        "executionStatus": execution,
        "clientMetadata": first.get("clientMetadata"),
    }))
}

fn summary(status: &Value, member: &str) -> Value {
    let reference = status.get(member).unwrap_or(&Value::Null);
    let id = text(reference, "id");
    json!({"id": id, "name": text(reference, "name"), "identityId": id, "completed": true})
}

fn item(status: &Value) -> Value {
    let approval = elements(status, "approvalDetails").last();
    let approval = match approval.map_or("", |detail| text(detail, "status")) {
        "APPROVED" => Some("FINISHED"),
        "REJECTED" => Some("REJECTED"),
        "CANCELLED" => Some("CANCELED"),
        "PENDING" => Some("PENDING"),
        _ => None,
    };
    let provisioning = match text(status, "state") {
        "REQUEST_COMPLETED" => "FINISHED",
        "EXECUTING" => "PENDING",
        _ => "FAILED",
    };
    let operation = match text(status, "requestType") {
        "REVOKE_ACCESS" => "REMOVE",
        "MODIFY_ACCESS" => "MODIFY",
        _ => "ADD",
    };
    json!({
        "id": text(status, "accountActivityItemId"),
        "name": text(status, "name"),
        "requested": status.get("created"),
        "approvalStatus": approval,
        "provisioningStatus": provisioning,
        "operation": operation,
        "attribute": null,
        "value": text(status, "name"),
        "removeDate": status.get("removeDate"),
    })
}
