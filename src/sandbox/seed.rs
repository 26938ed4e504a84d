//! The company that a tenant starts with, read from `seed.json`.

use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Everything that a tenant knows at its start.
#[derive(Debug, Deserialize)]
pub(super) struct Seed {
    pub(super) sources: Vec<Source>,
    pub(super) identities: Vec<Identity>,
    pub(super) accounts: Vec<Account>,
    /// Profiles as the service shows them.
    pub(super) profiles: Vec<Value>,
}

/// A system that accounts are read from.
#[derive(Debug, Deserialize)]
pub(super) struct Source {
    pub(super) id: String,
    pub(super) name: String,
}

/// A person.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Identity {
    pub(super) id: String,
    pub(super) name: String,
    /// Id of the profile that the identity belongs to; empty for none.
    #[serde(default)]
    pub(super) profile: String,
    /// Identity attributes by name.
    #[serde(default)]
    pub(super) attributes: BTreeMap<String, String>,
}

/// What a source knows of a person.
#[derive(Debug, Deserialize)]
pub(super) struct Account {
    /// Id of the identity.
    pub(super) identity: String,
    /// Id of the source.
    pub(super) source: String,
    /// Account attributes by name.
    pub(super) attributes: Map<String, Value>,
}

impl Seed {
    /// A small believable company; the ids of the documented scripts are among its own.
    pub(super) fn company() -> serde_json::Result<Self> {
        serde_json::from_str(include_str!("seed.json"))
    }
}
