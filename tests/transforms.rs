//! Each operation of transforms against a table.

use sailpoint::sandbox::evaluation;
use sailpoint::transform::Limit;
use serde_json::{Value, json};

fn table() -> Value {
    serde_json::from_str(include_str!("transforms/cases.json")).unwrap_or_default()
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

/// The budget that a transform breaks.
fn broken(transform: &Value) -> Option<&'static str> {
    let given = json!({"transform": transform, "identity": {"long": "x".repeat(1000)}});
    let outcome = evaluation::run(&given.to_string());
    outcome.err().and_then(|error| error.limit()).map(Limit::name)
}

fn replace(input: &str, regex: &str) -> Value {
    json!({"type": "replace", "attributes": {"input": input, "regex": regex, "replacement": ""}})
}

#[test]
fn a_search_that_takes_too_much_work_is_given_up() {
    for regex in ["^(a|a)*\\1b(?!c)", "(a+)+b", "(?:a{0,60}){60}b", "(?<=(a|aa){1,300}b)c"] {
        assert_eq!(broken(&replace(&"a".repeat(200), regex)), Some("work"), "{regex}");
    }
}

#[test]
fn a_repetition_is_a_counter_however_often_it_repeats() {
    for regex in [
        "a{15000}",
        "(a{15000}){15000}",
        "((a{1000}){1000}){1000}",
        "[\\w-]{4000000000}",
        "(){4000000000}b",
    ] {
        assert_eq!(
            run(&json!({"transform": replace("aab", regex)})).map(|text| text.is_some()),
            Ok(true),
            "{regex}"
        );
    }
}

#[test]
fn a_pattern_is_bounded() {
    assert_eq!(broken(&replace("a", &"a".repeat(4096))), None);
    assert_eq!(broken(&replace("a", &"a".repeat(4097))), Some("pattern"));
    let class = |number: u32| format!("[^\\W{}]", char::from_u32(0x4e00 + number).unwrap());
    let classes = |row: u32| format!("(?U){}", (row..row + 500).map(class).collect::<String>());
    let rows: serde_json::Map<String, Value> = (0..10).map(|row| (classes(row), json!(""))).collect();
    let transform = json!({"type": "replaceAll", "attributes": {"input": "a", "table": rows}});
    assert_eq!(broken(&transform), Some("work"));
}

#[test]
fn a_search_remembers_so_much_and_no_more() {
    let why = run(&json!({"transform": replace(&"ab".repeat(100_000), "(?:a|b)*c")}));
    assert!(why.is_err_and(|why| why.contains("comes back to too many places")));
}

#[test]
fn each_row_of_a_table_takes_from_the_budget() {
    let rows: serde_json::Map<String, Value> = (0..2000).map(|row| (format!("(x*)*{row}y"), json!("$1"))).collect();
    let transform = json!({"type": "replaceAll", "attributes": {"input": "x".repeat(1000), "table": rows}});
    assert_eq!(broken(&transform), Some("work"));
    let rows: serde_json::Map<String, Value> = (0..2000).map(|row| (format!("{row}y"), json!(""))).collect();
    let transform = json!({"type": "replaceAll", "attributes": {"input": "x".repeat(100), "table": rows}});
    assert_eq!(broken(&transform), None);
}

#[test]
fn every_operation_takes_from_the_budget() {
    let given = |operation: &str, attributes: Value| json!({"type": operation, "attributes": attributes});
    let long = given("identityAttribute", json!({"name": "long"}));
    for operation in [
        long.clone(),
        given("lower", json!({"input": &long})),
        given("e164phone", json!({"input": "+1 512 555 0100"})),
        given("uuid", json!({})),
        given("iso3166", json!({"input": "Germany"})),
        given("rfc5646", json!({"input": "German"})),
        given("leftPad", json!({"input": "x", "length": 4000})),
        given("lookup", json!({"input": &long, "table": {"default": "x"}})),
        given("split", json!({"input": &long, "delimiter": ",", "index": 0})),
        given("indexOf", json!({"input": &long, "substring": "y"})),
        given("normalizeNames", json!({"input": &long})),
        given("join", json!({"values": vec!["x"; 1000]})),
        given("firstValid", json!({"values": vec![Value::Null; 1000]})),
        given("usernameGenerator", json!({"patterns": ["$identity.long"]})),
        given("dateMath", json!({"expression": format!("now{}", "+1d".repeat(300))})),
        given("accountAttribute", json!({"sourceName": "HR", "attributeName": "name"})),
        given("static", json!({"value": "$identity.long.length()"})),
    ] {
        // Each is small, and there are many; their values are dropped.
        let small = given("reference", json!({"id": "Small"}));
        let dropped = given("lookup", json!({"input": small, "table": {"default": ""}}));
        let many = given("concat", json!({"values": vec![dropped; 30_000]}));
        let mut stored = operation.clone();
        stored["name"] = json!("Small");
        let subject = json!({"transform": many, "transforms": [stored], "identity": {"long": "x".repeat(1000)}});
        let error = evaluation::run(&subject.to_string()).unwrap_err();
        assert_eq!(error.limit(), Some(Limit::Work), "{}", operation["type"]);
    }
}

#[test]
fn accounts_and_filters_take_from_the_budget() {
    let groups: Vec<String> = (0..2_000).map(|number| format!("group{number}")).collect();
    let filter = format!("groups.in({{{}}})", groups.join(","));
    let account = json!({"source": "HR", "attributes": {"groups": groups, "name": "x"}});
    let transform = json!({"type": "accountAttribute", "attributes": {
        "sourceName": "HR", "attributeName": "name", "accountPropertyFilter": filter}});
    let given = json!({"transform": transform, "accounts": vec![account; 10]});
    let error = evaluation::run(&given.to_string()).unwrap_err();
    assert_eq!(error.limit(), Some(Limit::Work));
    assert!(
        error
            .to_string()
            .ends_with("It happens at attributes.accountPropertyFilter."),
        "{error}"
    );
}

#[test]
fn an_error_says_which_budget_and_where() {
    let slow = replace(&"a".repeat(200), "(a+)+b");
    let stored = json!({"name": "Slow", "type": "upper", "attributes": {"input": slow}});
    let reference = json!({"type": "reference", "attributes": {"id": "Slow"}});
    let transform =
        json!({"type": "firstValid", "attributes": {"ignoreErrors": true, "values": [null, reference, "x"]}});
    let why = refusal(&transform, &[stored]);
    assert_eq!(
        why,
        "The transforms for this identity take too much work: more than 10000000 steps. \
         It happens at attributes.values[1].attributes.id.attributes.input."
    );
}

#[test]
fn what_a_message_quotes_is_cut() {
    let why = refusal(
        &json!({"type": "dateFormat", "attributes": {"input": "x".repeat(100_000)}}),
        &[],
    );
    assert!(why.chars().count() < 600, "{}", why.len());
}

/// Why a transform with these stored ones cannot be computed.
fn refusal(transform: &Value, stored: &[Value]) -> String {
    let given = json!({"transform": transform, "transforms": stored, "identity": {"long": "x".repeat(1000)}});
    run(&given).err().unwrap_or_default()
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
    let doubled = json!({"type": "static", "attributes": {"value": format!("#set($a = $identity.long){doubled}$a")}});
    let written = json!({"type": "static", "attributes": {"value": "$identity.long".repeat(2000)}});
    let between = json!({"type": "static", "attributes": {"value": format!("$identity.long.replace('', '{}')", "x".repeat(5000))}});
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
        "$identity.long.concat(".repeat(50_000),
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
    let run = |depth: usize| run(&json!({"transform": nested(depth)}));
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
