//! Profiles: the columns that are queried, and the document.

use super::super::shape::around;
use super::{Database, now, text};
use crate::schema::v2024::IDENTITY_PROFILE;
use crate::syntax::deep;
use rusqlite::types::Value as Sql;
use rusqlite::{OptionalExtension as _, params};
use serde_json::{Number, Value};

/// The member that is computed.
const COUNT: &str = "identityCount";

impl Database {
    /// The text of the profile with this id.
    pub(in super::super) fn profile_text(&self, id: &str) -> rusqlite::Result<Option<String>> {
        let sql = "SELECT d.head, p.identities, d.tail FROM profiles p JOIN documents d USING (seq) WHERE p.id = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        statement.query_row([id], joined).optional()
    }

    /// The profile with this id.
    pub(in super::super) fn profile(&self, id: &str) -> rusqlite::Result<Option<Value>> {
        let text = self.profile_text(id)?;
        Ok(text.and_then(|text| deep::parse(text.as_bytes()).ok()))
    }

    /// The id of the profile with this name.
    pub(in super::super) fn profile_named(&self, name: &str) -> rusqlite::Result<Option<String>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT id FROM profiles WHERE name = ?1 ORDER BY seq LIMIT 1")?;
        statement.query_row([name], |row| row.get(0)).optional()
    }

    /// Whether a profile other than `id` has this name.
    pub(in super::super) fn is_taken(&self, name: &str, id: &str) -> rusqlite::Result<bool> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT 1 FROM profiles WHERE name = ?1 AND id <> ?2")?;
        statement.exists([name, id])
    }

    /// How many identities belong to a profile.
    pub(in super::super) fn identity_count(&self, id: &str) -> rusqlite::Result<i64> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT identities FROM profiles WHERE id = ?1")?;
        Ok(statement.query_row([id], |row| row.get(0)).optional()?.unwrap_or(0))
    }

    /// The largest priority.
    pub(in super::super) fn last_priority(&self) -> rusqlite::Result<i64> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT max(priority) FROM profiles WHERE typeof(priority) = 'integer'")?;
        Ok(statement
            .query_row([], |row| row.get::<_, Option<i64>>(0))?
            .unwrap_or(0))
    }

    /// Adds a profile.
    pub(in super::super) fn insert_profile(&self, profile: &Value) -> rusqlite::Result<()> {
        let mut statement = self.connection.prepare_cached(
            "INSERT INTO profiles (id, name, priority, created, modified, owner_id, owner_name)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?;
        let row = Row::of(profile);
        let seq = statement.insert(params![
            row.id,
            row.name,
            row.priority,
            row.created,
            row.modified,
            row.owner_id,
            row.owner_name
        ])?;
        let (head, tail) = around(&IDENTITY_PROFILE, profile, COUNT);
        let mut statement = self
            .connection
            .prepare_cached("INSERT INTO documents (seq, head, tail) VALUES (?1, ?2, ?3)")?;
        statement.execute(params![seq, head, tail])?;
        Ok(())
    }

    /// Replaces the profile with the same id and returns its text; the number of identities stays what it says.
    pub(in super::super) fn replace_profile(&self, profile: &Value) -> rusqlite::Result<String> {
        let row = Row::of(profile);
        let mut statement = self
            .connection
            .prepare_cached("UPDATE profiles SET modified = ?2 WHERE id = ?1")?;
        statement.execute([row.id, &row.modified])?;
        // Most changes touch nothing else that is indexed.
        let mut statement = self.connection.prepare_cached(
            "UPDATE profiles
             SET name = ?2, priority = ?3, created = ?4, owner_id = ?5, owner_name = ?6
             WHERE id = ?1 AND (name, priority, created, owner_id, owner_name) IS NOT (?2, ?3, ?4, ?5, ?6)",
        )?;
        statement.execute(params![
            row.id,
            row.name,
            row.priority,
            row.created,
            row.owner_id,
            row.owner_name
        ])?;
        let (head, tail) = around(&IDENTITY_PROFILE, profile, COUNT);
        let mut statement = self.connection.prepare_cached(
            "UPDATE documents SET head = ?2, tail = ?3 WHERE seq = (SELECT seq FROM profiles WHERE id = ?1)",
        )?;
        statement.execute(params![row.id, head, tail])?;
        let count = profile.get(COUNT).unwrap_or(&Value::Null);
        Ok(format!("{head}{count}{tail}"))
    }

    /// Removes the profile with this id.
    pub(in super::super) fn delete_profile(&self, id: &str) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("DELETE FROM profiles WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }
}

/// The text of a document, its first three columns being head, count and tail.
pub(super) fn joined(row: &rusqlite::Row<'_>) -> rusqlite::Result<String> {
    let head = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
    let count: i64 = row.get(1)?;
    let tail = row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?;
    Ok(format!("{head}{count}{tail}"))
}

/// What is queried.
struct Row<'a> {
    id: &'a str,
    name: &'a str,
    priority: Sql,
    created: String,
    modified: String,
    owner_id: Option<&'a str>,
    owner_name: Option<&'a str>,
}

impl<'a> Row<'a> {
    fn of(profile: &'a Value) -> Self {
        let owner = profile.get("owner").unwrap_or(&Value::Null);
        let time = |member| match text(profile, member) {
            "" => now(),
            time => time.to_owned(),
        };
        Self {
            id: text(profile, "id"),
            name: text(profile, "name"),
            priority: match profile.get("priority") {
                Some(Value::Number(number)) => numeric(number),
                _ => Sql::Null,
            },
            created: time("created"),
            modified: time("modified"),
            owner_id: owner.get("id").and_then(Value::as_str),
            owner_name: owner.get("name").and_then(Value::as_str),
        }
    }
}

/// A number as the database compares it; one beyond every float is infinite.
fn numeric(number: &Number) -> Sql {
    match number.as_i64() {
        Some(integer) => Sql::Integer(integer),
        None => number.to_string().parse().map_or(Sql::Null, Sql::Real),
    }
}
