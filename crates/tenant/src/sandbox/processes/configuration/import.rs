//! Imports the objects of a file, one type after another.

use super::super::documents::{all_below, find, set};
use super::children::{store_children, take_children};
use super::export::{is_included, is_selected};
use super::file::ConfigurationFile;
use super::kinds::{KINDS, LIFECYCLE_STATE, PROFILE, collection_of};
use super::objects::PARENT;
use super::references::localize;
use crate::sandbox::collections::validate_document;
use crate::sandbox::collections::{Collection, complete_seeded, touch};
use crate::sandbox::database::Database;
use crate::sandbox::operations::import_profile;
use crate::sandbox::resource::put_document;
use crate::sandbox::responses::{BAD_CONTENT, Rejection};
use crate::sandbox::rows::{SOURCES, TRANSFORMS};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// Types that the schema allows in the list of imported objects; the messages name the objects of all types.
const LISTED: [&str; 7] = [
    "CONNECTOR_RULE",
    "IDENTITY_OBJECT_CONFIG",
    PROFILE,
    "RULE",
    "SOURCE",
    "TRANSFORM",
    "TRIGGER_SUBSCRIPTION",
];

/// The result for the objects of a type.
#[derive(Default)]
struct Report {
    infos: Vec<Value>,
    warnings: Vec<Value>,
    errors: Vec<Value>,
    imported: Vec<Value>,
}

/// An object that was imported.
struct Imported {
    id: String,
    name: String,
    is_new: bool,
    warnings: Vec<String>,
}

/// Imports the objects that options select, and returns a report for each type.
pub(super) fn import(database: &Database, file: &ConfigurationFile, options: &Value) -> Result<Value, Rejection> {
    let names = file.names();
    let mut reports = Map::new();
    for kind in file.unknown_types() {
        let text = format!("The embedded tenant does not import objects of the type {kind}.");
        let report = Report {
            warnings: vec![message("IMPORT_WARNING", &text, &Value::Null)],
            ..Report::default()
        };
        reports.insert(kind, report.shown());
    }
    for (kind, _) in KINDS.iter().filter(|(kind, _)| is_included(options, kind)) {
        let mut report = Report::default();
        let mut is_named = false;
        for exported in file.objects(kind) {
            let this = exported.get("self").unwrap_or(&Value::Null);
            if !is_selected(options, kind, text(this, "id"), text(this, "name")) {
                continue;
            }
            is_named = true;
            match import_one(database, kind, exported, &names) {
                Ok(imported) => report.add(kind, this, &imported),
                Err(rejection) => report.errors.push(message("IMPORT_ERROR", &rejection.text(), this)),
            }
        }
        if is_named {
            reports.insert((*kind).to_owned(), report.shown());
        }
    }
    Ok(Value::Object(reports))
}

impl Report {
    fn add(&mut self, kind: &str, this: &Value, imported: &Imported) {
        let Imported { id, name, is_new, .. } = imported;
        let done = if *is_new { "created" } else { "updated" };
        let text = format!("{kind} {name} was {done}.");
        self.infos.push(message("IMPORT_INFO", &text, this));
        let warnings = imported.warnings.iter();
        self.warnings
            .extend(warnings.map(|text| message("IMPORT_WARNING", text, this)));
        if LISTED.contains(&kind) {
            self.imported.push(json!({"type": kind, "id": id, "name": name}));
        }
    }

    fn shown(self) -> Value {
        json!({
            "infos": self.infos,
            "warnings": self.warnings,
            "errors": self.errors,
            "importedObjects": self.imported,
        })
    }
}

fn message(key: &str, text: &str, this: &Value) -> Value {
    let details = if this.is_object() { this.clone() } else { json!({}) };
    json!({"key": key, "text": text, "details": details})
}

fn import_one(
    database: &Database,
    kind: &str,
    exported: &Value,
    names: &HashMap<String, String>,
) -> Result<Imported, Rejection> {
    if kind == PROFILE {
        let imported = import_profile(database, exported)?;
        return Ok(Imported {
            id: text(&imported.reference, "id").to_owned(),
            name: text(&imported.reference, "name").to_owned(),
            is_new: imported.is_new,
            warnings: imported.warning.into_iter().collect(),
        });
    }
    let collection = collection_of(kind).ok_or_else(Rejection::internal_error)?;
    let Some(Value::Object(given)) = exported.get("object") else {
        return Err(bad_content("The exported object has no object."));
    };
    let mut given = given.clone();
    let parent = parent(database, kind, &mut given)?;
    let children = take_children(&mut given);
    let mut document = Value::Object(given);
    let unresolved = localize(database, collection, &mut document, names)?;
    if let Some(first) = unresolved.fatal.first() {
        return Err(bad_content(first));
    }
    let id = text(&document, "id").to_owned();
    let old = local(database, collection, &parent, &id, &document)?;
    let is_new = old.is_none();
    let mut document = merged(collection, old.as_ref(), document);
    check_names(collection, &document)?;
    // Seeds accept sources and transforms that the schema rejects, so imports do too.
    if ![SOURCES, TRANSFORMS].contains(&collection.path)
        && let Some(violation) = validate_document(&collection.ty, &document).first()
    {
        return Err(bad_content(&violation.to_string()));
    }
    let id = match collection.record.single {
        true => String::new(),
        false => text(&document, "id").to_owned(),
    };
    put_document(database, collection, &parent, &id, &document)?;
    if let Some(schemas) = store_children(database, &id, children)? {
        set(&mut document, "schemas", schemas);
        put_document(database, collection, &parent, &id, &document)?;
    }
    let name = match text(&document, "name") {
        "" => kind,
        name => name,
    };
    Ok(Imported {
        id,
        name: name.to_owned(),
        is_new,
        warnings: unresolved.removed,
    })
}

/// Rejects an object without the text that identifies it: its name, and the type of a transform.
fn check_names(collection: &Collection, document: &Value) -> Result<(), Rejection> {
    let is_transform = collection.path == TRANSFORMS;
    let names = ["name", "type"].into_iter().take(if is_transform { 2 } else { 1 });
    for name in names.filter(|name| collection.fields().iter().any(|field| field.wire == *name)) {
        if text(document, name).trim().is_empty() {
            return Err(bad_content(&format!("{name}: must be a text that is not empty.")));
        }
    }
    Ok(())
}

/// The id of the local profile to which a lifecycle state belongs; empty for other types.
fn parent(database: &Database, kind: &str, given: &mut Map<String, Value>) -> Result<String, Rejection> {
    if kind != LIFECYCLE_STATE {
        return Ok(String::new());
    }
    let profile = given.shift_remove(PARENT).unwrap_or_default();
    let (id, name) = (text(&profile, "id"), text(&profile, "name"));
    match database.profile_id_by_name(name)? {
        Some(id) => Ok(id),
        None if database.has_profile(id)? => Ok(id.to_owned()),
        None => Err(bad_content(&format!(
            "There is no identity profile {name} in this tenant."
        ))),
    }
}

/// The local object with the same name, or with the same id if it has no name.
fn local(
    database: &Database,
    collection: &Collection,
    parent: &str,
    id: &str,
    document: &Value,
) -> Result<Option<Value>, Rejection> {
    if collection.record.single {
        return find(database, collection.path, "");
    }
    let here = all_below(database, collection.path, parent)?;
    let name = text(document, "name");
    let has_name = |it: &&Value| !name.is_empty() && text(it, "name") == name;
    let has_id = |it: &&Value| text(it, "id") == id;
    let exact = here.iter().find(|it| has_id(it) && (name.is_empty() || has_name(it)));
    Ok(exact.or_else(|| here.iter().find(has_name)).cloned())
}

/// The stored form of an object: an existing object keeps its id and time of creation, a new one gets an id.
fn merged(collection: &Collection, old: Option<&Value>, given: Value) -> Value {
    let mut members = match given {
        Value::Object(members) => members,
        _ => Map::new(),
    };
    if !collection.record.single {
        let id = old.map_or_else(new_id, |old| text(old, "id").to_owned());
        members.insert("id".to_owned(), id.into());
    }
    if let Some(created) = old.and_then(|old| old.get("created")) {
        members.insert("created".to_owned(), created.clone());
    }
    let mut members = complete_seeded(collection, members, &now_as_text());
    touch(collection, &mut members);
    let mut document = Value::Object(members);
    if old.is_none() && document.get("created").is_some() {
        let now = document.get("modified").cloned().unwrap_or_default();
        set(&mut document, "created", now);
    }
    document
}

fn bad_content(text: &str) -> Rejection {
    Rejection::bad_request(BAD_CONTENT, text)
}
