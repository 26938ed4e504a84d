//! A compiled query, whatever the language in which it was written.

use super::condition::Condition;
use super::pattern::TextPattern;

/// A compiled query.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Query {
    /// Matches every document.
    All,
    /// A member has a value that meets a condition.
    Match(ComparedField, Condition),
    /// A member has a value.
    Exists(ComparedField),
    /// Queries combined.
    Clauses(Clauses),
    /// One element of a nested list matches the query alone.
    Nested(String, Box<Query>),
}

/// Queries that must match, may match, and must not match.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Clauses {
    pub(crate) must: Vec<Query>,
    pub(crate) should: Vec<Query>,
    pub(crate) must_not: Vec<Query>,
    /// The number of `should` queries that must match. Without `must`, it is at least one.
    pub(crate) least: usize,
}

/// The members that a condition applies to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ComparedField {
    /// Every member.
    Any,
    /// The member at a path, and the members below it if it is an object.
    Path(String),
    /// The members whose path matches a pattern.
    Pattern(TextPattern),
}

/// The end of a member's name that makes conditions compare whole values with case.
const EXACT: &str = ".exact";

impl Query {
    /// A query that matches if any of these does.
    pub(crate) fn any(mut queries: Vec<Self>) -> Self {
        match queries.len() {
            1 => queries.remove(0),
            _ => Self::Clauses(Clauses {
                should: queries,
                ..Clauses::default()
            }),
        }
    }

    /// A query that matches if all of these do.
    pub(crate) fn every(mut queries: Vec<Self>) -> Self {
        match queries.len() {
            1 => queries.remove(0),
            _ => Self::Clauses(Clauses {
                must: queries,
                ..Clauses::default()
            }),
        }
    }

    /// A query that matches if this one does not.
    pub(crate) fn negated(self) -> Self {
        Self::Clauses(Clauses {
            must_not: vec![self],
            ..Clauses::default()
        })
    }
}

impl ComparedField {
    /// The members with this name within `scope`, a nested list or the document (`""`), and true if the name asks for exact
    /// values. A name within a nested list may begin with that of the list.
    pub(crate) fn named(name: &str, scope: &str) -> (Self, bool) {
        let (path, exact) = match name.strip_suffix(EXACT) {
            Some(path) => (path, true),
            None => (name, false),
        };
        let path = path.strip_prefix('@').unwrap_or(path);
        let inner = path.strip_prefix(scope).and_then(|rest| rest.strip_prefix('.'));
        let path = inner.filter(|_| !scope.is_empty()).unwrap_or(path);
        let field = match path {
            "*" => Self::Any,
            _ if path.contains('*') => Self::Pattern(TextPattern::parse(path)),
            _ => Self::Path(path.to_owned()),
        };
        (field, exact)
    }
}
