//! Lists of campaigns, certifications and their items.

use super::super::documents::{all_below, equals, existing};
use super::super::people::{asked_identity, check_owner};
use super::super::process::StepResult;
use super::super::view;
use super::campaign::{CAMPAIGNS, CERTIFICATIONS, ITEMS, TASKS, campaign_of};
use super::certification::items_of;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::resource::list_matching;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::json_members::text;
use crate::schema::Compare;
use crate::syntax::filter::{Filter, Literal};
use serde_json::Value;

/// Members of a campaign that only its full form has.
const DETAILS: [&str; 8] = [
    "modified",
    "filter",
    "sunsetCommentsRequired",
    "sourceOwnerCampaignInfo",
    "searchCampaignInfo",
    "roleCompositionCampaignInfo",
    "machineAccountCampaignInfo",
    "mandatoryCommentRequirement",
];

/// The short form of a campaign.
pub(super) fn slim(mut campaign: Value) -> Value {
    if let Value::Object(members) = &mut campaign {
        members.retain(|name, _| !DETAILS.contains(&name.as_str()));
    }
    campaign
}

/// A campaign in the requested form. Documented: the short form is the default.
fn shown(request: &ReceivedRequest, campaign: Value) -> Value {
    match request.text("detail") {
        "FULL" => campaign,
        _ => slim(campaign),
    }
}

/// `GET /campaigns`
pub(super) fn campaigns(database: &Database, request: &ReceivedRequest) -> StepResult {
    let campaigns = all_below(database, CAMPAIGNS, "")?.into_iter();
    view::page(request, campaigns.map(|campaign| shown(request, campaign)).collect())
}

/// `GET /campaigns/{id}`
pub(super) fn campaign(database: &Database, request: &ReceivedRequest) -> StepResult {
    let campaign = campaign_of(database, request.text("id"))?;
    Ok(Reply::ok(&shown(request, campaign)))
}

/// `GET /certifications`. Callers who are not administrators see their own.
pub(super) fn certifications(database: &Database, request: &ReceivedRequest) -> StepResult {
    let reviewer = asked_identity(database, request, "reviewer-identity")?;
    check_owner(database, &request.caller, reviewer.as_deref().unwrap_or_default())?;
    let condition = reviewer.map(|id| equals("reviewer.id", &id));
    list_matching(
        database,
        request,
        (CERTIFICATIONS, ""),
        condition,
        &["reviewer-identity"],
    )
}

/// `GET /certifications/{id}/access-review-items`
pub(super) fn review_items(database: &Database, request: &ReceivedRequest) -> StepResult {
    let id = request.text("id");
    existing(database, CERTIFICATIONS, id)?;
    let handled = ["entitlements", "access-profiles", "roles"];
    let listed: Vec<Literal> = handled
        .iter()
        .flat_map(|name| request.text(name).split(','))
        .filter(|id| !id.is_empty())
        .map(|id| Literal::Text(id.trim().to_owned()))
        .collect();
    let condition = (!listed.is_empty()).then(|| Filter::Test("access.id".to_owned(), Compare::In, listed));
    list_matching(database, request, (ITEMS, id), condition, &handled)
}

/// `GET /certifications/{id}/reviewers`
pub(super) fn reviewers(database: &Database, request: &ReceivedRequest) -> StepResult {
    let certification = existing(database, CERTIFICATIONS, request.text("id"))?;
    let mut reviewer = certification.get("reviewer").cloned().unwrap_or_default();
    if let Value::Object(members) = &mut reviewer {
        members.retain(|name, _| ["type", "id", "name", "email"].contains(&name.as_str()));
    }
    view::page(request, vec![reviewer])
}

/// `GET /certifications/{certificationId}/access-review-items/{itemId}/permissions`. Entitlements of the tenant have none.
pub(super) fn permissions(database: &Database, request: &ReceivedRequest) -> StepResult {
    let (certification, item) = (request.text("certificationId"), request.text("itemId"));
    existing(database, CERTIFICATIONS, certification)?;
    let items = items_of(database, certification)?;
    if !items.iter().any(|it| text(it, "id") == item) {
        return Err(Rejection::missing("access review item", item));
    }
    view::page(request, Vec::new())
}

/// `GET /certification-tasks`: the tasks that have not ended.
pub(super) fn pending_tasks(database: &Database, request: &ReceivedRequest) -> StepResult {
    let is_pending = ["QUEUED", "IN_PROGRESS"].map(|status| equals("status", status));
    let condition = Filter::Any(is_pending.into());
    list_matching(database, request, (TASKS, ""), Some(condition), &["reviewer-identity"])
}
