//! Starts work that the service does later: deleting profiles, and processing identities.

use super::mapping;
use super::profiles;
use super::reply::{Refusal, Reply};
use super::routes::Call;
use super::seed::Identity;
use super::store::{State, Store, new_id, now, text};
use axum::http::StatusCode;
use serde_json::{Value, json};

/// `DELETE /identity-profiles/{identity-profile-id}`
pub(super) fn delete_one(store: &Store, call: &Call) -> Result<Reply, Refusal> {
    let mut state = store.lock();
    let id = text(profiles::find(&state, call)?, "id").to_owned();
    store.delete_later(&mut state, vec![id]);
    Ok(accepted("Delete identity profile"))
}

/// `POST /identity-profiles/bulk-delete`. An unknown id is not an error.
pub(super) fn delete_several(store: &Store, call: &Call) -> Result<Reply, Refusal> {
    let mut state = store.lock();
    let ids = call.body.as_array().into_iter().flatten().filter_map(Value::as_str);
    let known = ids
        .filter(|id| state.profile(id).is_some())
        .map(str::to_owned)
        .collect();
    store.delete_later(&mut state, known);
    Ok(accepted("Delete identity profiles"))
}

fn accepted(name: &str) -> Reply {
    let task = json!({
        "id": new_id(),
        "name": name,
        "description": "Deletes identity profiles that have no identities.",
        "launcher": "sandbox",
        "launched": now(),
    });
    Reply::new(StatusCode::ACCEPTED, task)
}

/// `POST /identity-profiles/{identity-profile-id}/process-identities`
pub(super) fn process(store: &Store, call: &Call) -> Result<Reply, Refusal> {
    let mut state = store.lock();
    let profile = profiles::find(&state, call)?.clone();
    let id = text(&profile, "id");
    let refreshed: Vec<Identity> = state
        .identities
        .iter()
        .map(|identity| refreshed(&state, identity, id, &profile))
        .collect();
    state.identities = refreshed;
    if let Some(Value::Object(members)) = state.profile_mut(id) {
        members.insert("identityRefreshRequired".to_owned(), false.into());
    }
    Ok(Reply::new(StatusCode::ACCEPTED, json!({})))
}

/// An identity with its attributes computed anew, when it belongs to the profile and its mappings are enabled.
fn refreshed(state: &State, identity: &Identity, profile_id: &str, profile: &Value) -> Identity {
    let mut identity = identity.clone();
    let enabled = profile.pointer("/identityAttributeConfig/enabled") == Some(&Value::Bool(true));
    if identity.profile != profile_id || !enabled {
        return identity;
    }
    let transforms = profile
        .pointer("/identityAttributeConfig/attributeTransforms")
        .and_then(Value::as_array);
    for transform in transforms.into_iter().flatten() {
        let definition = transform.get("transformDefinition").unwrap_or(&Value::Null);
        if let Ok(Some(value)) = mapping::evaluate(state, &identity, definition) {
            identity
                .attributes
                .insert(text(transform, "identityAttributeName").to_owned(), value);
        }
    }
    identity
}
