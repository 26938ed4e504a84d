//! Checks filters against the fields and comparisons that an operation supports.

use super::filter::Filter;
use crate::schema::{Collection, Compare};

/// Checks that an operation supports a filter.
///
/// # Errors
/// The first field or comparison that is not supported, and those that are.
pub fn check(filter: &Filter, collection: &Collection) -> Result<(), String> {
    match filter {
        Filter::All(parts) | Filter::Any(parts) => parts.iter().try_for_each(|part| check(part, collection)),
        Filter::Not(part) => check(part, collection),
        Filter::Test(field, compare, _) => check_test(field, *compare, collection),
    }
}

fn check_test(field: &str, compare: Compare, collection: &Collection) -> Result<(), String> {
    let Some(known) = collection.filters.iter().find(|known| known.field == field) else {
        let known: Vec<&str> = collection.filters.iter().map(|known| known.field).collect();
        return Err(format!("{field} is not supported; supported are {}", known.join(", ")));
    };
    if known.compares.contains(&compare) {
        return Ok(());
    }
    let supported: Vec<&str> = known.compares.iter().map(|compare| compare.as_str()).collect();
    Err(format!(
        "{field} does not support {}; it supports {}",
        compare.as_str(),
        supported.join(", ")
    ))
}
