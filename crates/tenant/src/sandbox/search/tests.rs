//! Queries, filters, order, pages and aggregations over a few documents.

mod aggregations;
mod refusals;

use super::corpus::{Corpus, CorpusBuilder};
use super::evaluate::matching;
use super::request::Search;
use super::sorting;
use serde_json::{Value, json};

fn corpus() -> Corpus {
    let mut builder = CorpusBuilder::default();
    for document in [
        json!({
            "id": "ada", "_type": "identity", "name": "ada.lovelace", "displayName": "Ada Lovelace", "disabled": false,
            "email": "ada@example.com", "created": "2024-05-01T10:00:00.000Z", "accessCount": 2, "manager": null,
            "attributes": {"city": "London", "department": "Human Resources", "startDate": "2020-01-31"},
            "access": [
                {"id": "r1", "type": "ROLE", "name": "Engineer", "source": {"name": "HR"}},
                {"id": "e1", "type": "ENTITLEMENT", "name": "Admins", "source": {"name": "Active Directory"}},
            ],
            "tags": ["vip", "uk"],
        }),
        json!({
            "id": "bob", "_type": "identity", "name": "bob", "displayName": "Bob Smith", "disabled": true,
            "email": "bob@example.org", "created": "2024-05-14T23:30:00.000Z", "accessCount": 10,
            "manager": {"id": "ada", "name": "ada.lovelace"}, "attributes": {"city": "Paris", "department": "Sales"},
            "access": [
                {"id": "r1", "type": "ROLE", "name": "Admins", "source": {"name": "HR"}},
                {"id": "e2", "type": "ENTITLEMENT", "name": "Readers", "source": {"name": "Active Directory"}},
            ],
        }),
        json!({
            "id": "cy", "_type": "identity", "name": "cy", "displayName": "Cy O'Connor", "disabled": false, "access": [],
            "created": "2024-05-15T09:00:00.000Z", "accessCount": 0, "attributes": {"city": "New London", "note": "a*b"},
        }),
    ] {
        builder.add(&document);
    }
    builder.finish()
}

fn search(body: &Value) -> Search {
    let now = "2024-05-15T10:20:30Z".parse().unwrap();
    Search::parse(body, now).unwrap_or_else(|error| panic!("{body}: {error}"))
}

fn refusal(body: &Value) -> String {
    let now = "2024-05-15T10:20:30Z".parse().unwrap();
    Search::parse(body, now).expect_err(&body.to_string()).to_string()
}

/// The ids of the documents that match, in order.
fn found(body: &Value) -> String {
    let (corpus, search) = (corpus(), search(body));
    let documents = matching(&corpus, &search.query);
    let hits = sorting::page(&[(&corpus, documents)], &search.sort, search.after.as_deref(), 0..10);
    let id = |text: &str| {
        serde_json::from_str::<Value>(text).unwrap()["id"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let ids: Vec<String> = hits
        .into_iter()
        .map(|(_, number)| id(corpus.document(number)))
        .collect();
    ids.join(" ")
}

fn query(text: &str) -> Value {
    json!({"query": {"query": text}})
}

#[test]
fn queries_find_documents() {
    for (text, ids) in [
        ("*", "ada bob cy"),
        ("london", "ada cy"),
        ("LONDON", "ada cy"),
        ("attributes.city:london", "ada cy"),
        ("attributes.city:\"new london\"", "cy"),
        ("attributes.city:\"london new\"", ""),
        ("attributes.city:(paris new)", "bob cy"),
        ("attributes.city.exact:London", "ada"),
        ("attributes.city.exact:london", ""),
        ("attributes.city.exact:*London", "ada cy"),
        ("attributes.*:london", "ada cy"),
        ("attributes.City:london", ""),
        ("attributes:london", ""),
        ("lond*", "ada cy"),
        ("name:?y", "cy"),
        ("email:*@example.com", "ada"),
        ("email:ada@example.com", "ada"),
        ("name:ada", ""),
        ("name:ada.lovelace", "ada"),
        ("displayName:o'connor", "cy"),
        (r"attributes.note:a\*b", "cy"),
        (r"attributes.note.exact:a\*b", "cy"),
        ("tags:uk", "ada"),
        ("disabled:true", "bob"),
        ("accessCount:10", "bob"),
        ("accessCount:>2", "bob"),
        ("accessCount:>=2", "ada bob"),
        ("accessCount:<2", "cy"),
        ("accessCount:[0 TO 2]", "ada cy"),
        ("accessCount:{0 TO 2}", ""),
        ("accessCount:[* TO 2}", "cy"),
        ("attributes.city:[london TO new]", "ada"),
        ("created:2024-05-01", "ada"),
        ("created:2024-05", "ada bob cy"),
        ("created:[now-7d TO now]", "bob cy"),
        ("created:>now-1d", "bob cy"),
        ("created:>=now/d", "cy"),
        ("created:[2024-05-01 TO 2024-05-14]", "ada bob"),
        ("created:{2024-05-01 TO 2024-05-15}", "bob"),
        ("created:<\"2024-05-14T23:30:00Z\"", "ada"),
        ("attributes.startDate:<now-4y", "ada"),
        ("_exists_:manager", "bob"),
        ("_exists_:access", "ada bob"),
        ("_exists_:attributes.department", "ada bob"),
        ("NOT _exists_:email", "cy"),
        ("manager.name:*", "bob"),
        ("manager.name:ada.lovelace", "bob"),
        ("identity", ""),
        ("_type:identity", "ada bob cy"),
        ("id:ada", "ada"),
    ] {
        assert_eq!(found(&query(text)), ids, "{text}");
    }
}

#[test]
fn operators_combine_conditions_as_in_elasticsearch() {
    for (text, ids) in [
        ("city:x OR id:ada", "ada"),
        ("id:ada id:bob", "ada bob"),
        ("london AND NOT tags:vip", "cy"),
        ("london AND tags:vip", "ada"),
        ("NOT london", "bob"),
        ("id:ada OR NOT london", ""),
        ("id:ada OR (NOT london)", "ada bob"),
        ("id:ada OR id:bob AND disabled:true", "bob"),
        ("id:ada OR (id:bob AND disabled:true)", "ada bob"),
        ("(id:ada OR id:bob) AND disabled:false", "ada"),
        ("+london -tags:vip", "cy"),
        ("!london", "bob"),
        ("NOT (id:ada OR id:bob)", "cy"),
    ] {
        assert_eq!(found(&query(text)), ids, "{text}");
    }
}

#[test]
fn conditions_in_a_nested_list_hold_for_one_element() {
    for (text, ids) in [
        ("access.type:ROLE AND access.name:Admins", "ada bob"),
        ("@access(type:ROLE AND name:Admins)", "bob"),
        ("@access(type:ENTITLEMENT AND name:Admins)", "ada"),
        ("@access(source.name:\"active directory\" AND NOT name:Admins)", "bob"),
        ("@access(*) AND tags:uk", "ada"),
        ("NOT @access(name:Readers)", "ada cy"),
        ("@accounts(disabled:true)", ""),
        ("@access(readers)", "bob"),
        ("readers", "bob"),
    ] {
        assert_eq!(found(&query(text)), ids, "{text}");
    }
    let only = |text: &str| json!({"query": {"query": "*", "innerHit": {"type": "access", "query": text}}});
    assert_eq!(found(&only("name:Readers")), "bob");
}

#[test]
fn default_members_and_the_time_zone_are_settings_of_the_query() {
    let with = |fields: &str, text: &str| json!({"query": {"query": text, "fields": fields}});
    assert_eq!(found(&with("attributes.city", "london")), "ada cy");
    assert_eq!(found(&with("displayName,email", "london")), "");
    assert_eq!(found(&with("displayName, tags", "smith vip")), "ada bob");
    let zoned = |zone: &str| json!({"query": {"query": "created:2024-05-15", "timeZone": zone}});
    assert_eq!(found(&zoned("UTC")), "cy");
    assert_eq!(found(&zoned("+02:00")), "bob cy");
    assert!(refusal(&zoned("Mars/Base")).starts_with("query.timeZone: there is no time zone 'Mars/Base'"));
}

#[test]
fn the_other_languages_find_the_same_documents() {
    let dsl = |query: Value| json!({"queryType": "DSL", "queryDsl": query});
    for (query, ids) in [
        (json!({"match_all": {}}), "ada bob cy"),
        (json!({"match": {"attributes.city": "london paris"}}), "ada bob cy"),
        (
            json!({"match": {"attributes.city": {"query": "new london", "operator": "and"}}}),
            "cy",
        ),
        (json!({"match_phrase": {"attributes.city": "new london"}}), "cy"),
        (json!({"term": {"disabled": true}}), "bob"),
        (json!({"term": {"attributes.city.exact": {"value": "London"}}}), "ada"),
        (json!({"terms": {"id": ["ada", "cy"]}}), "ada cy"),
        (json!({"terms": {"id": []}}), ""),
        (json!({"range": {"accessCount": {"gte": 2, "lt": "10"}}}), "ada"),
        (json!({"range": {"created": {"gt": "now-7d"}}}), "bob cy"),
        (json!({"exists": {"field": "manager"}}), "bob"),
        (json!({"prefix": {"name": "ad"}}), "ada"),
        (json!({"wildcard": {"email": {"value": "*@example.???"}}}), "ada bob"),
        (
            json!({"bool": {"must": {"term": {"disabled": false}}, "must_not": [{"exists": {"field": "tags"}}]}}),
            "cy",
        ),
        (
            json!({"bool": {"should": [{"term": {"id": "ada"}}, {"term": {"tags": "vip"}}, {"term": {"id": "bob"}}],
            "minimum_should_match": 2}}),
            "ada",
        ),
        (
            json!({"bool": {"filter": [{"match_all": {}}], "should": [{"term": {"id": "ada"}}]}}),
            "ada bob cy",
        ),
        (
            json!({"nested": {"path": "access", "query": {"bool": {"must": [
            {"term": {"access.type": "ROLE"}}, {"match": {"access.name": "admins"}}]}}}}),
            "bob",
        ),
        (
            json!({"query_string": {"query": "london smith", "default_operator": "AND"}}),
            "",
        ),
        (
            json!({"query_string": {"query": "london vip", "default_operator": "and"}}),
            "ada",
        ),
        (
            json!({"query_string": {"query": "london", "default_field": "attributes.city"}}),
            "ada cy",
        ),
    ] {
        assert_eq!(found(&dsl(query.clone())), ids, "{query}");
    }
    let text = |more: Value| {
        let mut query = json!({"terms": ["lon", "new"], "fields": ["attributes.city", "name"]});
        query.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"queryType": "TEXT", "textQuery": query})
    };
    assert_eq!(found(&text(json!({}))), "cy");
    assert_eq!(found(&text(json!({"matchAny": true}))), "ada cy");
    assert_eq!(found(&text(json!({"terms": ["ondo"], "contains": true}))), "ada cy");
    let ahead =
        json!({"queryType": "TYPEAHEAD", "typeAheadQuery": {"query": "Rea", "field": "name", "nestedType": "access"}});
    assert_eq!(found(&ahead), "bob");
}

#[test]
fn filters_must_all_hold() {
    let filtered = |filters: Value| json!({"query": {"query": "*"}, "filters": filters});
    for (filters, ids) in [
        (json!({"manager": {"type": "EXISTS"}}), "bob"),
        (json!({"manager": {"type": "EXISTS", "exclude": true}}), "ada cy"),
        (
            json!({"accessCount": {"type": "RANGE", "range": {"lower": {"value": "2"}}}}),
            "bob",
        ),
        (
            json!({"accessCount": {"type": "RANGE", "range": {"lower": {"value": "2", "inclusive": true},
            "upper": {"value": "10"}}}}),
            "ada",
        ),
        (
            json!({"attributes.city": {"type": "TERMS", "terms": ["Paris", "New London"]}}),
            "bob cy",
        ),
        (
            json!({"attributes.city": {"type": "TERMS", "terms": ["Paris"], "exclude": true}, "disabled":
            {"type": "TERMS", "terms": ["false"]}}),
            "ada cy",
        ),
    ] {
        assert_eq!(found(&filtered(filters.clone())), ids, "{filters}");
    }
}

#[test]
fn documents_are_sorted_and_continue_after_values() {
    let sorted = |sort: Value, after: Value| json!({"query": {"query": "*"}, "sort": sort, "searchAfter": after});
    for (sort, after, ids) in [
        (json!(["-name"]), json!([]), "cy bob ada"),
        (json!(["+accessCount"]), json!([]), "cy ada bob"),
        (json!(["-accessCount"]), json!([]), "bob ada cy"),
        (json!(["attributes.department", "id"]), json!([]), "ada bob cy"),
        (json!(["-attributes.department", "id"]), json!([]), "bob ada cy"),
        (json!(["disabled", "-id"]), json!([]), "cy ada bob"),
        (json!(["id"]), json!(["ada"]), "bob cy"),
        (json!(["accessCount"]), json!(["2"]), "bob"),
        (json!(["-accessCount"]), json!(["10"]), "ada cy"),
        (json!(["disabled", "-id"]), json!(["false", "cy"]), "ada bob"),
    ] {
        assert_eq!(found(&sorted(sort.clone(), after.clone())), ids, "{sort} {after}");
    }
}
