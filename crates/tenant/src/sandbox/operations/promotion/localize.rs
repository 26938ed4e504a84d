//! Adapts the references of an exported profile to this tenant: ids differ between tenants, names do not.

use crate::sandbox::database::Database;
use crate::sandbox::operations::profiles::localize_mapping_sources;
use crate::sandbox::responses::{BAD_CONTENT, Rejection};
use crate::sandbox::rows::MAPPINGS;
use crate::sandbox::support::json_members::text;
use serde_json::{Map, Value, json};

/// Replaces references whose ids are unknown by the local objects with the same names. Returns a warning about an owner that
/// this tenant does not have: the profile gets none.
///
/// # Errors
/// If there is no local source.
pub(super) fn localize(database: &Database, given: &mut Map<String, Value>) -> Result<Option<String>, Rejection> {
    localize_source(database, given)?;
    if let Some(config) = given.get_mut(MAPPINGS) {
        localize_mapping_sources(database, config)?;
    }
    localize_owner(database, given)
}

fn localize_source(database: &Database, given: &mut Map<String, Value>) -> Result<(), Rejection> {
    let Some(source) = given.get_mut("authoritativeSource") else {
        return Err(bad_content("authoritativeSource is required."));
    };
    let (id, name) = (text(source, "id"), text(source, "name"));
    if !id.is_empty() && database.source(id, "")?.is_some() {
        return Ok(());
    }
    let Some(local) = database.source("", name)? else {
        return Err(bad_content(&format!("There is no source {name} in this tenant.")));
    };
    *source = json!({"type": "SOURCE", "id": local.id, "name": local.name});
    Ok(())
}

fn localize_owner(database: &Database, given: &mut Map<String, Value>) -> Result<Option<String>, Rejection> {
    let Some(owner) = given.get_mut("owner").filter(|owner| !owner.is_null()) else {
        return Ok(None);
    };
    let (id, name) = (text(owner, "id").to_owned(), text(owner, "name").to_owned());
    if !id.is_empty() && database.identity(&id)?.is_some() {
        return Ok(None);
    }
    *owner = match database.identity_by_name(&name)? {
        Some(local) => json!({"type": "IDENTITY", "id": local.id, "name": local.name}),
        None => Value::Null,
    };
    let label = if name.is_empty() { id } else { name };
    Ok(owner
        .is_null()
        .then(|| format!("There is no identity {label} in this tenant: the profile has no owner.")))
}

/// The rejection of an object that cannot be imported.
pub(super) fn bad_content(text: &str) -> Rejection {
    Rejection::bad_request(BAD_CONTENT, text)
}
