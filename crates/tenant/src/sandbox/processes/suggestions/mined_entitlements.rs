//! Entitlements that a potential role excludes.

use super::super::documents::{elements, find, referenced, set};
use super::super::process::StepResult;
use super::super::view;
use super::ENTITLEMENTS;
use super::mined_roles::{keep, requested};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::{Value, json};

/// `POST /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/edit-entitlements`
pub(super) fn edit(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut role = requested(database, request)?;
    let given = elements(&request.body, "ids");
    for id in given.iter().filter_map(Value::as_str) {
        referenced(database, ENTITLEMENTS, id, ("ids", "entitlement"))?;
    }
    let mut excluded = elements(&role, "excludedEntitlements").to_vec();
    excluded.retain(|id| !given.contains(id));
    if request.body.get("exclude") == Some(&Value::Bool(true)) {
        excluded.extend_from_slice(given);
    }
    set(&mut role, "excludedEntitlements", excluded);
    keep(database, &role)?;
    Ok(Reply::new(StatusCode::CREATED, &role))
}

/// `GET /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/excluded-entitlements`
pub(super) fn excluded(database: &Database, request: &ReceivedRequest) -> StepResult {
    let role = requested(database, request)?;
    let mut found = Vec::new();
    for id in elements(&role, "excludedEntitlements").iter().filter_map(Value::as_str) {
        if let Some(entitlement) = find(database, ENTITLEMENTS, id)? {
            found.push(shown(&entitlement, &role)?);
        }
    }
    view::page(request, found)
}

/// The entitlement in a list. Nothing was mined, so its popularity is unknown and omitted.
fn shown(entitlement: &Value, role: &Value) -> Result<Value, Rejection> {
    let source = entitlement.get("source").ok_or_else(Rejection::internal_error)?;
    let name = text(entitlement, "name");
    Ok(json!({
        "entitlementRef": {
            "id": text(entitlement, "id"), "name": name, "description": entitlement.get("description"),
            "attribute": text(entitlement, "attribute"),
        },
        "name": name,
        "applicationName": text(source, "name"),
        "sourceId": text(source, "id"),
        "identityCount": elements(role, "identityIds").len(),
    }))
}
