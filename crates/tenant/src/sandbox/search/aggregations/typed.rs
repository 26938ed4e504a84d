//! Aggregations as the schema types them: one each of `nested`, `filter`, `bucket` and `metric`, nested in this
//! order, and a `subAggregation` within the innermost of them.

use super::{Aggregation, BucketOrder, DEFAULT_SIZE, MAX_SIZE, Metric, NamedAggregation, Terms};
use crate::sandbox::search::condition::Condition;
use crate::sandbox::search::error::SearchError;
use crate::sandbox::search::grammar::Language;
use crate::sandbox::search::query::{ComparedField, Query};
use serde_json::Value;

/// Reads an aggregation that its schema accepts.
pub(super) fn parse(given: &Value, language: &Language, depth: usize) -> Result<Vec<NamedAggregation>, SearchError> {
    let Some(depth) = depth.checked_sub(1) else {
        return Err(SearchError::new("", "has too deeply nested aggregations"));
    };
    let nested = given
        .get("nested")
        .map(|nested| nested_list(nested, language))
        .transpose()?;
    let inner = match &nested {
        Some((_, list)) => Language {
            scope: list.clone(),
            ..language.clone()
        },
        None => language.clone(),
    };
    let within = match given.get("subAggregation") {
        Some(sub) => parse(sub, &inner, depth).map_err(|error| error.within("subAggregation"))?,
        None => Vec::new(),
    };
    let mut found = innermost(given, within)?;
    if let Some(filter) = given.get("filter") {
        found = vec![named(filter, filter_query(filter, &inner), found)];
    }
    if let Some((name, list)) = nested {
        found = vec![NamedAggregation {
            name,
            aggregation: Aggregation::Nested(list),
            within: found,
        }];
    }
    Ok(found)
}

/// The bucket with the aggregations within it, and the metric beside it.
fn innermost(given: &Value, within: Vec<NamedAggregation>) -> Result<Vec<NamedAggregation>, SearchError> {
    let metric = given.get("metric").map(|metric| {
        let aggregation = Aggregation::Metric(metric_kind(metric), text(metric, "field").to_owned());
        named(metric, aggregation, Vec::new())
    });
    let mut found = match given.get("bucket") {
        Some(bucket) => vec![named(bucket, terms(bucket)?, within)],
        None => within,
    };
    found.extend(metric);
    Ok(found)
}

fn text<'a>(given: &'a Value, member: &str) -> &'a str {
    given.get(member).and_then(Value::as_str).unwrap_or_default()
}

fn named(given: &Value, aggregation: Aggregation, within: Vec<NamedAggregation>) -> NamedAggregation {
    NamedAggregation {
        name: text(given, "name").to_owned(),
        aggregation,
        within,
    }
}

/// The name of a nested aggregation, and its list.
fn nested_list(given: &Value, language: &Language) -> Result<(String, String), SearchError> {
    let list = text(given, "type");
    match language.nested.contains(&list) {
        true => Ok((text(given, "name").to_owned(), list.to_owned())),
        false => {
            let known = language.nested.join(", ");
            Err(SearchError::new("nested.type", format!("should be one of {known}")))
        }
    }
}

fn filter_query(given: &Value, language: &Language) -> Aggregation {
    let (field, exact) = ComparedField::named(text(given, "field"), &language.scope);
    let condition = Condition::text(text(given, "value"), exact, &language.calendar);
    Aggregation::Filter(Query::Match(field, condition))
}

fn terms(given: &Value) -> Result<Aggregation, SearchError> {
    let number = |member: &str| given.get(member).and_then(Value::as_u64);
    let size = number("size").unwrap_or(DEFAULT_SIZE as u64);
    let size = usize::try_from(size).ok().filter(|size| (1..=MAX_SIZE).contains(size));
    let wrong = || SearchError::new("bucket.size", format!("should be between 1 and {MAX_SIZE}"));
    Ok(Aggregation::Terms(Terms {
        field: text(given, "field").to_owned(),
        size: size.ok_or_else(wrong)?,
        least: number("minDocCount")
            .and_then(|least| usize::try_from(least).ok())
            .unwrap_or(1),
        order: BucketOrder::Count { descending: true },
    }))
}

fn metric_kind(given: &Value) -> Metric {
    match text(given, "type") {
        "COUNT" => Metric::Count,
        "AVG" => Metric::Average,
        "SUM" => Metric::Sum,
        "MEDIAN" => Metric::Median,
        "MIN" => Metric::Minimum,
        "MAX" => Metric::Maximum,
        _ => Metric::Cardinality,
    }
}
