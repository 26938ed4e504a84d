//! Updates the names in references to the objects that a transaction, and steps before it, have renamed, in every document.

use super::connection::Database;
use super::objects::ObjectPlace;
use super::reference_names::{Rename, Renames};
use crate::syntax::deep;
use serde_json::Value;

/// Number of documents that are read in one step and then changed.
const BATCH: usize = 100;
/// Documents after a position: their positions, collections, parents, ids and texts. The assignments of access, the largest
/// collection, have no names.
const OBJECTS: &str = "SELECT seq, kind, parent, id, document FROM objects
    WHERE seq > ?1 AND kind <> '/identities/{identityId}/access' ORDER BY seq";
const PROFILES: &str = "SELECT seq, '/identity-profiles', '', id, text FROM texts WHERE seq > ?1 ORDER BY seq";

/// The text of a document that may refer to a renamed object.
struct Referrer {
    kind: String,
    parent: String,
    id: String,
    text: String,
}

impl Database {
    /// Changes the names in references to all objects that the transaction, and steps before it, have renamed.
    pub(super) fn follow_renames(&self) -> rusqlite::Result<()> {
        let sql = "SELECT kind, id, old_name, new_name FROM renames";
        let renamed = self.all(sql, [], |row| {
            Ok(Rename {
                kind: row.get(0)?,
                id: row.get(1)?,
                old: row.get(2)?,
                new: row.get(3)?,
            })
        })?;
        if renamed.is_empty() {
            return Ok(());
        }
        let renames = Renames::of(renamed);
        self.rename_in(OBJECTS, &renames, |place, document| {
            self.replace_object(place, document)?;
            self.keep_in_step(place, Some(document))
        })?;
        self.rename_in(PROFILES, &renames, |_, profile| {
            self.replace_profile(profile, None).map(drop)
        })?;
        self.run("DELETE FROM renames")
    }

    /// Changes the names in the documents of a query, in batches, because documents may be large.
    fn rename_in(
        &self,
        query: &str,
        renames: &Renames,
        replace: impl Fn(ObjectPlace<'_>, &Value) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        let mut position = i64::MIN;
        loop {
            let referrers = self.referrers(query, renames, &mut position)?;
            for Referrer { kind, parent, id, text } in &referrers {
                if let Some(document) = renamed(renames, kind, text) {
                    replace(ObjectPlace { kind, parent, id }, &document)?;
                }
            }
            if referrers.len() < BATCH {
                return Ok(());
            }
        }
    }

    /// The next documents after a position that may refer to a renamed object.
    fn referrers(&self, query: &str, renames: &Renames, position: &mut i64) -> rusqlite::Result<Vec<Referrer>> {
        let mut statement = self.connection.prepare_cached(query)?;
        let mut rows = statement.query([*position])?;
        let mut found = Vec::new();
        while found.len() < BATCH
            && let Some(row) = rows.next()?
        {
            *position = row.get(0)?;
            let text = row.get_ref(4)?.as_str().map_err(rusqlite::Error::from)?;
            if renames.may_be_in(text) {
                found.push(Referrer {
                    kind: row.get(1)?,
                    parent: row.get(2)?,
                    id: row.get(3)?,
                    text: text.to_owned(),
                });
            }
        }
        Ok(found)
    }
}

/// The document of a collection with the new names; `None` if it has none of the old ones.
fn renamed(renames: &Renames, kind: &str, text: &str) -> Option<Value> {
    let mut document = deep::parse(text.as_bytes()).ok()?;
    renames.apply(kind, &mut document).then_some(document)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::seeds::Seed;

    const SEED: &str = r#"{
        "identities": [{"id": "ada", "name": "Ada"}],
        "collections": {"/workgroups": [{"id": "g", "name": "G", "owner": {"type": "IDENTITY", "id": "ada", "name": "Ada"}}]}
    }"#;

    fn owner(database: &Database) -> String {
        let group = database.object_by_id("/workgroups", "g").unwrap().unwrap();
        let group: Value = deep::parse(group.as_bytes()).unwrap();
        group["owner"]["name"].as_str().unwrap().to_owned()
    }

    #[test]
    fn references_follow_steps_when_the_next_transaction_ends() {
        let mut database = Database::in_memory(&Seed::parse(SEED).unwrap()).unwrap();
        for name in ["Ada B", "Ada C"] {
            let renamed: rusqlite::Result<()> = database.in_step(|database| database.rename_identity("ada", name));
            renamed.unwrap();
            assert_eq!(owner(&database), "Ada");
        }

        let ended: rusqlite::Result<()> = database.in_transaction(|_| Ok(()));

        ended.unwrap();
        assert_eq!(owner(&database), "Ada C");
    }
}
