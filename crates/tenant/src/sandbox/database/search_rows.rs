//! Reads what documents of the search are made of, in batches.

use super::connection::Database;
use super::people::identity;
use super::queries::{json, row_count};
use crate::sandbox::rows::{AccountRow, IdentityRow};
use rusqlite::{OptionalExtension as _, Row, params};
use serde_json::Value;
use std::collections::HashSet;

/// The name of a profile, and the id of its source.
pub(crate) struct ProfileName {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) source: String,
}

/// Number of identities that are read in one step.
const BATCH: usize = 500;

impl Database {
    /// Calls `visit` with every identity, in the order of insertion, without holding all of them in memory.
    pub(crate) fn each_identity<E: From<rusqlite::Error>>(
        &self,
        mut visit: impl FnMut(&IdentityRow) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut position = i64::MIN;
        loop {
            let batch = self.identities_after(position, BATCH)?;
            let Some((last, _)) = batch.last() else {
                return Ok(());
            };
            position = *last;
            for (_, identity) in &batch {
                visit(identity)?;
            }
        }
    }

    /// The next identities after a position, each with its own position.
    pub(crate) fn identities_after(&self, position: i64, limit: usize) -> rusqlite::Result<Vec<(i64, IdentityRow)>> {
        let sql = "SELECT id, name, profile, attributes, manual_state, seq FROM identities WHERE seq > ?1 ORDER BY seq LIMIT ?2";
        self.all(sql, params![position, row_count(limit)], |row| {
            Ok((row.get(5)?, identity(row)?))
        })
    }

    /// The accounts of the identities at positions after `after` up to `last`, in the order of insertion.
    pub(crate) fn accounts_between(&self, after: i64, last: i64) -> rusqlite::Result<Vec<AccountRow>> {
        let sql = "SELECT a.document FROM identities i JOIN accounts a ON a.identity = i.id
            WHERE i.seq > ?1 AND i.seq <= ?2 ORDER BY a.seq";
        self.all(sql, [after, last], |row| json(row, 0))
    }

    /// Those of the identities at positions after `after` up to `last` that have access.
    pub(crate) fn identities_with_access(&self, after: i64, last: i64) -> rusqlite::Result<HashSet<String>> {
        let sql = "SELECT i.id FROM identities i WHERE i.seq > ?1 AND i.seq <= ?2 AND (
                EXISTS (SELECT 1 FROM objects o WHERE o.kind = '/identities/{identityId}/access' AND o.parent = i.id)
                OR EXISTS (SELECT 1 FROM account_entitlements e WHERE e.identity = i.id))";
        let found = self.all(sql, [after, last], |row| row.get(0))?;
        Ok(found.into_iter().collect())
    }

    /// The name of a profile.
    pub(crate) fn profile_name(&self, id: &str) -> rusqlite::Result<Option<ProfileName>> {
        let sql = "SELECT id, name, source_id FROM profiles WHERE id = ?1";
        self.connection
            .prepare_cached(sql)?
            .query_row([id], profile_name)
            .optional()
    }

    /// The names of all profiles.
    pub(crate) fn profile_names(&self) -> rusqlite::Result<Vec<ProfileName>> {
        self.all(
            "SELECT id, name, source_id FROM profiles ORDER BY seq",
            [],
            profile_name,
        )
    }

    /// The next documents of a collection after a position, each with its own position.
    pub(crate) fn objects_after(&self, kind: &str, position: i64, limit: usize) -> rusqlite::Result<Vec<(i64, Value)>> {
        let sql = "SELECT seq, document FROM objects WHERE kind = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3";
        self.all(sql, params![kind, position, row_count(limit)], |row| {
            Ok((row.get(0)?, json(row, 1)?))
        })
    }

    /// The roles that have a membership, in the order of insertion.
    pub(crate) fn roles_with_membership(&self) -> rusqlite::Result<Vec<Value>> {
        let sql = "SELECT document FROM objects
            WHERE kind = '/roles' AND json_type(document, '$.membership') = 'object' ORDER BY seq";
        self.all(sql, [], |row| json(row, 0))
    }

    /// The distinct values of the attribute `manager`.
    pub(crate) fn manager_values(&self) -> rusqlite::Result<Vec<String>> {
        let sql = "SELECT DISTINCT json_extract(attributes, '$.manager') FROM identities
            WHERE typeof(json_extract(attributes, '$.manager')) = 'text'";
        self.all(sql, [], |row| row.get(0))
    }
}

fn profile_name(row: &Row<'_>) -> rusqlite::Result<ProfileName> {
    Ok(ProfileName {
        id: row.get(0)?,
        name: row.get(1)?,
        source: row.get(2)?,
    })
}
