//! The additional attributes of an approval.

use super::super::documents::set;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::json_members::text;
use serde_json::{Map, Value};

/// Adds attributes to those of an approval, which are JSON in a text, and removes those with the given names.
///
/// # Errors
/// 400 if the text of the approval is not an object.
pub(super) fn merge_attributes(
    document: &mut Value,
    added: Option<&Value>,
    removed: &[Value],
) -> Result<(), Rejection> {
    let added = added.and_then(Value::as_object);
    if added.is_none() && removed.is_empty() {
        return Ok(());
    }
    let mut attributes: Map<String, Value> = match text(document, "additionalAttributes") {
        "" => Map::new(),
        stored => serde_json::from_str(stored).map_err(|_| {
            Rejection::illegal("additionalAttributes: the text that the approval has is not a JSON object.")
        })?,
    };
    attributes.extend(added.cloned().unwrap_or_default());
    for name in removed.iter().filter_map(Value::as_str) {
        attributes.remove(name);
    }
    set(document, "additionalAttributes", Value::Object(attributes).to_string());
    Ok(())
}
