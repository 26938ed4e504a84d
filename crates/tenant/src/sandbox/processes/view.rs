//! Lists of documents that are computed for a request: filtered, sorted and paged in memory.

use super::process::StepResult;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::clock;
use crate::sandbox::validation::Violation;
use crate::sandbox::validation::filter::parse_filter;
use crate::sandbox::validation::sorter::parse_sorters;
use crate::schema::{Compare, Default};
use crate::syntax::filter::{Filter, Literal};
use jiff::Timestamp;
use serde_json::Value;
use std::cmp::Ordering;

/// Page size of an operation for which the schema has no default.
const DEFAULT_LIMIT: usize = 250;

/// The requested page of documents.
///
/// # Errors
/// If a filter or a sorter is not supported.
pub(super) fn page(request: &ReceivedRequest, documents: Vec<Value>) -> StepResult {
    page_of(request, documents, |document| document)
}

/// The requested page of documents, each converted by a function. Filters and sorters refer to members before the conversion.
///
/// # Errors
/// If a filter or a sorter is not supported.
pub(super) fn page_of(
    request: &ReceivedRequest,
    mut documents: Vec<Value>,
    shown: impl Fn(Value) -> Value,
) -> StepResult {
    if let Some(filter) = filter(request)? {
        documents.retain(|document| matches(&filter, document));
    }
    sort(request, &mut documents)?;
    let total = documents.len();
    let offset = request.number("offset").unwrap_or(0);
    let limit = request.number("limit").unwrap_or_else(|| default_limit(request));
    let page: Vec<Value> = documents.into_iter().skip(offset).take(limit).map(shown).collect();
    let reply = Reply::ok(&Value::Array(page));
    Ok(reply.with_total(request.flag("count").then_some(total)))
}

/// The documents that the filter of a request matches.
pub(super) fn filter(request: &ReceivedRequest) -> Result<Option<Filter>, Rejection> {
    let text = request.text("filters");
    match &request.operation.collection {
        _ if text.is_empty() => Ok(None),
        Some(declared) if !declared.filters.is_empty() => {
            parse_filter(text, declared).map(Some).map_err(|it| illegal(&it))
        }
        _ => Err(Rejection::illegal("filters: the operation has no fields for filters.")),
    }
}

fn sort(request: &ReceivedRequest, documents: &mut [Value]) -> Result<(), Rejection> {
    let (text, Some(declared)) = (request.text("sorters"), &request.operation.collection) else {
        return Ok(());
    };
    if text.is_empty() {
        return Ok(());
    }
    let sorters = parse_sorters(text, declared).map_err(|violation| illegal(&violation))?;
    documents.sort_by(|one, other| {
        let orders = sorters.iter().map(|sorter| {
            let (one, other) = (first(one, sorter.field), first(other, sorter.field));
            match (one, other) {
                (None, None) => Ordering::Equal,
                (None, Some(_)) => Ordering::Greater,
                (Some(_), None) => Ordering::Less,
                (Some(one), Some(other)) if sorter.descending => order(other, one),
                (Some(one), Some(other)) => order(one, other),
            }
        });
        orders.fold(Ordering::Equal, Ordering::then)
    });
    Ok(())
}

/// Returns true if a document matches a filter.
pub(super) fn matches(filter: &Filter, document: &Value) -> bool {
    match filter {
        Filter::All(parts) => parts.iter().all(|part| matches(part, document)),
        Filter::Any(parts) => parts.iter().any(|part| matches(part, document)),
        Filter::Not(part) => !matches(part, document),
        Filter::Test(field, compare, literals) => {
            let mut values = Vec::new();
            collect(document, field, &mut values);
            test(*compare, &values, literals)
        }
    }
}

fn test(compare: Compare, values: &[&Value], literals: &[Literal]) -> bool {
    let any = |holds: &dyn Fn(Ordering) -> bool| {
        let mut pairs = values
            .iter()
            .flat_map(|value| literals.iter().map(move |literal| (*value, literal)));
        pairs.any(|(value, literal)| compared(value, literal).is_some_and(holds))
    };
    let any_text = |holds: &dyn Fn(&str, &str) -> bool| {
        let texts = values.iter().filter_map(|value| value.as_str());
        let mut pairs = texts.flat_map(|text| literals.iter().map(move |literal| (text, literal)));
        pairs.any(|(text, literal)| matches!(literal, Literal::Text(part) if holds(text, part)))
    };
    match compare {
        Compare::Equal | Compare::In => any(&Ordering::is_eq),
        Compare::NotEqual => !any(&Ordering::is_eq),
        Compare::Greater => any(&Ordering::is_gt),
        Compare::GreaterOrEqual => any(&Ordering::is_ge),
        Compare::Less => any(&Ordering::is_lt),
        Compare::LessOrEqual => any(&Ordering::is_le),
        Compare::StartsWith => any_text(&|text, part| text.starts_with(part)),
        Compare::Contains => any_text(&|text, part| text.contains(part)),
        Compare::ContainsAll => literals.iter().all(|literal| {
            let mut equal = values.iter().filter_map(|value| compared(value, literal));
            equal.any(Ordering::is_eq)
        }),
        Compare::Present => !values.is_empty(),
        Compare::IsNull => values.is_empty(),
    }
}

/// The values at a path such as `owner.id`, which leads through lists. Null counts as absent.
fn collect<'v>(value: &'v Value, path: &str, found: &mut Vec<&'v Value>) {
    match (value, path) {
        (Value::Array(elements), _) => elements.iter().for_each(|element| collect(element, path, found)),
        (Value::Null, _) => {}
        (value, "") => found.push(value),
        (Value::Object(members), path) => {
            let (name, rest) = path.split_once('.').unwrap_or((path, ""));
            if let Some(member) = members.get(name) {
                collect(member, rest, found);
            }
        }
        _ => {}
    }
}

fn first<'v>(document: &'v Value, path: &str) -> Option<&'v Value> {
    let mut found = Vec::new();
    collect(document, path, &mut found);
    found.first().copied()
}

fn compared(value: &Value, literal: &Literal) -> Option<Ordering> {
    match (value, literal) {
        (Value::Bool(flag), Literal::Bool(given)) => Some(flag.cmp(given)),
        (Value::Bool(flag), Literal::Text(text)) => Some(flag.to_string().cmp(text)),
        (Value::Number(number), Literal::Number(text) | Literal::Text(text)) => {
            number.as_f64()?.partial_cmp(&text.parse().ok()?)
        }
        (Value::String(text), Literal::Text(given) | Literal::Number(given)) => Some(order_of_texts(text, given)),
        (Value::String(text), Literal::Bool(given)) => Some(text.as_str().cmp(if *given { "true" } else { "false" })),
        _ => None,
    }
}

/// The order of two texts. Dates are compared as times, so their notation makes no difference.
fn order_of_texts(one: &str, other: &str) -> Ordering {
    match (one.parse::<Timestamp>(), other.parse::<Timestamp>()) {
        (Ok(one), Ok(other)) => clock::as_text(one).cmp(&clock::as_text(other)),
        _ => one.cmp(other),
    }
}

fn order(one: &Value, other: &Value) -> Ordering {
    match (one, other) {
        (Value::String(one), Value::String(other)) => order_of_texts(one, other),
        _ => {
            let numbers = one.as_f64().partial_cmp(&other.as_f64());
            numbers.unwrap_or(Ordering::Equal)
        }
    }
}

fn default_limit(request: &ReceivedRequest) -> usize {
    let mut limits = request.operation.parameters.iter().filter(|it| it.wire == "limit");
    let number = limits.find_map(|parameter| match parameter.default {
        Default::Int(number) => usize::try_from(number).ok(),
        _ => None,
    });
    number.unwrap_or(DEFAULT_LIMIT)
}

fn illegal(violation: &Violation) -> Rejection {
    Rejection::of(violation)
}
