//! Reads what the aggregation of a source needs.

use super::connection::Database;
use super::queries::json;
use rusqlite::{OptionalExtension as _, Params};
use serde_json::{Map, Value};

impl Database {
    /// The first document that a query finds.
    fn first_document<T: serde::de::DeserializeOwned>(
        &self,
        sql: &str,
        parameters: impl Params,
    ) -> rusqlite::Result<Option<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        statement.query_row(parameters, |row| json(row, 0)).optional()
    }

    /// The schema of a source's accounts.
    pub(crate) fn account_schema(&self, source: &str) -> rusqlite::Result<Option<Value>> {
        let sql = "SELECT document FROM objects WHERE kind = '/sources/{sourceId}/schemas' AND parent = ?1
            AND name = 'account' LIMIT 1";
        self.first_document(sql, [source])
    }

    /// The first schema of a source that is not that of its accounts.
    pub(crate) fn group_schema(&self, source: &str) -> rusqlite::Result<Option<Value>> {
        let sql = "SELECT document FROM objects WHERE kind = '/sources/{sourceId}/schemas' AND parent = ?1
            AND name <> 'account' ORDER BY seq LIMIT 1";
        self.first_document(sql, [source])
    }

    /// The schema of a source with this name.
    pub(crate) fn schema_named(&self, source: &str, name: &str) -> rusqlite::Result<Option<Value>> {
        let sql = "SELECT document FROM objects WHERE kind = '/sources/{sourceId}/schemas' AND parent = ?1
            AND name = ?2 LIMIT 1";
        self.first_document(sql, [source, name])
    }

    /// The apps whose accounts are those of a source.
    pub(crate) fn apps_of_source(&self, source: &str) -> rusqlite::Result<Vec<Value>> {
        let sql = "SELECT document FROM objects WHERE kind = '/source-apps'
            AND json_extract(document, '$.\"accountSource\".\"id\"') = ?1 ORDER BY seq";
        self.all(sql, [source], |row| json(row, 0))
    }

    /// The stored transforms that read attributes of a source, by its id or its name.
    pub(crate) fn transforms_of_source(&self, id: &str, name: &str) -> rusqlite::Result<Vec<Value>> {
        let sql = "SELECT document FROM objects o WHERE kind = '/transforms' AND EXISTS (
                SELECT 1 FROM json_tree(o.document) part
                WHERE part.key = 'sourceId' AND part.atom = ?1 OR part.key = 'sourceName' AND part.atom = ?2)
            ORDER BY seq";
        self.all(sql, [id, name], |row| json(row, 0))
    }

    /// The account attributes of a source that mappings read.
    pub(crate) fn mapped_attributes(&self, id: &str, name: &str) -> rusqlite::Result<Vec<String>> {
        let sql = "SELECT DISTINCT json_extract(part.value, '$.attributeName')
            FROM documents d, json_tree(d.mappings) part
            WHERE d.mappings <> '' AND part.type = 'object'
            AND (json_extract(part.value, '$.sourceId') = ?1 OR json_extract(part.value, '$.sourceName') = ?2)
            AND typeof(json_extract(part.value, '$.attributeName')) = 'text' ORDER BY 1";
        self.all(sql, [id, name], |row| row.get(0))
    }

    /// The correlation configuration of a source.
    pub(crate) fn correlation_config(&self, source: &str) -> rusqlite::Result<Option<Value>> {
        let sql = "SELECT document FROM objects WHERE kind = '/sources/{id}/correlation-config' AND parent = ?1";
        self.first_document(sql, [source])
    }

    /// The profile of which a source is authoritative.
    pub(crate) fn profile_of_source(&self, source: &str) -> rusqlite::Result<Option<String>> {
        let sql = "SELECT id FROM profiles WHERE source_id = ?1 ORDER BY seq LIMIT 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        statement.query_row([source], |row| row.get(0)).optional()
    }

    /// Returns true if a source has a direct connection.
    pub(crate) fn is_direct_source(&self, source: &str) -> rusqlite::Result<bool> {
        let sql = "SELECT 1 FROM objects WHERE kind = '/sources' AND id = ?1
            AND json_extract(document, '$.\"connectionType\"') = 'direct'";
        self.connection.prepare_cached(sql)?.exists([source])
    }

    /// The part of a source's accounts, in percent, that an aggregation deletes at most.
    pub(crate) fn delete_threshold(&self, source: &str) -> rusqlite::Result<Option<usize>> {
        let sql = "SELECT document FROM objects WHERE kind = '/sources' AND id = ?1";
        let source: Option<Value> = self.first_document(sql, [source])?;
        let threshold = source.and_then(|source| source.get("deleteThreshold")?.as_u64());
        Ok(threshold.and_then(|percent| usize::try_from(percent).ok()))
    }

    /// The first identity whose attribute has this value. `name` and `id` are those of the identity.
    pub(crate) fn identity_with(&self, attribute: &str, value: &str) -> rusqlite::Result<Option<String>> {
        let sql = match attribute {
            "id" => "SELECT id FROM identities WHERE id = ?1",
            "name" => "SELECT id FROM identities WHERE name = ?1 ORDER BY seq LIMIT 1",
            "uid" | "alias" => {
                "SELECT id FROM identities WHERE json_extract(attributes, '$.uid') = ?1 ORDER BY seq LIMIT 1"
            }
            _ => {
                "SELECT i.id FROM identities i, json_each(i.attributes) a
                    WHERE a.key = ?2 AND a.atom = ?1 ORDER BY i.seq LIMIT 1"
            }
        };
        let mut statement = self.connection.prepare_cached(sql)?;
        let read = |row: &rusqlite::Row<'_>| row.get(0);
        match statement.parameter_count() {
            1 => statement.query_row([value], read).optional(),
            _ => statement.query_row([value, attribute], read).optional(),
        }
    }

    /// The entitlements of a source with their ids.
    pub(crate) fn entitlements_on(&self, source: &str) -> rusqlite::Result<Vec<(String, Value)>> {
        let sql = "SELECT id, document FROM objects WHERE kind = '/entitlements'
            AND json_extract(document, '$.\"source\".\"id\"') = ?1 ORDER BY seq";
        self.all(sql, [source], |row| Ok((row.get(0)?, json(row, 1)?)))
    }

    /// The entitlement of a source with a value of an attribute.
    pub(crate) fn entitlement_of_source(
        &self,
        source: &str,
        attribute: &str,
        value: &str,
    ) -> rusqlite::Result<Option<Map<String, Value>>> {
        let sql = "SELECT document FROM objects WHERE kind = '/entitlements'
            AND json_extract(document, '$.\"source\".\"id\"') = ?1
            AND json_extract(document, '$.\"attribute\"') = ?2 AND json_extract(document, '$.\"value\"') = ?3 LIMIT 1";
        self.first_document(sql, [source, attribute, value])
    }

    /// Returns true if an access profile or a role contains an entitlement.
    pub(crate) fn is_entitlement_used(&self, id: &str) -> rusqlite::Result<bool> {
        let sql = "SELECT 1 FROM objects, json_each(objects.document, '$.entitlements') AS element
            WHERE objects.kind IN ('/access-profiles', '/roles')
            AND json_extract(element.value, '$.\"id\"') = ?1";
        self.connection.prepare_cached(sql)?.exists([id])
    }
}
