//! Reads and adds events.

use super::changes::ChangeSet;
use super::connection::Database;
use super::queries::row_count;
use crate::sandbox::rows::EventRow;
use rusqlite::{OptionalExtension as _, Row, params};

/// Events that are kept, as many as a search can page through.
const MAX_EVENTS: i64 = 10_000;
/// Events after which older ones are deleted: a deletion with each write would take as long as the write.
const DELETED_AT_ONCE: i64 = 256;

impl Database {
    /// Adds an event, whose id is its position: a column of random ids would take half of the time of a write.
    pub(crate) fn add_event(&self, event: &EventRow) -> rusqlite::Result<()> {
        let sql = "INSERT INTO events (created, operation, words, path, actor, target, tracking_number)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        self.connection.prepare_cached(sql)?.execute(params![
            event.created,
            event.operation,
            event.words,
            event.path,
            event.actor,
            event.target,
            event.tracking_number
        ])?;
        let last = self.connection.last_insert_rowid();
        if last % DELETED_AT_ONCE == 0 {
            let mut deletion = self.connection.prepare_cached("DELETE FROM events WHERE seq <= ?1")?;
            deletion.execute([last - MAX_EVENTS])?;
        }
        Ok(())
    }

    /// The events that were added or deleted after the one at a position. They need no log: positions
    /// increase by one, and the highest one determines which events are deleted.
    pub(super) fn event_changes_after(&self, position: i64) -> rusqlite::Result<ChangeSet> {
        let mut last = self
            .connection
            .prepare_cached("SELECT coalesce(max(seq), 0) FROM events")?;
        let last = last.query_row([], |row| row.get(0))?;
        let is_near = position <= last && last - position < MAX_EVENTS;
        let ids = is_near.then(|| {
            let deleted = first_kept(position)..first_kept(last);
            deleted.chain(position + 1..=last).map(event_id).collect()
        });
        Ok(ChangeSet {
            epoch: self.epoch()?,
            position: last,
            ids,
        })
    }

    /// The event with this id.
    pub(crate) fn event(&self, id: &str) -> rusqlite::Result<Option<EventRow>> {
        let Ok(position) = i64::from_str_radix(id, 16) else {
            return Ok(None);
        };
        let sql = "SELECT created, operation, words, path, actor, target, tracking_number FROM events WHERE seq = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        statement.query_row([position], event).optional()
    }

    /// The next events after a position, each with its own position.
    pub(crate) fn events_after(&self, position: i64, limit: usize) -> rusqlite::Result<Vec<(i64, EventRow)>> {
        let sql = "SELECT created, operation, words, path, actor, target, tracking_number, seq FROM events
            WHERE seq > ?1 ORDER BY seq LIMIT ?2";
        self.all(sql, params![position, row_count(limit)], |row| {
            Ok((row.get(7)?, event(row)?))
        })
    }
}

/// The position of the first event that remains once the event at the last position has been added.
fn first_kept(last: i64) -> i64 {
    (last - last % DELETED_AT_ONCE - MAX_EVENTS + 1).max(1)
}

/// The id of the event at a position.
pub(crate) fn event_id(position: i64) -> String {
    format!("{position:032x}")
}

fn event(row: &Row<'_>) -> rusqlite::Result<EventRow> {
    Ok(EventRow {
        created: row.get(0)?,
        operation: row.get(1)?,
        words: row.get(2)?,
        path: row.get(3)?,
        actor: row.get(4)?,
        target: row.get(5)?,
        tracking_number: row.get(6)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::seeds::Seed;
    use std::collections::BTreeSet;

    fn add(database: &Database, number: i64) {
        let text = || "x".to_owned();
        let event = EventRow {
            created: text(),
            operation: text(),
            words: text(),
            path: text(),
            actor: text(),
            target: text(),
            tracking_number: text(),
        };
        (0..number).for_each(|_| database.add_event(&event).unwrap());
    }

    fn ids(database: &Database) -> BTreeSet<String> {
        let all = database.events_after(i64::MIN, usize::MAX).unwrap();
        all.into_iter().map(|(position, _)| event_id(position)).collect()
    }

    #[test]
    fn changed_events_are_those_that_were_added_or_deleted() {
        let database = Database::in_memory(&Seed::parse("{}").unwrap()).unwrap();
        for number in [1, 300, 9_000, 900, 55, 1, 1_000] {
            let (before, position) = (ids(&database), database.event_changes_after(0).unwrap().position);
            add(&database, number);
            let changes = database.event_changes_after(position).unwrap();
            let after = ids(&database);
            let different: BTreeSet<String> = before.symmetric_difference(&after).cloned().collect();
            assert_eq!(changes.ids.unwrap().into_iter().collect::<BTreeSet<_>>(), different);
        }
        assert!(database.event_changes_after(0).unwrap().ids.is_none());
        assert!(database.event_changes_after(i64::MAX - 1).unwrap().ids.is_none());
    }
}
