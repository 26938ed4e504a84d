//! The notations of the documentation's scripts stand for the JSON that was meant.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "checks/notation.rs"]
mod checks;

use checks::stands_for_json;
use proptest::prelude::*;
use sailpoint::syntax::notation::{MAX_DEPTH, to_json};
use serde_json::{Value, json};

#[test]
fn documented_notations_give_what_was_meant() {
    for (text, value) in [
        ("['request_body_example']", json!(["request_body_example"])),
        ("[sailpoint.v2024.IdentityProfileExportedObject()]", json!([{}])),
        (
            "[{op=add, path=/identityAttributeConfig/attributeTransforms/0, value={identityAttributeName=location, \
             transformDefinition={type=accountAttribute, attributes={sourceName=Employees, attributeName=location, \
             sourceId=2c91808878b7d63b0178c66ffcdc4ce4}}}}]",
            json!([{
                "op": "add",
                "path": "/identityAttributeConfig/attributeTransforms/0",
                "value": {
                    "identityAttributeName": "location",
                    "transformDefinition": {
                        "type": "accountAttribute",
                        "attributes": {
                            "sourceName": "Employees",
                            "attributeName": "location",
                            "sourceId": "2c91808878b7d63b0178c66ffcdc4ce4",
                        },
                    },
                },
            }]),
        ),
    ] {
        assert_eq!(read(text), Some(value), "{text}");
    }
}

#[test]
fn words_are_what_they_are_in_json() {
    let text = "[true, false, null, 12, -1.5, True, 007, 1 2, -, a b , '12', '', 'it\\'s \\\\ so']";
    let value = json!([
        true,
        false,
        null,
        12,
        -1.5,
        "True",
        "007",
        "1 2",
        "-",
        "a b",
        "12",
        "",
        "it's \\ so"
    ]);
    assert_eq!(read(text), Some(value));
}

#[test]
fn space_around_a_value_does_not_count() {
    assert_eq!(
        read(" \n[ { a = b , c = [ ] } , x() ]\t"),
        Some(json!([{"a": "b", "c": []}, {}]))
    );
}

#[test]
fn other_text_is_not_a_notation() {
    for text in [
        "",
        " ",
        "a",
        "'a'",
        "a()",
        "[",
        "[a",
        "[a,]",
        "[,a]",
        "[a b",
        "[a]]",
        "[a] b",
        "[a=b]",
        "{a}",
        "{a=}",
        "{=a}",
        "{a=b,}",
        "{a=b c=d}",
        "[a(b)]",
        "[a.()]",
        "[.a()]",
        "[a b()]",
        "['a]",
        "['a'b]",
        "['a\\",
        "[\"a\"]",
        "[a'b']",
    ] {
        assert_eq!(to_json(text), None, "{text}");
    }
}

#[test]
fn nesting_is_followed_to_its_documented_depth() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(to_json(&nested(MAX_DEPTH)).is_some());
    assert_eq!(to_json(&nested(MAX_DEPTH + 1)), None);
    assert_eq!(to_json(&"[".repeat(1_000_000)), None);
    assert_eq!(to_json(&"{a=".repeat(1_000_000)), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_text_gives_json_or_none(text in "\\PC{0,60}") {
        stands_for_json(&text);
    }

    #[test]
    fn any_text_of_its_own_characters_gives_json_or_none(text in r#"[\[{][\[\]{}=,()'"\\ a-z0-9.\-é\u{3000}\u{0}]{0,40}"#) {
        stands_for_json(&text);
    }

    #[test]
    fn a_value_of_strings_is_read_back(value in values()) {
        for quoted in [false, true] {
            prop_assert_eq!(read(&rendered(&value, quoted)), Some(value.clone()));
        }
    }
}

/// Arrays and objects of words that need no quotes.
fn values() -> impl Strategy<Value = Value> {
    let word = "[a-zA-Z/_é😀]([a-zA-Z0-9 /:;@#.é😀-]{0,10}[a-zA-Z0-9/.])?";
    let plain = word.prop_filter("a word of JSON", |word| {
        !matches!(word.as_str(), "true" | "false" | "null")
    });
    let leaf = plain.clone().prop_map(Value::from).boxed();
    let containers = move |inner: BoxedStrategy<Value>| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(word, inner, 0..5).prop_map(|members| members.into_iter().collect()),
        ]
    };
    containers(leaf.prop_recursive(4, 30, 5, containers).boxed())
}

fn read(text: &str) -> Option<Value> {
    to_json(text).map(|json| serde_json::from_str(&json).unwrap())
}

fn rendered(value: &Value, quoted: bool) -> String {
    match value {
        Value::Array(elements) => {
            let elements: Vec<_> = elements.iter().map(|element| rendered(element, quoted)).collect();
            format!("[{}]", elements.join(", "))
        }
        Value::Object(members) => {
            let members: Vec<_> = members
                .iter()
                .map(|(name, value)| format!("{name}={}", rendered(value, quoted)))
                .collect();
            format!("{{{}}}", members.join(", "))
        }
        word if quoted => format!("'{}'", word.as_str().unwrap()),
        word => word.as_str().unwrap().to_owned(),
    }
}
