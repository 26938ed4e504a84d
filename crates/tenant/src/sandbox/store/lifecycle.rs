//! Applies lifecycle states: their account actions, and the access profiles that they grant.

use crate::sandbox::access::{AccessKind, assign, assignment, assignments_of, unassign};
use crate::sandbox::database::Database;
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::json_members::{text, text_of};
use serde_json::{Map, Value};
use std::collections::HashSet;

/// The identity attribute that names the lifecycle state.
pub(crate) const STATE: &str = "cloudLifecycleState";
const DISPLAY_NAME: &str = "displayName";
/// The reason for access that a lifecycle state grants.
const ORIGIN: &str = "LIFECYCLE_STATE";

/// Stores computed attributes of an identity, and applies its lifecycle state if it changed. A state that a request has set
/// stays.
pub(super) fn store_attributes(database: &Database, id: &str, computed: &Map<String, Value>) -> rusqlite::Result<()> {
    let Some(old) = database.identity(id)? else {
        return Ok(());
    };
    let kept = old.attributes.get(STATE).filter(|_| old.manual_state);
    let mut attributes = computed.clone();
    if let Some(state) = kept {
        attributes.insert(STATE.to_owned(), state.clone());
    }
    database.set_attributes(id, &attributes)?;
    // The name of an identity follows its display name, unless the two differed before.
    let display = text_of(&attributes, DISPLAY_NAME);
    if old.name == text_of(&old.attributes, DISPLAY_NAME) && !display.is_empty() && display != old.name {
        database.rename_identity(id, display)?;
    }
    if text_of(&old.attributes, STATE) == text_of(&attributes, STATE) {
        return Ok(());
    }
    apply_state(database, &IdentityRow { attributes, ..old })
}

/// Applies the lifecycle state of an identity. Without a state, or in one that is disabled, accounts stay as they are, and
/// nothing is granted.
pub(crate) fn apply_state(database: &Database, identity: &IdentityRow) -> rusqlite::Result<()> {
    let state = database.lifecycle_state(&identity.profile, text_of(&identity.attributes, STATE))?;
    let state = state.filter(|state| state.get("enabled") != Some(&Value::Bool(false)));
    let state = state.unwrap_or_default();
    for action in elements(&state, "accountActions") {
        apply_action(database, &identity.id, action)?;
    }
    let granted = elements(&state, "accessProfileIds").filter_map(Value::as_str);
    grant(database, &identity.id, &granted.collect())?;
    database.recount_states(&identity.profile)
}

/// Enables, disables or deletes the accounts of an identity on the sources of an action.
fn apply_action(database: &Database, identity: &str, action: &Value) -> rusqlite::Result<()> {
    let sources: HashSet<&str> = elements(action, "sourceIds").filter_map(Value::as_str).collect();
    for mut account in database.accounts_of(identity)? {
        if !sources.contains(account.source.as_str()) {
            continue;
        }
        match text(action, "action") {
            "DELETE" => drop(database.delete_account(&account.id)?),
            wanted => {
                account.disabled = wanted == "DISABLE";
                database.put_account(&account)?;
            }
        }
    }
    Ok(())
}

/// Replaces the access profiles that lifecycle states have granted to an identity.
fn grant(database: &Database, identity: &str, granted: &HashSet<&str>) -> rusqlite::Result<()> {
    for old in assignments_of(database, identity)? {
        if old.origin == ORIGIN && !granted.contains(old.access.as_str()) {
            unassign(database, identity, &old.access)?;
        }
    }
    let mut granted: Vec<&str> = granted.iter().copied().collect();
    granted.sort_unstable();
    for access in granted {
        // Access with another reason keeps it.
        if assignment(database, identity, access)?.is_none() {
            assign(
                database,
                identity,
                (AccessKind::AccessProfile, access),
                ORIGIN,
                &Value::Null,
            )?;
        }
    }
    Ok(())
}

fn elements<'a>(object: &'a Value, member: &str) -> impl Iterator<Item = &'a Value> {
    object.get(member).and_then(Value::as_array).into_iter().flatten()
}
