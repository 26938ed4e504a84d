//! Makes a program of a parsed regular expression, no longer than the pattern: repetitions are counters.

use super::parse::parse;
use super::program::{Program, Repeat, Step};
use super::tree::{Kind, Node};
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
fn first(steps: &[Step]) -> Option<Unit> {
    let kept = |step: &&Step| matches!(step, Step::Save(_));
    match steps.iter().find(|step| !kept(step))? {
        Step::One(unit) | Step::Span { unit, least: 1.., .. } => Some(unit.clone()),
        Step::Text(text) => text.chars().next().map(Unit::Char),
        _ => None,
    }
}

struct Compiler {
    steps: Vec<Step>,
    slots: usize,
    groups: usize,
}

impl Compiler {
    /// A program that keeps where it begins and ends.
    fn whole(&mut self, tree: &Node) {
        self.push(Step::Save(0));
        self.node(tree);
        self.push(Step::Save(1));
        self.push(Step::Done);
    }

    fn push(&mut self, step: Step) -> usize {
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

    fn set(&mut self, at: usize, step: Step) {
        if let Some(there) = self.steps.get_mut(at) {
            *there = step;
        }
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Empty => {}
            Node::Char(character) => self.steps.push(Step::One(Unit::Char(*character))),
            Node::One(unit) => self.steps.push(Step::One(unit.clone())),
            Node::Assert(assertion) => self.steps.push(Step::Assert(*assertion)),
            Node::Newline => self.newline(),
            Node::Concat(parts) => self.concat(parts),
            Node::Choices(choices) => self.choices(choices),
            Node::Group(group, inner) => self.group(*group, inner),
            Node::Atomic(inner) => self.atomic(inner),
            Node::Look {
                inner,
                behind,
                negative,
            } => self.look(inner, *behind, *negative),
            Node::Repeat {
                inner,
                least,
                most,
                kind: Kind::Possessive,
            } => {
                let mark = self.slot();
                self.push(Step::Mark(mark));
                self.repeat(inner, *least, *most, true);
                self.push(Step::Cut(mark));
            }
            Node::Repeat {
                inner,
                least,
                most,
                kind,
            } => self.repeat(inner, *least, *most, *kind == Kind::Greedy),
            // A group that the pattern does not have matches nothing.
            Node::Same { group, .. } if *group >= self.groups => {
                let mark = self.slot();
                self.push(Step::Mark(mark));
                self.push(Step::Reject(mark));
            }
            Node::Same { group, fold } => {
                self.push(Step::Same {
                    group: *group,
                    fold: *fold,
                });
            }
        }
    }

    fn text(&mut self, text: String) {
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (Some(only), None) => self.steps.push(Step::One(Unit::Char(only))),
            _ => self.steps.push(Step::Text(text)),
        }
    }

    /// One after the other; the parser gives a text character by character.
    fn concat(&mut self, parts: &[Node]) {
        let mut text = String::new();
        for part in parts {
            if let Node::Char(character) = part {
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
        let split = self.push(Step::Jump(0));
        self.push(Step::Text("\r\n".to_owned()));
        let jump = self.push(Step::Jump(0));
        let class = NEWLINES.map(|each| ClassUnicodeRange::new(each, each));
        let second = self.push(Step::One(Unit::of(&ClassUnicode::new(class))));
        let first = split + 1;
        self.set(split, Step::Split { first, second });
        self.set(jump, Step::Jump(second + 1));
    }

    fn choices(&mut self, choices: &[Node]) {
        let mut jumps = Vec::new();
        let last = choices.len().saturating_sub(1);
        for (index, choice) in choices.iter().enumerate() {
            if index == last {
                self.node(choice);
                break;
            }
            let split = self.push(Step::Jump(0));
            self.node(choice);
            jumps.push(self.push(Step::Jump(0)));
            let (first, second) = (split + 1, self.here());
            self.set(split, Step::Split { first, second });
        }
        let end = self.here();
        jumps.into_iter().for_each(|jump| self.set(jump, Step::Jump(end)));
    }

    fn group(&mut self, group: usize, inner: &Node) {
        self.push(Step::Save(2 * group));
        self.node(inner);
        self.push(Step::Save(2 * group + 1));
    }

    fn atomic(&mut self, inner: &Node) {
        let mark = self.slot();
        self.push(Step::Mark(mark));
        self.node(inner);
        self.push(Step::Cut(mark));
    }

    fn look(&mut self, inner: &Node, behind: bool, negative: bool) {
        let (mark, position) = (self.slot(), self.slot());
        self.push(Step::Mark(mark));
        self.push(Step::Save(position));
        let split = negative.then(|| self.push(Step::Jump(0)));
        if behind {
            let (least, most) = inner.extent();
            self.push(Step::Back { least, most });
            self.node(inner);
            self.push(Step::Here(position));
        } else {
            self.node(inner);
        }
        match split {
            Some(split) => {
                let second = self.push(Step::Reject(mark)) + 1;
                let first = split + 1;
                self.set(split, Step::Split { first, second });
            }
            None => {
                self.push(Step::Cut(mark));
                self.push(Step::Return(position));
            }
        }
    }

    fn repeat(&mut self, child: &Node, least: usize, most: usize, greedy: bool) {
        if most == 0 {
            return;
        }
        if greedy && let Some(unit) = unit(child) {
            self.push(Step::Span { unit, least, most });
            return;
        }
        let takes_something = child.extent().0 > 0;
        match (least, most) {
            (0, 1) => {
                let split = self.push(Step::Jump(0));
                self.node(child);
                let end = self.here();
                self.branch(split, split + 1, end, greedy);
            }
            (0, usize::MAX) if takes_something => {
                let split = self.push(Step::Jump(0));
                self.node(child);
                let end = self.push(Step::Jump(split)) + 1;
                self.branch(split, split + 1, end, greedy);
            }
            (1, usize::MAX) if takes_something => {
                let begin = self.here();
                self.node(child);
                let split = self.push(Step::Jump(0));
                self.branch(split, begin, split + 1, greedy);
            }
            _ => self.counted(child, least, most, greedy),
        }
    }

    fn branch(&mut self, at: usize, again: usize, end: usize, greedy: bool) {
        let (first, second) = if greedy { (again, end) } else { (end, again) };
        self.set(at, Step::Split { first, second });
    }

    fn counted(&mut self, child: &Node, least: usize, most: usize, greedy: bool) {
        let (count, start) = (self.slot(), self.slot());
        self.push(Step::Zero(count));
        let decision = self.push(Step::Jump(0));
        self.push(Step::Iterate { count, start });
        self.node(child);
        let end = self.push(Step::Jump(decision)) + 1;
        let repeat = Repeat {
            count,
            start,
            least,
            most,
            greedy,
            end,
        };
        self.set(decision, Step::Repeat(repeat));
    }
}

/// The test of a node that is always one character.
fn unit(node: &Node) -> Option<Unit> {
    match node {
        Node::Char(character) => Some(Unit::Char(*character)),
        Node::One(unit) => Some(unit.clone()),
        _ => None,
    }
}
