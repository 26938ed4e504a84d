//! Reads lifecycle states, and what identities and sources are used for.

use super::connection::Database;
use super::queries::json;
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::json_members::text_of;
use rusqlite::{OptionalExtension as _, params};
use serde_json::Value;

/// The collection of lifecycle states.
pub(crate) const LIFECYCLE_STATES: &str = "/identity-profiles/{identity-profile-id}/lifecycle-states";

/// An object that an identity owns.
pub(crate) struct OwnedObject {
    /// Path of the collection.
    pub(crate) kind: String,
    pub(crate) id: String,
    pub(crate) name: String,
}

impl Database {
    /// The lifecycle state of a profile with this technical name.
    pub(crate) fn lifecycle_state(&self, profile: &str, technical_name: &str) -> rusqlite::Result<Option<Value>> {
        let sql = "SELECT document FROM objects WHERE kind = ?1 AND parent = ?2
            AND json_extract(document, '$.\"technicalName\"') = ?3 LIMIT 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_row([LIFECYCLE_STATES, profile, technical_name], |row| json(row, 0));
        found.optional()
    }

    /// The state of an identity that its lifecycle state implies, for example `ACTIVE`.
    pub(crate) fn identity_state(&self, identity: &IdentityRow) -> rusqlite::Result<Option<String>> {
        let name = text_of(&identity.attributes, "cloudLifecycleState");
        if name.is_empty() {
            return Ok(None);
        }
        let state = self.lifecycle_state(&identity.profile, name)?;
        Ok(state.and_then(|state| Some(state.get("identityState")?.as_str()?.to_owned())))
    }

    /// The ids of profiles, each with the technical name of a lifecycle state whose identities are not active.
    pub(crate) fn inactive_states(&self) -> rusqlite::Result<Vec<(String, String)>> {
        let sql = "SELECT parent, json_extract(document, '$.\"technicalName\"') FROM objects
            WHERE kind = ?1 AND json_extract(document, '$.\"identityState\"') LIKE 'INACTIVE%'";
        self.all(sql, [LIFECYCLE_STATES], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// The number of a profile's identities in a lifecycle state.
    pub(crate) fn identities_in_state(&self, profile: &str, technical_name: &str) -> rusqlite::Result<usize> {
        let from = "identities WHERE profile = ?1 AND json_extract(attributes, '$.cloudLifecycleState') = ?2";
        self.count(from, [profile, technical_name])
    }

    /// Counts the identities of each lifecycle state of a profile again.
    pub(crate) fn recount_states(&self, profile: &str) -> rusqlite::Result<()> {
        let sql = "UPDATE objects SET document = json_set(document, '$.identityCount', (
                SELECT count(*) FROM identities i WHERE i.profile = objects.parent
                AND json_extract(i.attributes, '$.cloudLifecycleState')
                    = json_extract(objects.document, '$.\"technicalName\"')))
            WHERE kind = ?1 AND parent = ?2";
        self.connection
            .prepare_cached(sql)?
            .execute([LIFECYCLE_STATES, profile])?;
        Ok(())
    }

    /// The objects and profiles whose owner is this identity.
    pub(crate) fn owned_by(&self, identity: &str) -> rusqlite::Result<Vec<OwnedObject>> {
        let sql = "SELECT kind, id, coalesce(name, id) FROM objects
            WHERE json_extract(document, '$.\"owner\".\"id\"') = ?1
            UNION ALL SELECT '/identity-profiles', id, name FROM profiles WHERE owner_id = ?1";
        self.all(sql, [identity], |row| {
            Ok(OwnedObject {
                kind: row.get(0)?,
                id: row.get(1)?,
                name: row.get(2)?,
            })
        })
    }

    /// The first use of a source that prevents its deletion: a profile or an access profile, by name.
    pub(crate) fn use_of_source(&self, source: &str) -> rusqlite::Result<Option<String>> {
        let sql = "SELECT 'identity profile ' || name FROM profiles WHERE source_id = ?1
            UNION ALL SELECT 'access profile ' || name FROM objects
            WHERE kind = '/access-profiles' AND json_extract(document, '$.\"source\".\"id\"') = ?1 LIMIT 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        statement.query_row([source], |row| row.get(0)).optional()
    }

    /// Removes a source with its entitlements, and everything below it.
    pub(crate) fn delete_source_objects(&self, source: &str) -> rusqlite::Result<()> {
        self.delete_entitlements_on(source)?;
        let below = "DELETE FROM objects WHERE kind LIKE '/sources/{%'
            AND (parent = ?1 OR substr(parent, 1, length(?1) + 1) = ?1 || char(10))";
        for sql in [
            below,
            "DELETE FROM objects WHERE kind = '/sources' AND id = ?1",
            "DELETE FROM sources WHERE id = ?1",
        ] {
            self.connection.prepare_cached(sql)?.execute([source])?;
        }
        Ok(())
    }

    /// Removes the entitlements of a source.
    pub(crate) fn delete_entitlements_on(&self, source: &str) -> rusqlite::Result<usize> {
        let sql = "DELETE FROM objects WHERE kind = '/entitlements'
            AND json_extract(document, '$.\"source\".\"id\"') = ?1";
        self.connection.prepare_cached(sql)?.execute(params![source])
    }
}
