//! Finds documents and identities by a text in their values, for the page of the tenant.

use super::connection::Database;
use super::people::identity;
use super::queries::{number_of_rows, row_count};
use crate::sandbox::rows::IdentityRow;
use rusqlite::types::ToSql;
use serde_json::Value;

/// The collection of the identity profiles, which have tables of their own.
pub(crate) const PROFILES: &str = "/identity-profiles";
/// The documents of every collection.
const EVERYTHING: &str = "(SELECT seq, kind, parent, id, document FROM objects \
    UNION ALL SELECT seq, '/identity-profiles', '', id, text FROM texts)";

/// The documents that the page asks for.
pub(crate) struct BrowseQuery<'a> {
    /// Path of a collection in the schema; every collection if empty.
    pub(crate) collection: &'a str,
    /// A text in one of the values; any document if empty. Letters of ASCII match in either case.
    pub(crate) text: &'a str,
    pub(crate) limit: usize,
    pub(crate) offset: usize,
}

/// A document, and its place.
pub(crate) struct FoundDocument {
    pub(crate) collection: String,
    pub(crate) parent: String,
    pub(crate) id: String,
    /// The document as JSON.
    pub(crate) text: String,
}

impl Database {
    /// The number of documents of each collection that has any.
    pub(crate) fn collection_sizes(&self) -> rusqlite::Result<Vec<(String, usize)>> {
        let sql = "SELECT kind, count(*) FROM objects GROUP BY kind \
            UNION ALL SELECT '/identity-profiles', count(*) FROM profiles";
        self.all(sql, [], |row| Ok((row.get(0)?, number_of_rows(row.get(1)?))))
    }

    /// The documents of a page, in the order of insertion below each parent, and the number of all that match.
    pub(crate) fn browse(&self, query: &BrowseQuery<'_>) -> rusqlite::Result<(Vec<FoundDocument>, usize)> {
        let (table, of_collection) = match query.collection {
            "" => (EVERYTHING, ":collection = ''"),
            PROFILES => (EVERYTHING, "kind = :collection"),
            _ => ("objects", "kind = :collection"),
        };
        let from = format!(
            "{table} WHERE {of_collection} AND (:text = '' OR {})",
            has_value("document")
        );
        let (pattern, written) = patterns(query.text);
        let values: [(&str, &dyn ToSql); 4] = [
            (":collection", &query.collection),
            (":text", &query.text),
            (":pattern", &pattern),
            (":written", &written),
        ];
        let total = self.count(&from, values.as_slice())?;
        let (limit, offset) = (row_count(query.limit), row_count(query.offset));
        let sql = format!(
            "SELECT kind, parent, id, document FROM {from} ORDER BY kind, parent, seq LIMIT {limit} OFFSET {offset}"
        );
        let documents = self.all(&sql, values.as_slice(), |row| {
            Ok(FoundDocument {
                collection: row.get(0)?,
                parent: row.get(1)?,
                id: row.get(2)?,
                text: row.get(3)?,
            })
        })?;
        Ok((documents, total))
    }

    /// A page of the identities with a text in their name or attributes, or with this id, and the number of all that match.
    pub(crate) fn find_identities(
        &self,
        text: &str,
        limit: usize,
        offset: usize,
    ) -> rusqlite::Result<(Vec<IdentityRow>, usize)> {
        let in_attributes = has_value("attributes");
        let from =
            format!("identities WHERE :text = '' OR id = :text OR name LIKE :pattern ESCAPE '\\' OR {in_attributes}");
        let (pattern, written) = patterns(text);
        let values: [(&str, &dyn ToSql); 3] = [(":text", &text), (":pattern", &pattern), (":written", &written)];
        let total = self.count(&from, values.as_slice())?;
        let (limit, offset) = (row_count(limit), row_count(offset));
        let sql = format!(
            "SELECT id, name, profile, attributes, manual_state FROM {from} ORDER BY seq LIMIT {limit} OFFSET {offset}"
        );
        Ok((self.all(&sql, values.as_slice(), identity)?, total))
    }
}

/// The condition that a value in a column of JSON matches `:pattern`. Most documents are ruled out by their text, which is not
/// parsed.
fn has_value(column: &str) -> String {
    format!(
        "({column} LIKE :written ESCAPE '\\' AND EXISTS (SELECT 1 FROM json_tree({column}) \
        WHERE type IN ('text', 'integer', 'real') AND atom LIKE :pattern ESCAPE '\\'))"
    )
}

/// The patterns that match a text as a value, and as JSON writes it.
fn patterns(text: &str) -> (String, String) {
    let written = Value::from(text).to_string();
    let written = written.get(1..written.len() - 1).unwrap_or_default();
    (pattern(text), pattern(written))
}

/// The pattern of a text anywhere in a value.
fn pattern(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{escaped}%")
}
