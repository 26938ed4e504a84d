//! Creates identity profiles.

use super::immutable::is_immutable;
use crate::sandbox::answers::{CONFLICT, MISSING, Refusal, Reply, UNKNOWN_REFERENCE};
use crate::sandbox::database::Database;
use crate::sandbox::mapping::update_time_based_flag;
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::rows::{PRIORITY_STEP, fill_in_defaults};
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::Value;

/// `POST /identity-profiles`
pub(in crate::sandbox::operations) fn create(database: &Database, request: &ReceivedRequest) -> Result<Reply, Refusal> {
    let id = insert(database, &request.body)?;
    let text = database.profile_text(&id)?.unwrap_or_default();
    Ok(Reply::text(StatusCode::CREATED, text))
}

/// Adds a profile and returns its id. Immutable members of the request are ignored.
pub(in crate::sandbox::operations) fn insert(database: &Database, given: &Value) -> Result<String, Refusal> {
    let mut members = given.as_object().cloned().unwrap_or_default();
    members.retain(|name, _| !is_immutable(name));
    let priority = database.highest_priority()?.saturating_add(PRIORITY_STEP);
    fill_in_defaults(&mut members, priority);
    let mut profile = Value::Object(members);
    check_references(database, &profile)?;
    update_time_based_flag(database, &mut profile)?;
    database.insert_profile(&profile)?;
    Ok(text(&profile, "id").to_owned())
}

/// Checks a profile against the rest of the tenant: its source must exist, and its name must be unique.
pub(in crate::sandbox::operations) fn check_references(database: &Database, profile: &Value) -> Result<(), Refusal> {
    let name = text(profile, "name");
    if name.trim().is_empty() {
        return Err(missing("name"));
    }
    let source = profile.get("authoritativeSource").unwrap_or(&Value::Null);
    let source_id = text(source, "id");
    if source_id.is_empty() {
        return Err(missing("authoritativeSource.id"));
    }
    if database.source(source_id, "")?.is_none() {
        let text = format!("authoritativeSource: there is no source with the id {source_id}.");
        return Err(Refusal::bad_request(UNKNOWN_REFERENCE, &text));
    }
    if database.is_name_taken(name, text(profile, "id"))? {
        let text = format!("The name {name} belongs to another identity profile.");
        return Err(Refusal::bad_request(CONFLICT, &text));
    }
    Ok(())
}

fn missing(member: &str) -> Refusal {
    Refusal::bad_request(MISSING, &format!("{member} is required and should not be empty."))
}
