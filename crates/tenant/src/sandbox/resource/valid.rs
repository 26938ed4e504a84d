//! Checks that the result of a write is a valid document of the collection.

use crate::sandbox::collections::{Collection, new_outside_enumerations, validate_document};
use crate::sandbox::responses::Rejection;
use crate::sandbox::validation::Violation;
use crate::schema::{Operation, Type};
use serde_json::Value;

/// Checks a document before it is stored.
///
/// # Errors
/// If the schema does not allow one of its members.
pub(super) fn check_document(collection: &Collection, document: &Value) -> Result<(), Rejection> {
    unless_invalid(collection, &validate_document(&collection.ty, document))
}

/// Checks that a change adds no value of an enumeration that the requested version lacks.
///
/// # Errors
/// If there is such a value.
pub(super) fn check_change(
    collection: &Collection,
    requested: &Operation,
    document: &Value,
    old: &Value,
) -> Result<(), Rejection> {
    let shown = requested.success().and_then(|success| success.ty);
    let ty = shown.filter(|ty| matches!(ty, Type::Model(_))).unwrap_or(collection.ty);
    unless_invalid(collection, &new_outside_enumerations(&ty, document, old))
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
