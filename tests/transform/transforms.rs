//! Each operation of transforms against a table.

mod limits;

use sailpoint::sandbox::evaluation;
use serde_json::{Value, json};

fn table() -> Value {
    serde_json::from_str(include_str!("cases.json")).unwrap_or_default()
}

fn run(given: &Value) -> Result<Option<String>, String> {
    evaluation::run(&given.to_string()).map_err(|error| error.to_string())
}

/// The value of a case's transform for the table's subject.
fn outcome(subject: &Value, case: &Value) -> Result<Option<String>, String> {
    let mut given = subject.clone();
    if let Value::Object(members) = &mut given {
        let transform = json!({"type": case["type"], "attributes": case["attributes"]});
        members.insert("transform".to_owned(), transform);
    }
    run(&given)
}

/// The difference between a case and its transform's value.
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

#[test]
fn a_field_of_a_create_profile_is_evaluated_with_its_limits() {
    let generator = json!({"type": "usernameGenerator", "attributes": {
        "patterns": ["$fn.$ln", "$fn$ln${uniqueCounter}"], "fn": "john", "ln": "doe"}});
    let field = json!({
        "name": "userId", "type": "", "isRequired": false, "transform": generator,
        "attributes": {"cloudMaxSize": "7", "cloudMaxUniqueChecks": "2", "cloudRequired": "true"}});
    let run = |taken: &[&str]| run(&json!({"transform": field, "taken": taken}));
    assert_eq!(run(&[]), Ok(Some("john.do".to_owned())));
    assert_eq!(run(&["john.do"]), Ok(Some("johndoe".to_owned())));
    assert!(run(&["john.do", "johndoe"]).is_err_and(|why| why.contains("2 tries")));
}

/// Returns whether a filter lets an account pass.
fn passes(filter: &str) -> Result<bool, String> {
    let account = json!({"source": "HR", "nativeIdentity": "h1", "attributes": {
        "v": "hit", "status": "Active", "END DATE": "2024-01-01", "q": "say \"hi\"", "n": null, "none": [], "flag": true,
        "groups": ["Admins", "Users"]}});
    let transform = json!({"type": "accountAttribute", "attributes": {
        "sourceName": "HR", "attributeName": "v", "accountPropertyFilter": filter}});
    run(&json!({"transform": transform, "accounts": [account]})).map(|value| value.is_some())
}

#[test]
fn filters_of_accounts_have_the_notation_of_the_product() {
    for filter in [
        "status == 'Active'",
        "(END DATE == \"2024-01-01\")",
        "q == \"say \\\"hi\\\"\"",
        "n == null && missing.isNull() && none.notNull() && none.isEmpty()",
        "status i== \"ACTIVE\" && status.startsWithIgnoreCase(\"ACT\")",
        "groups.containsAllIgnoreCase({\"admins\", 'USERS'})",
        "status.inIgnoreCase({\"ACTIVE\"}) && flag == true",
        "!(status i!= 'active') && status != null",
        "nativeIdentity.startsWith(\"h\")",
    ] {
        assert_eq!(passes(filter), Ok(true), "{filter}");
    }
    for filter in [
        "status == null",
        "n != null",
        "none == null",
        "status == 'active'",
        "groups.contains(\"admin\")",
    ] {
        assert_eq!(passes(filter), Ok(false), "{filter}");
    }
    for filter in [
        "status",
        "status == ",
        "status.like(\"x\")",
        "n < null",
        "(status == 'Active'",
        "\"x",
    ] {
        assert!(passes(filter).is_err(), "{filter}");
    }
}

#[test]
fn letters_of_a_date_format_repeat_as_often_as_a_text_allows() {
    let format = |letter: &str| {
        let attributes =
            json!({"input": "0", "inputFormat": "EPOCH_TIME_JAVA", "outputFormat": letter.repeat(100_000)});
        run(&json!({"transform": {"type": "dateFormat", "attributes": attributes}}))
    };
    for letter in ["y", "d", "S", "w"] {
        let length = format(letter).map(|text| text.unwrap_or_default().len());
        assert_eq!(length, Ok(100_000), "{letter}");
    }
}
