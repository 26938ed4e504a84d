//! Reads and writes the documents of collections.

use crate::sandbox::collections::{catalog, fill_in, label_of};
use crate::sandbox::database::{Database, FilteredColumn, ObjectPlace};
use crate::sandbox::responses::{MISSING, Rejection, UNKNOWN_REFERENCE};
use crate::schema::Compare;
use crate::syntax::deep;
use crate::syntax::filter::{Filter, Literal};
use serde_json::{Map, Value};

/// The document with an id in a collection, below any parent.
pub(super) fn find(database: &Database, kind: &str, id: &str) -> Result<Option<Value>, Rejection> {
    database.object_by_id(kind, id)?.map(|text| parse(&text)).transpose()
}

/// The document with an id in a collection.
///
/// # Errors
/// 404 if there is none.
pub(super) fn existing(database: &Database, kind: &str, id: &str) -> Result<Value, Rejection> {
    Rejection::unless_found(find(database, kind, id)?, &label_of(kind), id)
}

/// The document of a collection to which a member of a request refers.
///
/// # Errors
/// 400 that names the member and the kind of document, if there is none.
pub(super) fn referenced(
    database: &Database,
    kind: &str,
    id: &str,
    (member, noun): (&str, &str),
) -> Result<Value, Rejection> {
    find(database, kind, id)?.ok_or_else(|| {
        let text = format!("{member}: there is no {noun} with the id {id}.");
        Rejection::bad_request(UNKNOWN_REFERENCE, &text)
    })
}

/// The document of a collection below a parent.
pub(super) fn find_below(database: &Database, kind: &str, parent: &str, id: &str) -> Result<Option<Value>, Rejection> {
    let found = database.object(ObjectPlace { kind, parent, id })?;
    found.map(|text| parse(&text)).transpose()
}

/// The rejection of a request for a document that does not exist.
pub(super) fn missing(kind: &str, id: &str) -> Rejection {
    Rejection::missing(&label_of(kind), id)
}

/// The documents of a collection below a parent, in the order of insertion.
pub(super) fn all_below(database: &Database, kind: &str, parent: &str) -> Result<Vec<Value>, Rejection> {
    let mut documents = Vec::new();
    for id in database.objects_below(kind, parent)? {
        if let Some(text) = database.object(ObjectPlace { kind, parent, id: &id })? {
            documents.push(parse(&text)?);
        }
    }
    Ok(documents)
}

/// The documents of a collection that have a value in a member.
pub(super) fn all_with(database: &Database, kind: &str, member: &str, value: &str) -> Result<Vec<Value>, Rejection> {
    let collection = catalog().collection(kind).ok_or_else(Rejection::internal_error)?;
    let member = collection.member(member).ok_or_else(Rejection::internal_error)?;
    let found = database.objects_with(kind, &FilteredColumn::of(&member), value, usize::MAX)?;
    let mut documents = Vec::new();
    for (parent, id) in &found {
        if let Some(text) = database.object(ObjectPlace { kind, parent, id })? {
            documents.push(parse(&text)?);
        }
    }
    Ok(documents)
}

/// Stores a new or changed document at the top of a collection.
pub(super) fn store(database: &Database, kind: &str, id: &str, document: &Value) -> Result<(), Rejection> {
    store_below(database, kind, "", id, document)
}

/// Stores a new or changed document below a parent. A new one gets the defaults of the schema.
pub(super) fn store_below(
    database: &Database,
    kind: &str,
    parent: &str,
    id: &str,
    document: &Value,
) -> Result<(), Rejection> {
    let place = ObjectPlace { kind, parent, id };
    match database.object(place)? {
        Some(_) => database.replace_object(place, document)?,
        None => database.insert_object(place, &complete(kind, document))?,
    };
    Ok(())
}

/// A document with the members that the schema completes.
pub(super) fn complete(kind: &str, document: &Value) -> Value {
    let mut document = document.clone();
    if let (Some(collection), Value::Object(members)) = (catalog().collection(kind), &mut document) {
        fill_in(collection, members);
    }
    document
}

/// Removes a document at the top of a collection.
pub(super) fn remove(database: &Database, kind: &str, id: &str) -> Result<(), Rejection> {
    database.delete_object(ObjectPlace { kind, parent: "", id })?;
    Ok(())
}

/// Sets a member.
pub(super) fn set(document: &mut Value, member: &str, value: impl Into<Value>) {
    if let Value::Object(members) = document {
        members.insert(member.to_owned(), value.into());
    }
}

/// Adds an element to a list, which may be absent.
pub(super) fn push(document: &mut Value, member: &str, element: Value) {
    if let Value::Object(members) = document {
        match members.entry(member).or_insert_with(|| Value::Array(Vec::new())) {
            Value::Array(elements) => elements.push(element),
            other => *other = Value::Array(vec![element]),
        }
    }
}

/// Removes null members, except those that are nullable in the schema.
pub(super) fn without_nulls(document: Value, nullable: &[&str]) -> Value {
    match document {
        Value::Object(members) => {
            let kept = members.into_iter();
            let kept = kept.filter(|(name, value)| !value.is_null() || nullable.contains(&name.as_str()));
            Value::Object(kept.collect::<Map<_, _>>())
        }
        other => other,
    }
}

/// The elements of a list; none if it is absent.
pub(super) fn elements<'a>(document: &'a Value, member: &str) -> &'a [Value] {
    document
        .get(member)
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default()
}

/// The texts in a list of a request.
///
/// # Errors
/// If the list is absent or empty.
pub(super) fn texts<'a>(document: &'a Value, member: &str) -> Result<Vec<&'a str>, Rejection> {
    let texts: Vec<&str> = elements(document, member).iter().filter_map(Value::as_str).collect();
    if texts.is_empty() {
        let text = format!("{member} is required and should not be empty.");
        return Err(Rejection::bad_request(MISSING, &text));
    }
    Ok(texts)
}

/// The condition that a member has a value.
pub(super) fn equals(member: &str, value: &str) -> Filter {
    Filter::Test(member.to_owned(), Compare::Equal, vec![Literal::Text(value.to_owned())])
}

/// The condition that a member has one of these values.
pub(super) fn one_of(member: &str, values: impl IntoIterator<Item = String>) -> Filter {
    let values = values.into_iter().map(Literal::Text).collect();
    Filter::Test(member.to_owned(), Compare::In, values)
}

fn parse(text: &str) -> Result<Value, Rejection> {
    deep::parse(text.as_bytes()).map_err(|_| Rejection::internal_error())
}
