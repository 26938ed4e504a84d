//! Operations that make up a value.

use super::attribute::whole;
use super::budget::Budget;
use super::engine::{GivenAttributes, Outcome};
use super::finding::Finding;
use rand::RngExt as _;

/// Maximum length of a generated text, which is also the maximum of an identity attribute.
const MAX_LENGTH: i64 = 450;
const DIGITS: &str = "0123456789";
const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const SPECIAL: &str = "!@#$%&*()+<>?";

/// Letters and digits, 32 unless `length` says otherwise.
pub(super) fn alphanumeric(given: &GivenAttributes<'_>) -> Outcome {
    made_up(given, &[LETTERS, DIGITS])
}

/// Digits, 10 unless `length` says otherwise.
pub(super) fn numeric(given: &GivenAttributes<'_>) -> Outcome {
    made_up(given, &[DIGITS])
}

/// Letters, with digits and special characters if requested.
pub(super) fn string(given: &GivenAttributes<'_>) -> Outcome {
    let mut alphabets = vec![LETTERS];
    alphabets.extend(given.flag("includeNumbers")?.then_some(DIGITS));
    alphabets.extend(given.flag("includeSpecialChars")?.then_some(SPECIAL));
    made_up(given, &alphabets)
}

fn made_up(given: &GivenAttributes<'_>, alphabets: &[&str]) -> Outcome {
    let length = given.number("length")?.unwrap_or_default();
    if !(1..=MAX_LENGTH).contains(&length) {
        return Err(format!("{}: length must be between 1 and {MAX_LENGTH}.", given.kind).into());
    }
    let alphabet: Vec<char> = alphabets.iter().flat_map(|part| part.chars()).collect();
    let mut random = rand::rng();
    let letters = (0..length).filter_map(|_| alphabet.get(random.random_range(0..alphabet.len())));
    Ok(Some(letters.collect()))
}

/// A UUID of version 4.
pub(super) fn uuid(_given: &GivenAttributes<'_>) -> Outcome {
    let bits: u128 = rand::random();
    let bits = bits & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let digits = format!("{bits:032x}");
    let part = |from, to| digits.get(from..to).unwrap_or_default();
    Ok(Some(
        [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-"),
    ))
}

/// Checks the length of a generated text.
pub(super) fn check_length(text: &str, _: &Budget) -> Vec<Finding> {
    if whole(text).is_some_and(|length| (1..=MAX_LENGTH).contains(&length)) {
        return Vec::new();
    }
    let text = format!("The length '{text}' is not a number from 1 to {MAX_LENGTH}. Write such a number.");
    vec![Finding::error("number", text)]
}
