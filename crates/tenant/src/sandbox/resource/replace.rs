//! Replaces a document.

use super::create::given_members;
use super::place::RequestedPlace;
use super::references::{check_references, members_with_references};
use super::response;
use super::unique::check_unique;
use super::valid::check_document;
use crate::sandbox::collections::Collection;
use crate::sandbox::collections::Plan;
use crate::sandbox::collections::{fill_in, remove_nulls, touch};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::schema::{Field, Type};
use serde_json::{Map, Value};

/// Replaces a document. Members that only the service sets stay, and so do those that the request cannot contain.
pub(super) fn replace(database: &Database, request: &ReceivedRequest, plan: Plan) -> Result<Reply, Rejection> {
    let collection = plan.collection;
    let place = RequestedPlace::of_document(collection, request);
    let old = if collection.record.single {
        place.check_parent(database)?;
        place.document(database).unwrap_or_default()
    } else {
        place.document(database)?
    };
    let mut members = replaced(collection, &old, request)?;
    remove_nulls(collection, &mut members);
    fill_in(collection, &mut members);
    touch(collection, &mut members);
    let mut document = Value::Object(members);
    check_document(collection, &document)?;
    let mut before = members_with_references(collection, &old);
    check_references(database, collection, &mut document, &mut before)?;
    check_unique(database, &place, &document, None)?;
    let text = place.store(database, &mut document)?;
    Ok(response::document(request, collection.ty, text, || document))
}

/// The members of the request, in the order of the stored document, with those that it cannot set.
fn replaced(collection: &Collection, old: &Value, request: &ReceivedRequest) -> Result<Map<String, Value>, Rejection> {
    let mut given = given_members(request, collection)
        .as_object()
        .cloned()
        .unwrap_or_default();
    let ids = collection.ids();
    let is_frozen = |name: &str| collection.record.frozen.contains(&name) || ids.contains(&name);
    let mut members = Map::new();
    for (name, value) in old.as_object().into_iter().flatten() {
        let sent = given.shift_remove(name);
        if collection.is_owned_by_service(name) || (sent.is_none() && !is_in_request(collection, request, name)) {
            members.insert(name.clone(), value.clone());
        } else if is_frozen(name) {
            if sent.is_some_and(|sent| sent != *value) {
                return Err(Rejection::illegal(&format!("{name} cannot be updated.")));
            }
            members.insert(name.clone(), value.clone());
        } else if let Some(sent) = sent {
            members.insert(name.clone(), sent);
        }
    }
    given.retain(|name, _| !collection.is_owned_by_service(name));
    members.append(&mut given);
    Ok(members)
}

/// Returns true unless the schema of the documents has the member and that of the request does not.
fn is_in_request(collection: &Collection, request: &ReceivedRequest, name: &str) -> bool {
    let has = |fields: &[Field]| fields.iter().any(|field| field.wire == name);
    match request.operation.body.as_ref().map(|body| body.ty) {
        Some(Type::Model(model)) if !model.fields().is_empty() => has(model.fields()) || !has(collection.fields()),
        _ => true,
    }
}
