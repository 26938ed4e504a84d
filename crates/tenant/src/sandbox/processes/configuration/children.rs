//! Documents that belong to a source: its schemas, provisioning policies and schedules. In a file they are members of the
//! source, whose names are a guess.

use super::super::documents::{all_below, elements, set};
use crate::sandbox::collections::catalog;
use crate::sandbox::collections::validate_document;
use crate::sandbox::database::Database;
use crate::sandbox::resource::put_document;
use crate::sandbox::responses::{BAD_CONTENT, Rejection};
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use serde_json::{Map, Value, json};

/// A collection below the sources.
struct Child {
    /// The member of the source in a file.
    member: &'static str,
    path: &'static str,
    /// The member that identifies a document.
    key: &'static str,
    /// True if the service chooses ids; otherwise the key is the id.
    has_id: bool,
}

const CHILDREN: [Child; 3] = [
    Child {
        member: "sourceSchemas",
        path: "/sources/{sourceId}/schemas",
        key: "name",
        has_id: true,
    },
    Child {
        member: "sourceProvisioningPolicies",
        path: "/sources/{sourceId}/provisioning-policies",
        key: "usageType",
        has_id: false,
    },
    Child {
        member: "sourceSchedules",
        path: "/sources/{sourceId}/schedules",
        key: "type",
        has_id: false,
    },
];

/// Adds the documents that belong to a source to the document of the source.
pub(super) fn add_children(database: &Database, source: &mut Value) -> Result<(), Rejection> {
    let id = text(source, "id").to_owned();
    for child in CHILDREN {
        let documents = all_below(database, child.path, &id)?;
        if !documents.is_empty() {
            set(source, child.member, documents);
        }
    }
    Ok(())
}

/// Removes the documents that belong to a source from the document of the source, and returns them.
pub(super) fn take_children(source: &mut Map<String, Value>) -> Map<String, Value> {
    let taken = CHILDREN
        .iter()
        .filter_map(|child| source.shift_remove_entry(child.member));
    taken.collect()
}

/// Stores the documents that belong to a source, and returns its references to its schemas; `None` if the file has none.
pub(super) fn store_children(
    database: &Database,
    source: &str,
    children: Map<String, Value>,
) -> Result<Option<Value>, Rejection> {
    let children = Value::Object(children);
    for child in CHILDREN {
        let collection = catalog().collection(child.path).ok_or_else(Rejection::internal_error)?;
        let old = all_below(database, child.path, source)?;
        for document in elements(&children, child.member) {
            let mut document = document.clone();
            let key = text(&document, child.key).to_owned();
            let mut id = key.clone();
            if child.has_id {
                let known = old.iter().find(|old| text(old, child.key) == key);
                id = known.map_or_else(new_id, |known| text(known, "id").to_owned());
                set(&mut document, "id", id.as_str());
            }
            if let Some(violation) = validate_document(&collection.ty, &document).first() {
                let text = format!("{}: {violation}", child.member);
                return Err(Rejection::bad_request(BAD_CONTENT, &text));
            }
            put_document(database, collection, source, &id, &document)?;
        }
    }
    let [schemas, ..] = CHILDREN;
    if elements(&children, schemas.member).is_empty() {
        return Ok(None);
    }
    let all = all_below(database, schemas.path, source)?.into_iter();
    let references =
        all.map(|it| json!({"type": "CONNECTOR_SCHEMA", "id": text(&it, "id"), "name": text(&it, "name")}));
    Ok(Some(references.collect()))
}
