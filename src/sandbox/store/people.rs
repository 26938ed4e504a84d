//! Sources, identities, accounts and stored transforms.

use super::tasks::count;
use super::{Database, json, new_id};
use crate::syntax::deep;
use rusqlite::{OptionalExtension as _, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A system that accounts are read from.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Source {
    #[serde(default = "new_id")]
    pub(in super::super) id: String,
    pub(in super::super) name: String,
}

/// A person.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Identity {
    #[serde(default = "new_id")]
    pub(in super::super) id: String,
    pub(in super::super) name: String,
    /// Id of the profile that the identity belongs to; empty for none.
    #[serde(default)]
    pub(in super::super) profile: String,
    /// Identity attributes by name.
    #[serde(default)]
    pub(in super::super) attributes: Map<String, Value>,
}

/// What a source knows of a person.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(in super::super) struct Account {
    /// Id of the identity.
    pub(in super::super) identity: String,
    /// Id of the source.
    pub(in super::super) source: String,
    /// Account attributes by name.
    #[serde(default)]
    pub(in super::super) attributes: Map<String, Value>,
    /// When the source was first seen to have it, RFC 3339; the oldest account of an identity counts.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(in super::super) created: String,
    /// The account's id at its source.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(in super::super) native_identity: String,
    /// The account's name at its source.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(in super::super) display_name: String,
}

impl Database {
    /// The source with this id, or, when there is no id, with this name.
    pub(in super::super) fn source(&self, id: &str, name: &str) -> rusqlite::Result<Option<Source>> {
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

    /// All sources, in the order in which they came.
    pub(in super::super) fn sources(&self) -> rusqlite::Result<Vec<Source>> {
        self.all("SELECT id, name FROM sources ORDER BY seq", [], source)
    }

    /// The transform that is stored under a name.
    pub(in super::super) fn transform(&self, name: &str) -> rusqlite::Result<Option<Value>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT document FROM transforms WHERE name = ?1")?;
        statement.query_row([name], |row| json(row, 0)).optional()
    }

    /// The identity with this id.
    pub(in super::super) fn identity(&self, id: &str) -> rusqlite::Result<Option<Identity>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT id, name, profile, attributes FROM identities WHERE id = ?1")?;
        statement.query_row([id], identity).optional()
    }

    /// The identity with this user name.
    pub(in super::super) fn identity_by_uid(&self, uid: &str) -> rusqlite::Result<Option<Identity>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, name, profile, attributes FROM identities WHERE json_extract(attributes, '$.uid') = ?1 LIMIT 1",
        )?;
        statement.query_row([uid], identity).optional()
    }

    /// Whether an account has this name at its source.
    pub(in super::super) fn is_account_name(&self, name: &str) -> rusqlite::Result<bool> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT 1 FROM accounts WHERE json_extract(document, '$.nativeIdentity') = ?1")?;
        statement.exists([name])
    }

    /// Some of the identities of a profile, in the order in which they came.
    pub(in super::super) fn identities_of(
        &self,
        profile: &str,
        limit: usize,
        offset: usize,
    ) -> rusqlite::Result<Vec<Identity>> {
        let sql =
            "SELECT id, name, profile, attributes FROM identities WHERE profile = ?1 ORDER BY seq LIMIT ?2 OFFSET ?3";
        self.all(sql, params![profile, count(limit), count(offset)], identity)
    }

    /// Some of the identities, in the order in which they came.
    pub(in super::super) fn identities(&self, limit: usize, offset: usize) -> rusqlite::Result<Vec<Identity>> {
        let sql = "SELECT id, name, profile, attributes FROM identities ORDER BY seq LIMIT ?1 OFFSET ?2";
        self.all(sql, [limit, offset].map(count), identity)
    }

    /// Accounts in the order in which they came: those of an identity, or all where it is `None`.
    pub(in super::super) fn accounts(&self, identity: Option<&str>) -> rusqlite::Result<Vec<Account>> {
        let (sql, parameters) = match &identity {
            Some(identity) => (
                "SELECT document FROM accounts WHERE identity = ?1 ORDER BY seq",
                vec![*identity],
            ),
            None => ("SELECT document FROM accounts ORDER BY seq", vec![]),
        };
        self.all(sql, rusqlite::params_from_iter(parameters), |row| {
            let text = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            deep::parse(text.as_bytes()).map_err(|error| {
                rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
            })
        })
    }

    /// Gives an identity other attributes.
    pub(in super::super) fn set_attributes(&self, id: &str, attributes: &Map<String, Value>) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("UPDATE identities SET attributes = ?2 WHERE id = ?1")?
            .execute(params![id, text_of(attributes)])?;
        Ok(())
    }

    pub(super) fn insert_source(&self, source: &Source) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("INSERT INTO sources (id, name) VALUES (?1, ?2)")?
            .execute([&source.id, &source.name])?;
        Ok(())
    }

    pub(super) fn insert_transform(&self, transform: &Value) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("INSERT INTO transforms (name, document) VALUES (?1, ?2)")?
            .execute(params![super::text(transform, "name"), transform.to_string()])?;
        Ok(())
    }

    pub(super) fn insert_identity(&self, identity: &Identity) -> rusqlite::Result<()> {
        let attributes = text_of(&identity.attributes);
        self.connection
            .prepare_cached("INSERT INTO identities (id, name, profile, attributes) VALUES (?1, ?2, ?3, ?4)")?
            .execute([&identity.id, &identity.name, &identity.profile, &attributes])?;
        Ok(())
    }

    pub(super) fn insert_account(&self, account: &Account) -> rusqlite::Result<()> {
        let document = serde_json::to_string(account).unwrap_or_default();
        self.connection
            .prepare_cached("INSERT INTO accounts (identity, source, document) VALUES (?1, ?2, ?3)")?
            .execute([&account.identity, &account.source, &document])?;
        Ok(())
    }

    /// Every row of a query.
    pub(super) fn all<T>(
        &self,
        sql: &str,
        parameters: impl rusqlite::Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        statement.query_map(parameters, read)?.collect()
    }
}

fn source(row: &Row<'_>) -> rusqlite::Result<Source> {
    Ok(Source {
        id: row.get(0)?,
        name: row.get(1)?,
    })
}

fn identity(row: &Row<'_>) -> rusqlite::Result<Identity> {
    let attributes = match json(row, 3)? {
        Value::Object(attributes) => attributes,
        _ => Map::new(),
    };
    Ok(Identity {
        id: row.get(0)?,
        name: row.get(1)?,
        profile: row.get(2)?,
        attributes,
    })
}

fn text_of(attributes: &Map<String, Value>) -> String {
    serde_json::to_string(attributes).unwrap_or_default()
}
