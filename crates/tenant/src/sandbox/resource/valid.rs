//! Checks that the result of a write is a valid document of the collection.

use super::place::RequestedPlace;
use crate::sandbox::collections::{Action, Collection, catalog, new_outside_enumerations, validate_document};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Rejection;
use crate::sandbox::validation::Violation;
use crate::sandbox::validation::validator::validate_complete;
use crate::schema::Type;
use serde_json::Value;

/// Checks a document before it is stored.
///
/// # Errors
/// If the schema does not allow one of its members.
pub(super) fn check_document(collection: &Collection, document: &Value) -> Result<(), Rejection> {
    unless_invalid(collection, &validate_document(&collection.ty, document))?;
    check_listed_members(collection, document, &Value::Null)
}

/// Checks the members whose allowed values are listed by an operation, except for those with the value of the old document: a
/// seed may have other values.
fn check_listed_members(collection: &Collection, document: &Value, old: &Value) -> Result<(), Rejection> {
    for (member, operation) in &collection.record.one_of {
        if document.get(member) != old.get(member) {
            check_listed(document, member, operation)?;
        }
    }
    Ok(())
}

/// Checks that a member is absent or null, or has one of the values in the response of an operation.
fn check_listed(document: &Value, member: &str, operation: &str) -> Result<(), Rejection> {
    let value = document.get(member).filter(|value| !value.is_null());
    let listed = match catalog().plan(operation).map(|plan| plan.action) {
        Some(Action::Effect(effect)) => effect.response.as_ref().and_then(Value::as_array),
        _ => None,
    };
    match (value, listed) {
        (Some(value), Some(listed)) if !listed.contains(value) => {
            let text = format!("{member} should be one of the values of {operation} (got {value}).");
            Err(Rejection::illegal(&text))
        }
        _ => Ok(()),
    }
}

/// Checks a changed document before it is stored. The change must not add a value of an enumeration that the requested
/// version lacks.
///
/// # Errors
/// If the schema does not allow one of its members.
pub(super) fn check_changed_document(
    request: &ReceivedRequest,
    place: &RequestedPlace,
    document: &Value,
    database: &Database,
) -> Result<(), Rejection> {
    let collection = place.collection;
    let violations = validate_complete(&collection.ty, document);
    // Most changes use the implemented version, and the document has no values of other versions.
    let is_plain = violations.is_empty() && !request.is_of_other_version();
    if is_plain && collection.record.one_of.is_empty() {
        return Ok(());
    }
    let old = place.document(database)?;
    check_listed_members(collection, document, &old)?;
    if is_plain {
        return Ok(());
    }
    unless_invalid(collection, &validate_document(&collection.ty, document))?;
    let shown = request.requested.success().and_then(|success| success.ty);
    let ty = shown.filter(|ty| matches!(ty, Type::Model(_))).unwrap_or(collection.ty);
    unless_invalid(collection, &new_outside_enumerations(&ty, document, &old))
}

fn unless_invalid(collection: &Collection, violations: &[Violation]) -> Result<(), Rejection> {
    match violations.first() {
        Some(first) => {
            let text = format!("The request would leave an invalid {}: {first}", collection.label());
            Err(Rejection::illegal(&text))
        }
        None => Ok(()),
    }
}
