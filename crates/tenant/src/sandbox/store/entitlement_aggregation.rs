//! Replaces the entitlements of a source by those of a file.

use super::table_file::TableFile;
use crate::sandbox::collections::{catalog, complete_seeded};
use crate::sandbox::database::{Database, ObjectPlace};
use crate::sandbox::rows::{SourceRow, TaskOutcome, TaskRow};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::{text, text_of};
use serde_json::{Map, Value, json};
use std::collections::HashSet;

/// The collection of entitlements.
const ENTITLEMENTS: &str = "/entitlements";

/// The meaning of the columns of a file.
struct EntitlementColumns {
    value: String,
    name: String,
    /// Account attribute with the values.
    attribute: String,
    /// Name of the schema of the entitlements.
    schema: String,
}

/// Aggregates the entitlements of a file. Entitlements that the file does not have are deleted, unless an access profile or a
/// role contains them.
pub(super) fn aggregate_entitlements(database: &Database, task: &TaskRow) -> rusqlite::Result<TaskOutcome> {
    let source = task
        .profiles
        .first()
        .map(|id| database.source(id, ""))
        .transpose()?
        .flatten();
    let (Some(source), Some(file)) = (source, TableFile::of(&task.payload)) else {
        return Ok(TaskOutcome::of(Vec::new()));
    };
    let columns = EntitlementColumns::of(database, &source.id, &file)?;
    let mut values = HashSet::new();
    for record in file.records() {
        let value = text_of(&record, &columns.value).to_owned();
        if !value.is_empty() && values.insert(value) {
            write_entitlement(database, &source, &columns, &record)?;
        }
    }
    let mut deleted = 0;
    for (id, entitlement) in database.entitlements_on(&source.id)? {
        let is_same_kind = text(&entitlement, "sourceSchemaObjectType") == columns.schema;
        let is_missing = is_same_kind && !values.contains(text(&entitlement, "value"));
        if is_missing && !database.is_entitlement_used(&id)? {
            database.delete_object(place(&id))?;
            deleted += 1;
        }
    }
    Ok(TaskOutcome {
        messages: Vec::new(),
        summary: json!({"totalEntitlements": values.len(), "deletedEntitlements": deleted}),
    })
}

impl EntitlementColumns {
    fn of(database: &Database, source: &str, file: &TableFile) -> rusqlite::Result<Self> {
        let group = database.group_schema(source)?.unwrap_or_default();
        let account = database.account_schema(source)?.unwrap_or_default();
        let attributes = account.get("attributes").and_then(Value::as_array);
        let is_for_group = |attribute: &&Value| {
            let schema = attribute.pointer("/schema/name").and_then(Value::as_str);
            ["isGroup", "isEntitlement"]
                .iter()
                .any(|flag| attribute.get(*flag) == Some(&Value::Bool(true)))
                && schema.is_none_or(|schema| schema == text(&group, "name"))
        };
        let attribute = attributes.into_iter().flatten().find(is_for_group);
        let or = |name: &str, others: &[&str]| match name {
            "" => file
                .first_of(others)
                .or_else(|| file.header.first().cloned())
                .unwrap_or_default(),
            name => name.to_owned(),
        };
        let of_schema = |name: &str| {
            if name.is_empty() {
                "group".to_owned()
            } else {
                name.to_owned()
            }
        };
        Ok(Self {
            value: or(text(&group, "identityAttribute"), &["value", "id", "name"]),
            name: or(text(&group, "displayAttribute"), &["displayName", "name"]),
            attribute: attribute
                .map_or("groups", |attribute| text(attribute, "name"))
                .to_owned(),
            schema: of_schema(text(&group, "name")),
        })
    }
}

/// Creates or updates the entitlement of a record.
fn write_entitlement(
    database: &Database,
    source: &SourceRow,
    columns: &EntitlementColumns,
    record: &Map<String, Value>,
) -> rusqlite::Result<()> {
    let value = text_of(record, &columns.value);
    let now = now_as_text();
    let name = match text_of(record, &columns.name) {
        "" => value,
        name => name,
    };
    let attribute = match text_of(record, "attribute") {
        "" => &columns.attribute,
        name => name,
    };
    let old = database.entitlement_of_source(&source.id, attribute, value)?;
    let is_new = old.is_none();
    let mut members = old.unwrap_or_else(|| {
        let new = json!({
            "id": new_id(), "attribute": attribute, "value": value, "sourceSchemaObjectType": columns.schema,
            "privileged": false, "cloudGoverned": false, "requestable": true, "owner": null, "created": &now,
            "source": {"type": "SOURCE", "id": source.id, "name": source.name},
        });
        new.as_object().cloned().unwrap_or_default()
    });
    members.insert("name".to_owned(), name.into());
    members.insert(
        "description".to_owned(),
        record.get("description").cloned().unwrap_or_default(),
    );
    members.insert("attributes".to_owned(), record.clone().into());
    members.insert("modified".to_owned(), now.clone().into());
    if let Some(collection) = catalog().collection(ENTITLEMENTS) {
        members = complete_seeded(collection, members, &now);
    }
    let id = text_of(&members, "id").to_owned();
    let document = Value::Object(members);
    match is_new {
        true => database.insert_object(place(&id), &document)?,
        false => database.replace_object(place(&id), &document)?,
    };
    Ok(())
}

const fn place(id: &str) -> ObjectPlace<'_> {
    ObjectPlace {
        kind: ENTITLEMENTS,
        parent: "",
        id,
    }
}
