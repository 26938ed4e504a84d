//! Identities that are members of a role by its criteria, or by its list of identities.

use crate::sandbox::database::Database;
use crate::sandbox::rows::{AccountRow, IdentityRow};
use crate::sandbox::support::json_members::text;
use serde_json::{Map, Value};
use std::collections::HashSet;

/// Criteria within criteria.
const MAX_DEPTH: usize = 10;
/// The type of the keys that name identity attributes.
const IDENTITY: &str = "IDENTITY";

/// The enabled roles that have a membership.
pub(crate) struct Memberships(Vec<MemberRole>);

impl Memberships {
    /// Reads the roles.
    pub(crate) fn read(database: &Database) -> rusqlite::Result<Self> {
        let roles = database.roles_with_membership()?;
        Ok(Self(roles.into_iter().filter_map(MemberRole::of).collect()))
    }

    /// Returns true if no role has a membership.
    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The roles whose membership includes an identity.
    pub(crate) fn roles_of(&self, database: &Database, identity: &IdentityRow) -> rusqlite::Result<Vec<&Value>> {
        let needs_accounts = self.0.iter().any(|role| role.needs_accounts);
        let accounts = accounts_if(needs_accounts, database, identity)?;
        let roles = self.0.iter().filter(|role| role.has_member(identity, &accounts));
        Ok(roles.map(|role| &role.document).collect())
    }
}

/// An enabled role with a membership.
pub(crate) struct MemberRole {
    document: Value,
    /// Ids of the listed identities; `None` if criteria decide.
    listed: Option<HashSet<String>>,
    /// True if criteria refer to accounts.
    needs_accounts: bool,
}

impl MemberRole {
    /// Reads a role; `None` if it is disabled, or has no membership.
    pub(crate) fn of(document: Value) -> Option<Self> {
        let membership = document.get("membership").filter(|it| it.is_object())?;
        if document.get("enabled") == Some(&Value::Bool(false)) {
            return None;
        }
        let is_list = text(membership, "type") == "IDENTITY_LIST";
        let listed = is_list.then(|| {
            let identities = elements(membership, "identities").iter();
            identities.map(|it| text(it, "id").to_owned()).collect()
        });
        let needs_accounts = !is_list && has_account_key(criteria_of(&document), MAX_DEPTH);
        Some(Self {
            document,
            listed,
            needs_accounts,
        })
    }

    /// Returns true if the membership includes an identity, by its criteria or its list.
    pub(crate) fn includes(&self, database: &Database, identity: &IdentityRow) -> rusqlite::Result<bool> {
        let accounts = accounts_if(self.needs_accounts, database, identity)?;
        Ok(self.has_member(identity, &accounts))
    }

    /// As `includes`, for an identity with these accounts. They are not used if no criteria refer to accounts.
    fn has_member(&self, identity: &IdentityRow, accounts: &[AccountRow]) -> bool {
        if let Some(listed) = &self.listed {
            return listed.contains(&identity.id);
        }
        let criteria = criteria_of(&self.document);
        criteria.is_object() && matches(criteria, identity, accounts, MAX_DEPTH)
    }
}

/// The accounts of an identity, which are read only if criteria refer to them.
fn accounts_if(needed: bool, database: &Database, identity: &IdentityRow) -> rusqlite::Result<Vec<AccountRow>> {
    match needed {
        true => database.accounts_of(&identity.id),
        false => Ok(Vec::new()),
    }
}

fn criteria_of(role: &Value) -> &Value {
    role.pointer("/membership/criteria").unwrap_or(&Value::Null)
}

/// Returns true if a key in the criteria does not name an identity attribute.
fn has_account_key(criteria: &Value, depth: usize) -> bool {
    let key = criteria.get("key").filter(|key| key.is_object());
    depth > 0
        && (key.is_some_and(|key| text(key, "type") != IDENTITY)
            || elements(criteria, "children")
                .iter()
                .any(|child| has_account_key(child, depth - 1)))
}

fn matches(criteria: &Value, identity: &IdentityRow, accounts: &[AccountRow], depth: usize) -> bool {
    if depth == 0 {
        return false;
    }
    let children = elements(criteria, "children");
    let mut inner = children
        .iter()
        .map(|child| matches(child, identity, accounts, depth - 1));
    match text(criteria, "operation") {
        "AND" => !children.is_empty() && inner.all(|it| it),
        "OR" => inner.any(|it| it),
        operation => is_true(operation, criteria, identity, accounts),
    }
}

/// Returns true if a value of the criterion's key has the relation to its text. Case makes no difference.
fn is_true(operation: &str, criterion: &Value, identity: &IdentityRow, accounts: &[AccountRow]) -> bool {
    let wanted = text(criterion, "stringValue").to_lowercase();
    let values = values(criterion.get("key").unwrap_or(&Value::Null), identity, accounts);
    let any = |test: fn(&str, &str) -> bool| values.iter().any(|value| test(value, &wanted));
    match operation {
        "EQUALS" => any(|value, wanted| value == wanted),
        "NOT_EQUALS" => !any(|value, wanted| value == wanted),
        "CONTAINS" => any(|value, wanted| value.contains(wanted)),
        "STARTS_WITH" => any(|value, wanted| value.starts_with(wanted)),
        "ENDS_WITH" => any(|value, wanted| value.ends_with(wanted)),
        _ => false,
    }
}

/// The values of a key, in lower case: of an identity attribute, or of an attribute of the accounts on a source.
fn values(key: &Value, identity: &IdentityRow, accounts: &[AccountRow]) -> Vec<String> {
    let property = text(key, "property");
    let name = property.strip_prefix("attribute.").unwrap_or(property);
    if text(key, "type") == IDENTITY {
        return values_in(&identity.attributes, name);
    }
    let source = text(key, "sourceId");
    let accounts = accounts.iter().filter(|account| account.source == source);
    accounts
        .flat_map(|account| values_in(&account.attributes, name))
        .collect()
}

fn values_in(attributes: &Map<String, Value>, name: &str) -> Vec<String> {
    let value = attributes.get(name);
    let values = match value {
        Some(Value::Array(values)) => values.as_slice(),
        other => other.map(std::slice::from_ref).unwrap_or_default(),
    };
    let texts = values.iter().filter(|value| !value.is_null());
    texts
        .map(|value| {
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned)
                .to_lowercase()
        })
        .collect()
}

fn elements<'a>(object: &'a Value, member: &str) -> &'a [Value] {
    let list = object.get(member).and_then(Value::as_array);
    list.map(Vec::as_slice).unwrap_or_default()
}
