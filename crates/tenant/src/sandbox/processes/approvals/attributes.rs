//! The additional attributes of an approval.

use super::super::documents::{elements, set};
use crate::sandbox::support::json_members::text;
use serde_json::{Map, Value};

/// Adds the additional attributes of a request to those of an approval, which are JSON in a text, and removes those that the
/// request names.
pub(super) fn merge_attributes(document: &mut Value, body: &Value) {
    let given = body.get("additionalAttributes").and_then(Value::as_object);
    let removed = elements(body, "removeAttributeKeys");
    if given.is_none() && removed.is_empty() {
        return;
    }
    let mut attributes: Map<String, Value> =
        serde_json::from_str(text(document, "additionalAttributes")).unwrap_or_default();
    attributes.extend(given.cloned().unwrap_or_default());
    for name in removed.iter().filter_map(Value::as_str) {
        attributes.remove(name);
    }
    set(document, "additionalAttributes", Value::Object(attributes).to_string());
}
