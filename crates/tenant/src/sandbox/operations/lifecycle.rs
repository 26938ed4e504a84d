//! Operations on lifecycle states that do more than change a document.

use super::people::{reject_undeclared, requested_identity};
use super::request::ReceivedRequest;
use crate::sandbox::database::{Database, LIFECYCLE_STATES, ObjectPlace};
use crate::sandbox::responses::{IN_USE, Rejection, Reply, UNKNOWN_REFERENCE};
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::store::{STATE, apply_state};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::{text, text_of};
use crate::syntax::deep;
use axum::http::StatusCode;
use serde_json::{Value, json};

/// `POST /identities/{identity-id}/set-lifecycle-state`. Processing keeps a state that a request has set.
pub(super) fn set_lifecycle_state(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    let mut identity = requested_identity(database, request)?;
    let id = text(&request.body, "lifecycleStateId");
    let state = stored_state(database, &identity.profile, id)?.ok_or_else(|| {
        let text = format!("lifecycleStateId: the identity's profile has no lifecycle state with the id {id}.");
        Rejection::bad_request(UNKNOWN_REFERENCE, &text)
    })?;
    let technical_name = text(&state, "technicalName");
    identity.attributes.insert(STATE.to_owned(), technical_name.into());
    database.set_attributes(&identity.id, &identity.attributes)?;
    database.set_manual_state(&identity.id, true)?;
    apply_state(database, &identity)?;
    let activity = record_activity(database, request, &identity)?;
    Ok(Reply::ok(&json!({"accountActivityId": activity})))
}

/// Adds an account activity for a change of the lifecycle state.
fn record_activity(
    database: &Database,
    request: &ReceivedRequest,
    identity: &IdentityRow,
) -> Result<String, Rejection> {
    let (id, now) = (new_id(), now_as_text());
    let item = json!({
        "id": new_id(), "name": STATE, "requested": now, "approvalStatus": null, "provisioningStatus": "FINISHED",
        "operation": "SET", "attribute": STATE, "value": text_of(&identity.attributes, STATE),
    });
    let document = json!({
        "id": id, "name": id, "created": now, "modified": now, "completed": now, "completionStatus": "SUCCESS",
        "type": "Lifecycle State Change",
        "requesterIdentitySummary": {"name": request.caller.name()},
        "targetIdentitySummary": {"id": identity.id, "name": identity.name, "identityId": identity.id, "completed": true},
        "errors": [], "warnings": [], "items": [item], "executionStatus": "COMPLETED",
    });
    let place = ObjectPlace {
        kind: "/account-activities",
        parent: "",
        id: &id,
    };
    database.insert_object(place, &document)?;
    Ok(id)
}

/// `DELETE /identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}`
pub(super) fn delete_lifecycle_state(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    let (profile, id) = (request.text("identity-profile-id"), request.text("lifecycle-state-id"));
    let state = Rejection::unless_found(stored_state(database, profile, id)?, "lifecycle state", id)?;
    let identities = database.identities_in_state(profile, text(&state, "technicalName"))?;
    if identities > 0 {
        let text = format!("The lifecycle state cannot be deleted: {identities} identities are in it.");
        return Err(Rejection::bad_request(IN_USE, &text));
    }
    database.delete_object(place(profile, id))?;
    let reference = json!({"type": "LIFECYCLE_STATE", "id": id, "name": text(&state, "name")});
    Ok(Reply::new(StatusCode::ACCEPTED, &reference))
}

fn stored_state(database: &Database, profile: &str, id: &str) -> Result<Option<Value>, Rejection> {
    let found = database.object(place(profile, id))?;
    Ok(found.and_then(|text| deep::parse(text.as_bytes()).ok()))
}

const fn place<'a>(profile: &'a str, id: &'a str) -> ObjectPlace<'a> {
    ObjectPlace {
        kind: LIFECYCLE_STATES,
        parent: profile,
        id,
    }
}
