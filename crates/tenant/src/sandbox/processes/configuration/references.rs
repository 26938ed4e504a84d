//! Adapts the references of an object in a file to this tenant: ids differ between tenants, names do not.

use super::super::documents::{all_with, find};
use crate::sandbox::collections::{Collection, catalog, references, targets};
use crate::sandbox::database::Database;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::json_members::text;
use serde_json::Value;
use std::collections::HashMap;

/// The references that this tenant cannot resolve: required ones make the object unusable, the others are removed.
#[derive(Default)]
pub(super) struct Unresolved {
    pub(super) removed: Vec<String>,
    pub(super) fatal: Vec<String>,
}

/// Replaces the ids of references by those of the local objects with the same names.
pub(super) fn localize(
    database: &Database,
    collection: &Collection,
    document: &mut Value,
    names: &HashMap<String, String>,
) -> Result<Unresolved, Rejection> {
    let mut unresolved = Unresolved::default();
    for reference in references(collection) {
        let member = &reference.member;
        reference.visit(collection.ty, document, &mut |_, value| {
            let id = reference.id_in(value).to_owned();
            let paths = targets(reference, value);
            let name = match text(value, "name") {
                "" => names.get(&id).map_or("", String::as_str).to_owned(),
                name => name.to_owned(),
            };
            // An empty reference stays unchanged, and so does a reference to a type that tenants do not have.
            if (id.is_empty() && name.is_empty()) || paths.is_empty() {
                return Ok(());
            }
            match local(database, &paths, &id, &name)? {
                Some(local) => reference.point_to(value, local),
                None => {
                    let label = if name.is_empty() { &id } else { &name };
                    let text = format!("{member}: there is no {label} in this tenant.");
                    if member.contains("[]") || !is_required(collection, member) {
                        *value = Value::Null;
                        unresolved.removed.push(text);
                    } else {
                        unresolved.fatal.push(text);
                    }
                }
            }
            Ok::<(), Rejection>(())
        })?;
        let first = reference.first();
        if let Some(value) = document.get_mut(first) {
            remove_nulls(value);
        }
        remove_null_member(collection, document, first);
    }
    Ok(unresolved)
}

/// Returns true if a document must have a reference.
fn is_required(collection: &Collection, member: &str) -> bool {
    let mut fields = collection.fields().iter();
    fields.any(|field| field.wire == member && field.required)
}

/// Removes a reference that could not be resolved, unless the schema allows null in its place.
fn remove_null_member(collection: &Collection, document: &mut Value, member: &str) {
    let mut fields = collection.fields().iter();
    let is_nullable = fields.any(|field| field.wire == member && field.nullable);
    if let Value::Object(members) = document
        && !is_nullable
        && members.get(member).is_some_and(Value::is_null)
    {
        members.shift_remove(member);
    }
}

/// The id of the local object with a name in one of the collections, or with the id if the object has no name.
fn local(database: &Database, paths: &[&str], id: &str, name: &str) -> Result<Option<String>, Rejection> {
    for path in paths {
        let found = match *path {
            "/identities" => {
                let known = database.identity(id)?.filter(|it| name.is_empty() || it.name == name);
                known.or(database.identity_by_name(name)?).map(|identity| identity.id)
            }
            "/sources" => {
                let known = database.source(id, "")?.filter(|it| name.is_empty() || it.name == name);
                known.or(database.source("", name)?).map(|source| source.id)
            }
            path => in_collection(database, path, id, name)?,
        };
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

fn in_collection(database: &Database, path: &str, id: &str, name: &str) -> Result<Option<String>, Rejection> {
    let Some(collection) = catalog().collection(path) else {
        return Ok(None);
    };
    if let Some(known) = find(database, collection.path, id)?
        && (name.is_empty() || text(&known, "name") == name)
    {
        return Ok(Some(id.to_owned()));
    }
    let named = match name {
        "" => Vec::new(),
        name => all_with(database, collection.path, "name", name)?,
    };
    Ok(named.first().map(|document| text(document, "id").to_owned()))
}

/// Removes the nulls that stand for references that could not be resolved.
fn remove_nulls(value: &mut Value) {
    match value {
        Value::Array(elements) => {
            elements.retain(|element| !element.is_null());
            elements.iter_mut().for_each(remove_nulls);
        }
        Value::Object(members) => members.values_mut().filter(|it| it.is_array()).for_each(remove_nulls),
        _ => {}
    }
}
