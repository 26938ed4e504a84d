//! Tables and triggers of the log of changed documents.

/// Entries that the log keeps at least. An index that is further behind is read again. The oldest are deleted now and then: a
/// deletion with each write would take as long as the write.
const MAX_ENTRIES: usize = 50_000;

const TABLES: &str = "
CREATE TABLE epochs (only INTEGER PRIMARY KEY, id TEXT NOT NULL) STRICT;
CREATE TABLE changes (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL) STRICT;
CREATE TRIGGER changes_are_forgotten AFTER INSERT ON changes WHEN new.seq % 1024 = 0 BEGIN
    DELETE FROM changes WHERE seq <= new.seq - ";

/// Entries that are added to the log when rows of a table change.
struct Logged {
    /// Part of the names of the triggers: the table, unless several entries concern the same table.
    name: &'static str,
    table: &'static str,
    /// The columns whose update counts, and the condition on an updated row.
    columns: &'static str,
    is_changed: &'static str,
    /// Condition on the row itself. It is tested first, because most rows do not meet it.
    applies: &'static str,
    /// True if the entries depend only on columns that no update changes: the old and the new row have the same entries.
    of_id: bool,
    /// Statements in which `row` stands for the old and the new row.
    entries: &'static str,
}

/// Condition that the document of an updated row differs.
const DOCUMENT: &str = "old.document <> new.document";

const LOGGED: [Logged; 10] = [
    Logged {
        name: "identities",
        table: "identities",
        columns: "attributes, name, profile",
        is_changed: "old.attributes <> new.attributes OR old.name <> new.name OR old.profile <> new.profile",
        applies: "1",
        of_id: false,
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
        of_id: false,
        entries: "INSERT INTO changes (kind, id) VALUES ('identities', row.identity);",
    },
    Logged {
        name: "sources",
        table: "sources",
        columns: "name",
        is_changed: "old.name <> new.name",
        applies: "1",
        of_id: true,
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
        of_id: true,
        entries: "INSERT INTO changes (kind, id) SELECT 'identities', id FROM identities WHERE profile = row.id;",
    },
    // The name of an index is the last word of the path without hyphens.
    Logged {
        name: "searched_objects",
        table: "objects",
        columns: "document",
        is_changed: DOCUMENT,
        applies: "row.kind IN ('/access-profiles', '/roles', '/entitlements', '/account-activities')",
        of_id: true,
        entries: "INSERT INTO changes (kind, id) VALUES (replace(substr(row.kind, 2), '-', ''), row.id);",
    },
    Logged {
        name: "segments",
        table: "objects",
        columns: "document",
        is_changed: DOCUMENT,
        applies: "row.kind = '/segments'",
        of_id: true,
        entries: "INSERT INTO changes (kind, id) VALUES ('accessprofiles', '*'), ('roles', '*'), ('entitlements', '*');",
    },
    Logged {
        name: "assignments",
        table: "objects",
        columns: "document",
        is_changed: DOCUMENT,
        applies: "row.kind = '/identities/{identityId}/access'",
        of_id: true,
        entries: "INSERT INTO changes (kind, id) VALUES ('identities', row.parent);",
    },
    // A state makes its identities active or inactive.
    Logged {
        name: "lifecycle_states",
        table: "objects",
        columns: "document",
        is_changed: "json_extract(old.document, '$.\"identityState\"') IS NOT json_extract(new.document, '$.\"identityState\"')",
        applies: "row.kind = '/identity-profiles/{identity-profile-id}/lifecycle-states'",
        of_id: false,
        entries: "INSERT INTO changes (kind, id) SELECT 'identities', id FROM identities WHERE profile = row.parent
            AND json_extract(attributes, '$.cloudLifecycleState') = json_extract(row.document, '$.\"technicalName\"');",
    },
    // Once a role or an entitlement has changed, the former members or accounts with it cannot be found. Other identities whose
    // access changed are found when the index is updated.
    Logged {
        name: "members",
        table: "objects",
        columns: "document",
        is_changed: DOCUMENT,
        applies: "row.kind = '/roles' AND json_type(row.document, '$.membership') = 'object'",
        of_id: false,
        entries: "INSERT INTO changes (kind, id) VALUES ('identities', '*');",
    },
    Logged {
        name: "account_entitlements",
        table: "objects",
        columns: "document",
        is_changed: DOCUMENT,
        applies: "row.kind = '/entitlements'",
        of_id: false,
        entries: "INSERT INTO changes (kind, id) SELECT 'identities', '*' WHERE EXISTS (
            SELECT 1 FROM accounts WHERE source = json_extract(row.document, '$.\"source\".\"id\"'));",
    },
];

/// Statements that create the tables and triggers of the log.
pub(super) fn change_log() -> String {
    let mut sql = format!("{TABLES}{MAX_ENTRIES}; END;\n");
    for logged in LOGGED {
        let update = format!("UPDATE OF {}", logged.columns);
        for (event, is_changed, rows) in [
            ("INSERT", "1", &["new"][..]),
            (
                &update,
                logged.is_changed,
                if logged.of_id { &["new"] } else { &["old", "new"] },
            ),
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
                WHEN ({applies}) AND ({is_changed}) BEGIN {entries} END;\n"
            ));
        }
    }
    sql
}
