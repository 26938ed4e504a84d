//! The filters of a search: conditions on members, all of which must hold.

use super::condition::{Bound, Bounds, Condition};
use super::dsl::any_of;
use super::error::SearchError;
use super::grammar::Language;
use super::query::{ComparedField, Query};
use serde_json::Value;

/// Reads the filters by the name of their member.
///
/// # Errors
/// If a filter lacks what its type needs.
pub(crate) fn parse(filters: &Value, language: &Language) -> Result<Vec<Query>, SearchError> {
    let members = filters.as_object().into_iter().flatten();
    let read = |(name, filter): (&String, &Value)| {
        let query = filter_query(name, filter, language).map_err(|error| error.within(name))?;
        match filter.get("exclude") == Some(&Value::Bool(true)) {
            true => Ok(query.negated()),
            false => Ok(query),
        }
    };
    members.map(read).collect()
}

fn filter_query(name: &str, filter: &Value, language: &Language) -> Result<Query, SearchError> {
    let (field, exact) = ComparedField::named(name, "");
    match filter.get("type").and_then(Value::as_str) {
        Some("EXISTS") => Ok(Query::Exists(field)),
        Some("RANGE") => {
            let range = filter.get("range").ok_or_else(|| SearchError::missing("range"))?;
            let bound = |side: &str| bound(range.get(side), exact, language);
            let bounds = Bounds {
                lower: bound("lower"),
                upper: bound("upper"),
                exact,
            };
            match bounds.lower.is_none() && bounds.upper.is_none() {
                true => Err(SearchError::new("range", "should have a lower or an upper bound")),
                false => Ok(Query::Match(field, Condition::Between(bounds))),
            }
        }
        Some("TERMS") => {
            let terms = filter.get("terms").and_then(Value::as_array);
            let terms = terms
                .filter(|terms| !terms.is_empty())
                .ok_or_else(|| SearchError::missing("terms"))?;
            let terms: Vec<String> = terms.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            Ok(any_of(&field, exact, &terms, language))
        }
        _ => Err(SearchError::missing("type")),
    }
}

fn bound(bound: Option<&Value>, exact: bool, language: &Language) -> Option<Bound> {
    let bound = bound?;
    let text = bound.get("value")?.as_str()?;
    let inclusive = bound.get("inclusive") == Some(&Value::Bool(true));
    Some(Bound::new(text, inclusive, exact, &language.calendar))
}
