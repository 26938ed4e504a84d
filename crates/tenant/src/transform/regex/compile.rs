//! Makes a program of a parsed regular expression, no longer than the pattern: repetitions are counters.

use super::parse::parse;
use super::program::{Instruction, Program, Repetition};
use super::tree::{RegexNode, RepeatOrder};
use super::unit::Unit;
use crate::transform::budget::Budget;
use crate::transform::error::{Error, Limit};
use regex_syntax::hir::{ClassUnicode, ClassUnicodeRange};

/// Bytes of the longest pattern; a program has a few steps for each.
const MAX_PATTERN: usize = 4096;
/// Steps that each byte of a pattern takes from the budget.
const PARSING: usize = 20;
/// The characters that `\R` matches in addition to `\r\n`.
const NEWLINES: [char; 7] = ['\n', '\u{b}', '\u{c}', '\r', '\u{85}', '\u{2028}', '\u{2029}'];

/// Compiles a pattern.
///
/// # Errors
/// When it is too long or not a valid regular expression, or the budget is used up.
pub(in crate::transform) fn compile(pattern: &str, budget: &Budget) -> Result<Program, Error> {
    if pattern.len() > MAX_PATTERN {
        let text = format!("A regular expression is longer than {MAX_PATTERN} bytes.");
        return Err(Error::beyond(Limit::Pattern, text));
    }
    budget.charge(pattern.len() * PARSING)?;
    let parsed = parse(pattern, budget).map_err(|why| why.worded(pattern))?;
    let mut compiler = Compiler {
        steps: Vec::new(),
        slots: 2 * parsed.groups,
        groups: parsed.groups,
    };
    compiler.whole(&parsed.tree);
    Ok(Program {
        first: first(&compiler.steps),
        slots: compiler.slots,
        groups: parsed.groups,
        names: parsed.names,
        steps: compiler.steps,
    })
}

/// The test of the first character of every match, if there is one.
fn first(steps: &[Instruction]) -> Option<Unit> {
    let kept = |step: &&Instruction| matches!(step, Instruction::Save(_));
    match steps.iter().find(|step| !kept(step))? {
        Instruction::One(unit) | Instruction::Span { unit, least: 1.., .. } => Some(unit.clone()),
        Instruction::Text(text) => text.chars().next().map(Unit::Char),
        _ => None,
    }
}

struct Compiler {
    steps: Vec<Instruction>,
    slots: usize,
    groups: usize,
}

impl Compiler {
    /// A program that keeps where it begins and ends.
    fn whole(&mut self, tree: &RegexNode) {
        self.push(Instruction::Save(0));
        self.node(tree);
        self.push(Instruction::Save(1));
        self.push(Instruction::Done);
    }

    fn push(&mut self, step: Instruction) -> usize {
        self.steps.push(step);
        self.steps.len() - 1
    }

    fn here(&self) -> usize {
        self.steps.len()
    }

    fn slot(&mut self) -> usize {
        self.slots += 1;
        self.slots - 1
    }

    fn set(&mut self, at: usize, step: Instruction) {
        if let Some(there) = self.steps.get_mut(at) {
            *there = step;
        }
    }

    fn node(&mut self, node: &RegexNode) {
        match node {
            RegexNode::Empty => {}
            RegexNode::Char(character) => self.steps.push(Instruction::One(Unit::Char(*character))),
            RegexNode::One(unit) => self.steps.push(Instruction::One(unit.clone())),
            RegexNode::Assert(assertion) => self.steps.push(Instruction::Assert(*assertion)),
            RegexNode::Newline => self.newline(),
            RegexNode::Concat(parts) => self.concat(parts),
            RegexNode::Choices(choices) => self.choices(choices),
            RegexNode::Group(group, inner) => self.group(*group, inner),
            RegexNode::Atomic(inner) => self.atomic(inner),
            RegexNode::Look {
                inner,
                behind,
                negative,
            } => self.look(inner, *behind, *negative),
            RegexNode::Repeat {
                inner,
                least,
                most,
                kind: RepeatOrder::Possessive,
            } => {
                let mark = self.slot();
                self.push(Instruction::Mark(mark));
                self.repeat(inner, *least, *most, true);
                self.push(Instruction::Cut(mark));
            }
            RegexNode::Repeat {
                inner,
                least,
                most,
                kind,
            } => self.repeat(inner, *least, *most, *kind == RepeatOrder::Greedy),
            // A group that the pattern does not have matches nothing.
            RegexNode::Same { group, .. } if *group >= self.groups => {
                let mark = self.slot();
                self.push(Instruction::Mark(mark));
                self.push(Instruction::Reject(mark));
            }
            RegexNode::Same { group, fold } => {
                self.push(Instruction::Same {
                    group: *group,
                    fold: *fold,
                });
            }
        }
    }

    fn text(&mut self, text: String) {
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (Some(only), None) => self.steps.push(Instruction::One(Unit::Char(only))),
            _ => self.steps.push(Instruction::Text(text)),
        }
    }

    /// One after the other; the parser gives a text character by character.
    fn concat(&mut self, parts: &[RegexNode]) {
        let mut text = String::new();
        for part in parts {
            if let RegexNode::Char(character) = part {
                text.push(*character);
                continue;
            }
            if !text.is_empty() {
                self.text(std::mem::take(&mut text));
            }
            self.node(part);
        }
        if !text.is_empty() {
            self.text(text);
        }
    }

    /// `\R`: both characters of a line's end, or one.
    fn newline(&mut self) {
        let split = self.push(Instruction::Jump(0));
        self.push(Instruction::Text("\r\n".to_owned()));
        let jump = self.push(Instruction::Jump(0));
        let class = NEWLINES.map(|each| ClassUnicodeRange::new(each, each));
        let second = self.push(Instruction::One(Unit::of(&ClassUnicode::new(class))));
        let first = split + 1;
        self.set(split, Instruction::Split { first, second });
        self.set(jump, Instruction::Jump(second + 1));
    }

    fn choices(&mut self, choices: &[RegexNode]) {
        let mut jumps = Vec::new();
        let last = choices.len().saturating_sub(1);
        for (index, choice) in choices.iter().enumerate() {
            if index == last {
                self.node(choice);
                break;
            }
            let split = self.push(Instruction::Jump(0));
            self.node(choice);
            jumps.push(self.push(Instruction::Jump(0)));
            let (first, second) = (split + 1, self.here());
            self.set(split, Instruction::Split { first, second });
        }
        let end = self.here();
        jumps
            .into_iter()
            .for_each(|jump| self.set(jump, Instruction::Jump(end)));
    }

    fn group(&mut self, group: usize, inner: &RegexNode) {
        self.push(Instruction::Save(2 * group));
        self.node(inner);
        self.push(Instruction::Save(2 * group + 1));
    }

    fn atomic(&mut self, inner: &RegexNode) {
        let mark = self.slot();
        self.push(Instruction::Mark(mark));
        self.node(inner);
        self.push(Instruction::Cut(mark));
    }

    fn look(&mut self, inner: &RegexNode, behind: bool, negative: bool) {
        let (mark, position) = (self.slot(), self.slot());
        self.push(Instruction::Mark(mark));
        self.push(Instruction::Save(position));
        let split = negative.then(|| self.push(Instruction::Jump(0)));
        if behind {
            let (least, most) = inner.extent();
            self.push(Instruction::Back { least, most });
            self.node(inner);
            self.push(Instruction::Here(position));
        } else {
            self.node(inner);
        }
        match split {
            Some(split) => {
                let second = self.push(Instruction::Reject(mark)) + 1;
                let first = split + 1;
                self.set(split, Instruction::Split { first, second });
            }
            None => {
                self.push(Instruction::Cut(mark));
                self.push(Instruction::Return(position));
            }
        }
    }

    fn repeat(&mut self, child: &RegexNode, least: usize, most: usize, greedy: bool) {
        if most == 0 {
            return;
        }
        if greedy && let Some(unit) = unit(child) {
            self.push(Instruction::Span { unit, least, most });
            return;
        }
        let takes_something = child.extent().0 > 0;
        match (least, most) {
            (0, 1) => {
                let split = self.push(Instruction::Jump(0));
                self.node(child);
                let end = self.here();
                self.branch(split, split + 1, end, greedy);
            }
            (0, usize::MAX) if takes_something => {
                let split = self.push(Instruction::Jump(0));
                self.node(child);
                let end = self.push(Instruction::Jump(split)) + 1;
                self.branch(split, split + 1, end, greedy);
            }
            (1, usize::MAX) if takes_something => {
                let begin = self.here();
                self.node(child);
                let split = self.push(Instruction::Jump(0));
                self.branch(split, begin, split + 1, greedy);
            }
            _ => self.counted(child, least, most, greedy),
        }
    }

    fn branch(&mut self, at: usize, again: usize, end: usize, greedy: bool) {
        let (first, second) = if greedy { (again, end) } else { (end, again) };
        self.set(at, Instruction::Split { first, second });
    }

    fn counted(&mut self, child: &RegexNode, least: usize, most: usize, greedy: bool) {
        let (count, start) = (self.slot(), self.slot());
        self.push(Instruction::Zero(count));
        let decision = self.push(Instruction::Jump(0));
        self.push(Instruction::Iterate { count, start });
        self.node(child);
        let end = self.push(Instruction::Jump(decision)) + 1;
        let repeat = Repetition {
            count,
            start,
            least,
            most,
            greedy,
            end,
        };
        self.set(decision, Instruction::Repeat(repeat));
    }
}

/// The test of a node that is always one character.
fn unit(node: &RegexNode) -> Option<Unit> {
    match node {
        RegexNode::Char(character) => Some(Unit::Char(*character)),
        RegexNode::One(unit) => Some(unit.clone()),
        _ => None,
    }
}
