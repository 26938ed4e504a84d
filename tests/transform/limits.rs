//! Transforms that take too much work, memory or depth.

use crate::run;
use sailpoint::sandbox::evaluation;
use sailpoint::transform::{self, Budget, Limit, Subject, World};
use serde_json::{Value, json};

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
    for regex in [
        "^(a|a)*\\1b(?!c)",
        "(a+)+b",
        "(?:a{0,60}){60}b",
        "(?<=a{1,300}a{1,300}a{1,300}b)c",
    ] {
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
    assert!(why.is_err_and(|why| why.contains("backtracks to too many positions")));
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

/// A world with nothing in it.
struct Nothing;

impl World for Nothing {
    fn stored(&self, _name: &str) -> Option<Value> {
        None
    }

    fn has_source(&self, _id: &str, _name: &str) -> bool {
        true
    }

    fn is_taken(&self, _name: &str) -> bool {
        false
    }

    fn identity(&self, _uid: &str) -> Option<serde_json::Map<String, Value>> {
        None
    }
}

#[test]
fn every_operation_takes_from_the_budget() {
    let given = |operation: &str, attributes: Value| json!({"type": operation, "attributes": attributes});
    let long = given("identityAttribute", json!({"name": "long"}));
    for (operation, least) in [
        (long.clone(), 1_200),
        (given("lower", json!({"input": &long})), 3_000),
        (given("e164phone", json!({"input": "+1 512 555 0100"})), 20_000),
        (given("uuid", json!({})), 200),
        (given("iso3166", json!({"input": "Germany"})), 300),
        (given("rfc5646", json!({"input": "German"})), 2_000),
        (given("leftPad", json!({"input": "x", "length": 4000})), 4_000),
        (
            given("lookup", json!({"input": &long, "table": {"default": "x"}})),
            1_400,
        ),
        (
            given("split", json!({"input": &long, "delimiter": ",", "index": 0})),
            2_400,
        ),
        (given("indexOf", json!({"input": &long, "substring": "y"})), 1_400),
        (given("normalizeNames", json!({"input": &long})), 3_000),
        (given("join", json!({"values": vec!["x"; 1000]})), 2_000),
        (given("firstValid", json!({"values": vec![Value::Null; 1000]})), 1_200),
        (
            given("usernameGenerator", json!({"patterns": ["$identity.long"]})),
            2_000,
        ),
        (
            given("dateMath", json!({"expression": format!("now{}", "+1d".repeat(300))})),
            900,
        ),
        (
            given("accountAttribute", json!({"sourceName": "HR", "attributeName": "name"})),
            700,
        ),
        (given("static", json!({"value": "$identity.long.length()"})), 1_200),
    ] {
        let subject = Subject {
            accounts: Vec::new(),
            identity: serde_json::Map::from_iter([("long".to_owned(), json!("x".repeat(1000)))]),
            now: jiff::Timestamp::UNIX_EPOCH,
            budget: Budget::default(),
        };
        let before = subject.budget.left();
        assert!(
            transform::evaluate(&operation, &subject, &Nothing).is_ok(),
            "{operation}"
        );
        let taken = before - subject.budget.left();
        assert!(taken >= least, "{} took {taken}", operation["type"]);
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
    let why = rejection(&transform, &[stored]);
    assert_eq!(
        why,
        "The transforms for this identity take too much work: more than 10000000 steps. \
         It happens at attributes.values[1].attributes.id.attributes.input."
    );
}

#[test]
fn what_a_message_quotes_is_cut() {
    let why = rejection(
        &json!({"type": "dateFormat", "attributes": {"input": "x".repeat(100_000)}}),
        &[],
    );
    assert!(why.chars().count() < 600, "{}", why.len());
}

/// Why a transform with these stored ones cannot be computed.
fn rejection(transform: &Value, stored: &[Value]) -> String {
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
    let why = rejection(&json!({"type": "reference", "attributes": {"id": "0"}}), &stored);
    assert!(why.contains("too much work"), "{why}");
}

#[test]
fn endlessly_growing_texts_are_rejected() {
    let replaced = |input: &Value| json!({"type": "replace", "attributes": {"input": input, "regex": "x", "replacement": "x".repeat(100)}});
    let grown = (0..6).fold(json!("x"), |input, _| replaced(&input));
    let referred = json!({"type": "replace", "attributes": {"input": "x".repeat(1000), "regex": "(.*)", "replacement": "$1".repeat(10_000)}});
    let doubled = "#set($a = $a.concat($a))".repeat(40);
    let doubled = json!({"type": "static", "attributes": {"value": format!("#set($a = $identity.long){doubled}$a")}});
    let written = json!({"type": "static", "attributes": {"value": "$identity.long".repeat(2000)}});
    let between = json!({"type": "static", "attributes": {"value": format!("$identity.long.replace('', '{}')", "x".repeat(5000))}});
    let joined = json!({"type": "join", "attributes": {"values": vec!["x"; 2000], "separator": "x".repeat(1000)}});
    for transform in [grown, referred, doubled, written, between, joined] {
        let why = rejection(&transform, &[]);
        assert!(why.contains("longer than") || why.contains("too much work"), "{why}");
    }
}

#[test]
fn endlessly_nested_templates_are_rejected() {
    for template in [
        format!("#if({}", "(".repeat(100_000)),
        format!("#if({}", "!".repeat(100_000)),
        "$identity.long.concat(".repeat(50_000),
    ] {
        let why = rejection(&json!({"type": "static", "attributes": {"value": template}}), &[]);
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
