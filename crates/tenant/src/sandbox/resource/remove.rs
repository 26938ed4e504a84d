//! Deletes a document, and the documents below it.

use super::place::RequestedPlace;
use super::response;
use crate::sandbox::collections::Collection;
use crate::sandbox::collections::{Plan, catalog};
use crate::sandbox::database::{Database, FilteredColumn, ObjectPlace};
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{IN_USE, Rejection, Reply};
use crate::sandbox::rows::TRANSFORMS;
use crate::sandbox::support::json_members::text;
use serde_json::Value;

/// Deletes a document.
pub(super) fn remove(database: &Database, request: &ReceivedRequest, plan: Plan) -> Result<Reply, Rejection> {
    let place = RequestedPlace::of_document(plan.collection, request);
    let document = place.document(database)?;
    remove_at(database, &place, &document)?;
    Ok(response::document(
        request,
        plan.collection.ty,
        document.to_string(),
        || document,
    ))
}

/// Deletes the document at a place, unless it is in use.
pub(super) fn remove_at(database: &Database, place: &RequestedPlace, document: &Value) -> Result<(), Rejection> {
    check_unused(database, place.collection, &place.id)?;
    check_unmapped(database, place.collection, document)?;
    remove_below(database, place.collection, place.stored())
}

/// Rejects the deletion of a document to which others refer.
pub(super) fn check_unused(database: &Database, collection: &Collection, id: &str) -> Result<(), Rejection> {
    for (path, member) in &collection.record.users {
        let Some(users) = catalog().collection(path) else {
            continue;
        };
        let Some(member) = users.member(member) else {
            continue;
        };
        let found = database.objects_with(users.path, &FilteredColumn::of(&member), id, 1)?;
        if let Some((_, user)) = found.first() {
            let text = format!("The {} is in use by the {} {user}.", collection.label(), users.label());
            return Err(Rejection::bad_request(IN_USE, &text));
        }
    }
    Ok(())
}

/// Rejects the deletion of a transform that the mappings of a profile, or another transform, use by its name.
fn check_unmapped(database: &Database, collection: &Collection, document: &Value) -> Result<(), Rejection> {
    let name = text(document, "name");
    if collection.path != TRANSFORMS || !database.is_transform_used(name)? {
        return Ok(());
    }
    let text = format!("The transform {name} is in use by an identity profile or another transform.");
    Err(Rejection::bad_request(IN_USE, &text))
}

/// Deletes a document, the documents that it owns, and those of the collections below it.
fn remove_below(database: &Database, collection: &Collection, place: ObjectPlace<'_>) -> Result<(), Rejection> {
    database.delete_object(place)?;
    database.keep_in_step(place, None)?;
    for (path, member) in &collection.record.owned {
        let Some(owned) = catalog().collection(path) else {
            continue;
        };
        let Some(member) = owned.member(member) else {
            continue;
        };
        for (parent, id) in database.objects_with(owned.path, &FilteredColumn::of(&member), place.id, usize::MAX)? {
            let below = ObjectPlace {
                kind: owned.path,
                parent: &parent,
                id: &id,
            };
            remove_below(database, owned, below)?;
        }
    }
    let parent = RequestedPlace::of_children(place.parent, place.id);
    for child in catalog().children_of(collection.path) {
        for id in database.objects_below(child.path, &parent)? {
            let below = ObjectPlace {
                kind: child.path,
                parent: &parent,
                id: &id,
            };
            remove_below(database, child, below)?;
        }
    }
    Ok(())
}
