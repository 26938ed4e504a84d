//! Reads and adds events.

use super::connection::Database;
use super::queries::{json, row_count};
use rusqlite::{OptionalExtension as _, params};
use serde_json::Value;

/// Events that are kept, as many as a search can page through.
const MAX_EVENTS: i64 = 10_000;
/// Events after which older ones are deleted: a deletion with each write would take as long as the write.
const DELETED_AT_ONCE: i64 = 256;

/// The document of an event, whose id is its position: a column of random ids would take half of the time of a write.
const DOCUMENT: &str = "'{\"id\":\"' || printf('%032x', seq) || '\",' || substr(document, 2)";

impl Database {
    /// Adds an event: the JSON text of an object without an id.
    pub(crate) fn add_event(&self, event: &str) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("INSERT INTO events (document) VALUES (?1)")?
            .execute([event])?;
        let last = self.connection.last_insert_rowid();
        if last % DELETED_AT_ONCE == 0 {
            let mut deletion = self.connection.prepare_cached("DELETE FROM events WHERE seq <= ?1")?;
            deletion.execute([last - MAX_EVENTS])?;
        }
        Ok(())
    }

    /// The event with this id.
    pub(crate) fn event(&self, id: &str) -> rusqlite::Result<Option<Value>> {
        let Ok(position) = i64::from_str_radix(id, 16) else {
            return Ok(None);
        };
        let sql = format!("SELECT {DOCUMENT} FROM events WHERE seq = ?1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        statement.query_row([position], |row| json(row, 0)).optional()
    }

    /// The next events after a position, each with its own position.
    pub(crate) fn events_after(&self, position: i64, limit: usize) -> rusqlite::Result<Vec<(i64, Value)>> {
        let sql = format!("SELECT seq, {DOCUMENT} FROM events WHERE seq > ?1 ORDER BY seq LIMIT ?2");
        self.all(&sql, params![position, row_count(limit)], |row| {
            Ok((row.get(0)?, json(row, 1)?))
        })
    }
}
