//! Updates identity profiles by JSON Patch.

use super::immutable::{check_mutable, touches};
use super::read::{requested_id, requested_profile, unknown_profile};
use super::references::resolve_references;
use crate::sandbox::database::Database;
use crate::sandbox::mapping::update_time_based_flag;
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::patching;
use crate::sandbox::responses::{BAD_CONTENT, Rejection, Reply};
use crate::sandbox::rows::MAPPINGS;
use crate::sandbox::store::TenantStore;
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::validation::Violation;
use crate::sandbox::validation::validator::validate_body;
use crate::schema::Type;
use crate::schema::tenant::IDENTITY_PROFILE;
use axum::http::StatusCode;
use serde_json::Value;

/// `PATCH /identity-profiles/{identity-profile-id}`
pub(in crate::sandbox::operations) fn update(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let patch = patching::read(&request.body).map_err(|violation| invalid_patch(&violation))?;
    let (profile, mappings) = if touches(&patching::addressed_members(&patch), MAPPINGS) {
        (requested_profile(database, request)?, None)
    } else {
        let found = database.profile_without_mappings(requested_id(request))?;
        let (profile, mappings) = found.ok_or_else(|| unknown_profile(request))?;
        (profile, Some(mappings))
    };
    let changed = patching::changed_members(&patch);
    check_mutable(&changed)?;
    let mut profile = patching::apply(&Type::Model(&IDENTITY_PROFILE), profile, &patch)
        .map_err(|violation| invalid_patch(&violation))?;
    check_result(&profile)?;
    resolve_references(database, &mut profile, &changed)?;
    if let Value::Object(members) = &mut profile {
        members.insert("modified".to_owned(), now_as_text().into());
        if touches(&changed, MAPPINGS) {
            members.insert("identityRefreshRequired".to_owned(), true.into());
        }
    }
    if touches(&changed, MAPPINGS) {
        update_time_based_flag(database, &mut profile)?;
    }
    let text = database.replace_profile(&profile, mappings)?;
    Ok(Reply::text(StatusCode::OK, text))
}

/// Tries a large patch without holding the lock, so that a patch that exceeds its budget is rejected before it is queued.
pub(in crate::sandbox::operations) async fn rehearse_update(
    store: &TenantStore,
    request: &ReceivedRequest,
) -> Result<(), Rejection> {
    let patch = patching::read(&request.body).map_err(|violation| invalid_patch(&violation))?;
    if !patching::is_large(&patch) {
        return Ok(());
    }
    let profile = store.read(|database| requested_profile(database, request)).await?;
    check_mutable(&patching::changed_members(&patch))?;
    patching::apply(&Type::Model(&IDENTITY_PROFILE), profile, &patch)
        .map(drop)
        .map_err(|violation| invalid_patch(&violation))
}

fn check_result(profile: &Value) -> Result<(), Rejection> {
    match validate_body(&Type::Model(&IDENTITY_PROFILE), profile).first() {
        Some(first) => {
            let text = format!("The patch would leave an invalid profile: {first}");
            Err(Rejection::illegal(&text))
        }
        None => Ok(()),
    }
}

fn invalid_patch(violation: &Violation) -> Rejection {
    Rejection::bad_request(BAD_CONTENT, &violation.to_string())
}
