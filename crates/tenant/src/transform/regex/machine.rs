//! Runs a compiled expression: tries one path after the other on its own stack, and counts every step.

use super::program::{Instruction, Program, Repetition};
use crate::transform::budget::Budget;
use crate::transform::error::{Error, Limit};

/// Maximum number of positions that a search may backtrack to, 32 bytes each. Java's stack holds fewer.
const MAX_FRAMES: usize = 1 << 18;
/// The slot of a group that has matched nothing.
const UNSET: usize = usize::MAX;

/// A change to undo, or a way to try next, when a way fails.
#[derive(Debug, Clone, Copy)]
enum Backtrack {
    /// Goes on at another step.
    Branch { step: usize, place: usize },
    /// Puts a slot back.
    Restore { slot: usize, value: usize },
    /// Gives a character back that a span has taken.
    GiveBack { step: usize, least: usize, place: usize },
    /// Goes back one character more.
    Further { step: usize, place: usize, left: usize },
}

/// The budget that ends a search without an answer.
pub(super) enum Stop {
    Steps,
    Frames,
}

/// Searches in one text.
#[derive(Debug)]
pub(in crate::transform) struct Search<'a> {
    program: &'a Program,
    pub(super) text: &'a str,
    /// The end of the last match.
    pub(super) follows: usize,
    slots: Vec<usize>,
    frames: Vec<Backtrack>,
    /// Steps that are left.
    left: usize,
    /// A match must end where the text does.
    whole: bool,
}

impl<'a> Search<'a> {
    pub(in crate::transform) fn new(program: &'a Program, text: &'a str) -> Self {
        Self {
            program,
            text,
            follows: 0,
            slots: Vec::new(),
            frames: Vec::new(),
            left: 0,
            whole: false,
        }
    }

    /// The first match that begins at a place or behind it.
    ///
    /// # Errors
    /// When the steps of the budget do not suffice, or it has to remember too much.
    pub(in crate::transform) fn find(&mut self, from: usize, budget: &Budget) -> Result<Option<(usize, usize)>, Error> {
        self.left = budget.left();
        let found = self.find_within(from);
        // Taking the used steps cannot fail; if none is left, the next step does.
        let used = budget.left() - self.left;
        match found {
            Ok(found) => budget.charge(used).map(|()| found),
            Err(Stop::Steps) => budget.charge(usize::MAX).map(|()| None),
            Err(Stop::Frames) => {
                budget.charge(used)?;
                let text = "The regular expression takes too much work on this input: its search backtracks to too many positions.";
                Err(Error::beyond(Limit::Search, text.to_owned()))
            }
        }
    }

    /// The beginning and end of a group of the last match; `None` when it matched nothing.
    pub(in crate::transform) fn group(&self, group: usize) -> Option<(usize, usize)> {
        let (start, end) = (self.slot(2 * group), self.slot(2 * group + 1));
        (start != UNSET && end != UNSET).then_some((start, end))
    }

    /// Returns whether a match takes the whole text.
    ///
    /// # Errors
    /// When the steps of the budget do not suffice, or it has to remember too much.
    pub(in crate::transform) fn matches_whole(&mut self, budget: &Budget) -> Result<bool, Error> {
        self.whole = true;
        Ok(self.find(0, budget)?.is_some())
    }

    fn find_within(&mut self, from: usize) -> Result<Option<(usize, usize)>, Stop> {
        let mut place = Some(from);
        while let Some(start) = place {
            if start > self.text.len() {
                break;
            }
            self.take(1)?;
            let hopeless = self.program.first.as_ref().is_some_and(|first| {
                let next = self.next(start);
                next.is_none_or(|character| !first.holds(character))
            });
            if !hopeless && self.matches(start)? {
                let found = self.group(0);
                self.follows = found.map_or(start, |(_, end)| end);
                return Ok(found);
            }
            if self.whole {
                break;
            }
            place = self.next(start).map(|character| start + character.len_utf8());
        }
        Ok(None)
    }

    pub(super) fn take(&mut self, steps: usize) -> Result<(), Stop> {
        self.left = self.left.checked_sub(steps).ok_or(Stop::Steps)?;
        Ok(())
    }

    fn matches(&mut self, start: usize) -> Result<bool, Stop> {
        self.slots.clear();
        self.slots.resize(self.program.slots, UNSET);
        self.frames.clear();
        let (mut at, mut place) = (0, start);
        loop {
            self.take(1)?;
            let Some(step) = self.program.steps.get(at) else {
                return Ok(false);
            };
            let fits = !self.whole || place == self.text.len();
            if matches!(step, Instruction::Done) && fits {
                return Ok(true);
            }
            let next = match self.step(step, at, place)? {
                Some(next) => Some(next),
                None => self.back()?,
            };
            let Some(next) = next else { return Ok(false) };
            (at, place) = next;
        }
    }

    /// Does a step; returns the next step and place, or `None` when it fails.
    fn step(&mut self, step: &Instruction, at: usize, place: usize) -> Result<Option<(usize, usize)>, Stop> {
        let on = Some((at + 1, place));
        let if_so = |holds: bool| if holds { on } else { None };
        Ok(match step {
            Instruction::One(unit) => {
                let next = self.next(place).filter(|character| unit.holds(*character));
                next.map(|character| (at + 1, place + character.len_utf8()))
            }
            Instruction::Text(text) => {
                self.take(text.len())?;
                let begins = self
                    .text
                    .get(place..)
                    .is_some_and(|rest| rest.starts_with(text.as_str()));
                begins.then_some((at + 1, place + text.len()))
            }
            Instruction::Span { unit, least, most } => {
                let (mut end, mut count, mut fewest) = (place, 0, place);
                while count < *most {
                    let Some(character) = self.next(end).filter(|character| unit.holds(*character)) else {
                        break;
                    };
                    end += character.len_utf8();
                    count += 1;
                    if count == *least {
                        fewest = end;
                    }
                }
                self.take(count)?;
                if count < *least {
                    return Ok(None);
                }
                if end > fewest {
                    self.push(Backtrack::GiveBack {
                        step: at + 1,
                        least: fewest,
                        place: end,
                    })?;
                }
                Some((at + 1, end))
            }
            Instruction::Split { first, second } => {
                self.push(Backtrack::Branch { step: *second, place })?;
                Some((*first, place))
            }
            Instruction::Jump(to) => Some((*to, place)),
            Instruction::Save(slot) => self.set(*slot, place).map(|()| on)?,
            Instruction::Zero(slot) => self.set(*slot, 0).map(|()| on)?,
            Instruction::Repeat(repeat) => Some((self.decide(repeat, at, place)?, place)),
            Instruction::Iterate { count, start } => {
                self.set(*count, self.slot(*count).wrapping_add(1))?;
                self.set(*start, place).map(|()| on)?
            }
            Instruction::Assert(assertion) => if_so(self.asserts(*assertion, place)?),
            Instruction::Same { group, fold } => self.same(*group, *fold, place)?.map(|end| (at + 1, end)),
            Instruction::Mark(slot) => {
                self.set(*slot, 0)?;
                self.put(*slot, self.frames.len());
                on
            }
            Instruction::Cut(slot) => self.cut(self.slot(*slot)).map(|()| on)?,
            Instruction::Reject(slot) => self.undo(self.slot(*slot)).map(|()| None)?,
            Instruction::Return(slot) => Some((at + 1, self.slot(*slot))),
            Instruction::Here(slot) => if_so(place == self.slot(*slot)),
            Instruction::Back { least, most } => self.go_back(at, place, *least, *most)?,
            Instruction::Done => None,
        })
    }

    /// The step behind a repetition's decision: another one, or what follows.
    fn decide(&mut self, repeat: &Repetition, at: usize, place: usize) -> Result<usize, Stop> {
        let count = self.slot(repeat.count);
        // A repetition that took nothing would take nothing forever.
        if count >= repeat.most || (count > 0 && self.slot(repeat.start) == place) {
            return Ok(repeat.end);
        }
        if count < repeat.least {
            return Ok(at + 1);
        }
        let (first, second) = if repeat.greedy {
            (at + 1, repeat.end)
        } else {
            (repeat.end, at + 1)
        };
        self.push(Backtrack::Branch { step: second, place })?;
        Ok(first)
    }

    /// Undoes the last way; returns the beginning of the next one, or `None` when there is no other.
    fn back(&mut self) -> Result<Option<(usize, usize)>, Stop> {
        while let Some(frame) = self.frames.pop() {
            self.take(1)?;
            match frame {
                Backtrack::Restore { slot, value } => self.put(slot, value),
                Backtrack::Branch { step, place } => return Ok(Some((step, place))),
                Backtrack::GiveBack { step, least, place } => {
                    let place = self
                        .before(place)
                        .map_or(least, |character| place - character.len_utf8());
                    if place > least {
                        self.frames.push(Backtrack::GiveBack { step, least, place });
                    }
                    return Ok(Some((step, place)));
                }
                Backtrack::Further { step, place, left } => {
                    let Some(character) = self.before(place) else { continue };
                    let place = place - character.len_utf8();
                    if left > 1 {
                        let left = left - 1;
                        self.frames.push(Backtrack::Further { step, place, left });
                    }
                    return Ok(Some((step, place)));
                }
            }
        }
        Ok(None)
    }

    fn go_back(
        &mut self,
        at: usize,
        mut place: usize,
        least: usize,
        most: usize,
    ) -> Result<Option<(usize, usize)>, Stop> {
        for _ in 0..least {
            self.take(1)?;
            let Some(character) = self.before(place) else {
                return Ok(None);
            };
            place -= character.len_utf8();
        }
        if most > least {
            self.push(Backtrack::Further {
                step: at + 1,
                place,
                left: most - least,
            })?;
        }
        Ok(Some((at + 1, place)))
    }

    /// Drops the ways that were opened above a height; the slots that they set are still restored below it.
    fn cut(&mut self, height: usize) -> Result<(), Stop> {
        self.take(self.frames.len().saturating_sub(height))?;
        let mut kept = height;
        for at in height..self.frames.len() {
            if matches!(self.frames.get(at), Some(Backtrack::Restore { .. })) {
                self.frames.swap(kept, at);
                kept += 1;
            }
        }
        self.frames.truncate(kept);
        Ok(())
    }

    fn undo(&mut self, height: usize) -> Result<(), Stop> {
        while self.frames.len() > height {
            self.take(1)?;
            if let Some(Backtrack::Restore { slot, value }) = self.frames.pop() {
                self.put(slot, value);
            }
        }
        Ok(())
    }

    fn push(&mut self, frame: Backtrack) -> Result<(), Stop> {
        if self.frames.len() == MAX_FRAMES {
            return Err(Stop::Frames);
        }
        self.frames.push(frame);
        Ok(())
    }

    /// Sets a slot, which a failure puts back.
    fn set(&mut self, slot: usize, value: usize) -> Result<(), Stop> {
        // If no position is left to backtrack to, the old value is never read.
        if !self.frames.is_empty() {
            let value = self.slot(slot);
            self.push(Backtrack::Restore { slot, value })?;
        }
        self.put(slot, value);
        Ok(())
    }

    fn put(&mut self, slot: usize, value: usize) {
        if let Some(there) = self.slots.get_mut(slot) {
            *there = value;
        }
    }

    fn slot(&self, slot: usize) -> usize {
        self.slots.get(slot).copied().unwrap_or(UNSET)
    }

    pub(super) fn next(&self, place: usize) -> Option<char> {
        self.text.get(place..)?.chars().next()
    }

    pub(super) fn before(&self, place: usize) -> Option<char> {
        self.text.get(..place)?.chars().next_back()
    }
}
