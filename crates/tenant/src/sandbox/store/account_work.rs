//! Carries out tasks on accounts and sources.

use crate::sandbox::database::Database;
use crate::sandbox::rows::{AccountChange, TaskOutcome, TaskRow};
use crate::sandbox::support::clock::now_as_text;
use serde_json::json;

/// Changes accounts. An account that no longer exists is skipped, and the outcome says so.
pub(super) fn change_accounts(database: &Database, task: &TaskRow) -> rusqlite::Result<TaskOutcome> {
    let changes: Vec<AccountChange> = serde_json::from_value(task.payload.clone()).unwrap_or_default();
    let mut messages = Vec::new();
    for change in changes {
        messages.extend(apply(database, change)?);
    }
    Ok(TaskOutcome::of(messages))
}

/// Applies a change; returns the reason if it cannot be applied.
fn apply(database: &Database, change: AccountChange) -> rusqlite::Result<Option<String>> {
    let missing = |id: &str| Some(format!("The account {id} no longer exists."));
    match change {
        AccountChange::Create(account) => {
            if database.source(&account.source, "")?.is_none() {
                return Ok(Some(format!("The source {} no longer exists.", account.source)));
            }
            database.put_account(&account)?;
        }
        AccountChange::Delete { id } => {
            if !database.delete_account(&id)? {
                return Ok(missing(&id));
            }
        }
        AccountChange::Change {
            id,
            members,
            attributes,
        } => {
            let Some(account) = database.account(&id)? else {
                return Ok(missing(&id));
            };
            if members.is_empty() && attributes.is_empty() {
                return Ok(None);
            }
            let Some(mut account) = AccountChange::changed(&account, &members, &attributes) else {
                return Ok(Some(format!("The account {id} could not be changed.")));
            };
            account.modified = now_as_text();
            database.put_account(&account)?;
        }
    }
    Ok(None)
}

/// Deletes the accounts of sources.
pub(super) fn delete_accounts(database: &Database, task: &TaskRow) -> rusqlite::Result<TaskOutcome> {
    let mut deleted = 0;
    for source in &task.profiles {
        deleted += database.delete_accounts_on(source)?;
    }
    Ok(TaskOutcome {
        messages: Vec::new(),
        summary: json!({"deletedAccounts": deleted}),
    })
}

/// Deletes sources with their accounts. A source that is in use is kept, and the outcome says so.
pub(super) fn delete_sources(database: &Database, task: &TaskRow) -> rusqlite::Result<TaskOutcome> {
    let mut messages = Vec::new();
    for source in &task.profiles {
        match database.use_of_source(source)? {
            Some(user) => messages.push(format!("The source {source} was not deleted: the {user} uses it.")),
            None => {
                database.delete_accounts_on(source)?;
                database.delete_source_objects(source)?;
            }
        }
    }
    Ok(TaskOutcome::of(messages))
}

/// Deletes the entitlements of sources.
pub(super) fn reset_entitlements(database: &Database, task: &TaskRow) -> rusqlite::Result<TaskOutcome> {
    for source in &task.profiles {
        database.delete_entitlements_on(source)?;
    }
    Ok(TaskOutcome::of(Vec::new()))
}
