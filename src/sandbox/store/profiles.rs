//! Profiles: the columns that are queried, and the document.

use super::super::shape::{around, member};
use super::database::too_big;
use super::{Database, json, now, text};
use crate::schema::v2024::IDENTITY_PROFILE;
use crate::syntax::deep;
use rusqlite::types::Value as Sql;
use rusqlite::{OptionalExtension as _, params};
use serde_json::{Number, Value};

/// Bytes of the largest profile.
pub(in super::super) const MAX_PROFILE: usize = 64 << 20;
/// The member that is computed.
const COUNT: &str = "identityCount";
/// The member that is most of a profile's text.
pub(in super::super) const MAPPINGS: &str = "identityAttributeConfig";

impl Database {
    /// The text of the profile with this id.
    pub(in super::super) fn profile_text(&self, id: &str) -> rusqlite::Result<Option<String>> {
        let mut statement = self.connection.prepare_cached("SELECT text FROM texts WHERE id = ?1")?;
        statement.query_row([id], |row| row.get(0)).optional()
    }

    /// The profile with this id without its mappings, and their text, which is empty where it has none.
    pub(in super::super) fn outline(&self, id: &str) -> rusqlite::Result<Option<(Value, String)>> {
        let sql = "SELECT outline, mappings FROM texts WHERE id = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let read = |row: &rusqlite::Row<'_>| Ok((json(row, 0)?, row.get(1)?));
        let found: Option<(Value, String)> = statement.query_row([id], read).optional()?;
        Ok(found.map(|(mut profile, mappings)| {
            if let Value::Object(members) = &mut profile {
                members.shift_remove(MAPPINGS);
            }
            (profile, mappings)
        }))
    }

    /// The profile with this id.
    pub(in super::super) fn profile(&self, id: &str) -> rusqlite::Result<Option<Value>> {
        let text = self.profile_text(id)?;
        Ok(text.and_then(|text| deep::parse(text.as_bytes()).ok()))
    }

    /// Whether there is a profile with this id.
    pub(in super::super) fn has_profile(&self, id: &str) -> rusqlite::Result<bool> {
        let mut statement = self.connection.prepare_cached("SELECT 1 FROM profiles WHERE id = ?1")?;
        statement.exists([id])
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
    ///
    /// # Errors
    /// `TooBig` when it has more than [`MAX_PROFILE`] bytes.
    pub(in super::super) fn insert_profile(&self, profile: &Value) -> rusqlite::Result<()> {
        let text = Text::of(profile, None)?;
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
        let mut statement = self
            .connection
            .prepare_cached("INSERT INTO documents (seq, head, middle, mappings, tail) VALUES (?1, ?2, ?3, ?4, ?5)")?;
        statement.execute(params![seq, text.head, text.middle, text.mappings, text.tail])?;
        Ok(())
    }

    /// Replaces the profile with the same id and returns its text; the number of identities stays what it says. The mappings
    /// may be given as text instead.
    ///
    /// # Errors
    /// `TooBig` when it has more than [`MAX_PROFILE`] bytes.
    pub(in super::super) fn replace_profile(
        &self,
        profile: &Value,
        mappings: Option<String>,
    ) -> rusqlite::Result<String> {
        let text = Text::of(profile, mappings)?;
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
        let mut statement = self.connection.prepare_cached(
            "UPDATE documents SET head = ?2, middle = ?3, mappings = ?4, tail = ?5
             WHERE seq = (SELECT seq FROM profiles WHERE id = ?1)",
        )?;
        statement.execute(params![row.id, text.head, text.middle, text.mappings, text.tail])?;
        Ok(text.joined(profile.get(COUNT).unwrap_or(&Value::Null)))
    }

    /// Removes the profile with this id.
    pub(in super::super) fn delete_profile(&self, id: &str) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("DELETE FROM profiles WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }
}

/// The text of a profile as it is kept.
struct Text {
    head: String,
    middle: String,
    mappings: String,
    tail: String,
}

impl Text {
    /// `mappings` stand for those of the profile where they are given.
    fn of(profile: &Value, mappings: Option<String>) -> rusqlite::Result<Self> {
        let mappings = mappings
            .or_else(|| member(&IDENTITY_PROFILE, profile, MAPPINGS))
            .filter(|mappings| !mappings.is_empty());
        let left_out: &[&str] = if mappings.is_some() {
            &[COUNT, MAPPINGS]
        } else {
            &[COUNT]
        };
        let mut pieces = around(&IDENTITY_PROFILE, profile, left_out).into_iter();
        let mut piece = || pieces.next().unwrap_or_default();
        let text = Self {
            head: piece(),
            middle: piece(),
            mappings: mappings.unwrap_or_default(),
            tail: piece(),
        };
        let pieces = [&text.head, &text.middle, &text.mappings, &text.tail];
        if pieces.into_iter().map(String::len).sum::<usize>() > MAX_PROFILE {
            return Err(too_big());
        }
        Ok(text)
    }

    fn joined(&self, count: &Value) -> String {
        let Self {
            head,
            middle,
            mappings,
            tail,
        } = self;
        format!("{head}{count}{middle}{mappings}{tail}")
    }
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
