//! Creates campaigns, from a request or from a template.

use super::super::documents::{elements, existing, set};
use super::super::process::StepResult;
use super::campaign::{CAMPAIGNS, campaign_reference, store_campaign};
use super::generate::generate;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::resource::check_new_references;
use crate::sandbox::responses::{MISSING, Rejection, Reply};
use crate::sandbox::support::clock::{as_text, now, now_as_text};
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use jiff::Span;
use jiff::tz::Offset;
use serde_json::{Map, Value, json};

/// Types of campaigns, each with the member that only it has.
const SETTINGS: [(&str, &str); 4] = [
    ("SOURCE_OWNER", "sourceOwnerCampaignInfo"),
    ("SEARCH", "searchCampaignInfo"),
    ("ROLE_COMPOSITION", "roleCompositionCampaignInfo"),
    ("MACHINE_ACCOUNT", "machineAccountCampaignInfo"),
];
/// Members that only the service sets.
const READ_ONLY: [&str; 9] = [
    "id",
    "status",
    "created",
    "modified",
    "totalCertifications",
    "completedCertifications",
    "alerts",
    "sourcesWithOrphanEntitlements",
    "correlatedStatus",
];

/// `POST /campaigns`. The certifications are created at once, so the campaign is staged.
pub(super) fn create(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut given = request.body.clone();
    check_new_references(database, CAMPAIGNS, &mut given)?;
    let campaign = stage(database, request, &given)?;
    Ok(Reply::new(StatusCode::ACCEPTED, &campaign))
}

/// `POST /campaign-templates/{id}/generate`
pub(super) fn generate_from_template(database: &Database, request: &ReceivedRequest) -> StepResult {
    let template = existing(database, "/campaign-templates", request.text("id"))?;
    let mut campaign = template.get("campaign").cloned().unwrap_or_default();
    let duration = text(&template, "deadlineDuration");
    if !duration.is_empty() {
        set(&mut campaign, "deadline", deadline(duration)?);
    }
    let campaign = stage(database, request, &campaign)?;
    Ok(Reply::ok(&campaign_reference(&campaign)))
}

/// The time after a duration such as `P2W`.
fn deadline(duration: &str) -> Result<String, Rejection> {
    let span: Option<Span> = duration.parse().ok();
    let now = Offset::UTC.to_datetime(now());
    let end = span.and_then(|span| Offset::UTC.to_timestamp(now.checked_add(span).ok()?).ok());
    let end = end.ok_or_else(|| {
        let text = format!("deadlineDuration should be a duration such as P2W (got {duration}).");
        Rejection::illegal(&text)
    })?;
    Ok(as_text(end))
}

/// Stores a campaign and its certifications.
fn stage(database: &Database, request: &ReceivedRequest, given: &Value) -> Result<Value, Rejection> {
    check(given)?;
    let mut campaign = new_campaign(given);
    let certifications = generate(database, &request.caller, &campaign)?;
    set(&mut campaign, "totalCertifications", certifications);
    store_campaign(database, &campaign)?;
    Ok(campaign)
}

/// Documented: the settings of a type of campaign belong to campaigns of this type only, and some types need them.
fn check(given: &Value) -> Result<(), Rejection> {
    let kind = text(given, "type");
    for member in ["name", "description"] {
        if text(given, member).trim().is_empty() {
            return Err(missing(member));
        }
    }
    for (owner, member) in SETTINGS {
        let is_given = given.get(member).is_some_and(|it| !it.is_null());
        if is_given && kind != owner {
            let text = format!("{member} should only be set for campaigns of the type {owner} (got {kind}).");
            return Err(Rejection::illegal(&text));
        }
        if !is_given && kind == owner && ["SEARCH", "ROLE_COMPOSITION"].contains(&owner) {
            return Err(missing(member));
        }
    }
    let info = given.get("searchCampaignInfo").unwrap_or(&Value::Null);
    let query = text(info, "query");
    if !["", "*"].contains(&query) {
        let text = "searchCampaignInfo.query: the embedded tenant supports *; use identityIds for other identities.";
        return Err(Rejection::illegal(text));
    }
    if text(info, "type") == "IDENTITY" && query.is_empty() && elements(info, "identityIds").is_empty() {
        return Err(missing("searchCampaignInfo.identityIds"));
    }
    Ok(())
}

fn new_campaign(given: &Value) -> Value {
    let now = now_as_text();
    let mut members = Map::from_iter([("id".to_owned(), Value::from(new_id()))]);
    let given = given.as_object().into_iter().flatten();
    for (name, value) in given.filter(|(name, _)| !READ_ONLY.contains(&name.as_str())) {
        members.insert(name.clone(), value.clone());
    }
    let defaults = [
        ("deadline", Value::Null),
        ("emailNotificationEnabled", false.into()),
        ("autoRevokeAllowed", false.into()),
        ("recommendationsEnabled", false.into()),
        ("status", "STAGED".into()),
        ("correlatedStatus", "CORRELATED".into()),
        ("created", now.as_str().into()),
        ("modified", now.as_str().into()),
        ("totalCertifications", 0.into()),
        ("completedCertifications", 0.into()),
        ("alerts", Value::Null),
        ("sunsetCommentsRequired", true.into()),
        ("mandatoryCommentRequirement", "NO_DECISIONS".into()),
    ];
    for (name, value) in defaults {
        members.entry(name).or_insert(value);
    }
    json!(members)
}

fn missing(member: &str) -> Rejection {
    let text = format!("{member} is required and should not be empty.");
    Rejection::bad_request(MISSING, &text)
}
