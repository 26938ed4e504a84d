//! The state of rendering a template: variables, macros and what is left to be computed.

use super::tree::{Expression, Macro};
use super::value::{Context, Value};
use crate::transform::budget::Budget;
use crate::transform::error::{Error, Limit};
use std::cell::Cell;
use std::collections::HashMap;
use std::rc::Rc;

/// Maximum depth of nested blocks, expressions and calls, in all templates of an evaluation.
const MAX_LEVELS: usize = 1000;
/// Steps that a node of a template takes from the budget.
const NODE: usize = 5;

/// The limits of an evaluation.
#[derive(Clone, Copy)]
pub(in crate::transform) struct Limits<'a> {
    pub(in crate::transform) budget: &'a Budget,
    /// Current depth of nested blocks, expressions and calls.
    pub(in crate::transform) levels: &'a Cell<usize>,
}

/// Control flow after a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flow {
    Next,
    /// Leaves the loop, the macro or the template.
    Break,
    /// Leaves the template.
    Stop,
}

/// The frame of a macro call.
pub(super) struct MacroFrame {
    /// The arguments by the names of the parameters; each is computed when it is used.
    pub(super) arguments: HashMap<String, Rc<Expression>>,
    pub(super) locals: HashMap<String, Value>,
}

pub(super) struct Renderer<'a> {
    pub(super) context: &'a dyn Context,
    /// The text of the outermost template.
    pub(super) source: &'a str,
    pub(super) limits: Limits<'a>,
    pub(super) globals: HashMap<String, Value>,
    pub(super) macros: HashMap<String, Rc<Macro>>,
    pub(super) frames: Vec<MacroFrame>,
    /// The number of frames that are seen: 0 outside of every macro.
    pub(super) frame: usize,
}

impl<'a> Renderer<'a> {
    pub(super) fn new(source: &'a str, context: &'a dyn Context, limits: Limits<'a>) -> Self {
        Self {
            context,
            source,
            limits,
            globals: HashMap::new(),
            macros: HashMap::new(),
            frames: Vec::new(),
            frame: 0,
        }
    }

    /// Does work one level deeper.
    pub(super) fn deeper<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, Error>) -> Result<T, Error> {
        let levels = self.limits.levels;
        if levels.get() >= MAX_LEVELS {
            let text = format!("Templates nest deeper than {MAX_LEVELS}, or refer to themselves.");
            return Err(Error::beyond(Limit::Depth, text));
        }
        self.limits.budget.charge(NODE)?;
        levels.set(levels.get() + 1);
        let done = work(self);
        levels.set(levels.get() - 1);
        done
    }

    /// Does work with other frames in sight.
    pub(super) fn within<T>(
        &mut self,
        frame: usize,
        work: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let before = std::mem::replace(&mut self.frame, frame.min(self.frames.len()));
        let done = self.deeper(work);
        self.frame = before;
        done
    }

    /// A local variable or an argument of the current macro.
    pub(super) fn current(&self) -> Option<&MacroFrame> {
        self.frame.checked_sub(1).and_then(|at| self.frames.get(at))
    }

    pub(super) fn current_mut(&mut self) -> Option<&mut MacroFrame> {
        self.frame.checked_sub(1).and_then(|at| self.frames.get_mut(at))
    }
}

/// An error of a template.
pub(super) fn fault(text: &str) -> Error {
    format!("Error rendering template: {text}").into()
}
