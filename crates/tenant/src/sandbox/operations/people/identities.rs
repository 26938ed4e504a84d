//! Reads, deletes and processes identities.

use super::identity_view::{identity_document, requested_identity};
use super::owned::{association_details, owned_objects};
use super::query::{people_query, reject_undeclared};
use crate::sandbox::database::{Database, PeopleView};
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::operations::tasks::start_work;
use crate::sandbox::responses::{Rejection, Reply, UNKNOWN_REFERENCE};
use crate::sandbox::rows::TaskKind;
use axum::http::StatusCode;
use serde_json::{Value, json};

/// Maximum number of identities in a request for processing.
const MAX_PROCESSED: usize = 250;

/// `GET /identities`. Without a default filter, it lists correlated identities only.
pub(in crate::sandbox::operations) fn list_identities(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let flags: &[(&str, bool)] = match request.text("defaultFilter") {
        "NONE" => &[],
        _ => &[("correlated", true)],
    };
    let query = people_query(PeopleView::Identities, request, flags)?;
    let (found, total) = database.identity_page(&query)?;
    let shown = found.iter().map(|identity| identity_document(database, identity));
    let shown: Value = shown.collect::<Result<Vec<_>, _>>()?.into();
    Ok(Reply::ok(&shown).with_total(total))
}

/// `GET /identities/{id}`
pub(in crate::sandbox::operations) fn get_identity(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let identity = requested_identity(database, request)?;
    Ok(Reply::ok(&identity_document(database, &identity)?))
}

/// `DELETE /identities/{id}`. An identity that owns objects stays, and the response lists them.
pub(in crate::sandbox::operations) fn delete_identity(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    let identity = requested_identity(database, request)?;
    let owned = owned_objects(database, &identity.id)?;
    if !owned.is_empty() {
        let mut rejection = Rejection::illegal("The identity owns objects.");
        rejection.body = json!({
            "message": "IDENTITY_ASSOCIATION_DETAILS",
            "associationDetails": association_details(&owned),
        });
        return Err(rejection);
    }
    database.delete_identity(&identity.id)?;
    Ok(Reply::text(StatusCode::NO_CONTENT, String::new()))
}

/// `POST /identities/process`. Unknown identities are ignored.
pub(in crate::sandbox::operations) fn process_identities(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    let ids = request.body.get("identityIds").and_then(Value::as_array);
    let ids: Vec<String> = ids
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    if ids.is_empty() || ids.len() > MAX_PROCESSED {
        let text = format!("identityIds should have 1 to {MAX_PROCESSED} ids (got {}).", ids.len());
        return Err(Rejection::illegal(&text));
    }
    for id in &ids {
        if database.identity(id)?.is_none() {
            let text = format!("identityIds: there is no identity with the id {id}.");
            return Err(Rejection::bad_request(UNKNOWN_REFERENCE, &text));
        }
    }
    let task = start_work(database, TaskKind::ProcessIdentities, ids, Value::Null, request)?;
    let reference = json!({"type": "TASK_RESULT", "id": task.id, "name": "Process identities"});
    Ok(Reply::new(StatusCode::ACCEPTED, &reference))
}
