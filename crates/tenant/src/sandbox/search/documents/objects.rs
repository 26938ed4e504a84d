//! Documents of the objects in the collections that follow from the schema: access profiles, roles, entitlements, activities.

use super::check_open;
use crate::sandbox::database::{Database, StateReader};
use crate::sandbox::responses::Rejection;
use crate::sandbox::search::Index;
use crate::sandbox::search::corpus::CorpusBuilder;
use crate::sandbox::support::json_members::text;
use crate::sandbox::validation::validator::validate_strictly;
use crate::schema::Field;
use crate::syntax::deep;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// Objects that are read in one step.
const BATCH: usize = 500;
/// Lists of objects in a document, each with its count.
const COUNTS: [(&str, &str); 3] = [
    ("accessProfiles", "accessProfileCount"),
    ("entitlements", "entitlementCount"),
    ("segments", "segmentCount"),
];

/// Adds a document for each object of a collection.
pub(super) fn add(
    builder: &mut CorpusBuilder,
    reader: &StateReader,
    index: Index,
    kind: &str,
) -> Result<(), Rejection> {
    let segments = reader.read(segment_names)?;
    let mut position = i64::MIN;
    loop {
        check_open(reader)?;
        let batch = reader.read(|database| database.objects_after(kind, position, BATCH))?;
        let Some((last, _)) = batch.last() else {
            return Ok(());
        };
        position = *last;
        for (_, object) in &batch {
            builder.add(&document(index, object, &segments));
        }
    }
}

/// Adds a document for each object of a collection, in one step.
pub(super) fn add_all(
    builder: &mut CorpusBuilder,
    database: &Database,
    index: Index,
    kind: &str,
) -> rusqlite::Result<()> {
    let segments = segment_names(database)?;
    for (_, object) in database.objects_after(kind, i64::MIN, usize::MAX)? {
        builder.add(&document(index, &object, &segments));
    }
    Ok(())
}

/// Adds documents for some objects of a collection.
pub(super) fn add_some(
    builder: &mut CorpusBuilder,
    reader: &StateReader,
    index: Index,
    kind: &str,
    ids: &[String],
) -> Result<(), Rejection> {
    let segments = reader.read(segment_names)?;
    for id in ids {
        check_open(reader)?;
        let found = reader.read(|database| database.object_by_id(kind, id))?;
        if let Some(object) = found.and_then(|text| deep::parse::<Value>(text.as_bytes()).ok()) {
            builder.add(&document(index, &object, &segments));
        }
    }
    Ok(())
}

/// Names of the segments by id.
fn segment_names(database: &Database) -> rusqlite::Result<HashMap<String, String>> {
    let segments = database.objects_after("/segments", i64::MIN, usize::MAX)?;
    let names = segments
        .iter()
        .map(|(_, segment)| (text(segment, "id").to_owned(), text(segment, "name").to_owned()));
    Ok(names.collect())
}

/// The members of an object that its document has too.
fn document(index: Index, object: &Value, segments: &HashMap<String, String>) -> Value {
    let mut document = Map::new();
    let fields = index.model().map_or(&[][..], |model| model.fields());
    for field in fields {
        if let Some(value) = member(field, object, segments) {
            document.insert(field.wire.to_owned(), value);
        }
    }
    for (list, count) in COUNTS {
        let is_declared = fields.iter().any(|field| field.wire == count);
        if is_declared && let Some(Value::Array(elements)) = document.get(list) {
            let length = elements.len();
            document.insert(count.to_owned(), length.into());
        }
    }
    document.insert("_type".to_owned(), index.document_type().into());
    document.into()
}

/// The value of a member in the document; `None` if the object has none that the document's schema accepts.
fn member(field: &Field, object: &Value, segments: &HashMap<String, String>) -> Option<Value> {
    let value = match (field.wire, object.get(field.wire)) {
        ("requestCommentsRequired", _) => object.pointer("/accessRequestConfig/commentsRequired")?.clone(),
        ("segments", Some(Value::Array(ids))) => ids.iter().map(|id| segment(id, segments)).collect(),
        ("entitlements" | "accessProfiles", Some(Value::Array(list))) => list.iter().map(reference).collect(),
        ("source", Some(source)) => reference(source),
        (_, value) => value?.clone(),
    };
    let accepts_null = value.is_null() && field.nullable;
    (accepts_null || validate_strictly(&field.ty, &value).is_empty()).then_some(value)
}

fn segment(id: &Value, names: &HashMap<String, String>) -> Value {
    match id.as_str().and_then(|id| names.get(id)) {
        Some(name) => json!({"id": id, "name": name}),
        None => json!({"id": id}),
    }
}

/// Id and name of an object that another one refers to.
fn reference(object: &Value) -> Value {
    let known = ["id", "name"].into_iter().filter_map(|name| {
        let value = object.get(name).filter(|value| value.is_string())?;
        Some((name.to_owned(), value.clone()))
    });
    Value::Object(known.collect())
}
