//! Creates a document.

use super::place::RequestedPlace;
use super::references::check_references;
use super::response;
use super::unique::check_unique;
use super::valid::check_document;
use crate::sandbox::collections::new_document;
use crate::sandbox::collections::{Collection, Plan, id_of};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{CONFLICT, MISSING, Rejection, Reply};
use serde_json::{Map, Value};
use std::borrow::Cow;

/// Creates a document in a collection.
pub(super) fn create(database: &Database, request: &ReceivedRequest, plan: Plan) -> Result<Reply, Rejection> {
    let collection = plan.collection;
    let mut place = RequestedPlace::of_collection(collection, request);
    place.check_parent(database)?;
    let mut given = given_members(request, collection);
    // Most bodies have no id, and are not copied.
    if given.get("id").is_some()
        && let Value::Object(members) = given.to_mut()
    {
        without_id(collection, members);
    }
    let mut document = Value::Object(new_document(collection, &given));
    place.id = id_of(collection, &document);
    check_id(database, &place)?;
    check_document(collection, &document)?;
    check_references(database, collection, &mut document, &mut Value::Null)?;
    check_unique(database, &place, &document, None)?;
    let text = place.store(database, &mut document)?;
    Ok(response::document(request, collection.ty, text, || document))
}

/// Removes the id of a request's body, if the service chooses it.
pub(super) fn without_id(collection: &Collection, members: &mut Map<String, Value>) {
    if collection.has_generated_ids() {
        members.shift_remove("id");
    }
}

/// The members of the body; of a form, only the members that documents have, without its files.
pub(super) fn given_members<'r>(request: &'r ReceivedRequest, collection: &Collection) -> Cow<'r, Value> {
    if request.operation.form.is_empty() {
        return Cow::Borrowed(&request.body);
    }
    let mut members = request.body.as_object().cloned().unwrap_or_default();
    members.retain(|name, _| collection.fields().iter().any(|field| field.wire == name));
    Cow::Owned(members.into())
}

/// Checks the id of a document, unless the service has chosen it.
fn check_id(database: &Database, place: &RequestedPlace) -> Result<(), Rejection> {
    let names = place.collection.ids().join(" and ");
    if place.id.trim().is_empty() {
        let text = format!("{names} is required and should not be empty.");
        return Err(Rejection::bad_request(MISSING, &text));
    }
    if !place.collection.has_generated_ids() && database.object(place.stored())?.is_some() {
        let text = format!(
            "{names}: there is another {} with this value.",
            place.collection.label()
        );
        return Err(Rejection::bad_request(CONFLICT, &text));
    }
    Ok(())
}
