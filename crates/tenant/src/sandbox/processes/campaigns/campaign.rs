//! A campaign, and the references to it.

use super::super::documents::{all_with, existing, store};
use crate::sandbox::database::Database;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

pub(super) const CAMPAIGNS: &str = "/campaigns";
pub(super) const CERTIFICATIONS: &str = "/certifications";
pub(super) const ITEMS: &str = "/certifications/{id}/access-review-items";
pub(super) const TASKS: &str = "/certification-tasks";
pub(super) const REPORTS: &str = "/campaigns/{id}/reports";

/// The campaign with an id.
///
/// # Errors
/// 404 if there is none.
pub(super) fn campaign_of(database: &Database, id: &str) -> Result<Value, Rejection> {
    existing(database, CAMPAIGNS, id)
}

pub(super) fn store_campaign(database: &Database, campaign: &Value) -> Result<(), Rejection> {
    store(database, CAMPAIGNS, text(campaign, "id"), campaign)
}

/// Checks the state of a campaign.
///
/// # Errors
/// 400 if it has another one.
pub(super) fn check_status(campaign: &Value, expected: &str) -> Result<(), Rejection> {
    let status = text(campaign, "status");
    if status == expected {
        return Ok(());
    }
    let text = format!("The campaign should be {expected}, but it is {status}.");
    Err(Rejection::illegal(&text))
}

/// A reference to a campaign, as it appears in certifications.
pub(super) fn campaign_reference(campaign: &Value) -> Value {
    let member = |name: &str| campaign.get(name).cloned().unwrap_or_default();
    json!({
        "id": member("id"),
        "name": member("name"),
        "type": "CAMPAIGN",
        "campaignType": member("type"),
        "description": member("description"),
        "correlatedStatus": member("correlatedStatus"),
        "mandatoryCommentRequirement": member("mandatoryCommentRequirement"),
    })
}

/// The certifications of a campaign.
pub(super) fn certifications_of(database: &Database, campaign: &str) -> Result<Vec<Value>, Rejection> {
    all_with(database, CERTIFICATIONS, "campaign.id", campaign)
}
