//! Limits of the JSON that the client reads, the tenant accepts and a seed holds. What one of them accepts, the others can
//! read.

use serde_json::{Number, Value};

/// Maximum nesting of arrays and objects in text that is read. Deeper text is rejected to protect the stack.
pub const MAX_DEPTH: usize = 200;
/// Maximum nesting of a request body. It is lower because lists, exports and snapshots return the body inside other values.
pub const MAX_BODY_DEPTH: usize = MAX_DEPTH - 10;
/// Maximum nesting of a seed, which holds values from request bodies.
pub const MAX_SEED_DEPTH: usize = MAX_DEPTH - 5;
/// Maximum length of a number in characters: Python does not read longer ones (`sys.get_int_max_str_digits()`).
pub const MAX_NUMBER: usize = 4300;

/// The resources that reading a JSON text takes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Measure {
    /// Nesting of arrays and objects.
    pub depth: usize,
    /// Approximate number of values, names and brackets.
    pub values: usize,
    /// Length of the longest number in characters.
    number: usize,
    /// True if a number is too large for a float.
    is_infinite: bool,
}

impl Measure {
    /// Measures a text that may be JSON, in one pass and without recursion.
    pub fn of(json: &[u8]) -> Self {
        let mut measure = Self::default();
        let (mut depth, mut at) = (0_usize, 0);
        while let Some(byte) = json.get(at) {
            at += 1;
            match byte {
                b'"' => at = string_end(json, at),
                b'[' | b'{' => {
                    depth += 1;
                    measure.depth = measure.depth.max(depth);
                    measure.values += 1;
                }
                b']' | b'}' => depth = depth.saturating_sub(1),
                b',' | b':' => measure.values += 1,
                b'-' | b'0'..=b'9' => {
                    let start = at - 1;
                    while json.get(at).is_some_and(|byte| is_in_number(*byte)) {
                        at += 1;
                    }
                    measure.note(json.get(start..at).unwrap_or_default());
                }
                _ => {}
            }
        }
        measure
    }

    fn note(&mut self, number: &[u8]) {
        self.number = self.number.max(number.len());
        let text = std::str::from_utf8(number).unwrap_or_default();
        self.is_infinite |= is_infinite(text);
    }

    /// Checks the limits.
    ///
    /// # Errors
    /// The limit that is exceeded.
    pub fn check(&self, max_depth: usize) -> Result<(), String> {
        if self.depth > max_depth {
            return Err(format!("it nests deeper than {max_depth} objects and arrays"));
        }
        check_number(self.number, self.is_infinite)
    }
}

fn check_number(length: usize, is_infinite: bool) -> Result<(), String> {
    if length > MAX_NUMBER {
        return Err(format!("it has a number of more than {MAX_NUMBER} characters"));
    }
    if is_infinite {
        return Err("it has a number that is too large".to_owned());
    }
    Ok(())
}

/// Checks the numbers of a document that does not come from JSON text.
///
/// # Errors
/// The limit that a number exceeds.
pub fn check_numbers(document: &Value) -> Result<(), String> {
    match document {
        Value::Number(number) => checked(number),
        Value::Array(elements) => elements.iter().try_for_each(check_numbers),
        Value::Object(members) => members.values().try_for_each(check_numbers),
        _ => Ok(()),
    }
}

fn checked(number: &Number) -> Result<(), String> {
    let text = number.to_string();
    check_number(text.len(), is_infinite(&text))
}

/// True if a number with a fraction or an exponent is too large for a float. Integers have no such limit.
fn is_infinite(number: &str) -> bool {
    number.contains(['e', 'E', '.']) && number.parse().is_ok_and(f64::is_infinite)
}

const fn is_in_number(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-')
}

/// The end of a string whose opening quote is directly before.
fn string_end(json: &[u8], mut at: usize) -> usize {
    while let Some(byte) = json.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_and_values_are_counted_outside_of_texts() {
        let measure = Measure::of(br#"{"a,[": ["\"[[", {"b": 1}]}"#);
        assert_eq!((measure.depth, measure.values), (3, 6));
        assert_eq!(Measure::of(&[b'['; 1_000_000]).depth, 1_000_000);
        assert_eq!(Measure::of(br#""\"#).depth, 0);
    }

    #[test]
    fn numbers_that_cannot_be_read_back_are_found() {
        let check = |json: String| Measure::of(json.as_bytes()).check(MAX_DEPTH);
        assert!(check(format!("[{}]", "9".repeat(MAX_NUMBER))).is_ok());
        assert!(check(format!("[{}]", "9".repeat(MAX_NUMBER + 1))).is_err());
        assert!(check("[1e400]".to_owned()).is_err());
        assert!(check("[-1e308, 1e-400, \"1e999\"]".to_owned()).is_ok());
    }
}
