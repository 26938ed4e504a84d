//! Changes of accounts, as a task keeps them until it ends.

use super::people::AccountRow;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A change of an account.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum AccountChange {
    Create(Box<AccountRow>),
    Change {
        id: String,
        /// Members of [`AccountRow`] with their new values.
        members: Map<String, Value>,
        /// Account attributes with their new values; null removes one.
        #[serde(default)]
        attributes: Map<String, Value>,
    },
    Delete {
        id: String,
    },
}

impl AccountChange {
    /// Sets members of an account.
    pub(crate) fn set(id: &str, members: &[(&str, Value)]) -> Self {
        let members = members.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        Self::Change {
            id: id.to_owned(),
            members: members.collect(),
            attributes: Map::new(),
        }
    }

    /// The account with the change; `None` if it can no longer be read, which only a damaged task causes.
    pub(crate) fn changed(
        account: &AccountRow,
        members: &Map<String, Value>,
        attributes: &Map<String, Value>,
    ) -> Option<AccountRow> {
        let Ok(Value::Object(mut row)) = serde_json::to_value(account) else {
            return None;
        };
        row.extend(members.clone());
        let mut account: AccountRow = serde_json::from_value(row.into()).ok()?;
        for (name, value) in attributes {
            match value {
                Value::Null => account.attributes.shift_remove(name),
                value => account.attributes.insert(name.clone(), value.clone()),
            };
        }
        Some(account)
    }
}
