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
