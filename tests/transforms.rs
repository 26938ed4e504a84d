//! Each operation of transforms against a table.

use sailpoint::sandbox::evaluation;
use serde_json::{Value, json};

fn table() -> Value {
    serde_json::from_str(include_str!("transforms/cases.json")).unwrap_or_default()
}

/// What a case's transform gives for the table's subject.
fn outcome(subject: &Value, case: &Value) -> Result<Option<String>, String> {
    let mut given = subject.clone();
    if let Value::Object(members) = &mut given {
        let transform = json!({"type": case["type"], "attributes": case["attributes"]});
        members.insert("transform".to_owned(), transform);
    }
    evaluation::run(&given.to_string())
}

/// Why a case is not as the table says.
fn complaint(subject: &Value, case: &Value) -> Option<String> {
    let found = outcome(subject, case);
    let holds = match (&found, case.get("fails"), case.get("matches")) {
        (Err(why), Some(part), _) => why.contains(part.as_str().unwrap_or_default()),
        (Ok(Some(text)), None, Some(pattern)) => fancy_regex::Regex::new(pattern.as_str().unwrap_or_default())
            .is_ok_and(|pattern| pattern.is_match(text).unwrap_or(false)),
        (Ok(value), None, None) => json!(value) == case["gives"],
        _ => false,
    };
    (!holds).then(|| format!("{case}\n  gave {found:?}"))
}

#[test]
fn every_operation_gives_what_the_table_says() {
    let table = table();
    let cases = table["cases"].as_array().unwrap();
    let complaints: Vec<_> = cases
        .iter()
        .filter_map(|case| complaint(&table["subject"], case))
        .collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn the_table_has_every_operation_that_the_product_documents() {
    let documented = [
        "accountAttribute",
        "base64Decode",
        "base64Encode",
        "concat",
        "conditional",
        "dateCompare",
        "dateFormat",
        "dateMath",
        "decomposeDiacriticalMarks",
        "displayName",
        "e164phone",
        "firstValid",
        "generateRandomString",
        "getEndOfString",
        "identityAttribute",
        "indexOf",
        "iso3166",
        "join",
        "lastIndexOf",
        "leftPad",
        "lookup",
        "lower",
        "normalizeNames",
        "randomAlphaNumeric",
        "randomNumeric",
        "reference",
        "replace",
        "replaceAll",
        "rfc5646",
        "rightPad",
        "rule",
        "split",
        "static",
        "substring",
        "trim",
        "upper",
        "usernameGenerator",
        "uuid",
    ];
    let table = table();
    let cases = table["cases"].as_array().unwrap();
    for operation in documented {
        assert!(cases.iter().any(|case| case["type"] == operation), "{operation}");
    }
}

#[test]
fn a_search_that_takes_too_much_work_is_given_up() {
    let transform = json!({"type": "replace", "attributes": {
        "input": "a".repeat(60), "regex": "^(a|a)*\\1b(?!c)", "replacement": "",
    }});
    let outcome = evaluation::run(&json!({"transform": transform}).to_string());
    assert!(outcome.is_err_and(|why| why.contains("too much work")));
}

/// Why a transform with these stored ones cannot be computed.
fn refusal(transform: &Value, stored: &[Value]) -> String {
    let given = json!({"transform": transform, "transforms": stored, "identity": {"long": "x".repeat(1000)}});
    evaluation::run(&given.to_string()).err().unwrap_or_default()
}

#[test]
fn stored_transforms_that_double_one_another_are_given_up() {
    let twice = |name: &str| {
        let again = json!({"type": "reference", "attributes": {"id": name}});
        json!([again, again])
    };
    let stored: Vec<Value> = (0..60)
        .map(|number| {
            let values = twice(&format!("{}", number + 1));
            json!({"name": number.to_string(), "type": "concat", "attributes": {"values": values}})
        })
        .chain([json!({"name": "60", "type": "static", "attributes": {"value": "x"}})])
        .collect();
    let why = refusal(&json!({"type": "reference", "attributes": {"id": "0"}}), &stored);
    assert!(why.contains("too much work"), "{why}");
}

#[test]
fn texts_that_grow_without_end_are_given_up() {
    let replaced = |input: &Value| json!({"type": "replace", "attributes": {"input": input, "regex": "x", "replacement": "x".repeat(100)}});
    let grown = (0..6).fold(json!("x"), |input, _| replaced(&input));
    let referred = json!({"type": "replace", "attributes": {"input": "x".repeat(1000), "regex": "(.*)", "replacement": "$1".repeat(10_000)}});
    let doubled = "#set($a = $a.concat($a))".repeat(40);
    let doubled = json!({"type": "static", "attributes": {"value": format!("#set($a = $long){doubled}$a")}});
    let written = json!({"type": "static", "attributes": {"value": "$long".repeat(2000)}});
    let between =
        json!({"type": "static", "attributes": {"value": format!("$long.replace('', '{}')", "x".repeat(5000))}});
    let joined = json!({"type": "join", "attributes": {"values": vec!["x"; 2000], "separator": "x".repeat(1000)}});
    for transform in [grown, referred, doubled, written, between, joined] {
        let why = refusal(&transform, &[]);
        assert!(why.contains("longer than") || why.contains("too much work"), "{why}");
    }
}

#[test]
fn templates_that_nest_without_end_are_given_up() {
    for template in [
        format!("#if({}", "(".repeat(100_000)),
        format!("#if({}", "!".repeat(100_000)),
        "$long.concat(".repeat(100_000),
    ] {
        let why = refusal(&json!({"type": "static", "attributes": {"value": template}}), &[]);
        assert!(why.contains("nests deeper"), "{why}");
    }
}

#[test]
fn transforms_nest_300_deep_and_no_deeper() {
    let nested = |depth: usize| {
        (1..depth).fold(
            json!({"type": "static", "attributes": {"value": "x"}}),
            |inner, _| json!({"type": "concat", "attributes": {"values": [inner]}}),
        )
    };
    let run = |depth: usize| evaluation::run(&json!({"transform": nested(depth)}).to_string());
    assert_eq!(run(300), Ok(Some("x".to_owned())));
    assert!(run(301).is_err_and(|why| why.contains("deeper than 300")));
    assert!(run(400).is_err_and(|why| why.contains("deeper than 1000")));
}

#[test]
fn a_document_that_is_not_as_it_should_be_says_so() {
    for given in [
        "",
        "{}",
        r#"{"transform": {}, "world": 1}"#,
        r#"{"transform": {}, "now": "noon"}"#,
    ] {
        assert!(evaluation::run(given).is_err(), "{given}");
    }
}
