//! Members whose values must be unique among documents.

use super::place::RequestedPlace;
use crate::sandbox::database::{Database, FilteredColumn};
use crate::sandbox::responses::{CONFLICT, Rejection};
use serde_json::Value;

/// Checks the unique members of a document, or only those that changed.
///
/// # Errors
/// If another document has the same value.
pub(super) fn check_unique(
    database: &Database,
    place: &RequestedPlace,
    document: &Value,
    changed: Option<&[String]>,
) -> Result<(), Rejection> {
    let collection = place.collection;
    for member in &collection.record.unique {
        if changed.is_some_and(|changed| !changed.iter().any(|name| name == member)) {
            continue;
        }
        let (Some(value), Some(path)) = (document.get(member).and_then(Value::as_str), collection.member(member))
        else {
            continue;
        };
        let same = database.objects_with(collection.path, &FilteredColumn::of(&path), value, usize::MAX)?;
        let is_other = |(parent, id): &(String, String)| *parent == place.parent && *id != place.id;
        if same.iter().any(is_other) {
            let text = format!("The {member} {value} belongs to another {}.", collection.label());
            return Err(Rejection::bad_request(CONFLICT, &text));
        }
    }
    Ok(())
}
