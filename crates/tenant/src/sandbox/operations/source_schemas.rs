//! Attributes of schemas from files, and what depends on a source.

use super::people::reject_undeclared;
use super::request::ReceivedRequest;
use super::sources::requested_source;
use crate::sandbox::database::{Database, ObjectPlace};
use crate::sandbox::responses::{BAD_CONTENT, MISSING, Rejection, Reply};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::csv::parse_csv;
use crate::sandbox::support::json_members::text;
use serde_json::{Map, Value, json};

const TYPES: [&str; 5] = ["STRING", "LONG", "INT", "BOOLEAN", "DATE"];
/// Columns that hold true or false.
const FLAGS: [&str; 3] = ["isMulti", "isEntitlement", "isGroup"];

/// `POST /sources/{id}/schemas/accounts`
pub(super) fn import_accounts_schema(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    let source = requested_source(database, request)?;
    import(
        request,
        database.account_schema(&source.id)?,
        "account",
        |id, schema| {
            database
                .replace_object(place(&source.id, id), schema)
                .map_err(Rejection::from)
        },
    )
}

/// `POST /sources/{id}/schemas/entitlements`
pub(super) fn import_entitlements_schema(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    let source = requested_source(database, request)?;
    let name = request.text("schemaName");
    let schema = match name {
        "" => database.group_schema(&source.id)?,
        name => database.schema_named(&source.id, name)?,
    };
    import(
        request,
        schema,
        if name.is_empty() { "group" } else { name },
        |id, schema| {
            database
                .replace_object(place(&source.id, id), schema)
                .map_err(Rejection::from)
        },
    )
}

/// Replaces the attributes of a schema by those of the file, whose columns are those of the download.
fn import(
    request: &ReceivedRequest,
    schema: Option<Value>,
    name: &str,
    store: impl FnOnce(&str, &Value) -> Result<String, Rejection>,
) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    let unknown = || Rejection::not_found(&format!("The source has no schema {name}."));
    let mut schema = schema.ok_or_else(unknown)?;
    let file = request.files.first();
    let file = file.ok_or_else(|| Rejection::bad_request(MISSING, "file is required and should not be empty."))?;
    let attributes = attributes(&file.content)?;
    if let Value::Object(members) = &mut schema {
        members.insert("attributes".to_owned(), attributes.into());
        members.insert("modified".to_owned(), now_as_text().into());
    }
    store(text(&schema, "id"), &schema)?;
    Ok(Reply::ok(&schema))
}

/// The attributes in a file with the columns `name`, `type`, `isMulti`, `isEntitlement` and `isGroup`; all but the first may be absent.
fn attributes(content: &[u8]) -> Result<Vec<Value>, Rejection> {
    let text = std::str::from_utf8(content);
    let text = text.map_err(|_| Rejection::bad_request(BAD_CONTENT, "The file is not UTF-8."))?;
    let rows = parse_csv(text).map_err(|why| Rejection::bad_request(BAD_CONTENT, &format!("The file: {why}.")))?;
    let Some((header, rows)) = rows.split_first() else {
        return Err(Rejection::bad_request(MISSING, "The file has no header."));
    };
    if !header.iter().any(|name| name == "name") {
        return Err(Rejection::bad_request(MISSING, "The file has no column name."));
    }
    let records = rows.iter().map(|row| header.iter().map(String::as_str).zip(row));
    let attributes = records.map(|record| {
        let mut attribute: Map<String, Value> = Map::new();
        attribute.insert("type".to_owned(), "STRING".into());
        for (column, value) in record.filter(|(_, value)| !value.is_empty()) {
            let value = match column {
                "type" if !TYPES.contains(&value.as_str()) => {
                    let text = format!("The file: {value} is not one of {}.", TYPES.join(", "));
                    return Err(Rejection::illegal(&text));
                }
                flag if FLAGS.contains(&flag) => value.eq_ignore_ascii_case("true").into(),
                "name" | "type" | "description" => value.as_str().into(),
                _ => continue,
            };
            attribute.insert(column.to_owned(), value);
        }
        Ok(attribute.into())
    });
    attributes.collect()
}

const fn place<'a>(source: &'a str, id: &'a str) -> ObjectPlace<'a> {
    ObjectPlace {
        kind: "/sources/{sourceId}/schemas",
        parent: source,
        id,
    }
}

/// `GET /sources/{sourceId}/connections`
pub(super) fn connections(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    let source = requested_source(database, request)?;
    let profile = database.profile_of_source(&source.id)?;
    let profile = profile.map(|id| database.profile(&id)).transpose()?.flatten();
    let profiles = profile.iter().map(|profile| {
        let count = profile.get("identityCount").cloned().unwrap_or_default();
        json!({"id": text(profile, "id"), "name": text(profile, "name"), "identityCount": count})
    });
    let apps = database.apps_of_source(&source.id)?;
    let apps = apps.iter().map(|app| {
        let enabled = app.get("enabled") == Some(&Value::Bool(true));
        json!({"cloudAppId": text(app, "id"), "description": text(app, "description"), "enabled": enabled})
    });
    Ok(Reply::ok(&json!({
        "identityProfiles": profiles.collect::<Value>(),
        "credentialProfiles": [],
        "sourceAttributes": database.mapped_attributes(&source.id, &source.name)?,
        "mappingProfiles": [],
        "dependentCustomTransforms": database.transforms_of_source(&source.id, &source.name)?,
        "dependentApps": apps.collect::<Value>(),
        "missingDependents": [],
    })))
}
