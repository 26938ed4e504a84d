//! Finds out whether mappings depend on the current time.

use crate::sandbox::database::Database;
use crate::sandbox::rows::MAPPINGS;
use crate::sandbox::support::json_members::text;
use serde_json::Value;
use std::collections::HashSet;

/// Sets `hasTimeBasedAttr`: true if one of the mappings must be recomputed as time passes.
pub(crate) fn update_time_based_flag(database: &Database, profile: &mut Value) -> rusqlite::Result<()> {
    let config = profile.get(MAPPINGS).unwrap_or(&Value::Null);
    let time_based = is_time_based(database, config, &mut HashSet::new())?;
    if let Value::Object(members) = profile {
        members.insert("hasTimeBasedAttr".to_owned(), time_based.into());
    }
    Ok(())
}

/// Returns true if `requiresPeriodicRefresh` is set anywhere, including in stored transforms that the value refers to.
fn is_time_based(database: &Database, value: &Value, seen: &mut HashSet<String>) -> rusqlite::Result<bool> {
    let members = match value {
        Value::Array(elements) => elements.iter().collect(),
        Value::Object(members) if members.get("requiresPeriodicRefresh").is_some_and(is_true) => return Ok(true),
        Value::Object(members) => members.values().collect(),
        _ => Vec::new(),
    };
    for member in members {
        if is_time_based(database, member, seen)? {
            return Ok(true);
        }
    }
    let name = value
        .pointer("/attributes/id")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if text(value, "type") != "reference" || !seen.insert(name.to_owned()) {
        return Ok(false);
    }
    match database.transform(name)? {
        Some(stored) => is_time_based(database, &stored, seen),
        None => Ok(false),
    }
}

/// Returns true for `true` as a boolean or as text.
fn is_true(value: &Value) -> bool {
    value == &Value::Bool(true) || value.as_str().is_some_and(|text| text.eq_ignore_ascii_case("true"))
}
