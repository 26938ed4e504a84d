//! Selects and orders the accounts that `accountAttribute` looks at.

use super::condition;
use super::engine::{Account, Given, Scope, as_text};
use super::error::Error;

/// What looking at an account takes from the budget.
const ACCOUNT: usize = 50;
/// How many times a key may be compared while accounts are ordered.
const COMPARISONS: usize = 20;

/// The accounts at a source that pass the filters, the one that counts first in front: the oldest unless it is said otherwise.
pub(super) fn select<'a>(
    scope: &Scope<'a>,
    given: &Given<'_>,
    source_id: &str,
    source_name: &str,
) -> Result<Vec<&'a Account>, Error> {
    let mut accounts = Vec::new();
    for account in &scope.subject.accounts {
        scope.charge(ACCOUNT)?;
        let at_source = if source_id.is_empty() || account.source_id.is_empty() {
            account.source_name == source_name
        } else {
            account.source_id == source_id
        };
        if at_source && passes(scope, given, account)? {
            accounts.push(account);
        }
    }
    let attribute = match given.text("accountSortAttribute") {
        "" => "created",
        attribute => attribute,
    };
    // The keys are made once, because comparing them takes all their bytes.
    let mut keyed = Vec::with_capacity(accounts.len());
    for account in accounts {
        let key = value(account, attribute);
        let length = key.as_ref().map_or(0, String::len);
        scope.charge(length * COMPARISONS)?;
        keyed.push((key, account));
    }
    keyed.sort_by(|(one, _), (other, _)| {
        let order = one.cmp(other);
        if given.flag("accountSortDescending", false) {
            order.reverse()
        } else {
            order
        }
    });
    Ok(keyed.into_iter().map(|(_, account)| account).collect())
}

fn passes(scope: &Scope<'_>, given: &Given<'_>, account: &Account) -> Result<bool, Error> {
    for name in ["accountFilter", "accountPropertyFilter"] {
        let filter = given.text(name);
        if filter.is_empty() {
            continue;
        }
        let property = |property: &str| {
            let values = account.attributes.get(property).map(condition::texts);
            let values = values.unwrap_or_else(|| own(account, property).into_iter().collect());
            scope.charge(values.iter().map(|value| 1 + value.len()).sum())?;
            Ok(values)
        };
        let charge = |work| scope.charge(work);
        scope.charge(filter.len())?;
        let holds = condition::holds(filter, &property, &charge).map_err(|error| match error.limit() {
            Some(_) => error.within(name),
            None => format!("{name}: {error}").into(),
        });
        if !holds? {
            return Ok(false);
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
