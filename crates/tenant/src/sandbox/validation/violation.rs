//! A value that violates the schema, with its location.

use crate::schema::Limits;
use std::fmt;

/// A problem with a value, and its location.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// Location, for example `attributeTransforms[3].identityAttributeName`; empty for the whole body.
    path: String,
    problem: Problem,
}

/// A reason why a value is not valid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Problem {
    Missing,
    Null,
    NotOneOf(&'static [&'static str]),
    Not(&'static str),
    NoneOf(String),
    OutOfRange(i64, i64),
    /// Bounds, and their unit after a blank.
    OutOfBounds(Limits, &'static str),
    Because(String),
    /// The number of further violations that are not listed.
    More(usize),
}

impl Violation {
    /// A problem at a location.
    pub(crate) const fn at(path: String, problem: Problem) -> Self {
        Self { path, problem }
    }

    /// Location of the value; empty for the whole body.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// Returns true if a required value is absent.
    pub(crate) fn is_missing(&self) -> bool {
        self.problem == Problem::Missing
    }

    /// Returns true if a value is not one of an enumeration.
    pub(crate) const fn is_outside_enumeration(&self) -> bool {
        matches!(self.problem, Problem::NotOneOf(_))
    }

    /// A parameter that is not valid.
    pub(crate) fn parameter(name: &str, problem: Problem) -> Self {
        Self::at(name.to_owned(), problem)
    }

    /// A filter that is not supported, with the reason.
    pub(crate) fn filter(why: String) -> Self {
        Self::parameter("filters", Problem::Because(why))
    }

    /// Sorters that are not supported, with the reason.
    pub(crate) fn sorters(why: String) -> Self {
        Self::parameter("sorters", Problem::Because(why))
    }

    /// A patch that cannot be applied, with the reason.
    pub(crate) fn patch(why: String) -> Self {
        Self::parameter("The patch", Problem::Because(why))
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "The body" } else { &self.path };
        match &self.problem {
            Problem::Missing => write!(f, "{path} is required and should not be empty."),
            Problem::Null => write!(f, "{path} should not be null."),
            Problem::NotOneOf(choices) => write!(f, "{path} should be one of {}.", choices.join(", ")),
            Problem::Not(expected) => write!(f, "{path} should be {expected}."),
            Problem::NoneOf(expected) => write!(f, "{path} should be one of: {expected}."),
            Problem::OutOfRange(least, most) => write!(f, "{path} should be between {least} and {most}."),
            Problem::OutOfBounds(limits, unit) => match (limits.least, limits.most) {
                (Some(least), None) => write!(f, "{path} should have at least {least}{unit}."),
                (None, Some(most)) => write!(f, "{path} should have at most {most}{unit}."),
                (least, most) => {
                    let (least, most) = (least.unwrap_or_default(), most.unwrap_or_default());
                    write!(f, "{path} should have between {least} and {most}{unit}.")
                }
            },
            Problem::Because(why) => write!(f, "{path}: {why}."),
            Problem::More(count) => write!(f, "{count} more errors are not shown."),
        }
    }
}
