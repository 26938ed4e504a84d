//! Findings of lint: what will fail, or surprise, when a transform is evaluated.

use super::error::PathStep;

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
    pub path: Vec<PathStep>,
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
        self.below([PathStep::Name("attributes".to_owned()), PathStep::Name(name.to_owned())])
    }

    /// The same, said of a member of an attribute's table.
    pub(super) fn of_member(mut self, name: &str, member: &str) -> Self {
        self.path.insert(0, PathStep::Name(member.to_owned()));
        self.of(name)
    }

    /// The same, said of a place within another one.
    pub(super) fn below(mut self, outer: impl IntoIterator<Item = PathStep>) -> Self {
        self.path.splice(0..0, outer);
        self
    }

    /// The same as a warning, where the evaluation goes on after the failure.
    pub(super) fn tolerated(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}
