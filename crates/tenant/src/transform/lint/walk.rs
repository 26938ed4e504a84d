//! The walk through a transform, and the findings on the way.

use super::Stored;
use super::near::Near;
use crate::transform::error::PathStep;
use crate::transform::finding::{Finding, Severity};
use serde_json::Value;
use std::collections::HashSet;

/// Maximum nesting of transforms, as in an evaluation.
const MAX_DEPTH: usize = 300;
/// Maximum findings that are kept.
const MAX_FINDINGS: usize = 1000;
/// Findings in a stored transform that depend on the transform that refers to it. Others are found when it is checked itself.
const OF_CONTEXT: [&str; 3] = ["identity-attribute", "missing-input", "reference-cycle"];

pub(super) struct LintWalk<'a> {
    pub(super) stored: &'a Stored,
    pub(super) is_mapping: bool,
    pub(super) near: Near,
    path: Vec<PathStep>,
    findings: Vec<Finding>,
    /// The finding that there are more.
    more: Option<Finding>,
    /// The names of the stored transforms around the place.
    pub(super) inside: Vec<String>,
    /// The stored transforms that have been looked at, with and without an input.
    pub(super) seen: HashSet<(String, bool)>,
    depth: usize,
    /// References around the place.
    references: usize,
    /// Values around the place whose failure is tolerated.
    tolerated: usize,
    /// Values around the place that may not be used.
    pub(super) choices: usize,
}

impl<'a> LintWalk<'a> {
    pub(super) fn new(stored: &'a Stored, is_mapping: bool) -> Self {
        Self {
            stored,
            is_mapping,
            near: Near::default(),
            path: Vec::new(),
            findings: Vec::new(),
            more: None,
            inside: Vec::new(),
            seen: HashSet::new(),
            depth: 0,
            references: 0,
            tolerated: 0,
            choices: 0,
        }
    }

    /// Walks through a whole transform; returns the findings in its order.
    pub(super) fn whole(mut self, transform: &Value) -> Vec<Finding> {
        let name = transform.get("name").and_then(Value::as_str);
        let is_stored = |name: &&str| self.stored.get(*name) == Some(transform);
        self.inside.extend(name.filter(is_stored).map(str::to_owned));
        self.transform(transform, !self.is_mapping);
        self.findings.extend(self.more);
        self.findings
    }

    /// Keeps a finding at the current place.
    pub(super) fn report(&mut self, finding: Finding) {
        if self.references > 0 && !OF_CONTEXT.contains(&finding.code) {
            return;
        }
        let finding = if self.tolerated > 0 {
            finding.tolerated()
        } else {
            finding
        };
        if self.findings.len() < MAX_FINDINGS {
            return self.findings.push(finding.below(self.path.iter().cloned()));
        }
        let text = format!("There are more than {MAX_FINDINGS} findings. Correct these first.");
        let more = self.more.get_or_insert(Finding::warning("more", text));
        if finding.severity == Severity::Error {
            more.severity = Severity::Error;
        }
    }

    /// Looks at a place within the current one.
    pub(super) fn at(&mut self, places: impl IntoIterator<Item = PathStep>, look: impl FnOnce(&mut Self)) {
        let before = self.path.len();
        self.path.extend(places);
        look(self);
        self.path.truncate(before);
    }

    /// Looks at an attribute of the transform at the current place.
    pub(super) fn at_attribute(&mut self, name: &str, look: impl FnOnce(&mut Self)) {
        let places = ["attributes", name].map(|name| PathStep::Name(name.to_owned()));
        self.at(places, look);
    }

    /// Looks at a value whose failure is tolerated if `tolerates` holds.
    pub(super) fn tolerating(&mut self, tolerates: bool, look: impl FnOnce(&mut Self)) {
        self.tolerated += usize::from(tolerates);
        look(self);
        self.tolerated -= usize::from(tolerates);
    }

    /// Looks at a value that may not be used if `is_choice` holds.
    pub(super) fn choosing(&mut self, is_choice: bool, look: impl FnOnce(&mut Self)) {
        self.choices += usize::from(is_choice);
        look(self);
        self.choices -= usize::from(is_choice);
    }

    /// Looks at a stored transform, which may depend on the transforms around it.
    pub(super) fn referring(&mut self, name: &str, look: impl FnOnce(&mut Self)) {
        self.inside.push(name.to_owned());
        self.references += 1;
        look(self);
        self.references -= 1;
        self.inside.pop();
    }

    /// Looks at a transform within others, up to a limit.
    pub(super) fn deeper(&mut self, look: impl FnOnce(&mut Self)) {
        if self.depth == MAX_DEPTH {
            let text = format!("Transforms nest deeper than {MAX_DEPTH}. Split the transform.");
            return self.report(Finding::error("depth", text));
        }
        self.depth += 1;
        look(self);
        self.depth -= 1;
    }
}
