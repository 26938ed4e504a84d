//! Reads a document.

use super::answer;
use super::place::{RequestedPlace, parse};
use super::query::check_parameters;
use crate::sandbox::answers::{Rejection, Reply};
use crate::sandbox::collections::Plan;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;

/// Reads a document.
pub(super) fn get(database: &Database, request: &ReceivedRequest, plan: Plan) -> Result<Reply, Rejection> {
    check_parameters(plan.collection, request, &[])?;
    let place = RequestedPlace::of_document(plan.collection, request);
    let text = place.text(database)?;
    let value = parse(&text)?;
    Ok(answer::document(request, plan.collection.ty, text, || value))
}
