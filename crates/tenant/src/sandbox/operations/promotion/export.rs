//! Exports identity profiles.

use super::OBJECT_TYPE;
use crate::sandbox::database::{Database, StoredProfile};
use crate::sandbox::operations::profiles::{array_reply, matching_profiles};
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use serde_json::json;

/// Version of the export format.
const VERSION: u32 = 1;

/// `GET /identity-profiles/export`
pub(in crate::sandbox::operations) fn export(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let (profiles, total) = matching_profiles(database, request)?;
    let exported: Vec<String> = profiles.iter().map(exported_object).collect();
    Ok(array_reply(exported.iter().map(String::as_str)).with_total(total))
}

/// A profile in the export format.
fn exported_object(profile: &StoredProfile) -> String {
    let StoredProfile { id, name, text } = profile;
    let this = json!({"type": OBJECT_TYPE, "id": id, "name": name});
    format!("{{\"version\":{VERSION},\"self\":{this},\"object\":{text}}}")
}
