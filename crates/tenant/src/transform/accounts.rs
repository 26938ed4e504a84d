//! Selects and orders the accounts that `accountAttribute` looks at.

use super::budget::Budget;
use super::engine::GivenAttributes;
use super::error::Error;
use super::filter;
use super::finding::Finding;
use super::json::as_text;
use super::subject::Account;

/// Steps that looking at an account takes from the budget.
const ACCOUNT: usize = 50;
/// Maximum comparisons of a key while accounts are ordered.
const COMPARISONS: usize = 20;
/// Properties that the product can search accounts for in its database.
const SEARCHABLE: [&str; 3] = ["nativeIdentity", "displayName", "entitlements"];

/// The filters of a transform.
struct Filters {
    /// Searches the database.
    search: String,
    /// Looks at the attributes of the accounts that were found.
    properties: String,
}

/// The accounts at a source that pass the filters, in order: the oldest first unless another order is asked for.
pub(super) fn select<'a>(
    given: &GivenAttributes<'a>,
    source_id: &str,
    source_name: &str,
) -> Result<Vec<&'a Account>, Error> {
    let filters = Filters {
        search: given.text("accountFilter")?,
        properties: given.text("accountPropertyFilter")?,
    };
    let mut accounts = Vec::new();
    for account in &given.subject().accounts {
        given.charge(ACCOUNT)?;
        if is_at(account, source_id, source_name) && passes(given, account, &filters)? {
            accounts.push(account);
        }
    }
    ordered(given, accounts)
}

/// Returns whether an account is at a source. An account that is given without a tenant has only one of name and id.
fn is_at(account: &Account, source_id: &str, source_name: &str) -> bool {
    if source_id.is_empty() {
        return account.source_name == source_name;
    }
    if !account.source_id.is_empty() {
        return account.source_id == source_id;
    }
    account.source_name == source_id || (!source_name.is_empty() && account.source_name == source_name)
}

fn ordered<'a>(given: &GivenAttributes<'_>, accounts: Vec<&'a Account>) -> Result<Vec<&'a Account>, Error> {
    let attribute = match given.text("accountSortAttribute")? {
        none if none.is_empty() => "created".to_owned(),
        attribute => attribute,
    };
    let descending = given.flag("accountSortDescending")?;
    // The keys are made once, because comparing them takes all their bytes.
    let mut keyed = Vec::with_capacity(accounts.len());
    for account in accounts {
        let key = key(account, &attribute);
        let length = key.as_ref().map_or(0, String::len);
        given.charge(length * COMPARISONS)?;
        keyed.push((key, account));
    }
    keyed.sort_by(|(one, _), (other, _)| if descending { other.cmp(one) } else { one.cmp(other) });
    Ok(keyed.into_iter().map(|(_, account)| account).collect())
}

fn passes(given: &GivenAttributes<'_>, account: &Account, filters: &Filters) -> Result<bool, Error> {
    let charge = |work| given.charge(work);
    let named = |name: &'static str| {
        move |error: Error| match error.limit() {
            Some(_) => error.within(name),
            None => format!("{name}: {error}").into(),
        }
    };
    if !filters.search.is_empty() {
        given.charge(filters.search.len())?;
        let property = |name: &str| {
            check_searchable(name)?;
            Ok(own(account, name).map(|text| vec![text]))
        };
        if !filter::holds(&filters.search, &property, &charge).map_err(named("accountFilter"))? {
            return Ok(false);
        }
    }
    if filters.properties.is_empty() {
        return Ok(true);
    }
    given.charge(filters.properties.len())?;
    let property = |name: &str| {
        let values = account.attributes.get(name).map(filter::texts);
        let values = values.unwrap_or_else(|| own(account, name).map(|text| vec![text]));
        given.charge(values.iter().flatten().map(|value| 1 + value.len()).sum())?;
        Ok(values)
    };
    filter::holds(&filters.properties, &property, &charge).map_err(named("accountPropertyFilter"))
}

fn check_searchable(name: &str) -> Result<(), Error> {
    if SEARCHABLE.contains(&name) {
        return Ok(());
    }
    let known = SEARCHABLE.join(", ");
    Err(format!("accounts cannot be searched for {name}, only for {known}; use accountPropertyFilter.").into())
}

/// Checks a filter that searches the database.
pub(super) fn check_search(text: &str, budget: &Budget) -> Vec<Finding> {
    check(text, budget, check_searchable)
}

/// Checks a filter that looks at attributes.
pub(super) fn check_properties(text: &str, budget: &Budget) -> Vec<Finding> {
    check(text, budget, |_| Ok(()))
}

fn check(text: &str, budget: &Budget, check_name: fn(&str) -> Result<(), Error>) -> Vec<Finding> {
    if text.is_empty() {
        return Vec::new();
    }
    let property = |name: &str| check_name(name).map(|()| Some(Vec::new()));
    let read = filter::holds(text, &property, &|steps| budget.charge(steps));
    let advice = "Write a filter such as status == \"Active\" && !name.startsWith(\"svc\").";
    read.err()
        .map(|error| Finding::error("filter", format!("The filter cannot be read: {error} {advice}")))
        .into_iter()
        .collect()
}

/// A property that an account has in addition to its attributes.
fn own(account: &Account, property: &str) -> Option<String> {
    let own = match property {
        "nativeIdentity" => &account.native_identity,
        "displayName" => &account.display_name,
        "created" => &account.created,
        _ => return None,
    };
    (!own.is_empty()).then(|| own.clone())
}

fn key(account: &Account, attribute: &str) -> Option<String> {
    let value = account.attributes.get(attribute).and_then(as_text);
    value.or_else(|| own(account, attribute))
}
