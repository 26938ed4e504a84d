//! The log of changed documents of the search. Triggers feed it, so that no write can forget to.

use super::connection::Database;
use crate::sandbox::support::ids::new_id;

/// Entries that the log keeps. An index that is further behind is read again.
const MAX_ENTRIES: usize = 50_000;
/// The id in an entry that stands for every document of its index.
const EVERY: &str = "*";

/// The documents of an index that have changed since a position of the log.
pub(crate) struct ChangeSet {
    /// The state that the log belongs to. Replacing the state begins another log.
    pub(crate) epoch: String,
    /// The last position of the log.
    pub(crate) position: i64,
    /// Ids of the changed documents; `None` if all may have changed.
    pub(crate) ids: Option<Vec<String>>,
}

const TABLES: &str = "
CREATE TABLE epochs (id TEXT NOT NULL) STRICT;
CREATE TABLE changes (seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, id TEXT NOT NULL) STRICT;
CREATE TRIGGER change_is_forgotten AFTER INSERT ON changes BEGIN
    DELETE FROM changes WHERE seq <= new.seq - ";

/// Tables with the entries that a changed row adds. `row` stands for the old and the new row.
const TRIGGERS: [(&str, &str, &str); 6] = [
    (
        "identities",
        "old.attributes <> new.attributes OR old.name <> new.name OR old.profile <> new.profile",
        "INSERT INTO changes (kind, id) VALUES ('identities', row.id);
        INSERT INTO changes (kind, id) SELECT 'identities', id FROM identities
            WHERE json_extract(attributes, '$.manager') IN (row.id, json_extract(row.attributes, '$.uid'));
        INSERT INTO changes (kind, id) SELECT 'identities', id FROM identities
            WHERE id = json_extract(row.attributes, '$.manager')
            OR json_extract(attributes, '$.uid') = json_extract(row.attributes, '$.manager');",
    ),
    (
        "accounts",
        "old.document <> new.document",
        "INSERT INTO changes (kind, id) VALUES ('identities', row.identity);",
    ),
    (
        "sources",
        "old.name <> new.name",
        "INSERT INTO changes (kind, id) SELECT 'identities', '*'
            WHERE EXISTS (SELECT 1 FROM accounts WHERE source = row.id);",
    ),
    (
        "events",
        "old.document <> new.document",
        "INSERT INTO changes (kind, id) VALUES ('events', row.id);",
    ),
    (
        "profiles",
        "old.name <> new.name OR old.source_id <> new.source_id",
        "INSERT INTO changes (kind, id) SELECT 'identities', id FROM identities WHERE profile = row.id;",
    ),
    (
        "objects",
        "old.document <> new.document",
        "INSERT INTO changes (kind, id) SELECT index_name, iif(own, row.id, '*') FROM (
            SELECT '/access-profiles' AS kind, 'accessprofiles' AS index_name, 1 AS own
            UNION ALL SELECT '/roles', 'roles', 1
            UNION ALL SELECT '/entitlements', 'entitlements', 1
            UNION ALL SELECT '/account-activities', 'accountactivities', 1
            UNION ALL SELECT '/segments', 'accessprofiles', 0
            UNION ALL SELECT '/segments', 'roles', 0
            UNION ALL SELECT '/segments', 'entitlements', 0) WHERE kind = row.kind;
        INSERT INTO changes (kind, id) SELECT 'identities', row.parent
            WHERE row.kind = '/identities/{identityId}/access';
        INSERT INTO changes (kind, id) SELECT DISTINCT 'identities', parent FROM objects
            WHERE row.kind IN ('/access-profiles', '/roles', '/entitlements')
            AND objects.kind = '/identities/{identityId}/access';
        INSERT INTO changes (kind, id) SELECT 'identities', '*'
            WHERE row.kind = '/entitlements' AND EXISTS (SELECT 1 FROM accounts
                WHERE source = json_extract(row.document, '$.\"source\".\"id\"'));",
    ),
];

impl Database {
    /// Begins the log.
    pub(super) fn start_changes(&self) -> rusqlite::Result<()> {
        let mut sql = format!("{TABLES}{MAX_ENTRIES}; END;\n");
        for (table, is_changed, entries) in TRIGGERS {
            for (event, when, rows) in [
                ("INSERT", "1", &["new"][..]),
                ("UPDATE", is_changed, &["old", "new"]),
                ("DELETE", "1", &["old"]),
            ] {
                let entries: String = rows
                    .iter()
                    .map(|row| entries.replace("row.", &format!("{row}.")))
                    .collect();
                sql.push_str(&format!(
                    "CREATE TRIGGER {table}_{event}_is_logged AFTER {event} ON {table} WHEN {when} BEGIN {entries} END;\n"
                ));
            }
        }
        self.connection.execute_batch(&sql)?;
        let mut statement = self.connection.prepare("INSERT INTO epochs (id) VALUES (?1)")?;
        statement.execute([new_id()]).map(drop)
    }

    /// The documents of an index that have changed after a position.
    pub(crate) fn changes_after(&self, index: &str, position: i64) -> rusqlite::Result<ChangeSet> {
        let one = |sql: &str| -> rusqlite::Result<i64> {
            self.connection.prepare_cached(sql)?.query_row([], |row| row.get(0))
        };
        let last = one("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'changes'), 0)")?;
        let first = one("SELECT coalesce(min(seq), 0) FROM changes")?;
        let sql = "SELECT DISTINCT id FROM changes WHERE seq > ?1 AND seq <= ?2 AND kind = ?3";
        let ids = match first > position + 1 {
            true => vec![EVERY.to_owned()],
            false => self.all(sql, rusqlite::params![position, last, index], |row| row.get(0))?,
        };
        let mut epoch = self.connection.prepare_cached("SELECT id FROM epochs")?;
        Ok(ChangeSet {
            epoch: epoch.query_row([], |row| row.get(0))?,
            position: last,
            ids: (!ids.iter().any(|id| id == EVERY)).then_some(ids),
        })
    }
}
