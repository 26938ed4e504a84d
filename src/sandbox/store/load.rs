//! Fills a database from a seed, and makes a seed of a database.

use super::super::seed::Seed;
use super::{Database, query};
use crate::syntax::deep;
use serde_json::Value;

/// Every table that holds state.
const TABLES: [&str; 7] = [
    "documents",
    "profiles",
    "sources",
    "transforms",
    "identities",
    "accounts",
    "tasks",
];

impl Database {
    /// Adds everything that a seed holds.
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

    /// Removes everything.
    pub(super) fn clear(&self) -> rusqlite::Result<()> {
        TABLES
            .iter()
            .try_for_each(|table| self.connection.execute_batch(&format!("DELETE FROM {table}")))
    }

    /// Everything that can be seeded, as it is now.
    pub(super) fn dump(&self) -> rusqlite::Result<Seed> {
        let profiles = query::everything(self)?;
        Ok(Seed {
            sources: self.sources()?,
            transforms: self.transforms()?,
            identities: self.identities(usize::MAX)?,
            accounts: self.accounts(None)?,
            profiles: profiles
                .iter()
                .filter_map(|text| deep::parse::<Value>(text.as_bytes()).ok())
                .map(without_count)
                .collect(),
        })
    }
}

/// The number of identities follows from the identities.
fn without_count(mut profile: Value) -> Value {
    if let Value::Object(members) = &mut profile {
        members.shift_remove("identityCount");
    }
    profile
}
