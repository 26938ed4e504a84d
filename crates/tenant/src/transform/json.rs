//! JSON values as transforms see them.

use serde_json::Value;

/// A plain value as text; of a list the first element counts.
pub(super) fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(elements) => as_text(elements.first()?),
        other => Some(other.to_string()),
    }
}

/// The size of a value: its parts and the bytes of its texts.
pub(super) fn weight(value: &Value) -> usize {
    1 + match value {
        Value::String(text) => text.len(),
        Value::Array(elements) => elements.iter().map(weight).sum(),
        Value::Object(members) => members.iter().map(|(name, member)| name.len() + weight(member)).sum(),
        _ => 0,
    }
}
