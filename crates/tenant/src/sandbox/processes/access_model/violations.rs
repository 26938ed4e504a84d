//! Conflicts of access, by the policies that list the entitlements of both sides. Policies with a query are not evaluated.

use super::super::documents::{all_below, elements, referenced};
use super::super::people::named_identity;
use super::super::process::StepResult;
use super::ENTITLEMENTS;
use crate::sandbox::access::held_entitlements;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::{Value, json};
use std::collections::HashSet;

const POLICIES: &str = "/sod-policies";

/// The entitlements that an identity has, and those that it would get.
struct Entitlements {
    held: HashSet<String>,
    new: HashSet<String>,
}

/// `POST /sod-violations/predict`
pub(super) fn predict(database: &Database, request: &ReceivedRequest) -> StepResult {
    let entitlements = entitlements(database, &request.body)?;
    let policies = all_below(database, POLICIES, "")?;
    let contexts: Vec<Value> = policies
        .iter()
        .filter_map(|policy| conflict(policy, &entitlements))
        .collect();
    Ok(Reply::ok(&json!({"violationContexts": contexts})))
}

/// `POST /sod-violations/check`. The service sends the result to a subscription of a trigger.
pub(super) fn check(database: &Database, request: &ReceivedRequest) -> StepResult {
    entitlements(database, &request.body)?;
    let check = json!({"requestId": new_id(), "created": now_as_text()});
    Ok(Reply::new(StatusCode::ACCEPTED, &check))
}

fn entitlements(database: &Database, body: &Value) -> Result<Entitlements, Rejection> {
    let identity = named_identity(database, "identityId", text(body, "identityId"))?;
    let mut new = HashSet::new();
    for reference in elements(body, "accessRefs") {
        let id = text(reference, "id");
        referenced(database, ENTITLEMENTS, id, ("accessRefs", "entitlement"))?;
        new.insert(id.to_owned());
    }
    let held = held_entitlements(database, &identity)?;
    let held = held.iter().map(|entitlement| text(entitlement, "id").to_owned());
    let held = held.collect();
    Ok(Entitlements { held, new })
}

/// The conflict that new entitlements cause with a policy; `None` if they cause none.
fn conflict(policy: &Value, entitlements: &Entitlements) -> Option<Value> {
    let criteria = policy.get("conflictingAccessCriteria")?;
    let side = |name: &str| -> Vec<Value> {
        let side = criteria.get(name).unwrap_or(&Value::Null);
        let found = elements(side, "criteriaList").iter();
        found
            .filter_map(|criterion| matching(criterion, entitlements))
            .collect()
    };
    let (left, right) = (side("leftCriteria"), side("rightCriteria"));
    let is_new = |it: &Value| it.get("existing") == Some(&Value::Bool(false));
    let is_conflict = !left.is_empty() && !right.is_empty() && left.iter().chain(&right).any(is_new);
    let is_enforced = text(policy, "state") != "NOT_ENFORCED";
    (is_conflict && is_enforced).then(|| {
        json!({
            // The only type that the schema allows.
            "policy": {"type": "ENTITLEMENT", "id": text(policy, "id"), "name": text(policy, "name")},
            "conflictingAccessCriteria": {
                "leftCriteria": {"criteriaList": left},
                "rightCriteria": {"criteriaList": right},
            },
        })
    })
}

/// A criterion that the entitlements meet.
fn matching(criterion: &Value, entitlements: &Entitlements) -> Option<Value> {
    let id = text(criterion, "id");
    let existing = entitlements.held.contains(id);
    (existing || entitlements.new.contains(id))
        .then(|| json!({"type": "ENTITLEMENT", "id": id, "name": text(criterion, "name"), "existing": existing}))
}
