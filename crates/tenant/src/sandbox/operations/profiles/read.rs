//! Reads one identity profile.

use crate::sandbox::database::Database;
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::rows::default_mappings;
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::Value;

/// The path parameter that holds the id of a profile.
const ID: &str = "identity-profile-id";

/// `GET /identity-profiles/{identity-profile-id}`
pub(in crate::sandbox::operations) fn get(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    match database.profile_text(requested_id(request))? {
        Some(text) => Ok(Reply::text(StatusCode::OK, text)),
        None => Err(unknown_profile(request)),
    }
}

/// `GET /identity-profiles/{identity-profile-id}/default-identity-attribute-config`
pub(in crate::sandbox::operations) fn default_config(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let profile = requested_profile(database, request)?;
    let source = profile.get("authoritativeSource").unwrap_or(&Value::Null);
    Ok(Reply::ok(&default_mappings(text(source, "id"), text(source, "name"))))
}

/// The profile that the path of a request names.
pub(in crate::sandbox::operations) fn requested_profile(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Value, Rejection> {
    let profile = database.profile(requested_id(request))?;
    profile.ok_or_else(|| unknown_profile(request))
}

/// The id of the profile that the path of a request names.
pub(super) fn requested_id(request: &ReceivedRequest) -> &str {
    request.text(ID)
}

/// The rejection of a request whose path names an unknown profile.
pub(super) fn unknown_profile(request: &ReceivedRequest) -> Rejection {
    Rejection::missing("identity profile", requested_id(request))
}
