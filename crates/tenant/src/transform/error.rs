//! The reason why a transform cannot be computed, and the place in it.

use serde::{Serialize, Serializer};
use std::fmt;

/// Maximum characters of a message: it may quote a long text.
const LONGEST: usize = 500;
/// Maximum steps of a path that are shown, the first ones: transforms nest 300 deep.
const DEEPEST: usize = 20;

/// A budget of transforms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Steps for one subject.
    Work,
    /// Bytes of a text.
    Text,
    /// Bytes of a regular expression.
    Pattern,
    /// Positions that a search may backtrack to.
    Search,
    /// Nested transforms, and references to stored ones.
    Depth,
}

impl Limit {
    /// Its name, for programs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Text => "text",
            Self::Pattern => "pattern",
            Self::Search => "search",
            Self::Depth => "depth",
        }
    }
}

/// The reason why a transform cannot be computed, as a message for the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(Box<ErrorParts>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct ErrorParts {
    text: String,
    limit: Option<Limit>,
    /// The place of the failure, the innermost step first.
    path: Vec<PathStep>,
}

/// A step on the way to a transform within another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathStep {
    /// A member of an object.
    Name(String),
    /// An element of a list.
    Index(usize),
}

impl Error {
    /// An error about a limit.
    pub(super) fn beyond(limit: Limit, text: String) -> Self {
        Self::new(text, Some(limit))
    }

    fn new(mut text: String, limit: Option<Limit>) -> Self {
        if let Some((end, _)) = text.char_indices().nth(LONGEST) {
            text.truncate(end);
            text.push('…');
        }
        Self(Box::new(ErrorParts {
            text,
            limit,
            path: Vec::new(),
        }))
    }

    /// The same, said of a member of a transform's attributes.
    pub(super) fn within(mut self, name: &str) -> Self {
        self.0.path.push(PathStep::Name(name.to_owned()));
        self.0.path.push(PathStep::Name("attributes".to_owned()));
        self
    }

    /// The same, said of a member of an object.
    pub(super) fn of_member(mut self, name: &str) -> Self {
        self.0.path.push(PathStep::Name(name.to_owned()));
        self
    }

    /// The same, said of an element of a list.
    pub(super) fn at(mut self, index: usize) -> Self {
        self.0.path.push(PathStep::Index(index));
        self
    }

    /// The budget that was not enough.
    #[must_use]
    pub fn limit(&self) -> Option<Limit> {
        self.0.limit
    }

    /// Names and indices that lead to the transform, such as `attributes`, `values`, 1. Behind the `id` of a reference they lead
    /// on in the stored transform.
    pub fn path(&self) -> impl ExactSizeIterator<Item = &PathStep> {
        self.0.path.iter().rev()
    }
}

impl fmt::Display for Error {
    /// Errors about a limit end with the place; others name their subject themselves.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = &self.0.text;
        if self.0.limit.is_none() || self.0.path.is_empty() {
            return f.write_str(text);
        }
        write!(f, "{} It happens at ", text)?;
        for (index, place) in self.path().take(DEEPEST).enumerate() {
            match place {
                PathStep::Name(name) if index > 0 => write!(f, ".{name}")?,
                PathStep::Name(name) => f.write_str(name)?,
                PathStep::Index(index) => write!(f, "[{index}]")?,
            }
        }
        f.write_str(if self.path().len() > DEEPEST { "…" } else { "." })
    }
}

impl std::error::Error for Error {}

/// As its message, where a response shows it.
impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl From<String> for Error {
    fn from(text: String) -> Self {
        Self::new(text, None)
    }
}

impl From<&str> for Error {
    fn from(text: &str) -> Self {
        Self::new(text.to_owned(), None)
    }
}
