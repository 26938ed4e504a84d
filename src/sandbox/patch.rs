//! Applies JSON Patch (RFC 6902) to a profile, within limits that no patch can outgrow.

use super::check::Fault;
use super::mismatch;
use crate::syntax::limits;
use json_patch::jsonptr::Pointer;
use json_patch::{Patch, PatchOperation, patch_unsafe};
use serde::Deserialize as _;
use serde_json::Value;
use std::slice;

/// How deep a patched document may nest: as deep as a request's body, but for what it stands in within a list or a snapshot.
const MAX_DEPTH: usize = limits::MAX_BODY_DEPTH;
/// How many values `copy` may make in one patch; doubling a document a few dozen times would take all memory.
const MAX_COPIES: usize = 1 << 20;

/// The document with operations applied in their order.
///
/// # Errors
/// When a path leads nowhere, a `test` fails, or the document would grow too much.
pub(super) fn apply(mut document: Value, Patch(operations): &Patch) -> Result<Value, Fault> {
    let mut copies = MAX_COPIES;
    for (index, operation) in operations.iter().enumerate() {
        step(&mut document, operation, &mut copies)
            .map_err(|why| Fault::patch(format!("operation {index} at '{}': {why}", operation.path())))?;
    }
    Ok(document)
}

/// The members of the document that operations change, by name; empty for the document itself.
pub(super) fn touched(Patch(operations): &Patch) -> Vec<String> {
    operations.iter().flat_map(changed).collect()
}

/// The members of the document that operations name, whether they change them or not; empty for the document itself.
pub(super) fn named(Patch(operations): &Patch) -> Vec<String> {
    let sources = operations.iter().filter_map(|operation| match operation {
        PatchOperation::Move(moved) => Some(member(&moved.from)),
        PatchOperation::Copy(copy) => Some(member(&copy.from)),
        _ => None,
    });
    let targets = operations.iter().map(|operation| member(operation.path()));
    sources.chain(targets).collect()
}

/// Reads operations.
///
/// # Errors
/// When one of them is none of RFC 6902.
pub(super) fn read(operations: &Value) -> Result<Patch, Fault> {
    Patch::deserialize(operations).map_err(|error| Fault::patch(error.to_string()))
}

fn step(document: &mut Value, operation: &PatchOperation, copies: &mut usize) -> Result<(), String> {
    if let PatchOperation::Test(test) = operation {
        return match document.pointer(test.path.as_str()) {
            Some(found) if same(found, &test.value) => Ok(()),
            found => Err(mismatch::sentence(found, &test.value, same)),
        };
    }
    let value = match operation {
        PatchOperation::Add(add) => Some(&add.value),
        PatchOperation::Replace(replace) => Some(&replace.value),
        PatchOperation::Move(moved) => document.pointer(moved.from.as_str()),
        PatchOperation::Copy(copy) => document.pointer(copy.from.as_str()),
        PatchOperation::Remove(_) | PatchOperation::Test(_) => None,
    };
    let (depth, count) = value.map_or((0, 0), measure);
    if operation.path().count() + depth > MAX_DEPTH {
        return Err(format!("the document would nest deeper than {MAX_DEPTH}"));
    }
    if matches!(operation, PatchOperation::Copy(_)) {
        let too_many = || format!("the patch copies more than {MAX_COPIES} values");
        *copies = copies.checked_sub(count).ok_or_else(too_many)?;
    }
    patch_unsafe(document, slice::from_ref(operation)).map_err(|error| error.kind.to_string())
}

/// How deep a value nests and how many values are in it, itself included.
fn measure(value: &Value) -> (usize, usize) {
    let within = |(depth, count), value| {
        let (deep, many) = measure(value);
        (usize::max(depth, deep), count + many)
    };
    let (depth, count) = match value {
        Value::Array(elements) => elements.iter().fold((0, 0), within),
        Value::Object(members) => members.values().fold((0, 0), within),
        _ => return (0, 1),
    };
    (depth + 1, count + 1)
}

/// Equality as RFC 6902, 4.6, has it: numbers by their value.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let in_other = |(name, value)| other.get(name).is_some_and(|other| same(value, other));
            one.len() == other.len() && one.iter().all(in_other)
        }
        _ => one == other,
    }
}

fn changed(operation: &PatchOperation) -> Vec<String> {
    match operation {
        PatchOperation::Test(_) => Vec::new(),
        PatchOperation::Move(moved) => vec![member(&moved.from), member(&moved.path)],
        other => vec![member(other.path())],
    }
}

fn member(path: &Pointer) -> String {
    path.first()
        .map(|token| token.decoded().into_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn patched(document: Value, operations: &Value) -> Result<Value, String> {
        let patched = read(operations).and_then(|patch| apply(document, &patch));
        patched.map_err(|fault| fault.to_string())
    }

    /// What a public test vector says, and what came of it where that is something else.
    fn complaint(vector: &Value) -> Option<String> {
        let result = patched(vector["doc"].clone(), &vector["patch"]);
        let holds = match (vector.get("expected"), &result) {
            (Some(expected), Ok(document)) => same(document, expected),
            (Some(_), Err(_)) => false,
            (None, result) => vector.get("error").is_none() || result.is_err(),
        };
        (!holds).then(|| format!("{vector}\n  gave {result:?}"))
    }

    #[test]
    fn the_public_test_vectors_give_what_they_say() {
        let suites = [
            include_str!("../../tests/vectors/json_patch.json"),
            include_str!("../../tests/vectors/rfc6902.json"),
        ];
        for suite in suites {
            let vectors: Vec<Value> = serde_json::from_str(suite).unwrap();
            let enabled = vectors
                .iter()
                .filter(|vector| vector.get("patch").is_some() && vector["disabled"] != true);
            let complaints: Vec<_> = enabled.filter_map(complaint).collect();
            assert!(complaints.is_empty(), "{}", complaints.join("\n"));
        }
    }

    #[test]
    fn the_pointers_of_the_rfc_lead_where_it_says() {
        let vectors: Value = serde_json::from_str(include_str!("../../tests/vectors/rfc6901.json")).unwrap();
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
    fn what_is_no_operation_is_told() {
        assert!(patched(json!({}), &json!([{"op": "spoil", "path": ""}])).is_err_and(|why| why.contains("spoil")));
        assert!(patched(json!({}), &json!([{"op": "add", "path": "/a"}])).is_err_and(|why| why.contains("value")));
        assert!(patched(json!({}), &json!([{"op": "copy", "path": "/a"}])).is_err_and(|why| why.contains("from")));
    }

    #[test]
    fn a_patch_cannot_outgrow_memory_or_stack() {
        let double = json!({"op": "copy", "from": "", "path": "/a/-"});
        let bomb = Value::Array(vec![double; 64]);
        assert!(patched(json!({"a": []}), &bomb).is_err_and(|why| why.contains("copies more than")));
        let deepen = |depth: usize| json!({"op": "add", "path": "/a".repeat(depth), "value": {}});
        let tower = Value::Array((1..1000).map(deepen).collect());
        assert!(patched(json!({}), &tower).is_err_and(|why| why.contains("nest deeper")));
    }

    #[test]
    fn what_changes_is_named_by_its_first_token() {
        let operations = json!([
            {"op": "test", "path": "/tested", "value": 1},
            {"op": "add", "path": "/a~1b/0", "value": 1},
            {"op": "move", "from": "/from/x", "path": "/to"},
            {"op": "copy", "from": "/source", "path": "/copy"},
            {"op": "replace", "path": "", "value": {}},
        ]);
        assert_eq!(touched(&read(&operations).unwrap()), ["a/b", "from", "to", "copy", ""]);
    }
}
