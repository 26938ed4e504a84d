//! Completes the document of a request with the members that the service sets.

use super::collection::Collection;
use super::example::{complete_required, declared_default};
use super::member::visit;
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::schema::Type;
use serde_json::{Map, Value};
use std::convert::Infallible;
use std::mem;

/// The document that a request creates: its members without those that the service sets, and what it left out.
pub(crate) fn new_document(collection: &Collection, given: &Value) -> Map<String, Value> {
    let mut members = given.as_object().cloned().unwrap_or_default();
    members.retain(|name, _| !collection.is_owned_by_service(name));
    remove_nulls(collection, &mut members);
    add_ids(collection, &mut members);
    let now = now_as_text();
    for name in ["created", "modified"] {
        set_if_declared(collection, &mut members, name, &now);
    }
    fill_in(collection, &mut members);
    in_order(collection, members)
}

/// Adds the ids that a document lacks. A request that names its document has them.
fn add_ids(collection: &Collection, members: &mut Map<String, Value>) {
    if collection.record.single {
        return;
    }
    let is_text = |name: &str| {
        let mut fields = collection.fields().iter().filter(|field| field.wire == name);
        fields.any(|field| matches!(field.ty, Type::Str))
    };
    for name in collection.ids().iter().filter(|name| is_text(name)) {
        members.entry(*name).or_insert_with(|| new_id().into());
    }
}

/// The document that is there before a request sets it.
pub(crate) fn initial_document(collection: &Collection) -> Value {
    let mut members = Map::new();
    fill_in(collection, &mut members);
    Value::Object(in_order(collection, members))
}

/// A document of a seed with the members that it left out, created at a time.
pub(crate) fn complete_seeded(
    collection: &Collection,
    mut members: Map<String, Value>,
    created: &str,
) -> Map<String, Value> {
    add_ids(collection, &mut members);
    for name in ["created", "modified"] {
        if !members.contains_key(name) {
            set_if_declared(collection, &mut members, name, created);
        }
    }
    fill_in(collection, &mut members);
    members
}

/// Adds the members that a request left out.
pub(crate) fn fill_in(collection: &Collection, members: &mut Map<String, Value>) {
    for (name, value) in collection.server.iter().chain(&collection.defaults) {
        members.entry(*name).or_insert_with(|| value.clone());
    }
    add_others(collection, members);
    for field in collection.fields() {
        if let Some(value) = declared_default(field) {
            members.entry(field.wire).or_insert(value);
        }
    }
    if let Type::Model(model) = collection.ty {
        complete_required(model, members);
    }
}

/// Adds the members that only other versions have, to the document or to objects in it.
fn add_others(collection: &Collection, members: &mut Map<String, Value>) {
    let mut document = Value::Object(mem::take(members));
    for (path, value) in &collection.others {
        let mut parents: Vec<&str> = path.split('.').collect();
        let name = parents.pop().unwrap_or_default();
        let added: Result<(), Infallible> = visit(collection.ty, &mut document, &parents, &mut |_, object| {
            let named = value.as_str().and_then(|text| text.strip_prefix('$'));
            let value = named.map_or(Some(value), |name| object.get(name)).cloned();
            if let (Some(value), Value::Object(members)) = (value, object) {
                members.entry(name).or_insert(value);
            }
            Ok(())
        });
        let Ok(()) = added;
    }
    if let Value::Object(completed) = document {
        *members = completed;
    }
}

/// Removes members that are null in the request, where its type allows it, and may not be null in the document.
pub(crate) fn remove_nulls(collection: &Collection, members: &mut Map<String, Value>) {
    for field in collection.fields().iter().filter(|field| !field.nullable) {
        if members.get(field.wire).is_some_and(Value::is_null) {
            members.shift_remove(field.wire);
        }
    }
}

/// Sets the time of the last change.
pub(crate) fn touch(collection: &Collection, members: &mut Map<String, Value>) {
    set_if_declared(collection, members, "modified", &now_as_text());
}

fn set_if_declared(collection: &Collection, members: &mut Map<String, Value>, name: &str, value: &str) {
    if collection.fields().iter().any(|field| field.wire == name) {
        members.insert(name.to_owned(), value.into());
    }
}

/// The members in the order of the schema; others come last.
fn in_order(collection: &Collection, mut members: Map<String, Value>) -> Map<String, Value> {
    let mut ordered = Map::new();
    for field in collection.fields() {
        if let Some(value) = members.shift_remove(field.wire) {
            ordered.insert(field.wire.to_owned(), value);
        }
    }
    ordered.append(&mut members);
    ordered
}
