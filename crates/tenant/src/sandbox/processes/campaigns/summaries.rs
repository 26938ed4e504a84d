//! Summaries of certifications: decisions, identities and access.

use super::super::documents::existing;
use super::super::process::StepResult;
use super::super::view;
use super::campaign::CERTIFICATIONS;
use super::certification::{is_completed, items_of};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::json_members::text;
use serde_json::{Map, Value};
use std::collections::HashSet;

/// Types of access, each with the prefix of its members in a summary, singular and plural.
const TYPES: [(&str, &str, &str); 4] = [
    ("ENTITLEMENT", "entitlement", "entitlements"),
    ("ACCESS_PROFILE", "accessProfile", "accessProfiles"),
    ("ROLE", "role", "roles"),
    ("ACCOUNT", "account", "accounts"),
];

/// `GET /certifications/{id}/decision-summary`
pub(super) fn decisions(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut items = items(database, request)?;
    if let Some(filter) = view::filter(request)? {
        items.retain(|item| view::matches(&filter, item));
    }
    let mut summary = Map::new();
    for (kind, one, several) in TYPES {
        let of_type = items.iter().filter(|item| access(item, "type") == kind);
        let of_type: Vec<&Value> = of_type.collect();
        let decided = |decision: &str| of_type.iter().filter(|item| text(item, "decision") == decision).count();
        summary.insert(
            format!("{one}DecisionsMade"),
            of_type.iter().filter(|it| is_completed(it)).count().into(),
        );
        summary.insert(format!("{one}DecisionsTotal"), of_type.len().into());
        summary.insert(format!("{several}Approved"), decided("APPROVE").into());
        summary.insert(format!("{several}Revoked"), decided("REVOKE").into());
    }
    Ok(Reply::ok(&summary.into()))
}

/// `GET /certifications/{id}/identity-summaries`
pub(super) fn identities(database: &Database, request: &ReceivedRequest) -> StepResult {
    view::page(request, summaries(database, request)?)
}

/// `GET /certifications/{id}/identity-summaries/{identitySummaryId}`
pub(super) fn identity(database: &Database, request: &ReceivedRequest) -> StepResult {
    let id = request.text("identitySummaryId");
    let summaries = summaries(database, request)?;
    let found = summaries.iter().find(|summary| text(summary, "id") == id);
    Ok(Reply::ok(Rejection::unless_found(found, "identity summary", id)?))
}

/// `GET /certifications/{id}/access-summaries/{type}`: each access once.
pub(super) fn accesses(database: &Database, request: &ReceivedRequest) -> StepResult {
    let kind = request.text("type");
    let mut items = items(database, request)?;
    // Filters name the members of the access, and of the item that it belongs to.
    for item in &mut items {
        if let Value::Object(members) = item
            && let Some(Value::Object(summary)) = members.shift_remove("accessSummary")
        {
            members.extend(summary);
        }
    }
    items.retain(|item| item.pointer("/access/type").is_some_and(|it| it == kind));
    let mut seen = HashSet::new();
    items.retain(|item| seen.insert(item.pointer("/access/id").map(Value::to_string)));
    let filtered = view::page(request, items)?;
    let summaries = filtered.try_map_body(|body| {
        let mut page: Vec<Map<String, Value>> = serde_json::from_str(&body).map_err(|_| Rejection::internal_error())?;
        for summary in &mut page {
            summary.retain(|name, _| ["access", "entitlement", "accessProfile", "role"].contains(&name.as_str()));
        }
        Ok::<_, Rejection>(serde_json::json!(page).to_string())
    })?;
    Ok(summaries)
}

/// The summary of each identity.
fn summaries(database: &Database, request: &ReceivedRequest) -> Result<Vec<Value>, Rejection> {
    let mut seen = HashSet::new();
    let all = items(database, request)?.into_iter();
    let summaries = all.filter_map(|item| item.get("identitySummary").cloned());
    Ok(summaries
        .filter(|summary| seen.insert(text(summary, "id").to_owned()))
        .collect())
}

fn items(database: &Database, request: &ReceivedRequest) -> Result<Vec<Value>, Rejection> {
    let id = request.text("id");
    existing(database, CERTIFICATIONS, id)?;
    items_of(database, id)
}

fn access<'v>(item: &'v Value, member: &str) -> &'v str {
    let found = item
        .pointer("/accessSummary/access")
        .and_then(|access| access.get(member));
    found.and_then(Value::as_str).unwrap_or_default()
}
