//! The identity that a transform is evaluated for, and the state around it.

use super::budget::Budget;
use jiff::Timestamp;
use serde_json::{Map, Value};

/// An account of the identity.
#[derive(Debug, Clone, Default)]
pub struct Account {
    /// Id of its source.
    pub source_id: String,
    /// Name of its source.
    pub source_name: String,
    /// Time at which it was first seen, RFC 3339.
    pub created: String,
    /// Id of the account at its source.
    pub native_identity: String,
    /// Name of the account at its source.
    pub display_name: String,
    /// Its attributes by name.
    pub attributes: Map<String, Value>,
}

/// The identity that a transform is evaluated for.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The identity's accounts.
    pub accounts: Vec<Account>,
    /// The identity's attributes by name.
    pub identity: Map<String, Value>,
    /// The present time.
    pub now: Timestamp,
    /// The work that is left for it.
    pub budget: Budget,
}

/// Values that a mapping gives to its transform.
#[derive(Debug, Clone, Default)]
pub struct Mapping {
    /// The implicit input: the value of the mapping's account attribute. `None` if the mapping has none.
    pub input: Option<Option<String>>,
    /// The attribute's value before, `$oldValue` in templates.
    pub old_value: Option<String>,
}

/// The state beyond the identity.
pub trait World {
    /// The transform that is stored under a name.
    fn stored(&self, name: &str) -> Option<Value>;
    /// Returns whether there is a source with this name, or this id if it is not empty.
    fn has_source(&self, id: &str, name: &str) -> bool;
    /// Returns whether an account name is in use.
    fn is_taken(&self, name: &str) -> bool;
    /// The attributes of the identity with this user name.
    fn identity(&self, uid: &str) -> Option<Map<String, Value>>;
}
