//! How deep values may nest, one limit for everything that descends, and how a value that contains itself is told.
//!
//! The limit alone does not protect a thread with a small stack, so what is left of the stack is looked at as well.

use crate::syntax::json::MAX_DEPTH;
use pyo3::exceptions::{PyRecursionError, PyValueError};
use pyo3::prelude::*;
use std::cell::Cell;
use std::thread::LocalKey;

/// Levels of models, lists and objects. What can be read can be written.
pub(crate) const LIMIT: usize = MAX_DEPTH;

/// Bytes of the stack that are left to what a level calls: CPython, finalizers, the making of an exception.
const RESERVE: usize = 48 * 1024;

/// Why a descent ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The value contains itself.
    Cycle,
    /// The value nests deeper than the limit.
    Depth,
    /// The thread's stack is nearly used up.
    Stack,
}

/// The stack is looked at once in so many levels, which together take less than the reserve. Without optimization a level
/// takes up to 8 kB of it.
const STRIDE: usize = if cfg!(debug_assertions) { 1 } else { 8 };

/// Levels that a dump goes down before it notes containers. A cycle comes by again, and most values are less deep.
const UNNOTED: usize = 16;

/// The containers from a value's root to where a descent is.
#[derive(Default)]
pub(crate) struct Path {
    open: Vec<usize>,
    depth: usize,
    /// Levels that are not noted.
    unnoted: usize,
}

/// A level of a descent that goes through Python code; it ends when this is dropped.
pub(crate) struct Level(&'static LocalKey<Cell<usize>>);

impl Path {
    /// A path that ends at the first cycle, which therefore need not be found at its first turn.
    pub(crate) const fn to_the_first_cycle() -> Self {
        Self {
            open: Vec::new(),
            depth: 0,
            unnoted: UNNOTED,
        }
    }

    /// Enters a container.
    #[inline]
    pub(crate) fn enter(&mut self, container: &Bound<'_, PyAny>) -> Result<(), Stop> {
        room_at(self.depth)?;
        if self.depth >= self.unnoted {
            self.note(container)?;
        }
        self.depth += 1;
        Ok(())
    }

    /// Leaves the container that was entered last.
    #[inline]
    pub(crate) fn leave(&mut self) {
        self.depth -= 1;
        if self.depth >= self.unnoted {
            self.open.pop();
        }
    }

    fn note(&mut self, container: &Bound<'_, PyAny>) -> Result<(), Stop> {
        if self.is_in(container) {
            return Err(Stop::Cycle);
        }
        if self.depth == LIMIT {
            return Err(Stop::Depth);
        }
        self.open.push(container.as_ptr().addr());
        Ok(())
    }

    /// Enters what is no level of its own in JSON. [`Path::passed`] leaves it.
    #[inline]
    pub(crate) fn pass(&mut self, wrapper: &Bound<'_, PyAny>) -> Result<(), Stop> {
        if self.is_in(wrapper) {
            return Err(Stop::Cycle);
        }
        room()?;
        self.open.push(wrapper.as_ptr().addr());
        Ok(())
    }

    /// Leaves what was passed.
    #[inline]
    pub(crate) fn passed(&mut self) {
        self.open.pop();
    }

    #[inline]
    fn is_in(&self, container: &Bound<'_, PyAny>) -> bool {
        self.open.contains(&container.as_ptr().addr())
    }
}

impl Level {
    /// One level more of a descent, counted in this thread.
    ///
    /// # Errors
    /// `RecursionError` where there are too many.
    pub(crate) fn enter(depth: &'static LocalKey<Cell<usize>>) -> PyResult<Self> {
        room()?;
        if depth.get() >= LIMIT {
            let message = format!("the value contains itself or nests deeper than {LIMIT} levels");
            return Err(PyRecursionError::new_err(message));
        }
        depth.set(depth.get() + 1);
        Ok(Self(depth))
    }
}

impl Drop for Level {
    fn drop(&mut self) {
        self.0.set(self.0.get().saturating_sub(1));
    }
}

/// Fails when the thread's stack is nearly used up.
#[inline]
pub(crate) fn room() -> Result<(), Stop> {
    room_for(0)
}

/// The same at a level of a descent, where it is time to look.
#[inline]
pub(crate) fn room_at(depth: usize) -> Result<(), Stop> {
    if depth.is_multiple_of(STRIDE) { room() } else { Ok(()) }
}

/// Fails when the thread's stack has no room for so many bytes.
#[inline]
pub(crate) fn room_for(bytes: usize) -> Result<(), Stop> {
    match stacker::remaining_stack() {
        Some(left) if left < RESERVE + bytes => Err(Stop::Stack),
        _ => Ok(()),
    }
}

/// Whether the system tells how much is left of a stack.
pub(crate) fn knows_the_stack() -> bool {
    stacker::remaining_stack().is_some()
}

impl From<Stop> for PyErr {
    #[cold]
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Cycle => PyValueError::new_err("Circular reference detected: a value contains itself"),
            Stop::Depth => PyValueError::new_err(format!(
                "the value nests deeper than {LIMIT} levels of models, lists and objects"
            )),
            Stop::Stack => PyRecursionError::new_err(
                "maximum recursion depth exceeded: the stack of this thread is nearly used up (threading.stack_size)",
            ),
        }
    }
}
