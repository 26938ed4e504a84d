//! Makes a program of a parsed regular expression.

use super::extent::extent;
use super::program::{Repeat, Step};
use super::unit::Unit;
use crate::transform::budget::Budget;
use crate::transform::error::Error;
use fancy_regex::{Expr, LookAround};
use std::collections::HashMap;

/// What a class takes from the budget, and each byte of it: `\w` has 800 ranges.
const CLASS: usize = 500;
const CLASS_BYTE: usize = 100;
/// By how much more a class takes in either case.
const FOLDING: usize = 50;

/// Why a tree has no program.
pub(super) enum Fault {
    Invalid,
    /// It is of another language than Java's.
    Foreign(&'static str),
    Spent(Error),
}

impl Fault {
    pub(super) fn worded(self, pattern: &str) -> Error {
        match self {
            Self::Invalid => format!("'{pattern}' is not a valid regular expression.").into(),
            Self::Foreign(what) => format!("'{pattern}' is not a valid regular expression: Java has no {what}.").into(),
            Self::Spent(error) => error,
        }
    }
}

type Compiled = Result<(), Fault>;

/// What is compiled so far.
pub(super) struct Compiler<'a> {
    pub(super) steps: Vec<Step>,
    pub(super) slots: usize,
    pub(super) groups: usize,
    budget: &'a Budget,
    classes: HashMap<(String, bool), Unit>,
    /// The highest group that is referred to.
    referred: usize,
}

impl<'a> Compiler<'a> {
    pub(super) fn new(budget: &'a Budget) -> Self {
        Self {
            steps: Vec::new(),
            slots: 0,
            groups: 1,
            budget,
            classes: HashMap::new(),
            referred: 0,
        }
    }

    /// A program that keeps where it begins and ends.
    pub(super) fn whole(&mut self, tree: &Expr) -> Compiled {
        self.slots = 2 * (1 + groups(tree));
        self.push(Step::Save(0));
        self.expression(tree)?;
        self.push(Step::Save(1));
        self.push(Step::Done);
        if self.referred >= self.groups {
            return Err(Fault::Invalid);
        }
        Ok(())
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

    fn expression(&mut self, expression: &Expr) -> Compiled {
        if let Some(unit) = self.unit(expression)? {
            self.push(Step::One(unit));
            return Ok(());
        }
        match expression {
            Expr::Empty => {}
            Expr::Literal { val, casei: true } => {
                let units = val.chars().map(|each| Step::One(Unit::caseless(each)));
                self.steps.extend(units);
            }
            Expr::Literal { val, .. } => self.text(val.clone()),
            Expr::LiteralBytes { bytes } => self.text(bytes.iter().copied().map(char::from).collect()),
            Expr::Assertion(assertion) => self.steps.push(Step::Assert(*assertion)),
            Expr::ContinueFromPreviousMatchEnd => self.steps.push(Step::Follows),
            Expr::GeneralNewline { .. } => self.newline()?,
            Expr::Concat(parts) => self.concat(parts)?,
            Expr::Alt(choices) => self.choices(choices)?,
            Expr::Group(inner) => self.group(inner)?,
            Expr::AtomicGroup(inner) => self.atomic(inner)?,
            Expr::LookAround(inner, kind) => self.look(inner, *kind)?,
            Expr::Repeat { child, lo, hi, greedy } => self.repeat(child, *lo, *hi, *greedy)?,
            Expr::Backref { group, casei } => {
                self.referred = self.referred.max(*group);
                self.push(Step::Same {
                    group: *group,
                    caseless: *casei,
                });
            }
            foreign => return Err(Fault::Foreign(name(foreign))),
        }
        Ok(())
    }

    /// The test of an expression that is always one character.
    fn unit(&mut self, expression: &Expr) -> Result<Option<Unit>, Fault> {
        Ok(Some(match expression {
            Expr::Any { newline: true, .. } => Unit::Any,
            Expr::Any { crlf: true, .. } => Unit::AnyBut(&['\r', '\n']),
            Expr::Any { .. } => Unit::AnyBut(&['\n']),
            Expr::Delegate { inner, casei } => self.class(inner, *casei)?,
            Expr::Literal { val, casei } => {
                let mut characters = val.chars();
                match (characters.next(), characters.next()) {
                    (Some(only), None) if *casei => Unit::caseless(only),
                    (Some(only), None) => Unit::Char(only),
                    _ => return Ok(None),
                }
            }
            _ => return Ok(None),
        }))
    }

    fn class(&mut self, text: &str, caseless: bool) -> Result<Unit, Fault> {
        let key = (text.to_owned(), caseless);
        if let Some(known) = self.classes.get(&key) {
            return Ok(known.clone());
        }
        let work = CLASS + CLASS_BYTE * text.len();
        let work = if caseless { work * FOLDING } else { work };
        self.budget.charge(work).map_err(Fault::Spent)?;
        let unit = Unit::class(text, caseless).ok_or(Fault::Invalid)?;
        self.classes.insert(key, unit.clone());
        Ok(unit)
    }

    fn text(&mut self, text: String) {
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (Some(only), None) => self.steps.push(Step::One(Unit::Char(only))),
            _ => self.steps.push(Step::Text(text)),
        }
    }

    /// One after the other; the parser gives a text character by character.
    fn concat(&mut self, parts: &[Expr]) -> Compiled {
        let mut text = String::new();
        for part in parts {
            if let Expr::Literal { val, casei: false } = part {
                text.push_str(val);
                continue;
            }
            if !text.is_empty() {
                self.text(std::mem::take(&mut text));
            }
            self.expression(part)?;
        }
        if !text.is_empty() {
            self.text(text);
        }
        Ok(())
    }

    /// `\R`: both characters of a line's end, or one.
    fn newline(&mut self) -> Compiled {
        let one = self.class("[\\n\\x0B\\f\\r\\u{85}\\u{2028}\\u{2029}]", false)?;
        let split = self.push(Step::Jump(0));
        self.push(Step::Text("\r\n".to_owned()));
        let jump = self.push(Step::Jump(0));
        let second = self.push(Step::One(one));
        let first = split + 1;
        self.set(split, Step::Split { first, second });
        self.set(jump, Step::Jump(second + 1));
        Ok(())
    }

    fn choices(&mut self, choices: &[Expr]) -> Compiled {
        let mut jumps = Vec::new();
        let last = choices.len().saturating_sub(1);
        for (index, choice) in choices.iter().enumerate() {
            if index == last {
                self.expression(choice)?;
                break;
            }
            let split = self.push(Step::Jump(0));
            self.expression(choice)?;
            jumps.push(self.push(Step::Jump(0)));
            let (first, second) = (split + 1, self.here());
            self.set(split, Step::Split { first, second });
        }
        let end = self.here();
        jumps.into_iter().for_each(|jump| self.set(jump, Step::Jump(end)));
        Ok(())
    }

    fn group(&mut self, inner: &Expr) -> Compiled {
        let group = self.groups;
        self.groups += 1;
        self.push(Step::Save(2 * group));
        self.expression(inner)?;
        self.push(Step::Save(2 * group + 1));
        Ok(())
    }

    fn atomic(&mut self, inner: &Expr) -> Compiled {
        let mark = self.slot();
        self.push(Step::Mark(mark));
        self.expression(inner)?;
        self.push(Step::Cut(mark));
        Ok(())
    }

    fn look(&mut self, inner: &Expr, kind: LookAround) -> Compiled {
        let (mark, position) = (self.slot(), self.slot());
        self.push(Step::Mark(mark));
        self.push(Step::Save(position));
        let negative = matches!(kind, LookAround::LookAheadNeg | LookAround::LookBehindNeg);
        let split = negative.then(|| self.push(Step::Jump(0)));
        if matches!(kind, LookAround::LookBehind | LookAround::LookBehindNeg) {
            let (least, most) = extent(inner);
            self.push(Step::Back { least, most });
            self.expression(inner)?;
            self.push(Step::Here(position));
        } else {
            self.expression(inner)?;
        }
        match split {
            Some(split) => {
                let second = self.push(Step::Refuse(mark)) + 1;
                let first = split + 1;
                self.set(split, Step::Split { first, second });
            }
            None => {
                self.push(Step::Cut(mark));
                self.push(Step::Return(position));
            }
        }
        Ok(())
    }

    fn repeat(&mut self, child: &Expr, least: usize, most: usize, greedy: bool) -> Compiled {
        if most == 0 {
            // Its groups count, and match nothing.
            self.groups += groups(child);
            return Ok(());
        }
        if greedy && let Some(unit) = self.unit(child)? {
            self.push(Step::Span { unit, least, most });
            return Ok(());
        }
        let takes_something = extent(child).0 > 0;
        match (least, most) {
            (0, 1) => {
                let split = self.push(Step::Jump(0));
                self.expression(child)?;
                let end = self.here();
                self.branch(split, split + 1, end, greedy);
            }
            (0, usize::MAX) if takes_something => {
                let split = self.push(Step::Jump(0));
                self.expression(child)?;
                let end = self.push(Step::Jump(split)) + 1;
                self.branch(split, split + 1, end, greedy);
            }
            (1, usize::MAX) if takes_something => {
                let begin = self.here();
                self.expression(child)?;
                let split = self.push(Step::Jump(0));
                self.branch(split, begin, split + 1, greedy);
            }
            _ => self.counted(child, least, most, greedy)?,
        }
        Ok(())
    }

    fn branch(&mut self, at: usize, again: usize, end: usize, greedy: bool) {
        let (first, second) = if greedy { (again, end) } else { (end, again) };
        self.set(at, Step::Split { first, second });
    }

    fn counted(&mut self, child: &Expr, least: usize, most: usize, greedy: bool) -> Compiled {
        let (count, start) = (self.slot(), self.slot());
        self.push(Step::Zero(count));
        let decision = self.push(Step::Jump(0));
        self.push(Step::Iterate { count, start });
        self.expression(child)?;
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
        Ok(())
    }
}

/// How many groups are in an expression.
fn groups(expression: &Expr) -> usize {
    let within: usize = expression.children_iter().map(groups).sum();
    within + usize::from(matches!(expression, Expr::Group(_)))
}

fn name(expression: &Expr) -> &'static str {
    match expression {
        Expr::KeepOut => "\\K",
        Expr::Conditional { .. } | Expr::BackrefExistsCondition { .. } => "conditions",
        Expr::SubroutineCall(_) | Expr::DefineGroup { .. } | Expr::BackrefWithRelativeRecursionLevel { .. } => {
            "subroutines"
        }
        Expr::BacktrackingControlVerb(_) => "control verbs",
        _ => "such expression",
    }
}
