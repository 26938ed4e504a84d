//! The documents of a seed's collections.

use super::stable_ids;
use crate::sandbox::collections::validate_document;
use crate::sandbox::collections::{Collection, catalog, complete_seeded, id_of, joined};
use crate::sandbox::rows::{ObjectRow, SOURCES, TRANSFORMS};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

/// The documents of collections by the path of each collection, for example `/roles/2c91/dimensions`. Members that the service
/// generates may be absent.
///
/// # Errors
/// If a path or a document is not valid, with its location.
pub(super) fn objects(collections: &Map<String, Value>, created: &str) -> Result<Vec<ObjectRow>, String> {
    let mut rows = Vec::new();
    for (path, documents) in collections {
        let Value::Array(documents) = documents else {
            return Err(format!("collections: {path} must be a list"));
        };
        let (collection, values) = catalog()
            .at(path)
            .ok_or_else(|| format!("collections: the tenant has no collection at {path}"))?;
        let decoded = values
            .iter()
            .map(|value| percent_decode_str(value).decode_utf8_lossy().into_owned());
        let parent = joined(&decoded.collect::<Vec<_>>());
        for (index, document) in documents.iter().enumerate() {
            let mut row = object(collection, &parent, document, created)
                .map_err(|why| format!("collections: {path}[{index}]: {why}"))?;
            if collection.record.hidden {
                // No member has the id: it follows from the place in the seed.
                row.id = stable_ids::id_of(path, "", index + 1);
            }
            rows.push(row);
        }
    }
    Ok(rows)
}

fn object(collection: &'static Collection, parent: &str, document: &Value, created: &str) -> Result<ObjectRow, String> {
    let Value::Object(members) = document else {
        return Err("a document must be an object".to_owned());
    };
    let document = Value::Object(complete_seeded(collection, members.clone(), created));
    // Seeds have other ways to declare sources and transforms, which accept types that the service does not have.
    if ![SOURCES, TRANSFORMS].contains(&collection.path)
        && let Some(violation) = validate_document(&collection.ty, &document).first()
    {
        return Err(violation.to_string());
    }
    let id = match collection.record.single {
        true => String::new(),
        false => id_of(collection, &document),
    };
    if id.trim().is_empty() && !collection.record.single {
        return Err(format!("{} should not be empty", collection.ids().join(" and ")));
    }
    Ok(ObjectRow {
        kind: collection.path,
        parent: parent.to_owned(),
        id,
        document,
    })
}
