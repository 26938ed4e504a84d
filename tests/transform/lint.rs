//! Lint of transforms: it finds each mistake of a table, and nothing in transforms that evaluate well.

use sailpoint::sandbox::{evaluation, linting};
use sailpoint::transform::{Finding, PathStep, Severity};
use serde_json::{Map, Value, json};

/// The findings in a transform of a document for evaluations.
fn findings(given: &Map<String, Value>, is_mapping: bool) -> Vec<Finding> {
    let stored = given.get("transforms").cloned().unwrap_or_else(|| json!([]));
    let transforms = json!([{"transform": given["transform"], "mapping": is_mapping}]);
    let mut found = linting::run_document(json!({"transforms": transforms, "stored": stored})).unwrap_or_default();
    found.pop().unwrap_or_default()
}

fn pointer(finding: &Finding) -> String {
    let place = |place: &PathStep| match place {
        PathStep::Name(name) => format!("/{name}"),
        PathStep::Index(index) => format!("/{index}"),
    };
    finding.path.iter().map(place).collect()
}

/// The findings that are errors, as text.
fn errors(given: &Map<String, Value>) -> Vec<String> {
    let found = findings(given, false).into_iter();
    let errors = found.filter(|finding| finding.severity == Severity::Error);
    errors
        .map(|finding| format!("{} {}: {}", finding.code, pointer(&finding), finding.text))
        .collect()
}

fn evaluates(given: &Map<String, Value>) -> bool {
    evaluation::run(&Value::Object(given.clone()).to_string()).is_ok()
}

/// The documents of the facts.
fn facts() -> Vec<Map<String, Value>> {
    let facts: Vec<Value> = serde_json::from_str(include_str!("facts.json")).unwrap_or_default();
    let given = |fact: &Value| {
        let mut given = fact["given"].as_object().cloned().unwrap_or_default();
        if let Some(Value::Object(accounts)) = given.get("accounts") {
            let listed: Vec<Value> = accounts
                .iter()
                .map(|(source, attributes)| match attributes {
                    Value::Array(several) => json!({"source": source, "attributes": several.first()}),
                    one => json!({"source": source, "attributes": one}),
                })
                .collect();
            given.insert("accounts".to_owned(), listed.into());
        }
        given.insert("transform".to_owned(), fact["transform"].clone());
        given
    };
    facts.iter().map(given).collect()
}

/// The documents of the table of operations.
fn cases() -> Vec<Map<String, Value>> {
    let table: Value = serde_json::from_str(include_str!("cases.json")).unwrap_or_default();
    let subject = table
        .get("subject")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    let given = |case: &Value| {
        let mut given = subject.clone();
        let transform = json!({"type": case["type"], "attributes": case["attributes"]});
        given.insert("transform".to_owned(), transform);
        given
    };
    let cases = table.get("cases").and_then(Value::as_array);
    cases.into_iter().flatten().map(given).collect()
}

#[test]
fn a_transform_that_evaluates_well_has_no_error() {
    let documents: Vec<_> = facts().into_iter().chain(cases()).filter(evaluates).collect();
    assert!(documents.len() > 300, "{}", documents.len());
    let alarms: Vec<_> = documents
        .iter()
        .map(|given| (&given["transform"], errors(given)))
        .filter(|(_, errors)| !errors.is_empty())
        .map(|(transform, errors)| format!("{transform}\n  {}", errors.join("\n  ")))
        .collect();
    assert!(alarms.is_empty(), "{}:\n{}", alarms.len(), alarms.join("\n"));
}

/// The difference between a case of the table and the findings.
fn complaint(case: &Value) -> Option<String> {
    let given = case.as_object().cloned().unwrap_or_default();
    let is_mapping = case["mapping"].as_bool().unwrap_or_default();
    let found = findings(&given, is_mapping);
    let mut short: Vec<String> = found
        .iter()
        .map(|finding| format!("{} {} {}", finding.severity.name(), finding.code, pointer(finding)))
        .collect();
    let expected = case["finds"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let mut expected: Vec<&str> = expected.collect();
    short.sort();
    expected.sort_unstable();
    (short != expected).then(|| format!("{}\n  expected {expected:?}\n  found {found:?}", case["transform"]))
}

fn table() -> Vec<Value> {
    serde_json::from_str(include_str!("lint.json")).unwrap_or_default()
}

#[test]
fn lint_finds_what_the_table_says() {
    let complaints: Vec<String> = table().iter().filter_map(complaint).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn a_finding_is_a_sentence_with_advice() {
    for case in table() {
        for finding in findings(&case.as_object().cloned().unwrap_or_default(), true) {
            let sentences = finding.text.matches(". ").count() + finding.text.matches("? ").count();
            let ends = finding.text.ends_with(['.', '?', ')']);
            assert!(sentences >= 1 && ends, "{}: {}", finding.code, finding.text);
        }
    }
}

#[test]
fn a_transform_that_nests_deeper_than_an_evaluation_allows_is_an_error() {
    let mut transform = json!({"type": "lower", "attributes": {"input": "x"}});
    for _ in 0..300 {
        transform = json!({"type": "lower", "attributes": {"input": transform}});
    }
    let given = json!({"transform": transform});
    let found = findings(given.as_object().unwrap(), false);
    assert_eq!(found.iter().map(|finding| finding.code).collect::<Vec<_>>(), ["depth"]);
}

#[test]
fn a_misspelt_name_gets_the_nearest_one() {
    for (transform, meant) in [
        (json!({"type": "shout", "attributes": {}}), "Write the type"),
        (json!({"type": "iso_3166", "attributes": {}}), "Did you mean iso3166?"),
        (
            json!({"type": "split", "attributes": {"input": "x", "index": 1, "delimeter": ","}}),
            "Did you mean delimiter?",
        ),
        (
            json!({"type": "static", "attributes": {"value": "$dept", "dpt": "x"}}),
            "Did you mean dpt?",
        ),
        (
            json!({"type": "reference", "attributes": {"id": "To Uper"}}),
            "Did you mean To Upper?",
        ),
    ] {
        let stored = json!([{"name": "To Upper", "type": "upper", "attributes": {}}]);
        let given = json!({"transform": transform, "transforms": stored});
        let found = findings(given.as_object().unwrap(), false);
        let advised = found.iter().any(|finding| finding.text.contains(meant));
        assert!(advised, "{transform}: {found:?}");
    }
}

#[test]
fn the_mappings_of_the_tenants_company_have_no_findings() {
    let seed: Value = serde_json::from_str(include_str!(
        "../../crates/tenant/src/sandbox/seeds/company/people.json"
    ))
    .unwrap_or_default();
    let profiles = seed["profiles"].as_array().into_iter().flatten();
    let mappings = profiles.filter_map(|profile| profile["identityAttributeConfig"]["attributeTransforms"].as_array());
    let mut count = 0;
    for mapping in mappings.flatten() {
        let given = json!({"transform": mapping["transformDefinition"]});
        assert_eq!(findings(given.as_object().unwrap(), true), [], "{mapping}");
        count += 1;
    }
    assert!(count > 5, "{count}");
}

#[test]
fn a_mistake_of_a_stored_transform_is_found_only_when_it_is_checked_itself() {
    let broken = json!({"name": "Broken", "type": "indexOf", "attributes": {"input": "x"}});
    let user = json!({"type": "reference", "attributes": {"id": "Broken"}});
    for (transform, count) in [(&user, 0), (&broken, 1)] {
        let given = json!({"transform": transform, "transforms": [broken]});
        assert_eq!(findings(given.as_object().unwrap(), true).len(), count, "{transform}");
    }
}

#[test]
fn findings_and_the_work_for_them_are_limited() {
    let mut attributes = Map::new();
    let values: Vec<String> = (0..20_000).map(|number| format!("$variable{number}")).collect();
    attributes.insert("values".to_owned(), json!(values));
    for number in 0..20_000 {
        attributes.insert(format!("attribute{number}"), json!("x"));
    }
    let transform = json!({"type": "concat", "attributes": attributes});
    let given = json!({"transform": transform});
    let found = findings(given.as_object().unwrap(), false);
    assert_eq!(found.len(), 1001);
    let last = found.last().map(|finding| (finding.code, finding.severity));
    assert_eq!(last, Some(("more", Severity::Error)));
}
