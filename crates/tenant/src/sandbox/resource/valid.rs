//! Checks that the result of a write is a valid document of the collection.

use crate::sandbox::collections::Collection;
use crate::sandbox::responses::Rejection;
use crate::sandbox::validation::validator::validate_complete;
use serde_json::Value;

/// Checks a document before it is stored.
///
/// # Errors
/// If the schema does not allow one of its members.
pub(super) fn check_document(collection: &Collection, document: &Value) -> Result<(), Rejection> {
    match validate_complete(&collection.ty, document).first() {
        Some(first) => {
            let text = format!("The request would leave an invalid {}: {first}", collection.label());
            Err(Rejection::illegal(&text))
        }
        None => Ok(()),
    }
}
