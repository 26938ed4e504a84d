use super::super::values::is_equal;
use super::*;
use serde_json::json;

fn patched(document: Value, operations: &Value) -> Result<Value, String> {
    let patched = read(operations).and_then(|patch| apply(&Type::Any, document, &patch));
    patched.map_err(|violation| violation.to_string())
}

/// A test vector and its result, if the result is not the expected one.
fn failure(vector: &Value) -> Option<String> {
    let result = patched(vector["doc"].clone(), &vector["patch"]);
    let holds = match (vector.get("expected"), &result) {
        (Some(expected), Ok(document)) => is_equal(document, expected, &mut 0),
        (Some(_), Err(_)) => false,
        (None, result) => vector.get("error").is_none() || result.is_err(),
    };
    (!holds).then(|| format!("{vector}\n  gave {result:?}"))
}

#[test]
fn the_public_test_vectors_give_their_expected_results() {
    let suites = [
        include_str!("../../../../../../tests/sandbox/vectors/json_patch.json"),
        include_str!("../../../../../../tests/sandbox/vectors/rfc6902.json"),
    ];
    for suite in suites {
        let vectors: Vec<Value> = serde_json::from_str(suite).unwrap();
        let enabled = vectors
            .iter()
            .filter(|vector| vector.get("patch").is_some() && vector["disabled"] != true);
        let failures: Vec<_> = enabled.filter_map(failure).collect();
        assert!(failures.is_empty(), "{}", failures.join("\n"));
    }
}

#[test]
fn the_pointers_of_rfc_6901_find_their_values() {
    let vectors: Value =
        serde_json::from_str(include_str!("../../../../../../tests/sandbox/vectors/rfc6901.json")).unwrap();
    let document = &vectors["document"];
    let whole = json!([{"op": "test", "path": "", "value": document}]);
    assert!(patched(document.clone(), &whole).is_ok());
    for pointer in vectors["pointers"].as_array().unwrap() {
        let operations = json!([{"op": "test", "path": pointer[0], "value": pointer[1]}]);
        assert!(patched(document.clone(), &operations).is_ok(), "{pointer}");
    }
}

#[test]
fn an_index_is_a_number_without_leading_zeros_within_the_array() {
    for path in [
        "/a/01",
        "/a/-1",
        "/a/+1",
        "/a/3",
        "/a/1e0",
        "/a/b",
        "/a/ 1",
        "/a/18446744073709551616",
    ] {
        let operations = json!([{"op": "add", "path": path, "value": 0}]);
        assert!(patched(json!({"a": [1, 2]}), &operations).is_err(), "{path}");
    }
    for operation in ["remove", "replace"] {
        let operations = json!([{"op": operation, "path": "/a/-", "value": 0}]);
        assert!(patched(json!({"a": [1, 2]}), &operations).is_err(), "{operation}");
    }
}

#[test]
fn a_path_starts_with_a_slash_and_escapes_with_0_and_1_only() {
    for path in ["a", "/~", "/~2", "#/a"] {
        let operations = json!([{"op": "add", "path": path, "value": 0}]);
        assert!(patched(json!({"a": 1}), &operations).is_err(), "{path}");
    }
    let operations = json!([{"op": "add", "path": "", "value": [1]}]);
    assert_eq!(patched(json!({"a": 1}), &operations), Ok(json!([1])));
}

#[test]
fn numbers_are_tested_by_their_value() {
    let document: Value = serde_json::from_str(r#"{"a": [1.0, 100]}"#).unwrap_or_default();
    let operations: Value =
        serde_json::from_str(r#"[{"op": "test", "path": "/a", "value": [1, 1e2]}]"#).unwrap_or_default();
    assert!(patched(document, &operations).is_ok());
}

#[test]
fn a_value_cannot_be_moved_into_itself() {
    let operations = json!([{"op": "move", "from": "/a", "path": "/a/b"}]);
    assert!(patched(json!({"a": {}}), &operations).is_err());
}

#[test]
fn an_invalid_operation_is_reported() {
    assert!(patched(json!({}), &json!([{"op": "spoil", "path": ""}])).is_err_and(|why| why.contains("spoil")));
    assert!(patched(json!({}), &json!([{"op": "add", "path": "/a"}])).is_err_and(|why| why.contains("value")));
    assert!(patched(json!({}), &json!([{"op": "copy", "path": "/a"}])).is_err_and(|why| why.contains("from")));
}

#[test]
fn a_patch_cannot_exhaust_memory_or_stack() {
    let double = json!({"op": "copy", "from": "", "path": "/a/-"});
    let bomb = Value::Array(vec![double; 64]);
    assert!(patched(json!({"a": []}), &bomb).is_err_and(|why| why.contains("copies more than")));
    let deepen = |depth: usize| json!({"op": "add", "path": "/a".repeat(depth), "value": {}});
    let tower = Value::Array((1..1000).map(deepen).collect());
    assert!(patched(json!({}), &tower).is_err_and(|why| why.contains("nest deeper")));
}

#[test]
fn copies_are_counted_in_bytes() {
    let copies = |count: usize, length: usize| {
        let copy = json!({"op": "copy", "from": "/text", "path": "/a/-"});
        patched(
            json!({"text": "x".repeat(length), "a": []}),
            &Value::Array(vec![copy; count]),
        )
    };
    assert!(copies(16, (1 << 20) - 100).is_ok());
    assert!(
        copies(17, (1 << 20) - 100)
            .is_err_and(|why| why.contains("operation 16 at '/a/-': the patch copies more than"))
    );
    assert!(copies(10_000, 1000).is_ok());
}

/// The steps that a patch takes until it succeeds or is rejected, and whether it succeeds.
fn work(document: Value, operations: &[Value]) -> (usize, bool) {
    let Patch(operations) = read(&Value::Array(operations.to_vec())).unwrap();
    let mut patched = PatchedDocument::new(&Type::Any, document);
    let done = operations.iter().try_for_each(|operation| patched.apply(operation));
    (patched.steps_taken(), done.is_ok())
}

#[test]
fn shifted_elements_are_counted() {
    let inserted = |count: usize| {
        work(
            json!({"a": []}),
            &vec![json!({"op": "add", "path": "/a/0", "value": 1}); count],
        )
    };
    assert_eq!(inserted(1000), (1000 * 999 / 2, true));
    assert!(!inserted(100_000).1);
    let appended = work(
        json!({"a": []}),
        &vec![json!({"op": "add", "path": "/a/-", "value": 1}); 100_000],
    );
    assert_eq!(appended, (0, true));
    let removed = work(
        json!({"a": vec![1; 1000]}),
        &vec![json!({"op": "remove", "path": "/a/0"}); 1000],
    );
    assert_eq!(removed, (1000 * 1001 / 2, true));
    let elements: Vec<_> = (0..1000).map(|_| json!({"x": vec![1; 100]})).collect();
    let turn = json!({"op": "move", "from": "/a/0", "path": "/a/-"});
    assert_eq!(work(json!({"a": elements}), &vec![turn; 1000]), (1000 * 1000, true));
}

#[test]
fn a_moved_value_is_measured_only_if_it_could_be_too_deep() {
    let there = json!({"op": "move", "from": "/a", "path": "/b/c"});
    let back = json!({"op": "move", "from": "/b/c", "path": "/a"});
    let turns: Vec<_> = (0..10_000).flat_map(|_| [there.clone(), back.clone()]).collect();
    let (steps, done) = work(json!({"a": vec![1; 10_000], "b": {}}), &turns);
    assert!(done);
    assert!(steps < 1_000_000, "{steps}");
}

#[test]
fn moves_cannot_exceed_the_maximum_depth() {
    let mut operations = vec![json!({"op": "add", "path": "/t", "value": {}})];
    for _ in 0..2000 {
        operations.push(json!({"op": "add", "path": "/n", "value": {}}));
        operations.push(json!({"op": "move", "from": "/t", "path": "/n/t"}));
        operations.push(json!({"op": "move", "from": "/n", "path": "/t"}));
    }
    let why = patched(json!({}), &Value::Array(operations)).unwrap_err();
    assert!(why.contains("nest deeper"), "{why}");
}

#[test]
fn comparing_a_long_number_costs_steps() {
    let document: Value = serde_json::from_str(&format!("{{\"n\": {}}}", "1".repeat(100_000))).unwrap();
    let (_, done) = work(document, &vec![json!({"op": "test", "path": "/n", "value": 1}); 1]);
    assert!(!done);
    let document: Value = serde_json::from_str(&format!("{{\"n\": 1.{}}}", "0".repeat(100_000))).unwrap();
    let (steps, done) = work(document, &vec![json!({"op": "test", "path": "/n", "value": 1}); 1000]);
    assert!(!done && steps > 9_000_000, "{steps}");
}

#[test]
fn changed_members_are_the_first_tokens_of_the_paths() {
    let operations = json!([
        {"op": "test", "path": "/tested", "value": 1},
        {"op": "add", "path": "/a~1b/0", "value": 1},
        {"op": "move", "from": "/from/x", "path": "/to"},
        {"op": "copy", "from": "/source", "path": "/copy"},
        {"op": "replace", "path": "", "value": {}},
    ]);
    assert_eq!(
        changed_members(&read(&operations).unwrap()),
        ["a/b", "from", "to", "copy", ""]
    );
}

#[test]
fn numbers_beyond_64_bits_stay_as_they_are() {
    let number: Value = serde_json::from_str("-184467440737095516169999999999").unwrap();
    let operations = json!([
        {"op": "add", "path": "/a", "value": {"n": number}},
        {"op": "replace", "path": "/b", "value": [number]},
        {"op": "test", "path": "/b/0", "value": number},
    ]);

    let document = patched(json!({"b": 1}), &operations).unwrap();

    assert_eq!(document, json!({"b": [number], "a": {"n": number}}));
}
