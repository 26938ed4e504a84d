//! Tables and triggers of the log of changed documents.

/// Entries that the log keeps at least. An index that is further behind is read again. The oldest are deleted now and then: a
/// deletion with each write would take as long as the write.
const MAX_ENTRIES: usize = 50_000;

const TABLES: &str = "
CREATE TABLE epochs (only INTEGER PRIMARY KEY, id TEXT NOT NULL) STRICT;
CREATE TABLE changes (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL) STRICT;
CREATE TRIGGER changes_are_forgotten AFTER INSERT ON changes WHEN new.seq % 1024 = 0 BEGIN
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
        "INSERT INTO changes (kind, id) VALUES ('events', printf('%032x', row.seq));",
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

/// Statements that create the tables and triggers of the log.
pub(super) fn change_log() -> String {
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
    sql
}
