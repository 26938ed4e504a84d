//! Sources, identities and accounts, as a seed and the database hold them.

use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text_of;
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
#[serde(deny_unknown_fields, rename_all = "camelCase")]
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
    /// True if a request has set the lifecycle state, which processing then keeps.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) manual_state: bool,
}

/// The record that a source has of a person.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct AccountRow {
    /// Id of the account.
    #[serde(default)]
    pub(crate) id: String,
    /// Id of the identity; empty if the account is uncorrelated.
    #[serde(default, skip_serializing_if = "String::is_empty")]
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
    /// Time of the last change (RFC 3339).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) modified: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) uuid: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) description: String,
    /// `AGGREGATED` or `PROVISIONED`; empty if it is not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) origin: String,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) disabled: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) locked: bool,
    /// True if the account belongs to a machine.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) is_machine: bool,
    /// True if a request, and not the source's configuration, correlated the account.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) manually_correlated: bool,
}

impl AccountRow {
    /// The account's readable name.
    pub(crate) fn name(&self) -> &str {
        let name = [&self.display_name, &self.native_identity];
        let name = name.into_iter().find(|name| !name.is_empty());
        name.map_or_else(|| text_of(&self.attributes, "displayName"), String::as_str)
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes members by reference")]
const fn is_false(flag: &bool) -> bool {
    !*flag
}
