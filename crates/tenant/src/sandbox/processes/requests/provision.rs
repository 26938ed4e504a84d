//! Changes the access of an identity after the approvals, or asks the owner of a source to do so.

use super::super::documents::{find, push, set, store};
use super::approver::source_owner;
use super::item::{Change, RequestedAccess, store_status};
use super::phases::enter_phase;
use crate::sandbox::access::{AccessKind, assign, unassign};
use crate::sandbox::database::Database;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

pub(super) const WORK_ITEMS: &str = "/work-items";
const PROVISIONING_PHASE: &str = "PROVISIONING_PHASE";

/// Changes the access, unless its source needs manual work.
pub(super) fn provision(database: &Database, status: &mut Value) -> Result<(), Rejection> {
    let Some(access) = RequestedAccess::of_status(database, status)? else {
        return fail(database, status, "The requested access no longer exists.");
    };
    if needs_manual_work(database, &access)? {
        return ask_for_work(database, &access, status);
    }
    finish(database, status)
}

/// Returns true if a source declares features, but not that accounts can be provisioned. A source without any feature counts
/// as connected; this is a guess.
fn needs_manual_work(database: &Database, access: &RequestedAccess) -> Result<bool, Rejection> {
    if access.kind == AccessKind::Role {
        return Ok(false);
    }
    let id = access.document.pointer("/source/id").and_then(Value::as_str);
    let source = find(database, "/sources", id.unwrap_or_default())?.unwrap_or_default();
    let features = super::super::documents::elements(&source, "features");
    Ok(!features.is_empty() && !features.iter().any(|feature| feature == "PROVISIONING"))
}

/// Creates a work item for the owner of the source.
fn ask_for_work(database: &Database, access: &RequestedAccess, status: &mut Value) -> Result<(), Rejection> {
    let owner = source_owner(database, &access.document)?;
    let (owner_id, owner_name) = owner.map(|owner| (owner.id, owner.name)).unwrap_or_default();
    let (id, now) = (new_id(), now_as_text());
    let person = status.pointer("/requestedFor/name").and_then(Value::as_str);
    let source = access.document.pointer("/source/name").and_then(Value::as_str);
    let (person, source) = (person.unwrap_or_default(), source.unwrap_or_default());
    let operation = match Change::of(status) {
        Change::Grant => "Add",
        Change::Revoke => "Remove",
        Change::Modify => "Modify",
    };
    let item = json!({
        "id": text(status, "accountActivityItemId"),
        "account": null,
        "application": source,
        "name": access.name(),
        "operation": operation,
        "value": access.document.get("value"),
        "state": "Pending",
    });
    let work_item = json!({
        "id": id,
        "requesterId": status.pointer("/requester/id"),
        "requesterDisplayName": status.pointer("/requester/name"),
        "ownerId": owner_id,
        "ownerName": owner_name,
        "created": now,
        "modified": null,
        "description": format!("Manual changes on {source} for {person}"),
        "state": "Pending",
        "type": "ManualAction",
        "remediationItems": null,
        "approvalItems": [item],
        "name": access.name(),
        "completed": null,
        "numItems": 1,
        "errors": [],
    });
    store(database, WORK_ITEMS, &id, &work_item)?;
    let owner = json!({"type": "IDENTITY", "id": owner_id, "name": owner_name});
    let detail = json!({
        "forwarded": false, "originalOwner": owner, "currentOwner": owner, "modified": now, "status": "PENDING",
        "forwardHistory": [],
    });
    push(status, "manualWorkItemDetails", detail);
    enter_phase(status, PROVISIONING_PHASE, "EXECUTING", None);
    store_status(database, status)
}

/// Changes the access, and completes the item.
pub(super) fn finish(database: &Database, status: &mut Value) -> Result<(), Rejection> {
    let identity = status
        .pointer("/requestedFor/id")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let access = text(status, "id");
    let end = status.get("removeDate").cloned().unwrap_or_default();
    let kind = AccessKind::parse(text(status, "type")).ok_or_else(Rejection::internal_error)?;
    match Change::of(status) {
        Change::Revoke if end.is_null() => {
            unassign(database, identity, access)?;
        }
        _ => assign(database, identity, (kind, access), "ACCESS_REQUEST", &end)?,
    }
    enter_phase(status, PROVISIONING_PHASE, "COMPLETED", Some("SUCCESSFUL"));
    set(status, "state", "REQUEST_COMPLETED");
    store_status(database, status)
}

/// Ends the item without changing access.
pub(super) fn fail(database: &Database, status: &mut Value, why: &str) -> Result<(), Rejection> {
    enter_phase(status, PROVISIONING_PHASE, "COMPLETED", Some("FAILED"));
    set(status, "state", "PROVISIONING_FAILED");
    let message = json!([[{"locale": "en-US", "localeOrigin": "DEFAULT", "text": why}]]);
    set(status, "errorMessages", message);
    store_status(database, status)
}
