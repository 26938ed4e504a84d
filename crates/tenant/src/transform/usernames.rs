//! `usernameGenerator`: account names that are not in use.

use super::engine::{GivenAttributes, Outcome};
use super::error::{Error, Limit};
use super::java;
use serde_json::Value;

/// Maximum names that are tried.
const MAX_CHECKS: i64 = 50;
/// The variable of a pattern that counts.
pub(super) const COUNTER: &str = "uniqueCounter";

/// The first user name of the patterns that is not in use. A pattern with a counter is tried until a name is free.
pub(super) fn generate(given: &GivenAttributes<'_>) -> Outcome {
    let patterns = given.get("patterns").and_then(Value::as_array);
    let patterns = patterns.ok_or("usernameGenerator needs the attribute patterns, a list.")?;
    let checks = given
        .number("cloudMaxUniqueChecks")?
        .unwrap_or_default()
        .clamp(1, MAX_CHECKS);
    let longest = given
        .number("cloudMaxSize")?
        .and_then(|size| usize::try_from(size).ok());
    let mut left = checks;
    for pattern in patterns.iter().filter_map(Value::as_str) {
        let counts = pattern.contains(COUNTER);
        for counter in 0..if counts { checks } else { 1 } {
            if left == 0 {
                return Err(exhausted(checks).into());
            }
            left -= 1;
            let Some(candidate) = candidate(given, pattern, counter)? else {
                break;
            };
            let most = longest.unwrap_or(usize::MAX).min(java::length(&candidate));
            let candidate = java::slice(&candidate, 0, most).unwrap_or_default();
            if !given.is_taken(&candidate)? {
                return Ok(Some(candidate));
            }
        }
    }
    Err(exhausted(checks).into())
}

/// The name that a pattern gives; nothing when a variable has no value, as the next pattern may do without it.
fn candidate(given: &GivenAttributes<'_>, pattern: &str, counter: i64) -> Result<Option<String>, Error> {
    let number = if counter == 0 {
        String::new()
    } else {
        counter.to_string()
    };
    match given.render_with(pattern, COUNTER, &number) {
        Ok(name) => Ok(Some(name)),
        Err(error) if error.limit() == Some(Limit::Work) => Err(error),
        Err(_) => Ok(None),
    }
}

fn exhausted(checks: i64) -> String {
    format!("IllegalStateException: no pattern gave a name that is not in use within {checks} tries.")
}
