//! The access that an identity can request.

use super::super::documents::{all_below, all_with};
use super::super::people::{calling_identity, check_owner, email, named_identity};
use super::super::process::StepResult;
use super::super::view;
use super::item::STATUSES;
use crate::sandbox::access::{AccessKind, Memberships, assignments_of};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Rejection;
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};
use std::collections::HashSet;

/// `GET /requestable-objects`
pub(super) fn list(database: &Database, request: &ReceivedRequest) -> StepResult {
    let identity = match request.text("identity-id") {
        "" | "me" => calling_identity(database, &request.caller)?,
        id => {
            check_owner(database, &request.caller, id)?;
            Some(named_identity(database, "identity-id", id)?)
        }
    };
    let is_asked = |parameter: &str, value: &str| {
        let asked = request.text(parameter);
        asked.is_empty() || asked.split(',').any(|it| it.trim() == value)
    };
    let term = request.text("term").to_lowercase();
    let assigned = match &identity {
        Some(identity) => assigned(database, identity)?,
        None => HashSet::new(),
    };
    let mut objects = Vec::new();
    for kind in [AccessKind::AccessProfile, AccessKind::Role] {
        if !is_asked("types", kind.as_str()) {
            continue;
        }
        for document in all_below(database, kind.collection(), "")? {
            let has_term = |member: &str| text(&document, member).to_lowercase().contains(&term);
            if !is_requestable(&document) || !(has_term("name") || has_term("description")) {
                continue;
            }
            let object = object(database, identity.as_ref(), kind, &document, &assigned)?;
            if is_asked("statuses", text(&object, "requestStatus")) {
                objects.push(object);
            }
        }
    }
    view::page(request, objects)
}

/// Ids of the access that an identity was given, and of the roles of which it is a member.
fn assigned(database: &Database, identity: &IdentityRow) -> Result<HashSet<String>, Rejection> {
    let assigned = assignments_of(database, &identity.id)?.into_iter();
    let mut ids: HashSet<String> = assigned.map(|assignment| assignment.access).collect();
    let memberships = Memberships::read(database)?;
    let roles = memberships.roles_of(database, identity)?;
    ids.extend(roles.into_iter().map(|role| text(role, "id").to_owned()));
    Ok(ids)
}

fn is_requestable(document: &Value) -> bool {
    ["enabled", "requestable"]
        .iter()
        .all(|member| document.get(member) == Some(&Value::Bool(true)))
}

fn object(
    database: &Database,
    identity: Option<&IdentityRow>,
    kind: AccessKind,
    document: &Value,
    assigned: &HashSet<String>,
) -> Result<Value, Rejection> {
    let id = text(document, "id");
    let (mut status, mut number) = ("AVAILABLE", Value::Null);
    if let Some(identity) = identity {
        if assigned.contains(id) {
            status = "ASSIGNED";
        } else if let Some(waiting) = waiting(database, &identity.id, id)? {
            status = "PENDING";
            number = waiting.get("accessRequestId").cloned().unwrap_or_default();
        }
    }
    let owner = document
        .pointer("/owner/id")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let owner = database.identity(owner)?.map_or(
        Value::Null,
        |owner| json!({"type": "IDENTITY", "id": owner.id, "name": owner.name, "email": email(&owner)}),
    );
    let comments = document.pointer("/accessRequestConfig/commentsRequired");
    Ok(json!({
        "id": id,
        "name": text(document, "name"),
        "created": document.get("created"),
        "modified": document.get("modified"),
        "description": document.get("description"),
        "type": kind.as_str(),
        "requestStatus": status,
        "identityRequestId": number,
        "ownerRef": owner,
        "requestCommentsRequired": comments == Some(&Value::Bool(true)),
    }))
}

/// The status of a request for the access, if one has not ended.
fn waiting(database: &Database, identity: &str, access: &str) -> Result<Option<Value>, Rejection> {
    let statuses = all_with(database, STATUSES, "id", access)?;
    Ok(statuses.into_iter().find(|status| {
        text(status, "state") == "EXECUTING" && status.pointer("/requestedFor/id").is_some_and(|it| it == identity)
    }))
}
