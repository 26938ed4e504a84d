//! The ids of a position in a path: those of the documents above, and those of a document itself.

use super::collection::Collection;
use crate::sandbox::support::ids::new_id;
use serde_json::Value;

/// Separates ids. A path parameter is never empty, and has no line break.
pub(crate) const SEPARATOR: &str = "\n";

/// Ids as one text.
pub(crate) fn joined<T: AsRef<str>>(ids: &[T]) -> String {
    let ids: Vec<&str> = ids.iter().map(AsRef::as_ref).collect();
    ids.join(SEPARATOR)
}

/// The ids above a document, and its own id.
pub(crate) fn last_id(ids: &str) -> (&str, &str) {
    ids.rsplit_once(SEPARATOR).unwrap_or(("", ids))
}

/// The id of a document by its members.
pub(crate) fn id_of(collection: &Collection, document: &Value) -> String {
    if collection.record.hidden {
        return new_id();
    }
    let texts = collection.ids().iter().map(|member| {
        let pointer = format!("/{}", member.replace('.', "/"));
        match document.pointer(&pointer) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Null) | None => String::new(),
            Some(other) => other.to_string(),
        }
    });
    joined(&texts.collect::<Vec<_>>())
}
