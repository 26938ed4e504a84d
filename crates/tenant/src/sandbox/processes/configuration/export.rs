//! Writes the configuration of a tenant as a file.

use super::super::documents::elements;
use super::kinds::KINDS;
use super::objects::objects_of;
use crate::sandbox::database::Database;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::clock::now_as_text;
use serde_json::{Map, Value, json};

/// Version of the file format.
const VERSION: u32 = 1;
/// The name of the tenant in a file.
const TENANT: &str = "sandbox";

/// The objects that options select, with those options.
pub(super) fn exported(database: &Database, options: &Value, description: &str) -> Result<Value, Rejection> {
    let mut objects = Vec::new();
    for (kind, _) in KINDS.iter().filter(|(kind, _)| is_included(options, kind)) {
        for object in objects_of(database, kind)? {
            if !is_selected(options, kind, &object.id, &object.name) {
                continue;
            }
            let mut this = Map::from_iter([("type".to_owned(), Value::from(*kind))]);
            if !object.id.is_empty() {
                this.insert("id".to_owned(), object.id.into());
            }
            this.insert("name".to_owned(), object.name.into());
            objects.push(json!({"version": VERSION, "self": this, "object": object.document}));
        }
    }
    Ok(json!({
        "version": VERSION,
        "timestamp": now_as_text(),
        "tenant": TENANT,
        "description": description,
        "options": shown(options),
        "objects": objects,
    }))
}

/// Returns true if options include a type, and do not exclude it.
pub(super) fn is_included(options: &Value, kind: &str) -> bool {
    let included = elements(options, "includeTypes");
    let is_listed = |member: &str| elements(options, member).iter().any(|it| it == kind);
    (included.is_empty() || is_listed("includeTypes")) && !is_listed("excludeTypes")
}

/// Returns true if options name an object, or name no object of its type.
pub(super) fn is_selected(options: &Value, kind: &str, id: &str, name: &str) -> bool {
    let Some(selected) = options.pointer(&format!("/objectOptions/{kind}")) else {
        return true;
    };
    let (ids, names) = (elements(selected, "includedIds"), elements(selected, "includedNames"));
    (ids.is_empty() && names.is_empty()) || ids.iter().any(|it| it == id) || names.iter().any(|it| it == name)
}

fn shown(options: &Value) -> Value {
    json!({
        "excludeTypes": elements(options, "excludeTypes"),
        "includeTypes": elements(options, "includeTypes"),
        "objectOptions": options.get("objectOptions").filter(|it| it.is_object()).unwrap_or(&json!({})),
    })
}
