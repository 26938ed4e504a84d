//! A regular expression as steps of a machine.

use super::compile::Compiler;
use super::unit::Unit;
use crate::transform::budget::Budget;
use crate::transform::error::{Error, Limit};
use fancy_regex::{Assertion, Expr};
use std::collections::HashMap;

/// Bytes of the longest pattern; a program has a few steps for each.
const MAX_PATTERN: usize = 4096;
/// What each byte of a pattern takes from the budget.
const PARSING: usize = 20;

/// One step. Places in the program and slots are indices.
#[derive(Debug)]
pub(super) enum Step {
    One(Unit),
    Text(String),
    /// As many as possible; what follows may have them back one by one.
    Span {
        unit: Unit,
        least: usize,
        most: usize,
    },
    /// Goes on at the first place, and at the second where that fails.
    Split {
        first: usize,
        second: usize,
    },
    Jump(usize),
    /// Keeps the position.
    Save(usize),
    /// Starts to count a repetition.
    Zero(usize),
    /// Decides on another repetition, which is the next step; goes on at `end` otherwise.
    Repeat(Repeat),
    /// Begins a repetition: counts it, keeps the position.
    Iterate {
        count: usize,
        start: usize,
    },
    Assert(Assertion),
    /// Where the last match ended.
    Follows,
    Same {
        group: usize,
        caseless: bool,
    },
    /// Keeps how much there is to come back to.
    Mark(usize),
    /// Comes back no more to what was tried since the mark.
    Cut(usize),
    /// Undoes everything since the mark, and fails.
    Refuse(usize),
    /// Goes to a position that was kept.
    Return(usize),
    /// The position is the one that was kept.
    Here(usize),
    /// Goes back so many characters, the fewest first.
    Back {
        least: usize,
        most: usize,
    },
    Done,
}

#[derive(Debug)]
pub(super) struct Repeat {
    pub(super) count: usize,
    pub(super) start: usize,
    pub(super) least: usize,
    pub(super) most: usize,
    pub(super) greedy: bool,
    pub(super) end: usize,
}

/// A compiled regular expression.
#[derive(Debug)]
pub(in crate::transform) struct Program {
    pub(super) steps: Vec<Step>,
    /// Two for each group, the whole match included, then what repetitions and groups need.
    pub(super) slots: usize,
    /// What a match begins with, where that is always a character.
    pub(super) first: Option<Unit>,
    groups: usize,
    names: HashMap<String, usize>,
}

impl Program {
    /// Compiles.
    ///
    /// # Errors
    /// When it is too long, not a valid regular expression, or not one of Java's.
    pub(in crate::transform) fn new(pattern: &str, budget: &Budget) -> Result<Self, Error> {
        if pattern.len() > MAX_PATTERN {
            let text = format!("A regular expression is longer than {MAX_PATTERN} bytes.");
            return Err(Error::beyond(Limit::Pattern, text));
        }
        budget.charge(pattern.len() * PARSING)?;
        let invalid = || format!("'{pattern}' is not a valid regular expression.");
        let tree = Expr::parse_tree(pattern).map_err(|_| invalid())?;
        let mut compiler = Compiler::new(budget);
        compiler.whole(&tree.expr).map_err(|why| why.worded(pattern))?;
        let names = tree.named_groups.iter();
        let names = names.filter_map(|(name, groups)| Some((name.clone(), *groups.first()?)));
        Ok(Self {
            first: first(&compiler.steps),
            slots: compiler.slots,
            groups: compiler.groups,
            names: names.collect(),
            steps: compiler.steps,
        })
    }

    /// The group with a number or a name.
    pub(in crate::transform) fn group(&self, name: &str) -> Option<usize> {
        let number = name.parse().ok().filter(|group| *group < self.groups);
        number.or_else(|| self.names.get(name).copied())
    }
}

/// What a match begins with, where that is always a character.
fn first(steps: &[Step]) -> Option<Unit> {
    let kept = |step: &&Step| matches!(step, Step::Save(_));
    match steps.iter().find(|step| !kept(step))? {
        Step::One(unit) | Step::Span { unit, least: 1.., .. } => Some(unit.clone()),
        Step::Text(text) => text.chars().next().map(Unit::Char),
        _ => None,
    }
}
