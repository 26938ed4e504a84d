//! The log of changed documents of the search. Triggers feed it, so that no write can forget to.

use super::change_log::change_log;
use super::connection::Database;
use crate::sandbox::support::ids::new_id;

/// The id in an entry that stands for every document of its index.
const EVERY: &str = "*";

/// The identities that have access that changed after one position and up to another: every identity to which such access is
/// assigned, and all identities if a role with a membership contains it.
const CHANGED_ACCESS: &str = "
    WITH changed(id) AS (
        SELECT DISTINCT id FROM changes WHERE seq > ?1 AND seq <= ?2
        AND kind IN ('accessprofiles', 'roles', 'entitlements') AND id <> '*'
    ),
    in_roles(id) AS (
        SELECT json_extract(access.value, '$.id')
        FROM objects role, json_each(json_array(
            json_extract(role.document, '$.accessProfiles'), json_extract(role.document, '$.entitlements'))) list,
            json_each(list.value) access
        WHERE role.kind = '/roles' AND json_type(role.document, '$.membership') = 'object'
        AND EXISTS (SELECT 1 FROM changed)
    ),
    in_profiles(id) AS (
        SELECT json_extract(access.value, '$.id')
        FROM in_roles, objects profile, json_each(profile.document, '$.entitlements') access
        WHERE profile.kind = '/access-profiles' AND profile.id = in_roles.id
    )
    SELECT DISTINCT parent FROM objects
    WHERE kind = '/identities/{identityId}/access' AND EXISTS (SELECT 1 FROM changed)
    UNION ALL SELECT '*' WHERE EXISTS (
        SELECT 1 FROM changed WHERE id IN (SELECT id FROM in_roles UNION SELECT id FROM in_profiles))";

/// The documents of an index that have changed since a position of the log.
pub(crate) struct ChangeSet {
    /// The state that the log belongs to. Replacing the state begins another log.
    pub(crate) epoch: String,
    /// The last position of the log.
    pub(crate) position: i64,
    /// Ids of the changed documents; `None` if all may have changed.
    pub(crate) ids: Option<Vec<String>>,
}

impl Database {
    /// Begins the log.
    pub(super) fn start_changes(&self) -> rusqlite::Result<()> {
        self.connection.execute_batch(&change_log())?;
        self.start_epoch()
    }

    /// Marks the state as a different one, whatever its log says.
    pub(super) fn start_epoch(&self) -> rusqlite::Result<()> {
        let sql = "INSERT INTO epochs (only, id) VALUES (1, ?1) ON CONFLICT (only) DO UPDATE SET id = excluded.id";
        self.connection.prepare_cached(sql)?.execute([new_id()]).map(drop)
    }

    /// The documents of an index that have changed after a position.
    pub(crate) fn changes_after(&self, index: &str, position: i64) -> rusqlite::Result<ChangeSet> {
        if index == "events" {
            return self.event_changes_after(position);
        }
        let one = |sql: &str| -> rusqlite::Result<i64> {
            self.connection.prepare_cached(sql)?.query_row([], |row| row.get(0))
        };
        let last = one("SELECT coalesce(max(seq), 0) FROM changes")?;
        let first = one("SELECT coalesce(min(seq), 0) FROM changes")?;
        let sql = "SELECT DISTINCT id FROM changes WHERE seq > ?1 AND seq <= ?2 AND kind = ?3";
        let mut ids = match first > position + 1 {
            true => vec![EVERY.to_owned()],
            false => self.all(sql, rusqlite::params![position, last, index], |row| row.get(0))?,
        };
        if index == "identities" && first <= position + 1 {
            ids.append(&mut self.all(CHANGED_ACCESS, [position, last], |row| row.get(0))?);
        }
        Ok(ChangeSet {
            epoch: self.epoch()?,
            position: last,
            ids: (!ids.iter().any(|id| id == EVERY)).then_some(ids),
        })
    }

    /// The state that the log belongs to.
    pub(super) fn epoch(&self) -> rusqlite::Result<String> {
        let mut epoch = self.connection.prepare_cached("SELECT id FROM epochs")?;
        epoch.query_row([], |row| row.get(0))
    }
}
