//! Tables and triggers of the log of changed documents.

/// Entries that the log keeps at least. An index that is further behind is read again. The oldest are deleted now and then: a
/// deletion with each write would take as long as the write.
const MAX_ENTRIES: usize = 50_000;

const TABLES: &str = "
CREATE TABLE epochs (only INTEGER PRIMARY KEY, id TEXT NOT NULL) STRICT;
CREATE TABLE changes (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL) STRICT;
CREATE TRIGGER changes_are_forgotten AFTER INSERT ON changes WHEN new.seq % 1024 = 0 BEGIN
    DELETE FROM changes WHERE seq <= new.seq - ";

/// Entries that changed rows of a table add.
struct Logged {
    /// Part of the name of the triggers; the table, unless it has several.
    name: &'static str,
    table: &'static str,
    /// The columns whose update counts, and the condition on an updated row.
    columns: &'static str,
    is_changed: &'static str,
    /// Condition on the row itself: it is tested before the entries are computed.
    applies: &'static str,
    /// Statements in which `row` stands for the old and the new row.
    entries: &'static str,
}

/// Condition that the document of an updated row differs.
const DOCUMENT: &str = "old.document <> new.document";

const LOGGED: [Logged; 8] = [
    Logged {
        name: "identities",
        table: "identities",
        columns: "attributes, name, profile",
        is_changed: "old.attributes <> new.attributes OR old.name <> new.name OR old.profile <> new.profile",
        applies: "1",
        entries: "INSERT INTO changes (kind, id) VALUES ('identities', row.id);
        INSERT INTO changes (kind, id) SELECT 'identities', id FROM identities
            WHERE json_extract(attributes, '$.manager') IN (row.id, json_extract(row.attributes, '$.uid'));
        INSERT INTO changes (kind, id) SELECT 'identities', id FROM identities
            WHERE id = json_extract(row.attributes, '$.manager')
            OR json_extract(attributes, '$.uid') = json_extract(row.attributes, '$.manager');",
    },
    Logged {
        name: "accounts",
        table: "accounts",
        columns: "document",
        is_changed: DOCUMENT,
        applies: "1",
        entries: "INSERT INTO changes (kind, id) VALUES ('identities', row.identity);",
    },
    Logged {
        name: "sources",
        table: "sources",
        columns: "name",
        is_changed: "old.name <> new.name",
        applies: "1",
        entries: "INSERT INTO changes (kind, id) SELECT 'identities', '*'
            WHERE EXISTS (SELECT 1 FROM accounts WHERE source = row.id)
            OR EXISTS (SELECT 1 FROM profiles WHERE source_id = row.id);",
    },
    Logged {
        name: "profiles",
        table: "profiles",
        columns: "name, source_id",
        is_changed: "old.name <> new.name OR old.source_id <> new.source_id",
        applies: "1",
        entries: "INSERT INTO changes (kind, id) SELECT 'identities', id FROM identities WHERE profile = row.id;",
    },
    // The name of an index is the last word of the path without hyphens.
    Logged {
        name: "searched_objects",
        table: "objects",
        columns: "document",
        is_changed: DOCUMENT,
        applies: "row.kind IN ('/access-profiles', '/roles', '/entitlements', '/account-activities')",
        entries: "INSERT INTO changes (kind, id) VALUES (replace(substr(row.kind, 2), '-', ''), row.id);",
    },
    Logged {
        name: "segments",
        table: "objects",
        columns: "document",
        is_changed: DOCUMENT,
        applies: "row.kind = '/segments'",
        entries: "INSERT INTO changes (kind, id) VALUES ('accessprofiles', '*'), ('roles', '*'), ('entitlements', '*');",
    },
    Logged {
        name: "assignments",
        table: "objects",
        columns: "document",
        is_changed: DOCUMENT,
        applies: "row.kind = '/identities/{identityId}/access'",
        entries: "INSERT INTO changes (kind, id) VALUES ('identities', row.parent);",
    },
    // The identities that have the access are found when they are searched. Members of a role that changes, and accounts with
    // an entitlement that changes, may not be found then.
    Logged {
        name: "access",
        table: "objects",
        columns: "document",
        is_changed: DOCUMENT,
        applies: "row.kind IN ('/access-profiles', '/roles', '/entitlements')",
        entries: "INSERT INTO changes (kind, id) VALUES ('access', row.id);
        INSERT INTO changes (kind, id) SELECT 'identities', '*'
            WHERE row.kind = '/roles' AND json_type(row.document, '$.membership') = 'object';
        INSERT INTO changes (kind, id) SELECT 'identities', '*'
            WHERE row.kind = '/entitlements' AND EXISTS (SELECT 1 FROM accounts
                WHERE source = json_extract(row.document, '$.\"source\".\"id\"'));",
    },
];

/// Statements that create the tables and triggers of the log.
pub(super) fn change_log() -> String {
    let mut sql = format!("{TABLES}{MAX_ENTRIES}; END;\n");
    for logged in LOGGED {
        let update = format!("UPDATE OF {}", logged.columns);
        for (event, is_changed, rows) in [
            ("INSERT", "1", &["new"][..]),
            (&update, logged.is_changed, &["old", "new"]),
            ("DELETE", "1", &["old"]),
        ] {
            let of_rows = |text: &str| {
                rows.iter()
                    .map(|row| text.replace("row.", &format!("{row}.")))
                    .collect()
            };
            let applies: Vec<String> = of_rows(logged.applies);
            let (applies, entries) = (applies.join(" OR "), of_rows(logged.entries).concat());
            let Logged { name, table, .. } = logged;
            let verb = event.split(' ').next().unwrap_or_default();
            sql.push_str(&format!(
                "CREATE TRIGGER {name}_{verb}_is_logged AFTER {event} ON {table}
                WHEN ({is_changed}) AND ({applies}) BEGIN {entries} END;\n"
            ));
        }
    }
    sql
}
