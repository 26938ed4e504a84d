//! Members of a role by its criteria.

use crate::sandbox::database::Database;
use crate::sandbox::rows::{AccountRow, IdentityRow};
use crate::sandbox::support::json_members::text;
use serde_json::{Map, Value};

/// Criteria within criteria.
const MAX_DEPTH: usize = 10;

/// Returns true if the membership of a role includes an identity: its criteria or its list do.
pub(crate) fn is_member(database: &Database, role: &Value, identity: &IdentityRow) -> rusqlite::Result<bool> {
    let Some(membership) = role.get("membership").filter(|it| it.is_object()) else {
        return Ok(false);
    };
    if text(membership, "type") == "IDENTITY_LIST" {
        let listed = elements(membership, "identities");
        return Ok(listed.iter().any(|it| text(it, "id") == identity.id));
    }
    let Some(criteria) = membership.get("criteria").filter(|it| it.is_object()) else {
        return Ok(false);
    };
    let accounts = database.accounts_of(&identity.id)?;
    Ok(matches(criteria, identity, &accounts, MAX_DEPTH))
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
    if text(key, "type") == "IDENTITY" {
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
