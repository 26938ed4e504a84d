//! Creates identity profiles.

use super::immutable::is_immutable;
use super::references::resolve_references;
use crate::sandbox::database::Database;
use crate::sandbox::mapping::update_time_based_flag;
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::rows::{MAPPINGS, PRIORITY_STEP, default_mappings, fill_in_defaults};
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::Value;

/// `POST /identity-profiles`
pub(in crate::sandbox::operations) fn create(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let id = insert(database, &request.body)?;
    let text = database.profile_text(&id)?.unwrap_or_default();
    Ok(Reply::text(StatusCode::CREATED, text))
}

/// Adds a profile and returns its id. Immutable members of the request are ignored, and the default mappings replace absent
/// ones. Its identities are up to date only after a refresh.
pub(in crate::sandbox::operations) fn insert(database: &Database, given: &Value) -> Result<String, Rejection> {
    let mut members = given.as_object().cloned().unwrap_or_default();
    members.retain(|name, _| !is_immutable(name));
    let has_mappings = members.get(MAPPINGS).is_some_and(|config| !config.is_null());
    let priority = database.highest_priority()?.saturating_add(PRIORITY_STEP);
    members.insert("identityRefreshRequired".to_owned(), true.into());
    fill_in_defaults(&mut members, priority);
    let mut profile = Value::Object(members);
    let everything = [String::new()];
    resolve_references(database, &mut profile, &everything)?;
    if !has_mappings {
        set_default_mappings(&mut profile);
    }
    update_time_based_flag(database, &mut profile)?;
    database.insert_profile(&profile)?;
    Ok(text(&profile, "id").to_owned())
}

fn set_default_mappings(profile: &mut Value) {
    let source = profile.get("authoritativeSource").unwrap_or(&Value::Null);
    let mappings = default_mappings(text(source, "id"), text(source, "name"));
    if let Value::Object(members) = profile {
        members.insert(MAPPINGS.to_owned(), mappings);
    }
}
