//! A regular expression as steps of a machine.

use super::tree::Assertion;
use super::unit::{Fold, Unit};
use std::collections::HashMap;

/// One step. Places in the program and slots are indices.
#[derive(Debug)]
pub(super) enum Instruction {
    One(Unit),
    Text(String),
    /// As many characters as possible; what follows may have them back one by one.
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
    Repeat(Repetition),
    /// Begins a repetition: counts it, keeps the position.
    Iterate {
        count: usize,
        start: usize,
    },
    Assert(Assertion),
    Same {
        group: usize,
        fold: Fold,
    },
    /// Keeps the height of the stack of open ways.
    Mark(usize),
    /// Drops the ways that were opened since the mark.
    Cut(usize),
    /// Undoes everything since the mark, and fails.
    Reject(usize),
    /// Goes to a position that was kept.
    Return(usize),
    /// Holds if the position is the one that was kept.
    Here(usize),
    /// Goes back this number of characters, the fewest first.
    Back {
        least: usize,
        most: usize,
    },
    Done,
}

#[derive(Debug)]
pub(super) struct Repetition {
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
    pub(super) steps: Vec<Instruction>,
    /// Two for each group, the whole match included, then those of repetitions and look-around.
    pub(super) slots: usize,
    /// The test of the first character of every match, if there is one.
    pub(super) first: Option<Unit>,
    pub(super) groups: usize,
    pub(super) names: HashMap<String, usize>,
}

impl Program {
    /// Groups, the whole match not included.
    pub(in crate::transform) const fn groups(&self) -> usize {
        self.groups - 1
    }

    /// The number of the group with a name.
    pub(in crate::transform) fn named(&self, name: &str) -> Option<usize> {
        self.names.get(name).copied()
    }
}
