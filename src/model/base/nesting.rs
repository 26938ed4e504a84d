//! The nesting limit for everything that descends into values, and the detection of values that contain themselves.
//!
//! The limit alone does not protect a thread with a small stack, so the remaining stack is checked as well.

use super::visits::{REPEATS, TooManyRepeats, Visits};
use crate::shutdown::{self, Section};
use crate::syntax::json::MAX_DEPTH;
use pyo3::exceptions::{PyRecursionError, PyValueError};
use pyo3::prelude::*;
use std::cell::Cell;
use std::thread::LocalKey;

/// Maximum levels of models, lists and objects, the same for reading and writing.
pub(crate) const LIMIT: usize = MAX_DEPTH;

/// Bytes of the stack that are reserved for the code that a level calls: CPython, finalizers, creating an exception.
const RESERVE: usize = 48 * 1024;

/// The reason why a descent must end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NestingError {
    /// The value contains itself.
    Cycle,
    /// The value nests deeper than the limit.
    Depth,
    /// The thread's stack is nearly used up.
    Stack,
    /// The value holds the same containers too often.
    Repeats,
}

/// Levels between two checks of the remaining stack, which together take less than the reserve. Without optimization a level
/// takes up to 8 kB.
const STRIDE: usize = if cfg!(debug_assertions) { 1 } else { 8 };

/// Levels that a dump descends before it records containers. A cycle is found in a later turn, and most values are less deep.
const UNRECORDED: usize = 16;

/// The containers from the root of a value to the current position of a descent.
#[derive(Default)]
pub(crate) struct Path {
    open: Vec<usize>,
    depth: usize,
    /// Levels that are not recorded.
    unrecorded: usize,
    visits: Visits,
    _section: Section,
}

/// A level of a descent that passes through Python code, until this is dropped.
pub(crate) struct Level {
    depth: &'static LocalKey<Cell<usize>>,
    _section: Section,
}

impl Path {
    /// A path of a descent that fails at the first cycle, and so need not find the cycle in its first turn.
    pub(crate) fn failing_at_a_cycle() -> Self {
        Self {
            unrecorded: UNRECORDED,
            ..Self::default()
        }
    }

    /// Enters a container.
    #[inline]
    pub(crate) fn enter(&mut self, container: &Bound<'_, PyAny>) -> Result<(), NestingError> {
        check_stack_at(self.depth)?;
        self.visits.enter(container)?;
        if self.depth >= self.unrecorded {
            self.record(container)?;
        }
        self.depth += 1;
        Ok(())
    }

    /// Leaves the container that was entered last.
    #[inline]
    pub(crate) fn leave(&mut self) {
        self.depth -= 1;
        if self.depth >= self.unrecorded {
            self.open.pop();
        }
    }

    fn record(&mut self, container: &Bound<'_, PyAny>) -> Result<(), NestingError> {
        if self.is_in(container) {
            return Err(NestingError::Cycle);
        }
        if self.depth == LIMIT {
            return Err(NestingError::Depth);
        }
        self.open.push(container.as_ptr().addr());
        Ok(())
    }

    /// Enters a wrapper that is not a separate level in JSON. [`Path::leave_wrapper`] leaves it.
    #[inline]
    pub(crate) fn enter_wrapper(&mut self, wrapper: &Bound<'_, PyAny>) -> Result<(), NestingError> {
        if self.is_in(wrapper) {
            return Err(NestingError::Cycle);
        }
        check_stack()?;
        self.open.push(wrapper.as_ptr().addr());
        Ok(())
    }

    /// Leaves the wrapper that was entered last.
    #[inline]
    pub(crate) fn leave_wrapper(&mut self) {
        self.open.pop();
    }

    #[inline]
    fn is_in(&self, container: &Bound<'_, PyAny>) -> bool {
        self.open.contains(&container.as_ptr().addr())
    }
}

impl Level {
    /// Enters one more level of a descent, counted in this thread.
    ///
    /// # Errors
    /// `RecursionError` if there are too many levels.
    pub(crate) fn enter(depth: &'static LocalKey<Cell<usize>>) -> PyResult<Self> {
        check_stack()?;
        if depth.get() >= LIMIT {
            let message = format!("the value contains itself or nests deeper than {LIMIT} levels");
            return Err(PyRecursionError::new_err(message));
        }
        depth.set(depth.get() + 1);
        let _section = shutdown::section();
        Ok(Self { depth, _section })
    }
}

impl Drop for Level {
    fn drop(&mut self) {
        self.depth.set(self.depth.get().saturating_sub(1));
    }
}

/// Fails if the thread's stack is nearly used up.
#[inline]
pub(crate) fn check_stack() -> Result<(), NestingError> {
    check_stack_for(0)
}

/// The same at a level of a descent, once in several levels.
#[inline]
pub(crate) fn check_stack_at(depth: usize) -> Result<(), NestingError> {
    if depth.is_multiple_of(STRIDE) {
        check_stack()
    } else {
        Ok(())
    }
}

/// Fails if the thread's stack has not this many bytes left.
#[inline]
pub(crate) fn check_stack_for(bytes: usize) -> Result<(), NestingError> {
    match stacker::remaining_stack() {
        Some(left) if left < RESERVE + bytes => Err(NestingError::Stack),
        _ => Ok(()),
    }
}

/// True if the system reports the remaining size of a stack.
pub(crate) fn knows_the_stack() -> bool {
    stacker::remaining_stack().is_some()
}

impl From<TooManyRepeats> for NestingError {
    fn from(_: TooManyRepeats) -> Self {
        Self::Repeats
    }
}

impl From<NestingError> for PyErr {
    #[cold]
    fn from(error: NestingError) -> Self {
        match error {
            NestingError::Cycle => PyValueError::new_err("Circular reference detected: a value contains itself"),
            NestingError::Depth => PyValueError::new_err(format!(
                "the value nests deeper than {LIMIT} levels of models, lists and objects"
            )),
            NestingError::Repeats => PyValueError::new_err(format!(
                "the value contains the same models, lists and objects more than {REPEATS} times: give it fewer references to them"
            )),
            NestingError::Stack => PyRecursionError::new_err(
                "maximum recursion depth exceeded: the stack of this thread is nearly used up (threading.stack_size)",
            ),
        }
    }
}
