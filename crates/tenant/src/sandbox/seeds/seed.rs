//! The data with which a tenant starts.

use crate::sandbox::rows::{AccountRow, EventRow, IdentityRow, ObjectRow, SourceRow};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The data with which a tenant starts.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Seed {
    pub(crate) sources: Vec<SourceRow>,
    /// Stored transforms: `name`, `type` and `attributes`.
    pub(crate) transforms: Vec<Value>,
    pub(crate) identities: Vec<IdentityRow>,
    pub(crate) accounts: Vec<AccountRow>,
    /// Profiles in the service's format.
    pub(crate) profiles: Vec<Value>,
    /// Documents of other collections, by the path of the collection.
    pub(crate) collections: Map<String, Value>,
    /// The documents in `collections`, checked and complete.
    #[serde(skip)]
    pub(crate) objects: Vec<ObjectRow>,
    #[serde(skip)]
    pub(crate) events: Vec<EventRow>,
}
