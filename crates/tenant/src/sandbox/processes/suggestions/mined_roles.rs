//! Potential roles, which become roles when they are provisioned.

use super::super::documents::{all_with, elements, existing, set, store};
use super::super::people::named_identity;
use super::super::process::StepResult;
use super::super::view;
use crate::sandbox::collections::{catalog, new_document};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{MISSING, Rejection, Reply};
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::{Value, json};

const SESSIONS: &str = "/role-mining-sessions";
const POTENTIAL_ROLES: &str = "/role-mining-potential-roles";
const ROLES: &str = "/roles";

/// The potential role that the path of a request names.
///
/// # Errors
/// 404 if there is none, or no such session.
pub(super) fn requested(database: &Database, request: &ReceivedRequest) -> Result<Value, Rejection> {
    existing(database, SESSIONS, request.text("sessionId"))?;
    existing(database, POTENTIAL_ROLES, request.text("potentialRoleId"))
}

/// Stores a potential role.
pub(super) fn keep(database: &Database, role: &Value) -> Result<(), Rejection> {
    store(database, POTENTIAL_ROLES, text(role, "id"), role)
}

/// `GET /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/identities`
pub(super) fn identities(database: &Database, request: &ReceivedRequest) -> StepResult {
    let role = requested(database, request)?;
    let mut found = Vec::new();
    for id in elements(&role, "identityIds").iter().filter_map(Value::as_str) {
        let Some(identity) = database.identity(id)? else {
            continue;
        };
        let mut attributes = identity.attributes;
        attributes.retain(|_, value| value.is_string());
        found.push(json!({"id": identity.id, "name": identity.name, "attributes": attributes}));
    }
    view::page(request, found)
}

/// `POST /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/provision`. The role exists at once.
pub(super) fn provision(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut potential = requested(database, request)?;
    let name = match text(&request.body, "roleName") {
        "" => text(&potential, "name"),
        name => name,
    };
    if !all_with(database, ROLES, "name", name)?.is_empty() {
        return Err(Rejection::illegal(&format!("The name {name} belongs to another role.")));
    }
    let owner = text(&request.body, "ownerId");
    if owner.is_empty() {
        return Err(Rejection::bad_request(
            MISSING,
            "ownerId is required and should not be empty.",
        ));
    }
    let owner = named_identity(database, "ownerId", owner)?;
    let members = json!({
        "name": name,
        "description": text(&request.body, "roleDescription"),
        "owner": {"type": "IDENTITY", "id": owner.id, "name": owner.name},
        "membership": membership(&potential, &request.body),
    });
    let collection = catalog().collection(ROLES).ok_or_else(Rejection::internal_error)?;
    let role = Value::Object(new_document(collection, &members));
    store(database, ROLES, text(&role, "id"), &role)?;
    set(&mut potential, "roleId", text(&role, "id"));
    set(&mut potential, "provisionState", "COMPLETE");
    keep(database, &potential)?;
    Ok(Reply::new(StatusCode::ACCEPTED, &summary(potential)))
}

/// A potential role without the members that its summary does not have.
fn summary(mut potential: Value) -> Value {
    if let Value::Object(members) = &mut potential {
        for name in [
            "excludedEntitlements",
            "identityDistribution",
            "identityIds",
            "modifiedDate",
        ] {
            members.shift_remove(name);
        }
    }
    potential
}

/// The identities of a potential role, if the request wants them.
fn membership(potential: &Value, body: &Value) -> Value {
    if body.get("includeIdentities") != Some(&Value::Bool(true)) {
        return Value::Null;
    }
    let ids = elements(potential, "identityIds").iter();
    let identities: Vec<Value> = ids.map(|id| json!({"type": "IDENTITY", "id": id})).collect();
    json!({"type": "IDENTITY_LIST", "identities": identities})
}
