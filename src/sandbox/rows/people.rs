//! Sources, identities and accounts, as a seed and the database hold them.

use crate::sandbox::support::ids::new_id;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A system from which accounts are read.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceRow {
    #[serde(default = "new_id")]
    pub(crate) id: String,
    pub(crate) name: String,
}

/// A person.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct IdentityRow {
    #[serde(default = "new_id")]
    pub(crate) id: String,
    pub(crate) name: String,
    /// Id of the profile that the identity belongs to; empty if it belongs to none.
    #[serde(default)]
    pub(crate) profile: String,
    /// Identity attributes by name.
    #[serde(default)]
    pub(crate) attributes: Map<String, Value>,
}

/// The record that a source has of a person.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct AccountRow {
    /// Id of the identity.
    pub(crate) identity: String,
    /// Id of the source.
    pub(crate) source: String,
    /// Account attributes by name.
    #[serde(default)]
    pub(crate) attributes: Map<String, Value>,
    /// Time at which the source first reported the account (RFC 3339). The oldest account of an identity takes precedence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) created: String,
    /// The account's id at its source.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) native_identity: String,
    /// The account's name at its source.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) display_name: String,
}
