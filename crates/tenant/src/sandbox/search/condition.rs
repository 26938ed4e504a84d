//! Conditions on single values.

use super::dates::{Calendar, Period};
use super::pattern::TextPattern;
use super::words::words;

/// A condition on a value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Condition {
    /// The value contains these words in this order, or is a time within a period.
    Phrase(Phrase),
    /// The value is this text, with case.
    Exact(String),
    /// A word of the value matches the pattern, or the whole value if the pattern spans words; in lower case.
    Like(TextPattern),
    /// The whole value matches the pattern, with case.
    ExactlyLike(TextPattern),
    /// The value is between two bounds.
    Between(Bounds),
}

/// Words in order.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Phrase {
    pub(crate) words: Vec<String>,
    /// The whole text in lower case. It is compared with values if it has no words.
    pub(crate) text: String,
    /// The period, if the text is a date.
    pub(crate) period: Option<Period>,
}

/// Bounds of a range; `None` is unbounded.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Bounds {
    pub(crate) lower: Option<Bound>,
    pub(crate) upper: Option<Bound>,
    /// True if texts are compared with case.
    pub(crate) exact: bool,
}

/// A bound of a range, in each form in which it can be compared.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bound {
    pub(crate) text: String,
    pub(crate) inclusive: bool,
    pub(crate) number: Option<f64>,
    pub(crate) period: Option<Period>,
}

impl Condition {
    /// The condition that a value contains a text, or is it if `exact`.
    pub(crate) fn text(text: &str, exact: bool, calendar: &Calendar) -> Self {
        if exact {
            return Self::Exact(text.to_owned());
        }
        Self::Phrase(Phrase {
            words: words(text).collect(),
            text: text.to_lowercase(),
            period: calendar.period(text),
        })
    }

    /// The condition that a value matches a pattern.
    pub(crate) fn pattern(pattern: TextPattern, exact: bool) -> Self {
        match exact {
            true => Self::ExactlyLike(pattern),
            false => Self::Like(pattern.to_lowercase()),
        }
    }
}

impl Bound {
    /// A bound written as text.
    pub(crate) fn new(text: &str, inclusive: bool, exact: bool, calendar: &Calendar) -> Self {
        Self {
            text: if exact { text.to_owned() } else { text.to_lowercase() },
            inclusive,
            number: text.parse().ok().filter(|number: &f64| number.is_finite()),
            period: calendar.period(text),
        }
    }
}
