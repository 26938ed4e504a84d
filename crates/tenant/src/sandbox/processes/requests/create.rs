//! Creates access requests: one for each identity, with an item for each access.

use super::super::documents::without_nulls;
use super::super::people::{caller_reference, reference};
use super::super::process::StepResult;
use super::approval::advance;
use super::item::{Change, RequestedAccess, STATUSES};
use super::rules;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::{Value, json};

/// Members of an item's status that may be null.
const NULLABLE: [&str; 6] = [
    "modified",
    "description",
    "startDate",
    "removeDate",
    "clientMetadata",
    "errorMessages",
];

/// `POST /access-requests`
pub(super) fn create(database: &Database, request: &ReceivedRequest) -> StepResult {
    let change = Change::of(&request.body);
    let (mut created, mut existing) = (Vec::new(), Vec::new());
    for (identity, accesses) in rules::wanted(database, request, change)? {
        let (mut known, mut new) = (Vec::new(), Vec::new());
        for access in accesses {
            match running(database, &identity, &access, change)? {
                Some(status) => known.push((access, text(&status, "accessRequestId").to_owned())),
                None => new.push(access),
            }
        }
        for (access, id) in known {
            existing.push(tracking(&identity, std::slice::from_ref(&access), &id));
        }
        if new.is_empty() {
            continue;
        }
        let id = new_id();
        for access in &new {
            let mut status = status(database, request, &identity, access, &id)?;
            advance(database, request, &identity, access, &mut status)?;
        }
        created.push(tracking(&identity, &new, &id));
    }
    let body = json!({"newRequests": created, "existingRequests": existing});
    Ok(Reply::new(StatusCode::ACCEPTED, &body))
}

/// The status of an undecided item for the same change.
fn running(
    database: &Database,
    identity: &IdentityRow,
    access: &RequestedAccess,
    change: Change,
) -> Result<Option<Value>, Rejection> {
    let statuses = super::super::documents::all_with(database, STATUSES, "id", &access.id)?;
    Ok(statuses.into_iter().find(|status| {
        text(status, "state") == "EXECUTING"
            && text(status, "requestType") == change.as_str()
            && status.pointer("/requestedFor/id").and_then(Value::as_str) == Some(&identity.id)
    }))
}

/// The part of the response for one identity.
fn tracking(identity: &IdentityRow, accesses: &[RequestedAccess], id: &str) -> Value {
    let details = accesses.iter();
    let details: Vec<Value> = details
        .map(|access| json!({"type": access.kind.as_str(), "id": access.id}))
        .collect();
    // A number that is the same for the same items. The input of the service's hash is not known.
    let bytes = accesses.iter().flat_map(|access| access.id.bytes());
    let hash = bytes.fold(17_i32, |hash, byte| hash.wrapping_mul(31).wrapping_add(byte.into()));
    json!({
        "requestedFor": identity.id,
        "requestedItemsDetails": details,
        "attributesHash": hash,
        "accessRequestIds": [id],
    })
}

/// The status of a new item.
fn status(
    database: &Database,
    request: &ReceivedRequest,
    identity: &IdentityRow,
    access: &RequestedAccess,
    id: &str,
) -> Result<Value, Rejection> {
    let now = now_as_text();
    let requester = caller_reference(database, &request.caller)?;
    let item = |member: &str| access.item.get(member).cloned().unwrap_or_default();
    let metadata = match item("clientMetadata") {
        Value::Null => request.body.get("clientMetadata").cloned().unwrap_or_default(),
        metadata => metadata,
    };
    let comment = match item("comment") {
        Value::Null => Value::Null,
        comment => json!({"comment": comment, "created": now, "author": requester}),
    };
    let document = json!({
        "id": access.id,
        "name": access.name(),
        "type": access.kind.as_str(),
        "errorMessages": null,
        "state": "EXECUTING",
        "approvalDetails": [],
        "approvalIds": [],
        "accountActivityItemId": new_id(),
        "requestType": Change::of(&request.body).as_str(),
        "modified": now,
        "created": now,
        "requester": requester,
        "requestedFor": reference(identity),
        "requesterComment": comment,
        "accessRequestPhases": [],
        "description": access.document.get("description"),
        "startDate": item("startDate"),
        "removeDate": item("removeDate"),
        "cancelable": true,
        "accessRequestId": id,
        "clientMetadata": metadata,
    });
    Ok(without_nulls(document, &NULLABLE))
}
