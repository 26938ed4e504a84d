//! Reads a document.

use super::place::{RequestedPlace, parse};
use super::query::check_parameters;
use super::response;
use crate::sandbox::collections::Plan;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use axum::http::StatusCode;

/// Returns true for a single document that no request has set, if the schema has a response for that.
fn is_unset(database: &Database, request: &ReceivedRequest, place: &RequestedPlace) -> Result<bool, Rejection> {
    if !place.collection.record.single || request.operation.response(204).is_none() {
        return Ok(false);
    }
    place.check_parent(database)?;
    Ok(database.object(place.stored())?.is_none())
}

/// Reads a document.
pub(super) fn get(database: &Database, request: &ReceivedRequest, plan: Plan) -> Result<Reply, Rejection> {
    check_parameters(plan.collection, request, &[])?;
    let place = RequestedPlace::of_document(plan.collection, request);
    if is_unset(database, request, &place)? {
        return Ok(Reply::text(StatusCode::NO_CONTENT, String::new()));
    }
    let text = place.text(database)?;
    let value = parse(&text)?;
    Ok(response::document(request, plan.collection.ty, text, || value))
}
