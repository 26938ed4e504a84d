//! Signs off certifications, which removes the access that was revoked.

use super::super::documents::{elements, find, set, store};
use super::super::process::StepResult;
use super::campaign::{CERTIFICATIONS, campaign_of, certifications_of, store_campaign};
use super::certification::{active_certification, is_completed, items_of};
use crate::sandbox::access::{AccessKind, unassign};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::json_members::text;
use serde_json::Value;

/// `POST /certifications/{id}/sign-off`
pub(super) fn sign_off(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut certification = active_certification(database, request)?;
    let items = items_of(database, text(&certification, "id"))?;
    let open = items.iter().filter(|item| !is_completed(item)).count();
    if open > 0 {
        let text = format!("The certification cannot be signed off: {open} decisions have not been made.");
        return Err(Rejection::illegal(&text));
    }
    sign(database, &mut certification, &items)?;
    Ok(Reply::ok(&certification))
}

/// Signs a certification, and completes the campaign with its last one.
pub(super) fn sign(database: &Database, certification: &mut Value, items: &[Value]) -> Result<(), Rejection> {
    let now = now_as_text();
    for (member, value) in [("phase", "SIGNED"), ("signed", &now), ("modified", &now)] {
        set(certification, member, value);
    }
    set(certification, "completed", true);
    store(database, CERTIFICATIONS, text(certification, "id"), certification)?;
    let id = certification.pointer("/campaign/id").and_then(Value::as_str);
    let mut campaign = campaign_of(database, id.unwrap_or_default())?;
    for item in items.iter().filter(|item| text(item, "decision") == "REVOKE") {
        remediate(database, text(&campaign, "type"), item)?;
    }
    let all = certifications_of(database, text(&campaign, "id"))?;
    let signed = all.iter().filter(|it| text(it, "phase") == "SIGNED").count();
    set(&mut campaign, "completedCertifications", signed);
    set(&mut campaign, "modified", now);
    if signed == all.len() {
        set(&mut campaign, "status", "COMPLETED");
    }
    store_campaign(database, &campaign)
}

/// Takes revoked access from an identity, or out of a role.
fn remediate(database: &Database, campaign: &str, item: &Value) -> Result<(), Rejection> {
    let at = |pointer: &str| item.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    let (holder, access) = (at("/identitySummary/identityId"), at("/accessSummary/access/id"));
    if campaign != "ROLE_COMPOSITION" {
        unassign(database, holder, access)?;
        return Ok(());
    }
    let kind = AccessKind::Role.collection();
    let Some(mut role) = find(database, kind, holder)? else {
        return Ok(());
    };
    for member in ["accessProfiles", "entitlements"] {
        let kept = elements(&role, member).iter().filter(|it| text(it, "id") != access);
        let kept: Vec<Value> = kept.cloned().collect();
        set(&mut role, member, kept);
    }
    set(&mut role, "modified", now_as_text());
    store(database, kind, holder, &role)
}
