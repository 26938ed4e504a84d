//! References from an identity profile to other objects: checks them, and fills in names beside ids.

use super::immutable::touches;
use super::mapping_sources::resolve_mapping_sources;
use crate::sandbox::database::Database;
use crate::sandbox::responses::{CONFLICT, MISSING, Rejection, UNKNOWN_REFERENCE};
use crate::sandbox::rows::MAPPINGS;
use crate::sandbox::support::json_members::text;
use serde_json::{Map, Value};

/// Checks the changed members of a profile against the rest of the tenant. Names follow their ids.
///
/// # Errors
/// If a member is missing, a referenced object does not exist, or another profile has the name or the source.
pub(in crate::sandbox::operations) fn resolve_references(
    database: &Database,
    profile: &mut Value,
    changed: &[String],
) -> Result<(), Rejection> {
    if touches(changed, "name") && text(profile, "name").trim().is_empty() {
        return Err(missing("name"));
    }
    let source_changes = touches(changed, "authoritativeSource");
    if source_changes {
        resolve_source(database, profile)?;
    }
    if touches(changed, "name") {
        check_name_is_free(database, profile)?;
    }
    if source_changes {
        check_source_is_free(database, profile)?;
    }
    if touches(changed, "owner") {
        resolve_owner(database, profile)?;
    }
    match profile.get_mut(MAPPINGS) {
        Some(config) if touches(changed, MAPPINGS) => resolve_mapping_sources(database, config),
        _ => Ok(()),
    }
}

fn resolve_source(database: &Database, profile: &mut Value) -> Result<(), Rejection> {
    let Some(Value::Object(reference)) = profile.get_mut("authoritativeSource") else {
        return Err(missing("authoritativeSource.id"));
    };
    let id = id_of(reference);
    if id.is_empty() {
        return Err(missing("authoritativeSource.id"));
    }
    let Some(source) = database.source(id, "")? else {
        return Err(unknown("authoritativeSource", "source", id));
    };
    complete(reference, "SOURCE", source.name);
    Ok(())
}

fn resolve_owner(database: &Database, profile: &mut Value) -> Result<(), Rejection> {
    let Some(Value::Object(reference)) = profile.get_mut("owner") else {
        return Ok(());
    };
    let id = id_of(reference);
    if id.is_empty() {
        return Ok(());
    }
    let Some(identity) = database.identity(id)? else {
        return Err(unknown("owner", "identity", id));
    };
    complete(reference, "IDENTITY", identity.name);
    Ok(())
}

fn check_name_is_free(database: &Database, profile: &Value) -> Result<(), Rejection> {
    let name = text(profile, "name");
    if !database.is_name_taken(name, text(profile, "id"))? {
        return Ok(());
    }
    let text = format!("The name {name} belongs to another identity profile.");
    Err(Rejection::bad_request(CONFLICT, &text))
}

/// Identities are created from the accounts of a source by one profile.
fn check_source_is_free(database: &Database, profile: &Value) -> Result<(), Rejection> {
    let source = profile.get("authoritativeSource").unwrap_or(&Value::Null);
    if !database.is_source_taken(text(source, "id"), text(profile, "id"))? {
        return Ok(());
    }
    let name = text(source, "name");
    Err(Rejection::conflict(&format!(
        "authoritativeSource: the source {name} belongs to another identity profile; a source can have only one."
    )))
}

fn id_of(reference: &Map<String, Value>) -> &str {
    reference.get("id").and_then(Value::as_str).unwrap_or_default()
}

/// Sets the members that follow from the id of a reference.
fn complete(reference: &mut Map<String, Value>, kind: &str, name: String) {
    reference.insert("type".to_owned(), kind.into());
    reference.insert("name".to_owned(), name.into());
}

fn missing(member: &str) -> Rejection {
    Rejection::bad_request(MISSING, &format!("{member} is required and should not be empty."))
}

fn unknown(member: &str, kind: &str, id: &str) -> Rejection {
    let text = format!("{member}: there is no {kind} with the id {id}.");
    Rejection::bad_request(UNKNOWN_REFERENCE, &text)
}
