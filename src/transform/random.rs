//! Operations that make something up.

use super::budget::LOOK_UP;
use super::engine::{Given, Outcome, Scope};
use super::velocity::render_with;
use rand::RngExt as _;
use serde_json::Value;
use std::collections::HashMap;

/// The longest text that is made up; identity attributes hold no longer ones.
const MAX_LENGTH: i64 = 450;
const DIGITS: &str = "0123456789";
const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const SPECIAL: &str = "!@#$%&*()+<>?";
/// How many user names are tried at most.
const MAX_CHECKS: i64 = 50;
/// What a pattern that counts refers to.
const COUNTER: &str = "uniqueCounter";

/// Letters and digits, 32 unless `length` says otherwise.
pub(super) fn alphanumeric(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    made_up(scope, given, 32, &[LETTERS, DIGITS])
}

/// Digits, 10 unless `length` says otherwise.
pub(super) fn numeric(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    made_up(scope, given, 10, &[DIGITS])
}

/// Letters, and digits and special characters where they are wanted.
pub(super) fn string(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let mut alphabets = vec![LETTERS];
    alphabets.extend(given.flag("includeNumbers", false).then_some(DIGITS));
    alphabets.extend(given.flag("includeSpecialChars", false).then_some(SPECIAL));
    given.required(scope, "length")?;
    made_up(scope, given, MAX_LENGTH, &alphabets)
}

fn made_up(scope: &Scope<'_>, given: &Given<'_>, default: i64, alphabets: &[&str]) -> Outcome {
    let length = given.number(scope, "length")?.unwrap_or(default);
    if !(1..=MAX_LENGTH).contains(&length) {
        return Err(format!("{}: length is between 1 and {MAX_LENGTH}.", given.kind).into());
    }
    let alphabet: Vec<char> = alphabets.iter().flat_map(|part| part.chars()).collect();
    let mut random = rand::rng();
    let letters = (0..length).filter_map(|_| alphabet.get(random.random_range(0..alphabet.len())));
    Ok(Some(letters.collect()))
}

/// A UUID of version 4.
pub(super) fn uuid(_scope: &Scope<'_>, _given: &Given<'_>) -> Outcome {
    let bits: u128 = rand::random();
    let bits = bits & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let digits = format!("{bits:032x}");
    let part = |from, to| digits.get(from..to).unwrap_or_default();
    Ok(Some(
        [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-"),
    ))
}

/// The first user name of the patterns that is not in use. A pattern that counts goes on until it finds one.
pub(super) fn username(scope: &Scope<'_>, given: &Given<'_>) -> Outcome {
    let patterns = given.get("patterns").and_then(Value::as_array);
    let patterns = patterns.ok_or("usernameGenerator needs the attribute patterns, a list.")?;
    let checks = given
        .number(scope, "cloudMaxUniqueChecks")?
        .unwrap_or(MAX_CHECKS)
        .clamp(1, MAX_CHECKS);
    let longest = given
        .number(scope, "cloudMaxSize")?
        .and_then(|size| usize::try_from(size).ok());
    let mut left = checks;
    for pattern in patterns.iter().filter_map(Value::as_str) {
        let counts = pattern.contains(COUNTER);
        for counter in 0..if counts { checks } else { 1 } {
            if left == 0 {
                return Err(exhausted(checks).into());
            }
            left -= 1;
            let number = if counter == 0 {
                String::new()
            } else {
                counter.to_string()
            };
            let candidate = render_with(scope, given, pattern, HashMap::from([(COUNTER.to_owned(), number)]))?;
            let candidate: String = candidate.chars().take(longest.unwrap_or(usize::MAX)).collect();
            // A reference that stays as it is written has no value: the next pattern may do without it.
            if candidate.contains('$') {
                break;
            }
            scope.charge(LOOK_UP)?;
            if !scope.world.is_taken(&candidate) {
                return Ok(Some(candidate));
            }
        }
    }
    Err(exhausted(checks).into())
}

fn exhausted(checks: i64) -> String {
    format!("IllegalStateException: no pattern gave a name that is not in use within {checks} tries.")
}
