//! Applies JSON Patch (RFC 6902) to a profile, within limits that no patch can outgrow.

use super::check::Fault;
use super::patching::Patching;
use json_patch::jsonptr::Pointer;
use json_patch::{Patch, PatchOperation};
use serde::Deserialize as _;
use serde_json::Value;

/// Operations that a patch may have without a rehearsal.
const FEW: usize = 100;

/// The document with operations applied in their order.
///
/// # Errors
/// When a path leads nowhere, a `test` fails, or the patch takes more than its budget; which operation it was.
pub(super) fn apply(document: Value, Patch(operations): &Patch) -> Result<Value, Fault> {
    let mut patching = Patching::new(document);
    for (index, operation) in operations.iter().enumerate() {
        patching
            .step(operation)
            .map_err(|why| Fault::patch(format!("operation {index} at '{}': {why}", operation.path())))?;
    }
    Ok(patching.into_document())
}

/// Whether a patch may take so much work that it is tried before it waits for its turn to write.
pub(super) fn is_large(Patch(operations): &Patch) -> bool {
    let copies = |operation| matches!(operation, &PatchOperation::Copy(_));
    operations.len() > FEW || operations.iter().any(copies)
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
/// When one of them is not one of RFC 6902.
pub(super) fn read(operations: &Value) -> Result<Patch, Fault> {
    Patch::deserialize(operations).map_err(|error| Fault::patch(error.to_string()))
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
    use super::super::patching::same;
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
            (Some(expected), Ok(document)) => same(document, expected, &mut 0),
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

    /// What a patch of a list with these operations has taken when it ends or is refused.
    fn work(document: Value, operations: &[Value]) -> (usize, bool) {
        let Patch(operations) = read(&Value::Array(operations.to_vec())).unwrap();
        let mut patching = Patching::new(document);
        let done = operations.iter().try_for_each(|operation| patching.step(operation));
        (patching.taken(), done.is_ok())
    }

    #[test]
    fn elements_that_make_room_are_counted() {
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
    fn what_moves_is_measured_only_where_it_could_be_too_deep() {
        let there = json!({"op": "move", "from": "/a", "path": "/b/c"});
        let back = json!({"op": "move", "from": "/b/c", "path": "/a"});
        let turns: Vec<_> = (0..10_000).flat_map(|_| [there.clone(), back.clone()]).collect();
        let (steps, done) = work(json!({"a": vec![1; 10_000], "b": {}}), &turns);
        assert!(done);
        assert!(steps < 1_000_000, "{steps}");
    }

    #[test]
    fn moves_cannot_build_a_tower() {
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
    fn a_long_number_is_not_compared_for_nothing() {
        let document: Value = serde_json::from_str(&format!("{{\"n\": {}}}", "1".repeat(100_000))).unwrap();
        let (_, done) = work(document, &vec![json!({"op": "test", "path": "/n", "value": 1}); 1]);
        assert!(!done);
        let document: Value = serde_json::from_str(&format!("{{\"n\": 1.{}}}", "0".repeat(100_000))).unwrap();
        let (steps, done) = work(document, &vec![json!({"op": "test", "path": "/n", "value": 1}); 1000]);
        assert!(!done && steps > 9_000_000, "{steps}");
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
