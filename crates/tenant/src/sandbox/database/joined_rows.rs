//! Tables of sources and transforms, which mappings use. They repeat members of the documents in collections.

use super::connection::Database;
use super::objects::ObjectPlace;
use crate::sandbox::rows::{SOURCES, SourceRow, TRANSFORMS};
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

impl Database {
    /// Updates the tables after a write of a document, or after its deletion if it is `None`.
    pub(crate) fn keep_in_step(&self, place: ObjectPlace<'_>, document: Option<&Value>) -> rusqlite::Result<()> {
        match (place.kind, document) {
            (SOURCES, Some(source)) => self.put_source(&SourceRow {
                id: place.id.to_owned(),
                name: text(source, "name").to_owned(),
            }),
            (TRANSFORMS, Some(transform)) => {
                let row = json!({
                    "name": transform.get("name"),
                    "type": transform.get("type"),
                    "attributes": transform.get("attributes"),
                });
                self.put_transform(place.id, &row)
            }
            (TRANSFORMS, None) => self.delete_transform(place.id),
            _ => Ok(()),
        }
    }
}
