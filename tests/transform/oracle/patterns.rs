//! Regular expressions: patterns of every kind, replacements, and parts.

use crate::compare::{Case, generated, same};
use proptest::prelude::*;
use serde_json::{Value, json};

fn atom() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "a",
        "b",
        "ab",
        "é",
        "1",
        "_",
        " ",
        ".",
        "\\.",
        "\\w",
        "\\W",
        "\\d",
        "\\D",
        "\\s",
        "\\S",
        "\\h",
        "\\H",
        "\\v",
        "\\b",
        "\\B",
        "^",
        "$",
        "\\A",
        "\\Z",
        "\\z",
        "[ab]",
        "[^a]",
        "[a-c&&[^b]]",
        "[a-c[x-z]]",
        "[\\w&&[^_]]",
        "[^\\d\\s]",
        "[é-ü]",
        "[]a]",
        "[-a]",
        "[a\\-c]",
        "\\p{L}",
        "\\p{Lu}",
        "\\p{Alpha}",
        "\\p{Punct}",
        "\\p{Lower}",
        "\\p{Upper}",
        "\\P{L}",
        "\\pL",
        "\\p{IsLatin}",
        "\\p{IsAlphabetic}",
        "\\p{InGreek}",
        "\\p{InCombiningDiacriticalMarks}",
        "\\p{javaLowerCase}",
        "\\p{javaUpperCase}",
        "\\p{javaLetter}",
        "\\p{javaWhitespace}",
        "\\p{Sc}",
        "\\p{Nope}",
        "\\Qa.b\\E",
        "\\Q.\\E",
        "\\x41",
        "\\u00e9",
        "\\t",
        "\\n",
        "\\R",
        "\\1",
        "\\2",
        "\\07",
        "\\e",
        "\\y",
        "(?i)",
        "(?-i)",
        "(?s)",
        "(?m)",
        "(?u)",
        "(?iu)",
        "(?x) a #",
        "(?U)",
        "{",
        "}",
        "]",
        "a{2}",
        "(?=a)",
        "(?!a)",
        "(?<=a)",
        "(?<!b)",
        "(?<=a*)",
        "\\G",
    ])
    .prop_map(str::to_owned)
}

fn pattern() -> impl Strategy<Value = String> {
    atom().prop_recursive(3, 16, 3, |inner| {
        prop_oneof![
            4 => (inner.clone(), inner.clone()).prop_map(|(one, other)| one + &other),
            1 => (inner.clone(), inner.clone()).prop_map(|(one, other)| format!("(?:{one}|{other})")),
            2 => inner.clone().prop_map(|inner| format!("({inner})")),
            1 => inner.clone().prop_map(|inner| format!("(?<n>{inner})")),
            2 => (inner.clone(), "[*+?]|\\{1,2\\}|\\{2\\}|\\{,2\\}|\\{1,\\}", "[?+]?")
                .prop_map(|(inner, count, kind)| format!("{inner}{count}{kind}")),
            1 => (inner, "=|!|<=|<!|>|i:").prop_map(|(inner, kind)| format!("(?{kind}{inner})")),
        ]
    })
}

/// Texts without surrogates: between their halves Java finds empty matches.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[abcA1_ .é]{0,8}",
        1 => "[ab\n\r\u{85}\u{2028}]{0,6}",
        1 => "[aéÀÉ\u{300}ß٣日αΩ$\u{a0}\t]{0,6}",
    ]
}

/// A document whose texts are not rendered.
fn given(operation: &str, texts: &[(&str, &str)], more: Value) -> Value {
    let mut attributes = more;
    let mut identity = json!({});
    for (name, text) in texts {
        attributes[*name] = json!({"type": "identityAttribute", "attributes": {"name": name}});
        identity[*name] = json!(text);
    }
    json!({"transform": {"type": operation, "attributes": attributes}, "identity": identity})
}

/// Returns whether the case is one of those in which the two are known to differ.
fn differs(pattern: &str) -> bool {
    // Java's engine does not go back into a group that is repeated a fixed number of times, and forgets or keeps the groups of
    // repetitions that take nothing in its own way.
    // In Java a negative look-around keeps the groups of what it has found, and rejected.
    if pattern.contains("(?<!(") || pattern.contains("(?!(") {
        return true;
    }
    let repeated_group = pattern.contains("){") || pattern.contains(")*") || pattern.contains(")+");
    repeated_group && (pattern.contains("\\1") || pattern.contains("\\2"))
}

#[test]
fn replacements_are_those_of_java_util_regex() {
    let replacement = prop::sample::select(vec![
        "", "x", "$0", "$1", "[$1]", "$2x", "$12", "\\$", "\\\\", "${n}", "$", "\\", "$x", "${m}",
    ]);
    let cases: Vec<Case> = generated(&(pattern(), text(), replacement), 8000)
        .into_iter()
        .map(|(pattern, text, replacement)| Case {
            java: json!({"op": "replaceAll", "pattern": pattern, "text": text, "replacement": replacement}),
            given: given(
                "replace",
                &[("input", &text), ("regex", &pattern), ("replacement", replacement)],
                json!({}),
            ),
        })
        .collect();
    same(&cases, |case, wanted| {
        (!differs(case.java["pattern"].as_str().unwrap_or_default())).then_some(wanted)
    });
}

#[test]
fn parts_are_those_of_java_util_regex() {
    let cases: Vec<Case> = generated(&(pattern(), text(), 0_usize..4), 3000)
        .into_iter()
        .map(|(pattern, text, index)| Case {
            java: json!({"op": "split", "pattern": pattern, "text": text, "index": index}),
            given: given(
                "split",
                &[("input", &text), ("delimiter", &pattern)],
                json!({"index": index, "throws": false}),
            ),
        })
        .collect();
    same(&cases, |case, wanted| {
        let index = case.java["index"]
            .as_u64()
            .and_then(|index| usize::try_from(index).ok())
            .unwrap_or_default();
        let known = differs(case.java["pattern"].as_str().unwrap_or_default());
        (!known).then(|| wanted.map(|parts| parts.get(index).cloned().unwrap_or(Value::Null)))
    });
}
