//! The reason why a search is refused, and its place.

use std::fmt;

/// A search that cannot be carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SearchError {
    /// Path of the member that is wrong, for example `query.query`.
    member: String,
    /// Position in the text of the member, counted in characters from 1.
    column: Option<usize>,
    why: String,
}

impl SearchError {
    /// A member that is wrong.
    pub(crate) fn new(member: impl Into<String>, why: impl Into<String>) -> Self {
        Self {
            member: member.into(),
            column: None,
            why: why.into(),
        }
    }

    /// A text that cannot be parsed at a column.
    pub(crate) fn at(column: usize, why: impl Into<String>) -> Self {
        Self {
            column: Some(column),
            ..Self::new("", why)
        }
    }

    /// A member that is required and absent or empty.
    pub(crate) fn missing(member: impl Into<String>) -> Self {
        Self::new(member, "is required and should not be empty")
    }

    /// The same error in a member.
    pub(crate) fn within(self, member: &str) -> Self {
        let member = match self.member.as_str() {
            "" => member.to_owned(),
            index if index.starts_with('[') => format!("{member}{index}"),
            inner => format!("{member}.{inner}"),
        };
        Self { member, ..self }
    }
}

impl fmt::Display for SearchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { member, column, why } = self;
        match column {
            Some(column) => write!(f, "{member}, column {column}: {why}."),
            None if why.starts_with("is ") || why.starts_with("should ") => write!(f, "{member} {why}."),
            None => write!(f, "{member}: {why}."),
        }
    }
}
