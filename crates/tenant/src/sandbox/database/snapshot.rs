//! Fills a database from a seed, and writes its content as a seed.

use super::connection::Database;
use super::objects::ObjectPlace;
use crate::sandbox::seeds::Seed;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use rusqlite::{Params, Row};
use serde_json::Value;

impl Database {
    /// Inserts everything that a seed contains.
    pub(super) fn load(&self, seed: &Seed) -> rusqlite::Result<()> {
        seed.sources.iter().try_for_each(|source| self.insert_source(source))?;
        seed.transforms
            .iter()
            .try_for_each(|transform| self.insert_transform(transform))?;
        seed.profiles
            .iter()
            .try_for_each(|profile| self.insert_profile(profile))?;
        seed.identities
            .iter()
            .try_for_each(|identity| self.insert_identity(identity))?;
        seed.accounts
            .iter()
            .try_for_each(|account| self.insert_account(account))?;
        seed.objects.iter().try_for_each(|row| {
            let place = ObjectPlace {
                kind: row.kind,
                parent: &row.parent,
                id: &row.id,
            };
            self.insert_object(place, &row.document).map(drop)
        })?;
        seed.events.iter().try_for_each(|event| self.add_event(event))?;
        self.run(
            "UPDATE transforms SET id = coalesce((SELECT id FROM objects
                WHERE kind = '/transforms' AND objects.name = transforms.name), '')",
        )
    }

    /// Writes the current state as a seed in JSON. Documents are copied as stored, without parsing them.
    pub(crate) fn dump(&self) -> rusqlite::Result<String> {
        let mut text = String::from("{\"sources\":");
        self.append_rows(&mut text, "SELECT id, name FROM sources ORDER BY seq", |row| {
            Ok(format!("{{\"id\":{},\"name\":{}}}", quoted(row, 0)?, quoted(row, 1)?))
        })?;
        text.push_str(",\"transforms\":");
        self.append_rows(&mut text, "SELECT document FROM transforms ORDER BY seq", |row| {
            row.get(0)
        })?;
        text.push_str(",\"identities\":");
        let identities = "SELECT id, name, profile, attributes, manual_state FROM identities ORDER BY seq";
        self.append_rows(&mut text, identities, |row| {
            let (id, name, profile) = (quoted(row, 0)?, quoted(row, 1)?, quoted(row, 2)?);
            let attributes: String = row.get(3)?;
            let manual = if row.get(4)? { ",\"manualState\":true" } else { "" };
            Ok(format!(
                "{{\"id\":{id},\"name\":{name},\"profile\":{profile},\"attributes\":{attributes}{manual}}}"
            ))
        })?;
        text.push_str(",\"accounts\":");
        self.append_rows(&mut text, "SELECT document FROM accounts ORDER BY seq", |row| {
            row.get(0)
        })?;
        text.push_str(",\"profiles\":");
        let profiles = "SELECT head, middle, mappings, tail FROM documents ORDER BY seq";
        self.append_rows(&mut text, profiles, |row| {
            let (head, middle): (String, String) = (row.get(0)?, row.get(1)?);
            let (mappings, tail): (String, String) = (row.get(2)?, row.get(3)?);
            let (head, middle) = without_count(&head, &middle);
            Ok(format!("{head}{middle}{mappings}{tail}"))
        })?;
        self.append_collections(&mut text)?;
        text.push('}');
        Ok(text)
    }

    /// Appends the documents of the other collections, by the path of each collection.
    fn append_collections(&self, text: &mut String) -> rusqlite::Result<()> {
        let sql = "SELECT kind, parent FROM objects GROUP BY kind, parent ORDER BY min(seq)";
        let collections: Vec<(String, String)> = self.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let documents = "SELECT document FROM objects WHERE kind = ?1 AND parent = ?2 ORDER BY seq";
        let mut separator = ",\"collections\":{";
        for (kind, parent) in &collections {
            text.push_str(separator);
            text.push_str(&Value::String(filled_path(kind, parent)).to_string());
            text.push(':');
            self.append_rows_of(text, documents, [kind, parent], |row| row.get(0))?;
            separator = ",";
        }
        text.push_str(if collections.is_empty() { "" } else { "}" });
        Ok(())
    }

    /// Appends the rows of a query to a text as a JSON array.
    fn append_rows(
        &self,
        text: &mut String,
        sql: &str,
        write: impl Fn(&Row<'_>) -> rusqlite::Result<String>,
    ) -> rusqlite::Result<()> {
        self.append_rows_of(text, sql, [], write)
    }

    fn append_rows_of(
        &self,
        text: &mut String,
        sql: &str,
        parameters: impl Params,
        write: impl Fn(&Row<'_>) -> rusqlite::Result<String>,
    ) -> rusqlite::Result<()> {
        let mut statement = self.connection.prepare(sql)?;
        let mut rows = statement.query(parameters)?;
        let mut separator = '[';
        while let Some(row) = rows.next()? {
            text.push(separator);
            text.push_str(&write(row)?);
            separator = ',';
        }
        text.push_str(if separator == '[' { "[]" } else { "]" });
        Ok(())
    }
}

/// The path of a collection with ids in place of its parameters.
fn filled_path(kind: &str, parent: &str) -> String {
    let mut ids = parent.split('\n');
    let segments = kind.split('/').map(|segment| match segment.starts_with('{') {
        true => utf8_percent_encode(ids.next().unwrap_or_default(), NON_ALPHANUMERIC).to_string(),
        false => segment.to_owned(),
    });
    segments.collect::<Vec<_>>().join("/")
}

/// Removes the number of identities from the pieces of a profile: the identities determine it.
fn without_count<'a>(head: &'a str, middle: &'a str) -> (&'a str, &'a str) {
    let Some(head) = head.strip_suffix("\"identityCount\":") else {
        return (head, middle);
    };
    match head.strip_suffix(',') {
        Some(head) => (head, middle),
        None => (head, middle.strip_prefix(',').unwrap_or(middle)),
    }
}

/// A text column as a JSON string.
fn quoted(row: &Row<'_>, column: usize) -> rusqlite::Result<String> {
    Ok(Value::String(row.get(column)?).to_string())
}
