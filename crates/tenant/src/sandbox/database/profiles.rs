//! Reads and writes profiles.

use super::connection::Database;
use super::profile_text::{COUNT, ProfileColumns, ProfileText};
use super::queries::json;
use crate::sandbox::rows::MAPPINGS;
use crate::syntax::deep;
use rusqlite::{OptionalExtension as _, params};
use serde_json::Value;

impl Database {
    /// The text of the profile with this id.
    pub(crate) fn profile_text(&self, id: &str) -> rusqlite::Result<Option<String>> {
        let mut statement = self.connection.prepare_cached("SELECT text FROM texts WHERE id = ?1")?;
        statement.query_row([id], |row| row.get(0)).optional()
    }

    /// The profile with this id without its mappings, and the text of its mappings, which is empty if it has none.
    pub(crate) fn profile_without_mappings(&self, id: &str) -> rusqlite::Result<Option<(Value, String)>> {
        let sql = "SELECT outline, mappings FROM texts WHERE id = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let read = |row: &rusqlite::Row<'_>| Ok((json(row, 0)?, row.get(1)?));
        let found: Option<(Value, String)> = statement.query_row([id], read).optional()?;
        Ok(found.map(|(mut profile, mappings)| {
            if let Value::Object(members) = &mut profile {
                members.shift_remove(MAPPINGS);
            }
            (profile, mappings)
        }))
    }

    /// The profile with this id.
    pub(crate) fn profile(&self, id: &str) -> rusqlite::Result<Option<Value>> {
        let text = self.profile_text(id)?;
        Ok(text.and_then(|text| deep::parse(text.as_bytes()).ok()))
    }

    /// Returns true if there is a profile with this id.
    pub(crate) fn has_profile(&self, id: &str) -> rusqlite::Result<bool> {
        let mut statement = self.connection.prepare_cached("SELECT 1 FROM profiles WHERE id = ?1")?;
        statement.exists([id])
    }

    /// The id of the profile with this name.
    pub(crate) fn profile_id_by_name(&self, name: &str) -> rusqlite::Result<Option<String>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT id FROM profiles WHERE name = ?1 ORDER BY seq LIMIT 1")?;
        statement.query_row([name], |row| row.get(0)).optional()
    }

    /// Returns true if a profile other than `id` has this name.
    pub(crate) fn is_name_taken(&self, name: &str, id: &str) -> rusqlite::Result<bool> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT 1 FROM profiles WHERE name = ?1 AND id <> ?2")?;
        statement.exists([name, id])
    }

    /// Returns true if a profile other than `id` has this authoritative source.
    pub(crate) fn is_source_taken(&self, source: &str, id: &str) -> rusqlite::Result<bool> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT 1 FROM profiles WHERE source_id = ?1 AND id <> ?2")?;
        statement.exists([source, id])
    }

    /// The number of identities that belong to a profile.
    pub(crate) fn identity_count(&self, id: &str) -> rusqlite::Result<i64> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT identities FROM profiles WHERE id = ?1")?;
        Ok(statement.query_row([id], |row| row.get(0)).optional()?.unwrap_or(0))
    }

    /// The highest priority number of a profile.
    pub(crate) fn highest_priority(&self) -> rusqlite::Result<i64> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT max(priority) FROM profiles WHERE typeof(priority) = 'integer'")?;
        Ok(statement
            .query_row([], |row| row.get::<_, Option<i64>>(0))?
            .unwrap_or(0))
    }

    /// Adds a profile.
    ///
    /// # Errors
    /// `TooBig` if it has more than [`super::MAX_PROFILE`] bytes.
    pub(crate) fn insert_profile(&self, profile: &Value) -> rusqlite::Result<()> {
        let text = ProfileText::of(profile, None)?;
        let mut statement = self.connection.prepare_cached(
            "INSERT INTO profiles (id, name, folded_name, priority, created, modified, owner_id, owner_name, source_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?;
        let row = ProfileColumns::of(profile);
        let seq = statement.insert(params![
            row.id,
            row.name,
            row.folded_name,
            row.priority,
            row.created,
            row.modified,
            row.owner_id,
            row.owner_name,
            row.source_id
        ])?;
        let mut statement = self
            .connection
            .prepare_cached("INSERT INTO documents (seq, head, middle, mappings, tail) VALUES (?1, ?2, ?3, ?4, ?5)")?;
        statement.execute(params![seq, text.head, text.middle, text.mappings, text.tail])?;
        Ok(())
    }

    /// Replaces the profile with the same id and returns its text, in which the number of identities is as in `profile`. The
    /// text of the mappings may be passed separately.
    ///
    /// # Errors
    /// `TooBig` if it has more than [`super::MAX_PROFILE`] bytes.
    pub(crate) fn replace_profile(&self, profile: &Value, mappings: Option<String>) -> rusqlite::Result<String> {
        let text = ProfileText::of(profile, mappings)?;
        let row = ProfileColumns::of(profile);
        let mut statement = self
            .connection
            .prepare_cached("UPDATE profiles SET modified = ?2 WHERE id = ?1")?;
        statement.execute([row.id, &row.modified])?;
        // Most changes do not affect the other indexed columns.
        let mut statement = self.connection.prepare_cached(
            "UPDATE profiles
             SET name = ?2, folded_name = ?3, priority = ?4, created = ?5, owner_id = ?6, owner_name = ?7, source_id = ?8
             WHERE id = ?1
                AND (name, priority, created, owner_id, owner_name, source_id) IS NOT (?2, ?4, ?5, ?6, ?7, ?8)",
        )?;
        statement.execute(params![
            row.id,
            row.name,
            row.folded_name,
            row.priority,
            row.created,
            row.owner_id,
            row.owner_name,
            row.source_id
        ])?;
        let mut statement = self.connection.prepare_cached(
            "UPDATE documents SET head = ?2, middle = ?3, mappings = ?4, tail = ?5
             WHERE seq = (SELECT seq FROM profiles WHERE id = ?1)",
        )?;
        statement.execute(params![row.id, text.head, text.middle, text.mappings, text.tail])?;
        Ok(text.with_count(profile.get(COUNT).unwrap_or(&Value::Null)))
    }

    /// Removes the profile with this id, and what lies below it.
    pub(crate) fn delete_profile(&self, id: &str) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("DELETE FROM profiles WHERE id = ?1")?
            .execute([id])?;
        self.connection
            .prepare_cached("DELETE FROM objects WHERE kind GLOB '/identity-profiles/*' AND parent = ?1")?
            .execute([id])?;
        Ok(())
    }
}
