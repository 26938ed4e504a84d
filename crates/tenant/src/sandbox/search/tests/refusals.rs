//! Searches that are refused.

use super::{query, refusal, search};
use serde_json::{Value, json};

#[test]
fn a_refusal_names_the_member_and_the_column() {
    let dsl = |query: Value| json!({"queryType": "DSL", "queryDsl": query});
    let more = |member: &str, value: Value| json!({"query": {"query": "*"}, member: value});
    for (body, text) in [
        (json!({}), "query is required and should not be empty."),
        (query(" "), "query.query is required and should not be empty."),
        (query("a AND"), "query.query, column 6: a condition is missing."),
        (
            json!({"queryType": "DSL"}),
            "queryDsl is required and should not be empty.",
        ),
        (
            json!({"queryType": "TEXT"}),
            "textQuery is required and should not be empty.",
        ),
        (
            json!({"queryType": "TYPEAHEAD"}),
            "typeAheadQuery is required and should not be empty.",
        ),
        (dsl(json!({})), "queryDsl: a query should have exactly one member."),
        (
            dsl(json!({"match": {"a": []}})),
            "queryDsl.match.a should be a string, a number, true or false.",
        ),
        (
            dsl(json!({"term": {"a": {"value": 1, "boost": 2}}})),
            "queryDsl.term.a.boost is not supported; supported are value.",
        ),
        (
            dsl(json!({"bool": {"must": [{"query_string": {"query": "a~"}}]}})),
            "queryDsl.bool.must[0].query_string.query, column 2: fuzzy and proximity queries (~) are not supported.",
        ),
        (
            dsl(json!({"nested": {"path": "acces", "query": {"match_all": {}}}})),
            "queryDsl.nested.path should be one of access, ",
        ),
        (
            more("filters", json!({"a": {"type": "RANGE", "range": {}}})),
            "filters.a.range should have a lower or an upper bound.",
        ),
        (
            more("filters", json!({"a": {"type": "TERMS"}})),
            "filters.a.terms is required",
        ),
        (more("filters", json!({"a": {}})), "filters.a.type is required"),
        (
            more("sort", json!(["name", "-"])),
            "sort[1] should be the name of a member.",
        ),
        (
            more("searchAfter", json!(["a"])),
            "searchAfter should only be given with sort.",
        ),
        (
            json!({"query": {"query": "*"}, "sort": ["id"], "searchAfter": ["a", "b"]}),
            "searchAfter should have as many values as sort has members (1, got 2).",
        ),
        (
            json!({"query": {"query": "*", "innerHit": {"type": "x", "query": "*"}}}),
            "query.innerHit.type should be one of ",
        ),
        (
            more("aggregationsDsl", json!({"a": {"terms": {"size": 5}}})),
            "aggregationsDsl.a.terms.field is required",
        ),
        (
            more("aggregationsDsl", json!({"a": {"histogram": {}}})),
            "aggregationsDsl.a.histogram is not implemented",
        ),
        (
            more("aggregationsDsl", json!({"a": {}})),
            "aggregationsDsl.a should have exactly one of terms, ",
        ),
        (
            more("aggregations", json!({"nested": {"name": "n", "type": "x"}})),
            "aggregations.nested.type should be one of ",
        ),
    ] {
        let refusal = refusal(&body);
        assert!(refusal.starts_with(text), "{body}: {refusal}");
    }
}

#[test]
fn a_page_lies_within_the_window() {
    let search = search(&query("*"));
    assert_eq!(search.window(9_000, 1_000), Ok(9_000..10_000));
    let refused = search.window(9_001, 1_000).unwrap_err().to_string();
    assert!(
        refused.starts_with("offset: offset and limit together should be at most 10000"),
        "{refused}"
    );
}
