//! Reads and writes the documents of the collections that follow from the schema.

use super::connection::Database;
use super::error::too_large;
use super::filtered_column::FilteredColumn;
use super::profile_text::MAX_PROFILE;
use rusqlite::{OptionalExtension as _, params};
use serde_json::Value;

/// The position of a document: its collection, the ids before its own in the path, and its own id.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ObjectPlace<'a> {
    pub(crate) kind: &'a str,
    pub(crate) parent: &'a str,
    pub(crate) id: &'a str,
}

impl Database {
    /// The text of a document.
    pub(crate) fn object(&self, place: ObjectPlace<'_>) -> rusqlite::Result<Option<String>> {
        let sql = "SELECT document FROM objects WHERE kind = ?1 AND id = ?2 AND parent = ?3";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_row([place.kind, place.id, place.parent], |row| row.get(0));
        found.optional()
    }

    /// The texts of the first document of a collection with this id, below any parent.
    pub(crate) fn object_by_id(&self, kind: &str, id: &str) -> rusqlite::Result<Option<String>> {
        let sql = "SELECT document FROM objects WHERE kind = ?1 AND id = ?2 LIMIT 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        statement.query_row([kind, id], |row| row.get(0)).optional()
    }

    /// Adds a document.
    ///
    /// # Errors
    /// `TooBig` if it has more than [`MAX_PROFILE`] bytes.
    pub(crate) fn insert_object(&self, place: ObjectPlace<'_>, document: &Value) -> rusqlite::Result<String> {
        let text = checked_text(document)?;
        self.insert_text(place, document, &text)?;
        Ok(text)
    }

    /// Replaces a document and returns its text.
    ///
    /// # Errors
    /// `TooBig` if it has more than [`MAX_PROFILE`] bytes.
    pub(crate) fn replace_object(&self, place: ObjectPlace<'_>, document: &Value) -> rusqlite::Result<String> {
        let text = checked_text(document)?;
        self.replace_text(place, document, &text)?;
        Ok(text)
    }

    /// Replaces a document, or adds it if there is none at its place, and returns its text.
    ///
    /// # Errors
    /// `TooBig` if it has more than [`MAX_PROFILE`] bytes.
    pub(crate) fn put_object(&self, place: ObjectPlace<'_>, document: &Value) -> rusqlite::Result<String> {
        let text = checked_text(document)?;
        if !self.replace_text(place, document, &text)? {
            self.insert_text(place, document, &text)?;
        }
        Ok(text)
    }

    fn insert_text(&self, place: ObjectPlace<'_>, document: &Value, text: &str) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("INSERT INTO objects (kind, parent, id, document, name) VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![place.kind, place.parent, place.id, text, name_of(document)])?;
        Ok(())
    }

    /// Replaces the text of a document; false if there is none.
    fn replace_text(&self, place: ObjectPlace<'_>, document: &Value, text: &str) -> rusqlite::Result<bool> {
        let sql = "UPDATE objects SET document = ?4, name = ?5 WHERE kind = ?1 AND parent = ?2 AND id = ?3";
        let changed = self.connection.prepare_cached(sql)?.execute(params![
            place.kind,
            place.parent,
            place.id,
            text,
            name_of(document)
        ])?;
        Ok(changed > 0)
    }

    /// Removes a document; false if there is none.
    pub(crate) fn delete_object(&self, place: ObjectPlace<'_>) -> rusqlite::Result<bool> {
        let mut statement = self
            .connection
            .prepare_cached("DELETE FROM objects WHERE kind = ?1 AND parent = ?2 AND id = ?3")?;
        Ok(statement.execute([place.kind, place.parent, place.id])? > 0)
    }

    /// Parents and ids of the documents whose member has a value, in the order of insertion.
    pub(crate) fn objects_with(
        &self,
        kind: &str,
        column: &FilteredColumn,
        value: &str,
        most: usize,
    ) -> rusqlite::Result<Vec<(String, String)>> {
        let compared = &column.compared;
        let condition = match &column.list {
            None => format!("{compared} = ?2"),
            Some(list) => format!("EXISTS (SELECT 1 FROM json_each({list}) AS element WHERE {compared} = ?2)"),
        };
        let sql = format!("SELECT parent, id FROM objects WHERE kind = ?1 AND {condition} ORDER BY seq LIMIT ?3");
        self.all(&sql, params![kind, value, super::queries::row_count(most)], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
    }

    /// Parents of the documents with this id, in the order of insertion.
    pub(crate) fn parents_of(&self, kind: &str, id: &str) -> rusqlite::Result<Vec<String>> {
        let sql = "SELECT parent FROM objects WHERE kind = ?1 AND id = ?2 ORDER BY seq";
        self.all(sql, [kind, id], |row| row.get(0))
    }

    /// The distinct parents of the documents of a collection.
    pub(crate) fn parents(&self, kind: &str) -> rusqlite::Result<Vec<String>> {
        let sql = "SELECT DISTINCT parent FROM objects WHERE kind = ?1 ORDER BY parent";
        self.all(sql, [kind], |row| row.get(0))
    }

    /// The number of documents of a collection by the values of a column, or under an empty text without one.
    pub(crate) fn object_counts(
        &self,
        kind: &str,
        column: Option<&FilteredColumn>,
    ) -> rusqlite::Result<Vec<(String, usize)>> {
        let value = column.map_or("''", |column| &column.compared);
        let sql = format!(
            "SELECT coalesce(CAST({value} AS TEXT), ''), count(*) FROM objects WHERE kind = ?1 GROUP BY {value}"
        );
        self.all(&sql, [kind], |row| {
            Ok((row.get(0)?, super::queries::number_of_rows(row.get(1)?)))
        })
    }

    /// Ids of the documents below a parent, in the order of insertion.
    pub(crate) fn objects_below(&self, kind: &str, parent: &str) -> rusqlite::Result<Vec<String>> {
        let sql = "SELECT id FROM objects WHERE kind = ?1 AND parent = ?2 ORDER BY seq";
        self.all(sql, [kind, parent], |row| row.get(0))
    }
}

fn name_of(document: &Value) -> Option<&str> {
    document.get("name").and_then(Value::as_str)
}

fn checked_text(document: &Value) -> rusqlite::Result<String> {
    let text = document.to_string();
    if text.len() > MAX_PROFILE {
        return Err(too_large());
    }
    Ok(text)
}
