//! Aggregations over a few documents.

use super::{corpus, search};
use crate::sandbox::search::aggregations::{View, compute};
use crate::sandbox::search::evaluate::matching;
use serde_json::{Value, json};

fn aggregated(body: &Value) -> Value {
    let (corpus, search) = (corpus(), search(body));
    let view = View::new(&corpus, matching(&corpus, &search.query));
    compute(&search.aggregations, &[view]).unwrap().into()
}

#[test]
fn aggregations_group_and_count() {
    let dsl = |aggregations: Value| aggregated(&json!({"query": {"query": "*"}, "aggregationsDsl": aggregations}));
    let buckets = |result: &Value| -> Vec<(String, u64)> {
        let buckets = result["a"]["buckets"].as_array().unwrap().iter();
        buckets
            .map(|bucket| (bucket["key"].to_string(), bucket["doc_count"].as_u64().unwrap()))
            .collect()
    };
    let cities = dsl(json!({"a": {"terms": {"field": "attributes.city", "size": 2}}}));
    assert_eq!(
        buckets(&cities),
        [("\"London\"".to_owned(), 1), ("\"New London\"".to_owned(), 1)]
    );
    assert_eq!(cities["a"]["sum_other_doc_count"], 1);
    let ordered = dsl(json!({"a": {"terms": {"field": "accessCount", "order": {"_key": "desc"}}}}));
    assert_eq!(
        buckets(&ordered),
        [("10".to_owned(), 1), ("2".to_owned(), 1), ("0".to_owned(), 1)]
    );
    let flags = dsl(json!({"a": {"terms": {"field": "disabled", "min_doc_count": 2}}}));
    assert_eq!(
        flags["a"]["buckets"],
        json!([{"key": 0, "key_as_string": "false", "doc_count": 2}])
    );
    let numbers = dsl(json!({
        "sum": {"sum": {"field": "accessCount"}}, "avg": {"avg": {"field": "accessCount"}},
        "min": {"min": {"field": "accessCount"}}, "max": {"max": {"field": "created"}},
        "none": {"avg": {"field": "nothing"}}, "count": {"value_count": {"field": "tags"}},
        "distinct": {"cardinality": {"field": "access.type"}},
    }));
    assert_eq!(
        numbers,
        json!({
            "sum": {"value": 12.0}, "avg": {"value": 4.0}, "min": {"value": 0.0},
            "max": {"value": 1_715_763_600_000.0, "value_as_string": "2024-05-15T09:00:00.000Z"},
            "none": {"value": null}, "count": {"value": 2}, "distinct": {"value": 2},
        })
    );
    let nested = dsl(json!({"a": {"nested": {"path": "access"}, "aggs": {
        "roles": {"filter": {"term": {"access.type": "ROLE"}}, "aggs": {"names": {"terms": {"field": "access.name"}}}}}}}));
    assert_eq!(nested["a"]["doc_count"], 4);
    assert_eq!(nested["a"]["roles"]["doc_count"], 2);
    assert_eq!(
        nested["a"]["roles"]["names"]["buckets"][0],
        json!({"key": "Admins", "doc_count": 1})
    );
}

#[test]
fn typed_aggregations_are_nested() {
    let result = aggregated(&json!({"query": {"query": "*"}, "aggregations": {
        "nested": {"name": "held", "type": "access"},
        "filter": {"name": "roles", "type": "TERM", "field": "access.type", "value": "role"},
        "bucket": {"name": "by source", "field": "@access.source.name", "size": 5},
        "metric": {"name": "distinct", "field": "access.id"},
        "subAggregation": {"metric": {"name": "names", "type": "COUNT", "field": "access.name"}},
    }}));
    let by_source = &result["held"]["roles"]["by source"]["buckets"];
    assert_eq!(
        *by_source,
        json!([{"key": "HR", "doc_count": 2, "names": {"value": 2}}])
    );
    assert_eq!(result["held"]["roles"]["distinct"]["value"], 1);
    let median = aggregated(&json!({"query": {"query": "*"}, "aggregations": {
        "metric": {"name": "m", "type": "MEDIAN", "field": "accessCount"}}}));
    assert_eq!(median["m"]["value"], 2.0);
}
