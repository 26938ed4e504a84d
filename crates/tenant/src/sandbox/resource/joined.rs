//! Collections that other parts of the tenant also use: sources and transforms have their own tables, for mappings.

use crate::sandbox::database::{Database, ObjectPlace};
use crate::sandbox::responses::Rejection;
use crate::sandbox::rows::{SOURCES, SourceRow, TRANSFORMS};
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

/// Updates the tables after a write of a document, or after its deletion if it is `None`.
pub(super) fn keep_in_step(
    database: &Database,
    place: ObjectPlace<'_>,
    document: Option<&Value>,
) -> Result<(), Rejection> {
    match (place.kind, document) {
        (SOURCES, Some(source)) => database.put_source(&SourceRow {
            id: place.id.to_owned(),
            name: text(source, "name").to_owned(),
        })?,
        (TRANSFORMS, Some(transform)) => {
            let row = json!({
                "name": transform.get("name"),
                "type": transform.get("type"),
                "attributes": transform.get("attributes"),
            });
            database.put_transform(place.id, &row)?;
        }
        (TRANSFORMS, None) => database.delete_transform(place.id)?,
        _ => {}
    }
    Ok(())
}
