//! Fills a database from a seed, and writes its content as a seed.

use super::connection::Database;
use crate::sandbox::seeds::Seed;
use rusqlite::Row;
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
            .try_for_each(|account| self.insert_account(account))
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
        let identities = "SELECT id, name, profile, attributes FROM identities ORDER BY seq";
        self.append_rows(&mut text, identities, |row| {
            let (id, name, profile) = (quoted(row, 0)?, quoted(row, 1)?, quoted(row, 2)?);
            let attributes: String = row.get(3)?;
            Ok(format!(
                "{{\"id\":{id},\"name\":{name},\"profile\":{profile},\"attributes\":{attributes}}}"
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
        text.push('}');
        Ok(text)
    }

    /// Appends the rows of a query to a text as a JSON array.
    fn append_rows(
        &self,
        text: &mut String,
        sql: &str,
        write: impl Fn(&Row<'_>) -> rusqlite::Result<String>,
    ) -> rusqlite::Result<()> {
        let mut statement = self.connection.prepare(sql)?;
        let mut rows = statement.query([])?;
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
