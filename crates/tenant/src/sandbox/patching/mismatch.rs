//! Describes a failed `test` of a patch: the first difference, the value found there, and the value expected.

use serde_json::Value;
use std::fmt::Write as _;

/// Characters of a value that the message shows.
const MAX_SHOWN: usize = 120;

/// The member that identifies a mapping.
const NAME: &str = "identityAttributeName";

/// The first difference between two values.
#[derive(Default)]
struct Difference {
    /// JSON Pointer to it from the tested value.
    pointer: String,
    /// Name of the mapping that contains it, if both values have the same name.
    mapping: Option<String>,
}

/// Describes how the value at the path of a test differs from the expected one.
pub(super) fn mismatch_message(
    found: Option<&Value>,
    expected: &Value,
    same: impl Fn(&Value, &Value) -> bool,
) -> String {
    let mut difference = Difference::default();
    let (found, expected) = difference.descend(found, Some(expected), &same);
    let mut text = String::from("the test failed");
    if !difference.pointer.is_empty() {
        _ = write!(text, " at its '{}'", difference.pointer);
    }
    if let Some(mapping) = difference.mapping {
        _ = write!(text, ", the mapping of {mapping}");
    }
    _ = write!(
        text,
        ": {} is there, and {} was expected",
        shown(found),
        shown(expected)
    );
    text
}

impl Difference {
    /// Follows the first difference into arrays and objects, and returns both values there.
    fn descend<'v>(
        &mut self,
        found: Option<&'v Value>,
        expected: Option<&'v Value>,
        same: &impl Fn(&Value, &Value) -> bool,
    ) -> (Option<&'v Value>, Option<&'v Value>) {
        let differs = |one: Option<&Value>, other: Option<&Value>| match (one, other) {
            (Some(one), Some(other)) => !same(one, other),
            _ => one.is_some() || other.is_some(),
        };
        match (found, expected) {
            (Some(Value::Array(one)), Some(Value::Array(other))) => {
                let mut indices = 0..one.len().max(other.len());
                let index = indices.find(|&index| differs(one.get(index), other.get(index)));
                index.map_or((found, expected), |index| {
                    self.step(&index.to_string());
                    self.descend(one.get(index), other.get(index), same)
                })
            }
            (Some(Value::Object(one)), Some(Value::Object(other))) => {
                if one.get(NAME) == other.get(NAME)
                    && let Some(Value::String(name)) = one.get(NAME)
                {
                    self.mapping = Some(name.clone());
                }
                let mut names = other.keys().chain(one.keys());
                let name = names.find(|name| differs(one.get(*name), other.get(*name)));
                name.map_or((found, expected), |name| {
                    self.step(&name.replace('~', "~0").replace('/', "~1"));
                    self.descend(one.get(name), other.get(name), same)
                })
            }
            _ => (found, expected),
        }
    }

    fn step(&mut self, token: &str) {
        self.pointer.push('/');
        self.pointer.push_str(token);
    }
}

/// The beginning of a value as JSON.
fn shown(value: Option<&Value>) -> String {
    let Some(value) = value else {
        return "nothing".to_owned();
    };
    let text = value.to_string();
    match text.char_indices().nth(MAX_SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn message_for(found: Option<&Value>, expected: &Value) -> String {
        mismatch_message(found, expected, |one, other| one == other)
    }

    #[test]
    fn the_message_names_the_first_difference_and_its_mapping() {
        let read = json!([{NAME: "uid", "d": {"a/b": 1}}, {NAME: "email", "d": 2}]);
        let cases = [
            (
                json!([]),
                " at its '/0': nothing is there, and {\"identityAttributeName\":\"uid\"",
            ),
            (
                json!([read[0], {NAME: "uid"}]),
                " at its '/1/identityAttributeName': \"uid\" is there, and \"email\"",
            ),
            (
                json!([{NAME: "uid", "d": {"a/b": 2}}]),
                " at its '/0/d/a~1b', the mapping of uid: 2 is there, and 1 was",
            ),
            (
                json!([read[0], read[1], 3]),
                " at its '/2': 3 is there, and nothing was expected",
            ),
            (json!("x".repeat(500)), ": \"xxx"),
        ];
        for (found, expected) in cases {
            let message = message_for(Some(&found), &read);
            assert!(message.starts_with(&format!("the test failed{expected}")), "{message}");
            assert!(message.len() < 400, "{message}");
        }
        assert_eq!(
            message_for(None, &json!(1)),
            "the test failed: nothing is there, and 1 was expected"
        );
    }
}
