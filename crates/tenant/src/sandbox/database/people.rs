//! Reads and writes sources, identities, accounts and stored transforms.

use super::connection::Database;
use super::queries::{json, row_count};
use crate::sandbox::rows::{IdentityRow, SourceRow};
use crate::sandbox::support::json_members::{text, text_of};
use rusqlite::{OptionalExtension as _, Row, params};
use serde_json::{Map, Value};

impl Database {
    /// The source with this id, or with this name if the id is empty.
    pub(crate) fn source(&self, id: &str, name: &str) -> rusqlite::Result<Option<SourceRow>> {
        let (sql, value) = if id.is_empty() {
            (
                "SELECT id, name FROM sources WHERE name = ?1 ORDER BY seq LIMIT 1",
                name,
            )
        } else {
            ("SELECT id, name FROM sources WHERE id = ?1", id)
        };
        self.connection
            .prepare_cached(sql)?
            .query_row([value], source)
            .optional()
    }

    /// All sources in the order of insertion.
    pub(crate) fn sources(&self) -> rusqlite::Result<Vec<SourceRow>> {
        self.all("SELECT id, name FROM sources ORDER BY seq", [], source)
    }

    /// The stored transform with this name.
    pub(crate) fn transform(&self, name: &str) -> rusqlite::Result<Option<Value>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT document FROM transforms WHERE name = ?1")?;
        statement.query_row([name], |row| json(row, 0)).optional()
    }

    /// The number of identities.
    pub(crate) fn number_of_identities(&self) -> rusqlite::Result<usize> {
        self.count("identities", [])
    }

    /// The identity with this id.
    pub(crate) fn identity(&self, id: &str) -> rusqlite::Result<Option<IdentityRow>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT id, name, profile, attributes, manual_state FROM identities WHERE id = ?1")?;
        statement.query_row([id], identity).optional()
    }

    /// The first identity with this name.
    pub(crate) fn identity_by_name(&self, name: &str) -> rusqlite::Result<Option<IdentityRow>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, name, profile, attributes, manual_state FROM identities WHERE name = ?1 ORDER BY seq LIMIT 1",
        )?;
        statement.query_row([name], identity).optional()
    }

    /// The identity with this user name.
    pub(crate) fn identity_by_uid(&self, uid: &str) -> rusqlite::Result<Option<IdentityRow>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, name, profile, attributes, manual_state FROM identities WHERE json_extract(attributes, '$.uid') = ?1 LIMIT 1",
        )?;
        statement.query_row([uid], identity).optional()
    }

    /// The identity that the attribute `manager` of an identity names, by its user name or id.
    pub(crate) fn manager_of(&self, identity: &IdentityRow) -> rusqlite::Result<Option<IdentityRow>> {
        match text_of(&identity.attributes, "manager") {
            "" => Ok(None),
            name => match self.identity_by_uid(name)? {
                Some(manager) => Ok(Some(manager)),
                None => self.identity(name),
            },
        }
    }

    /// Returns true if an identity names this one as its manager.
    pub(crate) fn is_manager(&self, identity: &IdentityRow) -> rusqlite::Result<bool> {
        let sql = "SELECT 1 FROM identities WHERE json_extract(attributes, '$.manager') IN (?1, ?2)";
        let names = [&identity.id, text_of(&identity.attributes, "uid")].map(str::to_owned);
        self.connection.prepare_cached(sql)?.exists(names)
    }

    /// A page of a profile's identities in the order of insertion.
    pub(crate) fn identities_of(
        &self,
        profile: &str,
        limit: usize,
        offset: usize,
    ) -> rusqlite::Result<Vec<IdentityRow>> {
        let sql = "SELECT id, name, profile, attributes, manual_state FROM identities WHERE profile = ?1 ORDER BY seq LIMIT ?2 OFFSET ?3";
        self.all(sql, params![profile, row_count(limit), row_count(offset)], identity)
    }

    /// Replaces the attributes of an identity.
    pub(crate) fn set_attributes(&self, id: &str, attributes: &Map<String, Value>) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("UPDATE identities SET attributes = ?2 WHERE id = ?1")?
            .execute(params![id, json_text(attributes)])?;
        Ok(())
    }

    /// Gives an identity another name.
    pub(crate) fn rename_identity(&self, id: &str, name: &str) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("UPDATE identities SET name = ?2 WHERE id = ?1")?
            .execute([id, name])?;
        Ok(())
    }

    /// Sets the lifecycle state of an identity by request, or leaves it to the mappings again.
    pub(crate) fn set_manual_state(&self, id: &str, is_manual: bool) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("UPDATE identities SET manual_state = ?2 WHERE id = ?1")?
            .execute(params![id, is_manual])?;
        Ok(())
    }

    /// Removes an identity. Its access goes with it, and its accounts become uncorrelated.
    pub(crate) fn delete_identity(&self, id: &str) -> rusqlite::Result<()> {
        for mut account in self.accounts_of(id)? {
            account.identity.clear();
            self.put_account(&account)?;
        }
        for sql in [
            "DELETE FROM objects WHERE kind = '/identities/{identityId}/access' AND parent = ?1",
            "DELETE FROM identities WHERE id = ?1",
        ] {
            self.connection.prepare_cached(sql)?.execute([id])?;
        }
        Ok(())
    }

    pub(super) fn insert_source(&self, source: &SourceRow) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("INSERT INTO sources (id, name) VALUES (?1, ?2)")?
            .execute([&source.id, &source.name])?;
        Ok(())
    }

    pub(super) fn insert_transform(&self, transform: &Value) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("INSERT INTO transforms (name, document) VALUES (?1, ?2)")?
            .execute(params![text(transform, "name"), transform.to_string()])?;
        Ok(())
    }

    /// Adds a stored transform, or replaces the one with the same name.
    pub(crate) fn put_transform(&self, id: &str, transform: &Value) -> rusqlite::Result<()> {
        let sql = "INSERT INTO transforms (id, name, document) VALUES (?1, ?2, ?3)
            ON CONFLICT (name) DO UPDATE SET id = excluded.id, document = excluded.document";
        self.connection
            .prepare_cached(sql)?
            .execute(params![id, text(transform, "name"), transform.to_string()])?;
        Ok(())
    }

    /// Removes the stored transform with this id.
    pub(crate) fn delete_transform(&self, id: &str) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("DELETE FROM transforms WHERE id = ?1")?
            .execute([id])?;
        Ok(())
    }

    /// Returns true if the mappings of a profile, or another transform, refer to a transform by its name.
    pub(crate) fn is_transform_used(&self, name: &str) -> rusqlite::Result<bool> {
        let sql = "SELECT 1 FROM documents, json_tree(documents.mappings) AS part
            WHERE documents.mappings <> '' AND part.key = 'id' AND part.atom = ?1
            UNION ALL
            SELECT 1 FROM transforms, json_tree(transforms.document) AS part
            WHERE transforms.name <> ?1 AND part.key = 'id' AND part.path <> '$' AND part.atom = ?1";
        self.connection.prepare_cached(sql)?.exists([name])
    }

    /// Adds a source, or renames the one with the same id.
    pub(crate) fn put_source(&self, source: &SourceRow) -> rusqlite::Result<()> {
        let sql = "INSERT INTO sources (id, name) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET name = excluded.name";
        self.connection
            .prepare_cached(sql)?
            .execute([&source.id, &source.name])?;
        Ok(())
    }

    pub(crate) fn insert_identity(&self, identity: &IdentityRow) -> rusqlite::Result<()> {
        let attributes = json_text(&identity.attributes);
        self.connection
            .prepare_cached(
                "INSERT INTO identities (id, name, profile, attributes, manual_state) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                identity.id,
                identity.name,
                identity.profile,
                attributes,
                identity.manual_state
            ])?;
        Ok(())
    }
}

fn source(row: &Row<'_>) -> rusqlite::Result<SourceRow> {
    Ok(SourceRow {
        id: row.get(0)?,
        name: row.get(1)?,
    })
}

pub(super) fn identity(row: &Row<'_>) -> rusqlite::Result<IdentityRow> {
    let attributes = match json::<Value>(row, 3)? {
        Value::Object(attributes) => attributes,
        _ => Map::new(),
    };
    Ok(IdentityRow {
        id: row.get(0)?,
        name: row.get(1)?,
        profile: row.get(2)?,
        attributes,
        manual_state: row.get(4)?,
    })
}

fn json_text(attributes: &Map<String, Value>) -> String {
    serde_json::to_string(attributes).unwrap_or_default()
}
