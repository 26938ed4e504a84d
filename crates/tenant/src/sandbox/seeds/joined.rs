//! Sources and transforms of a seed as documents of their collections, and the other way round.

use super::seed::Seed;
use crate::sandbox::collections::{Collection, catalog, complete_seeded};
use crate::sandbox::rows::{ObjectRow, SOURCES, SourceRow, TRANSFORMS};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::json_members::text;
use serde_json::{Map, Value, json};
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// Adds a document for each source and each transform that has none, and a source and a transform for each document.
pub(super) fn join(seed: &mut Seed) {
    if let Some(collection) = catalog().collection(SOURCES) {
        join_sources(seed, collection);
    }
    if let Some(collection) = catalog().collection(TRANSFORMS) {
        join_transforms(seed, collection);
    }
}

fn join_sources(seed: &mut Seed, collection: &'static Collection) {
    let documents = seed.objects.iter().filter(|row| row.kind == SOURCES);
    let (known, listed): (HashSet<String>, HashSet<&String>) = (
        documents.clone().map(|row| row.id.clone()).collect(),
        seed.sources.iter().map(|source| &source.id).collect(),
    );
    let missing = documents.filter(|row| !listed.contains(&row.id));
    let missing: Vec<SourceRow> = missing
        .map(|row| SourceRow {
            id: row.id.clone(),
            name: text(&row.document, "name").to_owned(),
        })
        .collect();
    let new = seed.sources.iter().filter(|source| !known.contains(&source.id));
    let new: Vec<ObjectRow> = new
        .map(|source| {
            let document = json!({
                "id": source.id, "name": source.name, "type": "DelimitedFile", "connector": "delimited-file-angularsc",
            });
            row(collection, &source.id, document)
        })
        .collect();
    seed.sources.extend(missing);
    seed.objects.extend(new);
}

fn join_transforms(seed: &mut Seed, collection: &'static Collection) {
    let documents = seed.objects.iter().filter(|row| row.kind == TRANSFORMS);
    let known: HashSet<&str> = documents.clone().map(|row| text(&row.document, "name")).collect();
    let listed: HashSet<&str> = seed.transforms.iter().map(|it| text(it, "name")).collect();
    let missing = documents.filter(|row| !listed.contains(text(&row.document, "name")));
    let missing: Vec<Value> = missing.map(|row| row.document.clone()).collect();
    let new = seed.transforms.iter().filter(|it| !known.contains(text(it, "name")));
    let new: Vec<ObjectRow> = new
        .map(|transform| {
            let id = stable_id(text(transform, "name"));
            let mut document = transform.clone();
            if let Value::Object(members) = &mut document {
                members.entry("id").or_insert_with(|| id.clone().into());
            }
            let id = text(&document, "id").to_owned();
            row(collection, &id, document)
        })
        .collect();
    seed.transforms.extend(missing);
    seed.objects.extend(new);
}

fn row(collection: &'static Collection, id: &str, document: Value) -> ObjectRow {
    let members = match document {
        Value::Object(members) => members,
        _ => Map::new(),
    };
    ObjectRow {
        kind: collection.path,
        parent: String::new(),
        id: id.to_owned(),
        document: Value::Object(complete_seeded(collection, members, &now_as_text())),
    }
}

/// An id that the same name always has.
fn stable_id(name: &str) -> String {
    let half = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        (salt, name).hash(&mut hasher);
        hasher.finish()
    };
    format!("{:016x}{:016x}", half(0), half(1))
}
