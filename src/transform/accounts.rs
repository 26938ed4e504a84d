//! Selects and orders the accounts that `accountAttribute` looks at.

use super::condition;
use super::engine::{Account, Given, Scope, as_text};
use std::cmp::Ordering;

/// The accounts at a source that pass the filters, the one that counts first in front: the oldest unless it is said otherwise.
pub(super) fn select<'a>(
    scope: &Scope<'a>,
    given: &Given<'_>,
    source_id: &str,
    source_name: &str,
) -> Result<Vec<&'a Account>, String> {
    let subject = scope.subject;
    let mut accounts = Vec::new();
    for account in &subject.accounts {
        let at_source = if source_id.is_empty() || account.source_id.is_empty() {
            account.source_name == source_name
        } else {
            account.source_id == source_id
        };
        if at_source && passes(given, account)? {
            accounts.push(account);
        }
    }
    let attribute = match given.text("accountSortAttribute") {
        "" => "created",
        attribute => attribute,
    };
    accounts.sort_by(|one, other| {
        let order = value(one, attribute).cmp(&value(other, attribute));
        if given.flag("accountSortDescending", false) {
            order.reverse()
        } else {
            order.then(Ordering::Equal)
        }
    });
    Ok(accounts)
}

fn passes(given: &Given<'_>, account: &Account) -> Result<bool, String> {
    for name in ["accountFilter", "accountPropertyFilter"] {
        let filter = given.text(name);
        if !filter.is_empty() {
            let holds = condition::holds(filter, &|property| {
                let values = account.attributes.get(property).map(condition::texts);
                values.or_else(|| Some(vec![own(account, property)?]))
            });
            if !holds.map_err(|why| format!("{name}: {why}"))? {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

/// What an account has beside its attributes.
fn own(account: &Account, property: &str) -> Option<String> {
    let own = match property {
        "nativeIdentity" => &account.native_identity,
        "displayName" => &account.display_name,
        "created" => &account.created,
        _ => return None,
    };
    (!own.is_empty()).then(|| own.clone())
}

fn value(account: &Account, attribute: &str) -> Option<String> {
    let value = account.attributes.get(attribute).and_then(as_text);
    value.or_else(|| own(account, attribute))
}
