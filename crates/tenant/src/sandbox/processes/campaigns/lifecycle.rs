//! The states of a campaign: staged, active, completed.

use super::super::documents::{set, texts};
use super::super::process::StepResult;
use super::campaign::{
    CAMPAIGNS, CERTIFICATIONS, ITEMS, REPORTS, campaign_of, certifications_of, check_status, store_campaign,
};
use super::certification::{is_completed, items_of, store_with_items};
use super::decide::record;
use super::sign_off::sign;
use crate::sandbox::database::{Database, ObjectPlace};
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::patching;
use crate::sandbox::responses::{BAD_CONTENT, Rejection, Reply};
use crate::sandbox::support::clock::{now, now_as_text};
use crate::sandbox::support::json_members::text;
use crate::sandbox::validation::Violation;
use axum::http::StatusCode;
use jiff::Timestamp;
use serde_json::json;

/// Documented: the members that a patch may change before the campaign is activated, and after that.
const STAGED: [&str; 6] = [
    "name",
    "description",
    "recommendationsEnabled",
    "deadline",
    "emailNotificationEnabled",
    "autoRevokeAllowed",
];
const ACTIVE: [&str; 1] = ["deadline"];

/// `PATCH /campaigns/{id}`
pub(super) fn update(database: &Database, request: &ReceivedRequest) -> StepResult {
    let campaign = campaign_of(database, request.text("id"))?;
    let invalid = |violation: Violation| Rejection::bad_request(BAD_CONTENT, &violation.to_string());
    let patch = patching::read(&request.body).map_err(invalid)?;
    let allowed: &[&str] = match text(&campaign, "status") {
        "STAGED" => &STAGED,
        "ACTIVE" => &ACTIVE,
        _ => &[],
    };
    let changed = patching::changed_members(&patch);
    if let Some(name) = changed.iter().find(|name| !allowed.contains(&name.as_str())) {
        let status = text(&campaign, "status");
        let text = format!("{name} cannot be updated while the campaign is {status}.");
        return Err(Rejection::illegal(&text));
    }
    let success = request.operation.success().and_then(|success| success.ty);
    let ty = success.ok_or_else(Rejection::internal_error)?;
    let mut campaign = patching::apply(&ty, campaign, &patch).map_err(invalid)?;
    set(&mut campaign, "modified", now_as_text());
    store_campaign(database, &campaign)?;
    if changed.iter().any(|name| name == "deadline") {
        for mut certification in certifications_of(database, text(&campaign, "id"))? {
            set(
                &mut certification,
                "due",
                campaign.get("deadline").cloned().unwrap_or_default(),
            );
            let items = items_of(database, text(&certification, "id"))?;
            store_with_items(database, &mut certification, &items)?;
        }
    }
    Ok(Reply::ok(&super::lists::slim(campaign)))
}

/// `POST /campaigns/{id}/activate`
pub(super) fn activate(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut campaign = campaign_of(database, request.text("id"))?;
    check_status(&campaign, "STAGED")?;
    // Documented: the deadline must be in the future.
    let deadline = text(&campaign, "deadline").parse::<Timestamp>();
    if deadline.is_ok_and(|deadline| deadline <= now()) {
        let text = "deadline should be in the future when the campaign is activated.";
        return Err(Rejection::illegal(text));
    }
    set(&mut campaign, "status", "ACTIVE");
    set(&mut campaign, "modified", now_as_text());
    store_campaign(database, &campaign)?;
    for mut certification in certifications_of(database, text(&campaign, "id"))? {
        set(&mut certification, "phase", "ACTIVE");
        let items = items_of(database, text(&certification, "id"))?;
        store_with_items(database, &mut certification, &items)?;
    }
    Ok(Reply::new(StatusCode::ACCEPTED, &json!({})))
}

/// `POST /campaigns/{id}/complete`. Items without a decision get the one that the request names, and all certifications are
/// signed off.
pub(super) fn complete(database: &Database, request: &ReceivedRequest) -> StepResult {
    let campaign = campaign_of(database, request.text("id"))?;
    check_status(&campaign, "ACTIVE")?;
    let decision = match text(&request.body, "autoCompleteAction") {
        "REVOKE" => "REVOKE",
        _ => "APPROVE",
    };
    for mut certification in certifications_of(database, text(&campaign, "id"))? {
        if text(&certification, "phase") != "ACTIVE" {
            continue;
        }
        let mut items = items_of(database, text(&certification, "id"))?;
        for item in items.iter_mut().filter(|item| !is_completed(item)) {
            record(item, decision, None);
        }
        store_with_items(database, &mut certification, &items)?;
        sign(database, &mut certification, &items)?;
    }
    let mut campaign = campaign_of(database, request.text("id"))?;
    set(&mut campaign, "status", "COMPLETED");
    store_campaign(database, &campaign)?;
    Ok(Reply::new(StatusCode::ACCEPTED, &json!({})))
}

/// `POST /campaigns/delete`. Campaigns that do not exist are ignored.
pub(super) fn delete(database: &Database, request: &ReceivedRequest) -> StepResult {
    for id in texts(&request.body, "ids")? {
        for certification in certifications_of(database, id)? {
            let certification = text(&certification, "id");
            delete_below(database, ITEMS, certification)?;
            delete_one(database, CERTIFICATIONS, "", certification)?;
        }
        delete_below(database, REPORTS, id)?;
        delete_one(database, CAMPAIGNS, "", id)?;
    }
    Ok(Reply::new(StatusCode::ACCEPTED, &json!({})))
}

fn delete_below(database: &Database, kind: &str, parent: &str) -> Result<(), Rejection> {
    for id in database.objects_below(kind, parent)? {
        delete_one(database, kind, parent, &id)?;
    }
    Ok(())
}

fn delete_one(database: &Database, kind: &str, parent: &str, id: &str) -> Result<(), Rejection> {
    database.delete_object(ObjectPlace { kind, parent, id })?;
    Ok(())
}
