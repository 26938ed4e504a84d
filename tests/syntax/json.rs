//! Holds the JSON reader against serde_json: what one accepts the other accepts, with the same value.

#![expect(clippy::panic, reason = "a test fails by panicking")]

#[path = "checks/json.rs"]
mod checks;

use checks::{agrees_with_serde, read};
use proptest::prelude::*;
use sailpoint::syntax::json::{MAX_DEPTH, SyntaxError};
use serde_json::{Value, json};

/// A text with everything that JSON has.
const SAMPLE: &str = "{\"a\" : [1, -0, 2.5e-3, 12345678901234567890123, \"\\u00e9\\ud83d\\ude00\\n\\\"é😀\"],\r\n\t\"b\":\
                      {\"c\":true, \"d\":false ,\"e\":null,\"\":{}, \"f\":[ ]}}\n";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn arbitrary_bytes(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        agrees_with_serde(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn texts_of_the_characters_that_json_is_made_of(text in r#"[\[\]{}",:\\/ \n\t0-9eE.+\-truefalsnudbxA-F\u{0}é😀]{0,40}"#) {
        agrees_with_serde(&text);
    }

    #[test]
    fn numbers(text in r"-?[0-9]{0,25}(\.[0-9]{0,20})?([eE][+-]?[0-9]{0,4})?") {
        agrees_with_serde(&text);
    }

    #[test]
    fn strings_with_escapes(text in r#""(\\["\\/bfnrt]|\\u[0-9a-fA-F]{3,4}|\\u[dD][89a-fA-F][0-9a-f]{2}|[a-zé😀\u{0}-\u{20}]|\\x){0,8}""#) {
        agrees_with_serde(&text);
    }

    #[test]
    fn generated_values(value in values()) {
        for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
            agrees_with_serde(&text);
            prop_assert!(read(&text).is_ok());
        }
    }

    #[test]
    fn mutated_values(value in values(), at in any::<prop::sample::Index>(), with in "[\\PC\\x00-\\x20]?", keep in any::<bool>()) {
        let mut characters: Vec<_> = value.to_string().chars().collect();
        let at = at.index(characters.len());
        characters.splice(at..=at, with.chars().chain(keep.then(|| characters[at])).collect::<Vec<_>>());
        agrees_with_serde(&characters.into_iter().collect::<String>());
    }
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((".{0,6}", inner), 0..6).prop_map(|members| members.into_iter().collect()),
        ]
    })
}

#[test]
fn a_text_that_ends_early_is_rejected_at_every_byte() {
    assert!(read(SAMPLE).is_ok());
    let complete = SAMPLE.trim_end().len();
    for end in (0..complete).filter(|end| SAMPLE.is_char_boundary(*end)) {
        let text = &SAMPLE[..end];
        agrees_with_serde(text);
        assert!(read(text).is_err(), "{text}");
    }
}

#[test]
fn every_single_byte_may_be_replaced_by_any_other() {
    for at in 0..SAMPLE.len() {
        for byte in 0..=u8::MAX {
            let mut bytes = SAMPLE.as_bytes().to_vec();
            bytes[at] = byte;
            if let Ok(text) = String::from_utf8(bytes) {
                agrees_with_serde(&text);
            }
        }
    }
}

#[test]
fn nesting_is_followed_to_its_documented_depth() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let nested = |depth: usize| format!("{}1{}", open.repeat(depth), close.repeat(depth));
        assert!(read(&nested(MAX_DEPTH)).is_ok());
        assert_eq!(
            fault(&nested(MAX_DEPTH + 1)).message,
            "nested deeper than 200 arrays and objects"
        );
        assert_eq!(
            fault(&open.repeat(1_000_000)).message,
            "nested deeper than 200 arrays and objects"
        );
    }
    let siblings = format!("[{}[]]", "[[]],".repeat(MAX_DEPTH * 2));
    assert!(read(&siblings).is_ok(), "depth is not what has been opened so far");
}

#[test]
fn numbers_keep_their_value() {
    for (text, value) in [
        ("9223372036854775807", json!(i64::MAX)),
        ("-9223372036854775808", json!(i64::MIN)),
        ("-0", json!(0)),
        ("0.1", json!(0.1)),
        ("-0.0", json!(-0.0)),
        ("5e-324", json!(5e-324)),
        ("1e-400", json!(0.0)),
        ("1.7976931348623157e308", json!(f64::MAX)),
    ] {
        assert_eq!(read(text).unwrap(), value, "{text}");
    }
    let long = "9".repeat(4_300);
    assert_eq!(read(&long).unwrap().to_string(), long);
}

#[test]
fn a_number_with_more_digits_than_python_shows_is_rejected() {
    assert_eq!(fault(&"9".repeat(4_301)).message, "number has too many digits");
}

#[test]
fn a_number_that_no_float_holds_is_rejected() {
    for text in ["1e309", "-1e309", "[1e999999999999999999999]"] {
        assert_eq!(fault(text).message, "number is too large");
    }
}

#[test]
fn the_last_of_equal_names_counts() {
    assert_eq!(read(r#"{"a":1,"b":2,"a":3}"#).unwrap(), json!({"a": 3, "b": 2}));
}

#[test]
fn faults_are_found_where_they_are() {
    for (text, line, column, message) in [
        ("", 1, 1, "unexpected end of text"),
        ("[1,\n 2,\n  x]", 3, 3, "expected a value"),
        ("{\"é😀\" 1}", 1, 7, "expected ':'"),
        ("{\"a\":1,}", 1, 8, "trailing comma"),
        ("[1 2]", 1, 4, "expected ',' or ']'"),
        ("{1:2}", 1, 2, "expected a member name in double quotes"),
        ("\"a\nb\"", 1, 3, "control character in a string must be escaped"),
        ("\"abc", 1, 5, "string is not closed"),
        ("\"\\ud800\"", 1, 2, "a lone surrogate is not a character"),
        ("\"\\udc00\\ud800\"", 1, 2, "a lone surrogate is not a character"),
        ("\"\\u12g4\"", 1, 2, "expected four hexadecimal digits"),
        ("\"\\x\"", 1, 2, "unknown escape"),
        ("-", 1, 2, "expected a digit"),
        ("1.", 1, 3, "expected a digit"),
        ("01", 1, 2, "trailing characters after the value"),
        ("1 2", 1, 3, "trailing characters after the value"),
        ("nul", 1, 1, "expected a value"),
        ("\u{feff}1", 1, 1, "expected a value"),
    ] {
        let fault = fault(text);
        assert_eq!(
            (fault.message, fault.position(text)),
            (message, (line, column)),
            "{text:?}"
        );
    }
}

fn fault(text: &str) -> SyntaxError {
    read(text).map_or_else(|fault| fault, |value| panic!("{text} is read as {value}"))
}
