//! The trace of an evaluation: each transform with its path, input, output and branch, and the branches of templates.

use super::error::{Error, PathStep};
use std::cell::RefCell;

/// Maximum steps that are kept.
const MAX_STEPS: usize = 10_000;
/// Maximum characters of a text that is kept.
const LONGEST: usize = 1000;

/// A transform that was evaluated.
#[derive(Debug, Clone)]
pub struct Step {
    /// The way from the whole transform to this one, empty for the whole.
    pub path: Vec<PathStep>,
    /// Its type.
    pub kind: String,
    /// Its input; `None` if it used none, `Some(None)` for null.
    pub input: Option<Option<String>>,
    /// Its value, or the reason why it has none.
    pub outcome: Result<Option<String>, Error>,
    /// The attribute that was chosen, for example `positiveCondition` or `values[1]`.
    pub branch: Option<String>,
}

/// A branch of a template that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// The way from the whole transform to the template.
    pub path: Vec<PathStep>,
    /// Its directive, with line and column.
    pub name: String,
}

/// A recorded evaluation.
#[derive(Debug)]
pub struct Trace {
    /// The transforms that were evaluated, in the order in which they began.
    pub steps: Vec<Step>,
    /// The branches of templates that were taken.
    pub branches: Vec<Branch>,
    /// The value of the whole, or the reason why it has none.
    pub outcome: Result<Option<String>, Error>,
}

/// Records steps in the order in which they begin.
#[derive(Debug, Default)]
pub(super) struct Tracer {
    path: RefCell<Vec<PathStep>>,
    steps: RefCell<Vec<Step>>,
    branches: RefCell<Vec<Branch>>,
}

impl Tracer {
    /// The recorded evaluation.
    pub(super) fn into_trace(self, outcome: Result<Option<String>, Error>) -> Trace {
        Trace {
            steps: self.steps.into_inner(),
            branches: self.branches.into_inner(),
            outcome,
        }
    }

    /// Records a branch of the template at the current place, once.
    pub(super) fn took(&self, name: String) {
        let mut branches = self.branches.borrow_mut();
        if branches.len() == MAX_STEPS {
            return;
        }
        let branch = Branch {
            path: self.path.borrow().clone(),
            name,
        };
        if branches.last() != Some(&branch) {
            branches.push(branch);
        }
    }

    /// Enters a part of a transform; `leave` is the reverse.
    pub(super) fn enter(&self, places: impl IntoIterator<Item = PathStep>) {
        self.path.borrow_mut().extend(places);
    }

    /// Comes back from so many places.
    pub(super) fn leave(&self, places: usize) {
        let mut path = self.path.borrow_mut();
        let kept = path.len().saturating_sub(places);
        path.truncate(kept);
    }

    /// Begins a step; returns its number, or `None` when there are too many.
    pub(super) fn begin(&self, kind: &str) -> Option<usize> {
        let mut steps = self.steps.borrow_mut();
        if steps.len() == MAX_STEPS {
            return None;
        }
        steps.push(Step {
            path: self.path.borrow().clone(),
            kind: cut(kind),
            input: None,
            outcome: Ok(None),
            branch: None,
        });
        Some(steps.len() - 1)
    }

    /// Ends a step.
    pub(super) fn end(
        &self,
        step: Option<usize>,
        input: Option<&Option<String>>,
        branch: Option<String>,
        outcome: &Result<Option<String>, Error>,
    ) {
        let mut steps = self.steps.borrow_mut();
        let Some(step) = step.and_then(|at| steps.get_mut(at)) else {
            return;
        };
        step.input = input.map(|input| input.as_deref().map(cut));
        step.branch = branch;
        step.outcome = outcome.clone().map(|value| value.as_deref().map(cut));
    }
}

/// A text, or its front.
fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
