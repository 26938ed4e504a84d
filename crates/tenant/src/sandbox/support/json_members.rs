//! Access to members of JSON objects.

use serde_json::{Map, Value};

/// The text of a member; empty if the member is absent or not a string.
pub(crate) fn text<'a>(object: &'a Value, member: &str) -> &'a str {
    object.get(member).and_then(Value::as_str).unwrap_or_default()
}

/// The text of a member; empty if the member is absent or not a string.
pub(crate) fn text_of<'a>(members: &'a Map<String, Value>, name: &str) -> &'a str {
    members.get(name).and_then(Value::as_str).unwrap_or_default()
}
