//! References between documents: a referenced document must exist, and the name beside an id follows it.

use crate::sandbox::collections::{Collection, Reference, catalog, member_path, references, targets};
use crate::sandbox::database::{Database, FilteredColumn, ObjectPlace};
use crate::sandbox::responses::{MISSING, Rejection, UNKNOWN_REFERENCE};
use crate::sandbox::support::json_members::text;
use crate::schema::Type;
use crate::syntax::deep;
use serde_json::{Map, Value, json};
use std::collections::HashSet;
use std::convert::Infallible;

/// The members of a document that have references, before a change: it keeps them even if the referenced documents are gone.
pub(super) fn members_with_references(collection: &Collection, document: &Value) -> Value {
    members_before(collection, document, |_| true)
}

/// The members with references that a change of some members may affect.
pub(super) fn members_before(collection: &Collection, document: &Value, may_change: impl Fn(&str) -> bool) -> Value {
    let mut members = Map::new();
    for reference in references(collection) {
        let names = || [reference.first()].into_iter().chain(reference.common.map(first_of));
        if !names().any(&may_change) {
            continue;
        }
        for name in names() {
            if let Some(value) = document.get(name)
                && !members.contains_key(name)
            {
                members.insert(name.to_owned(), value.clone());
            }
        }
    }
    Value::Object(members)
}

/// Checks the references of a document that differ from those before a change.
///
/// # Errors
/// If a referenced document does not exist.
pub(super) fn check_references(
    database: &Database,
    collection: &Collection,
    document: &mut Value,
    before: &mut Value,
) -> Result<(), Rejection> {
    check_changed_references(database, collection, document, before, |_| true)
}

/// Checks the references of a document after a change of some members.
///
/// # Errors
/// If a referenced document does not exist.
pub(super) fn check_changed_references(
    database: &Database,
    collection: &Collection,
    document: &mut Value,
    before: &mut Value,
    may_change: impl Fn(&str) -> bool,
) -> Result<(), Rejection> {
    for reference in references(collection) {
        let has_changed = |name: &str| may_change(name) && document.get(name) != before.get(name);
        let has_common_changed = reference.common.is_some_and(|path| has_changed(first_of(path)));
        if !has_changed(reference.first()) && !has_common_changed {
            continue;
        }
        check_present(collection, reference, document)?;
        let known = ids(collection, reference, before);
        let common = reference.common.map(|path| (path, at(document, path).clone()));
        reference.visit(collection.ty, document, &mut |ty, value| {
            let is_known = known.contains(reference.id_in(value));
            let found = match is_known {
                true => first(database, &targets(reference, value), reference.id_in(value))?,
                false => existing(database, reference, value)?,
            };
            let Some(found) = found else {
                return Ok(());
            };
            set_name(ty, value, &found);
            match &common {
                Some((path, ours)) if !is_known || has_common_changed => {
                    check_common(collection, reference, (path, ours), &found)
                }
                _ => Ok(()),
            }
        })?;
    }
    Ok(())
}

/// Checks that a required reference is not null. The schema allows null because the referenced document may be deleted later.
fn check_present(collection: &Collection, reference: &Reference, document: &Value) -> Result<(), Rejection> {
    let name = reference.first();
    let is_required = collection
        .fields()
        .iter()
        .any(|field| field.wire == name && field.required);
    if !is_required || document.get(name) != Some(&Value::Null) {
        return Ok(());
    }
    let text = format!("{name} should not be null.");
    Err(Rejection::bad_request(MISSING, &text))
}

/// Checks the references of a new document that a handler stores.
///
/// # Errors
/// If a referenced document does not exist.
pub(crate) fn check_new_references(database: &Database, kind: &str, document: &mut Value) -> Result<(), Rejection> {
    let collection = catalog().collection(kind).ok_or_else(Rejection::internal_error)?;
    check_references(database, collection, document, &mut Value::Null)
}

/// The ids that a reference has in a document.
fn ids(collection: &Collection, reference: &Reference, document: &mut Value) -> HashSet<String> {
    let mut ids = HashSet::new();
    let visited: Result<(), Infallible> = reference.visit(collection.ty, document, &mut |_, value| {
        ids.insert(reference.id_in(value).to_owned());
        Ok(())
    });
    let Ok(()) = visited;
    ids
}

fn first_of(path: &str) -> &str {
    path.split('.').next().unwrap_or_default()
}

/// Checks the references of a request in members that documents do not have.
///
/// # Errors
/// If a referenced document does not exist.
pub(super) fn check_body(
    database: &Database,
    collection: &Collection,
    ty: Type,
    body: &Value,
) -> Result<(), Rejection> {
    for reference in references(collection) {
        let is_of_body =
            collection.member(&reference.member).is_none() && member_path(&ty, &reference.member).is_some();
        if is_of_body {
            check_member(database, reference, ty, body)?;
        }
    }
    Ok(())
}

/// Checks a reference of a request.
///
/// # Errors
/// If a referenced document does not exist.
pub(super) fn check_member(
    database: &Database,
    reference: &Reference,
    ty: Type,
    body: &Value,
) -> Result<(), Rejection> {
    reference.visit(ty, &mut body.clone(), &mut |_, value| {
        existing(database, reference, value).map(drop)
    })
}

/// The document to which a value refers; `None` if the tenant has no documents of its type.
///
/// # Errors
/// If there is no such document.
fn existing(database: &Database, reference: &Reference, value: &Value) -> Result<Option<Value>, Rejection> {
    let id = reference.id_in(value);
    if id.is_empty() && reference.may_lack_id() {
        return Ok(None);
    }
    let member = &reference.member;
    if id.is_empty() {
        let text = format!("{member}.id is required and should not be empty.");
        return Err(Rejection::bad_request(MISSING, &text));
    }
    let kinds = targets(reference, value);
    if kinds.is_empty() {
        return Ok(None);
    }
    if let Some(found) = first(database, &kinds, id)? {
        return Ok(Some(found));
    }
    let kinds: Vec<String> = kinds.iter().map(|path| plural_of(path)).collect();
    let text = format!("{member}: there is nothing with the id {id} in {}.", kinds.join(" or "));
    Err(Rejection::bad_request(UNKNOWN_REFERENCE, &text))
}

/// Sets the name beside an id to that of the document.
fn set_name(ty: Type, value: &mut Value, found: &Value) {
    let name = text(found, "name");
    let has_name = matches!(ty, Type::Model(model) if model.fields().iter().any(|field| field.wire == "name"));
    if let Value::Object(reference) = value
        && has_name
        && !name.is_empty()
    {
        reference.insert("name".to_owned(), name.into());
    }
}

/// Checks that both documents have the same value in the member that they have in common.
fn check_common(
    collection: &Collection,
    reference: &Reference,
    (path, ours): (&str, &Value),
    found: &Value,
) -> Result<(), Rejection> {
    let theirs = at(found, path);
    if ours.is_null() || theirs.is_null() || ours == theirs {
        return Ok(());
    }
    let (member, id, label) = (&reference.member, text(found, "id"), collection.label());
    let text = format!("{member}: {path} of {id} should be that of the {label}.");
    Err(Rejection::illegal(&text))
}

fn at<'v>(document: &'v Value, path: &str) -> &'v Value {
    let mut members = path.split('.');
    members
        .try_fold(document, |value, name| value.get(name))
        .unwrap_or(&Value::Null)
}

fn first(database: &Database, paths: &[&str], id: &str) -> Result<Option<Value>, Rejection> {
    for path in paths {
        if let Some(found) = referred(database, path, id)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// The document with an id at a path: only its name, or all members if it belongs to a collection.
pub(super) fn referred(database: &Database, path: &str, id: &str) -> Result<Option<Value>, Rejection> {
    Ok(match path {
        "/identities" => database.identity(id)?.map(|identity| json!({"name": identity.name})),
        "/sources" => database.source(id, "")?.map(|source| json!({"name": source.name})),
        "/accounts" => database.account(id)?.map(|account| json!({"name": account.name()})),
        "/identity-profiles" => database.has_profile(id)?.then(|| json!({})),
        path => in_collection(database, path, id)?,
    })
}

fn in_collection(database: &Database, path: &str, id: &str) -> Result<Option<Value>, Rejection> {
    let Some(collection) = catalog().collection(path) else {
        return Ok(None);
    };
    let mut found = database.object_by_id(collection.path, id)?;
    // Some documents have a member `id` in addition to those that identify them.
    if found.is_none()
        && !collection.ids().contains(&"id")
        && let Some(member) = collection.member("id")
    {
        let named = database.objects_with(collection.path, &FilteredColumn::of(&member), id, 1)?;
        if let Some((parent, id)) = named.first() {
            let kind = collection.path;
            found = database.object(ObjectPlace { kind, parent, id })?;
        }
    }
    Ok(found.and_then(|text| deep::parse(text.as_bytes()).ok()))
}

/// The noun for the documents at a path, in the plural.
pub(super) fn plural_of(path: &str) -> String {
    let word = path.rsplit('/').find(|segment| !segment.starts_with('{'));
    word.unwrap_or_default().replace('-', " ")
}
