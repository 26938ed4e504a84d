//! Aggregations as Elasticsearch writes them: `{"by city": {"terms": {"field": "attributes.city"}, "aggs": {…}}}`.

use super::{Aggregation, BucketOrder, DEFAULT_SIZE, MAX_SIZE, Metric, NamedAggregation, Terms};
use crate::sandbox::search::dsl::{self, Options};
use crate::sandbox::search::error::SearchError;
use crate::sandbox::search::grammar::Language;
use serde_json::Value;

/// Kinds of aggregations that the tenant implements.
const KINDS: [&str; 10] = [
    "terms",
    "filter",
    "nested",
    "cardinality",
    "value_count",
    "count",
    "avg",
    "sum",
    "min",
    "max",
];

/// Reads aggregations by their names.
pub(super) fn parse(given: &Value, language: &Language, depth: usize) -> Result<Vec<NamedAggregation>, SearchError> {
    let members = given
        .as_object()
        .ok_or_else(|| SearchError::new("", "should be an object"))?;
    let Some(depth) = depth.checked_sub(1) else {
        return Err(SearchError::new("", "has too deeply nested aggregations"));
    };
    let read = |(name, body): (&String, &Value)| named(name, body, language, depth).map_err(|error| error.within(name));
    members.iter().map(read).collect()
}

fn named(name: &str, body: &Value, language: &Language, depth: usize) -> Result<NamedAggregation, SearchError> {
    let members = body
        .as_object()
        .ok_or_else(|| SearchError::new("", "should be an object"))?;
    let is_within = |member: &str| matches!(member, "aggs" | "aggregations");
    let mut kinds = members.iter().filter(|(member, _)| !is_within(member));
    let (Some((kind, options)), None) = (kinds.next(), kinds.next()) else {
        return Err(SearchError::new(
            "",
            format!("should have exactly one of {}", KINDS.join(", ")),
        ));
    };
    let aggregation = aggregation(kind, options, language).map_err(|error| error.within(kind))?;
    let language = match &aggregation {
        Aggregation::Nested(list) => &Language {
            scope: list.clone(),
            ..language.clone()
        },
        _ => language,
    };
    let within = members.iter().find(|(member, _)| is_within(member));
    let within = within.map(|(member, given)| parse(given, language, depth).map_err(|error| error.within(member)));
    Ok(NamedAggregation {
        name: name.to_owned(),
        aggregation,
        within: within.transpose()?.unwrap_or_default(),
    })
}

fn aggregation(kind: &str, options: &Value, language: &Language) -> Result<Aggregation, SearchError> {
    let metric = match kind {
        "terms" => return terms(options),
        "filter" => return Ok(Aggregation::Filter(dsl::parse(options, language)?)),
        "nested" => return nested(options, language),
        "cardinality" => Metric::Cardinality,
        "value_count" | "count" => Metric::Count,
        "avg" => Metric::Average,
        "sum" => Metric::Sum,
        "min" => Metric::Minimum,
        "max" => Metric::Maximum,
        _ => {
            let why = format!("is not implemented by the tenant; it implements {}", KINDS.join(", "));
            return Err(SearchError::new("", why));
        }
    };
    let options = Options::new(options, &["field", "precision_threshold"])?;
    Ok(Aggregation::Metric(metric, field(&options)?))
}

fn field(options: &Options<'_>) -> Result<String, SearchError> {
    let field = options.text("field")?.filter(|field| !field.is_empty());
    Ok(field.ok_or_else(|| SearchError::missing("field"))?.to_owned())
}

fn terms(options: &Value) -> Result<Aggregation, SearchError> {
    let options = Options::new(options, &["field", "size", "min_doc_count", "order"])?;
    let size = options.number("size")?.unwrap_or(DEFAULT_SIZE);
    if !(1..=MAX_SIZE).contains(&size) {
        return Err(SearchError::new("size", format!("should be between 1 and {MAX_SIZE}")));
    }
    Ok(Aggregation::Terms(Terms {
        field: field(&options)?,
        size,
        least: options.number("min_doc_count")?.unwrap_or(1),
        order: options
            .get("order")
            .map_or(Ok(BucketOrder::Count { descending: true }), order)?,
    }))
}

fn order(given: &Value) -> Result<BucketOrder, SearchError> {
    let wrong = || SearchError::new("order", "should be {\"_count\": …} or {\"_key\": …} with asc or desc");
    let members = given
        .as_object()
        .filter(|members| members.len() == 1)
        .ok_or_else(wrong)?;
    let (by, direction) = members.iter().next().ok_or_else(wrong)?;
    let descending = match direction.as_str() {
        Some("asc") => false,
        Some("desc") => true,
        _ => return Err(wrong()),
    };
    match by.as_str() {
        "_count" => Ok(BucketOrder::Count { descending }),
        "_key" => Ok(BucketOrder::Key { descending }),
        _ => Err(wrong()),
    }
}

fn nested(options: &Value, language: &Language) -> Result<Aggregation, SearchError> {
    let options = Options::new(options, &["path"])?;
    let path = options.text("path")?.ok_or_else(|| SearchError::missing("path"))?;
    match language.nested.contains(&path) {
        true => Ok(Aggregation::Nested(path.to_owned())),
        false => {
            let known = language.nested.join(", ");
            Err(SearchError::new("path", format!("should be one of {known}")))
        }
    }
}
