//! Aggregations over the documents that match: groups, and numbers computed from the values of a member.

mod buckets;
mod dsl;
mod metrics;
mod typed;
mod view;

use super::error::SearchError;
use super::grammar::Language;
use super::query::Query;
use metrics::Metric;
use serde_json::{Map, Value};
use std::cell::Cell;

pub(crate) use view::View;

/// An aggregation with its name in the result.
#[derive(Debug)]
pub(crate) struct NamedAggregation {
    name: String,
    aggregation: Aggregation,
    /// Aggregations of each group.
    within: Vec<Self>,
}

#[derive(Debug)]
enum Aggregation {
    /// A group for each value of a member.
    Terms(Terms),
    /// The documents that match a query.
    Filter(Query),
    /// The elements of a nested list.
    Nested(String),
    /// A number.
    Metric(Metric, String),
}

/// Groups by the values of a member.
#[derive(Debug)]
struct Terms {
    field: String,
    /// Maximum number of groups.
    size: usize,
    /// Minimum number of documents of a group.
    least: usize,
    order: BucketOrder,
}

/// The order of groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum BucketOrder {
    Count { descending: bool },
    Key { descending: bool },
}

/// Groups of an aggregation that does not say how many, as in Elasticsearch.
const DEFAULT_SIZE: usize = 10;
/// Groups that a search may have, because the aggregations within each of them are computed one by one.
const MAX_SIZE: usize = 10_000;
/// Aggregations within aggregations.
const MAX_DEPTH: usize = 10;

/// Reads the aggregations of a search, in the language that it says.
///
/// # Errors
/// If an aggregation is not valid, with the path of the member.
pub(crate) fn parse(body: &Value, language: &Language) -> Result<Vec<NamedAggregation>, SearchError> {
    let (member, read): (_, fn(&Value, &Language, usize) -> _) =
        match body.get("aggregationType").and_then(Value::as_str) {
            Some("SAILPOINT") => ("aggregations", typed::parse),
            Some(_) => ("aggregationsDsl", dsl::parse),
            None if body.get("aggregationsDsl").is_none() => ("aggregations", typed::parse),
            None => ("aggregationsDsl", dsl::parse),
        };
    match body.get(member) {
        None => Ok(Vec::new()),
        Some(given) => read(given, language, MAX_DEPTH).map_err(|error| error.within(member)),
    }
}

/// Computes aggregations.
///
/// # Errors
/// If they have more than [`MAX_SIZE`] groups.
pub(crate) fn compute(
    aggregations: &[NamedAggregation],
    views: &[View<'_>],
) -> Result<Map<String, Value>, SearchError> {
    compute_within(aggregations, views, &Cell::new(MAX_SIZE))
}

/// Computes aggregations that may have this number of groups.
fn compute_within(
    aggregations: &[NamedAggregation],
    views: &[View<'_>],
    groups: &Cell<usize>,
) -> Result<Map<String, Value>, SearchError> {
    let computed = aggregations
        .iter()
        .map(|named| Ok((named.name.clone(), named.compute(views, groups)?)));
    computed.collect()
}

impl NamedAggregation {
    fn compute(&self, views: &[View<'_>], groups: &Cell<usize>) -> Result<Value, SearchError> {
        match &self.aggregation {
            Aggregation::Terms(terms) => buckets::compute(terms, &self.within, views, groups),
            Aggregation::Metric(metric, field) => Ok(metric.compute(field, views)),
            Aggregation::Filter(query) => {
                let filtered: Vec<View<'_>> = views.iter().map(|view| view.filtered(query)).collect();
                self.group(&filtered, groups)
            }
            Aggregation::Nested(list) => {
                let nested: Vec<View<'_>> = views.iter().filter_map(|view| view.nested(list)).collect();
                self.group(&nested, groups)
            }
        }
    }

    /// A group with its number of documents, and its own aggregations.
    fn group(&self, views: &[View<'_>], groups: &Cell<usize>) -> Result<Value, SearchError> {
        let count: usize = views.iter().map(View::count).sum();
        let mut group = Map::new();
        group.insert("doc_count".to_owned(), count.into());
        group.extend(compute_within(&self.within, views, groups)?);
        Ok(group.into())
    }
}
