//! Patterns of `java.text.SimpleDateFormat`.

use crate::transform::error::Error;

/// Letters that stand for a field.
const LETTERS: &str = "GyMdkHmsSEDFwWahKzZYuXL";

pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
pub(super) const DAYS: [&str; 7] = [
    "Sunday",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
];
pub(super) const HALVES: [&str; 2] = ["AM", "PM"];
pub(super) const ERAS: [&str; 2] = ["BC", "AD"];

/// A part of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DatePart {
    Literal(char),
    /// A letter, and its count.
    Field(char, usize),
}

/// The parts of a pattern.
///
/// # Errors
/// When a letter is not one of Java's, or a quote is not closed.
pub(super) fn parts(pattern: &str) -> Result<Vec<DatePart>, Error> {
    let mut parts = Vec::new();
    let mut characters = pattern.chars().peekable();
    let mut quoted = false;
    while let Some(character) = characters.next() {
        if character == '\'' {
            if characters.next_if_eq(&'\'').is_some() {
                parts.push(DatePart::Literal('\''));
            } else {
                quoted = !quoted;
            }
            continue;
        }
        if quoted || !character.is_ascii_alphabetic() {
            parts.push(DatePart::Literal(character));
            continue;
        }
        if !LETTERS.contains(character) {
            return Err(format!(
                "IllegalArgumentException: the date format '{pattern}' has an unknown letter {character}."
            )
            .into());
        }
        let mut count = 1;
        while characters.next_if_eq(&character).is_some() {
            count += 1;
        }
        if character == 'X' && count > 3 {
            return Err(format!("IllegalArgumentException: the date format '{pattern}' has more than three X.").into());
        }
        parts.push(DatePart::Field(character, count));
    }
    if quoted {
        return Err(format!("IllegalArgumentException: the date format '{pattern}' has no closing quote.").into());
    }
    Ok(parts)
}
