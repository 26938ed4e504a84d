//! Findings of lint: what will fail, or surprise, when a transform is evaluated.

use super::error::Place;

/// The severity of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The evaluation fails when it arrives there.
    Error,
    /// The evaluation may succeed, with a result that its author probably does not want.
    Warning,
}

impl Severity {
    /// Its name, for programs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A finding of lint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The way from the whole transform to the place.
    pub path: Vec<Place>,
    /// Its severity.
    pub severity: Severity,
    /// Its kind, for programs.
    pub code: &'static str,
    /// One sentence about the mistake, and one about what to do.
    pub text: String,
}

impl Finding {
    /// Something that fails.
    pub(super) fn error(code: &'static str, text: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, text.into())
    }

    /// Something that surprises.
    pub(super) fn warning(code: &'static str, text: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, text.into())
    }

    const fn new(severity: Severity, code: &'static str, text: String) -> Self {
        Self {
            path: Vec::new(),
            severity,
            code,
            text,
        }
    }

    /// The same, said of an attribute.
    pub(super) fn of(self, name: &str) -> Self {
        self.below([Place::Name("attributes".to_owned()), Place::Name(name.to_owned())])
    }

    /// The same, said of a member of an attribute's table.
    pub(super) fn of_member(mut self, name: &str, member: &str) -> Self {
        self.path.insert(0, Place::Name(member.to_owned()));
        self.of(name)
    }

    /// The same, said of a place within another one.
    pub(super) fn below(mut self, outer: impl IntoIterator<Item = Place>) -> Self {
        self.path.splice(0..0, outer);
        self
    }

    /// The same as a warning, where the evaluation goes on after the failure.
    pub(super) fn tolerated(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}
