//! Deletes profiles in the background.

use crate::sandbox::database::Database;
use crate::sandbox::rows::TaskOutcome;

/// Deletes profiles. A profile that has identities is kept, and the outcome says so.
pub(super) fn delete_profiles(database: &Database, ids: &[String]) -> rusqlite::Result<TaskOutcome> {
    let mut messages = Vec::new();
    for id in ids {
        let identities = database.identity_count(id)?;
        if identities == 0 {
            database.delete_profile(id)?;
        } else {
            messages.push(format!(
                "The identity profile {id} was not deleted: {identities} identities belong to it."
            ));
        }
    }
    Ok(TaskOutcome::of(messages))
}
