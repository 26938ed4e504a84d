//! Values behind locks for threads that hold the interpreter, and safe iteration over dictionaries.
//!
//! The modules that use Python (`api`, `model`, `frame`) use no other locks, which Clippy checks. A thread that waits for a lock
//! releases the interpreter, and no code that may run Python is executed under one.

use crate::shutdown;
use pyo3::PyTraverseError;
use pyo3::prelude::*;
use pyo3::sync::MutexExt as _;
use pyo3::types::PyDict;
use std::sync::{Mutex, PoisonError};

/// A value behind a lock.
#[derive(Default)]
pub(crate) struct Shared<T> {
    value: Mutex<T>,
    written: Written,
}

/// True in an object whose fields have been written.
///
/// For a class with a `__dict__`, CPython 3.11 allocates an object filled with zeros, shows it to the garbage collector, and makes
/// its dictionary, which may run the collector. Only then are the fields written. `__traverse__` must not read them before.
pub(crate) struct Written(bool);

impl Written {
    /// True if the fields have been written.
    pub(crate) const fn get(&self) -> bool {
        self.0
    }
}

impl Default for Written {
    fn default() -> Self {
        Self(true)
    }
}

impl<T> Shared<T> {
    pub(crate) const fn new(value: T) -> Self {
        Self {
            value: Mutex::new(value),
            written: Written(true),
        }
    }

    /// Runs work on the value. The work must not make, compare, call or drop Python objects: all of these may run Python code,
    /// which may need this lock. Cloning references and moving objects out is safe.
    pub(crate) fn with<R>(&self, py: Python<'_>, work: impl FnOnce(&mut T) -> R) -> R {
        let mut value = self.value.lock_py_attached(py).unwrap_or_else(PoisonError::into_inner);
        work(&mut value)
    }

    /// Replaces the value and returns the former one, which the caller drops outside of the lock.
    #[must_use = "the former value is dropped outside of the lock"]
    pub(crate) fn replace(&self, py: Python<'_>, value: T) -> T {
        self.with(py, |held| std::mem::replace(held, value))
    }

    /// Takes the value, and leaves the default in its place.
    #[must_use = "the former value is dropped outside of the lock"]
    pub(crate) fn take(&self, py: Python<'_>) -> T
    where
        T: Default,
    {
        self.replace(py, T::default())
    }

    /// Runs work on the value without waiting, with or without the interpreter; `None` if the value is in use.
    pub(crate) fn try_with<R>(&self, work: impl FnOnce(&mut T) -> R) -> Option<R> {
        self.value.try_lock().ok().map(|mut value| work(&mut value))
    }

    /// Visits the value for `__traverse__`, unless it is in use or not written yet.
    ///
    /// # Errors
    /// Those of the collector's visitor.
    pub(crate) fn traverse(
        &self,
        visit: impl FnOnce(&T) -> Result<(), PyTraverseError>,
    ) -> Result<(), PyTraverseError> {
        if !self.written.get() {
            return Ok(());
        }
        self.try_with(|value| visit(value)).unwrap_or(Ok(()))
    }

    /// Runs work on the value, as `with` does, in a thread that does not hold the interpreter.
    pub(crate) fn with_detached<R>(&self, work: impl FnOnce(&mut T) -> R) -> R {
        #[expect(
            clippy::disallowed_methods,
            reason = "a thread without the interpreter blocks no other thread from taking it"
        )]
        let mut value = self.value.lock().unwrap_or_else(PoisonError::into_inner);
        work(&mut value)
    }
}

/// Runs the Python work of a destructor; `None` after shutdown. An object may be dropped while an exception is set. That exception
/// is saved and restored, because Python code that runs while one is set fails or crashes.
#[expect(
    clippy::disallowed_methods,
    reason = "CPython calls destructors in threads that hold the interpreter"
)]
pub(crate) fn in_destructor<R>(work: impl FnOnce(Python<'_>) -> R) -> Option<R> {
    Python::try_attach(|py| {
        let _section = shutdown::section_of_destructor();
        let pending = PyErr::take(py);
        let done = work(py);
        if let Some(error) = pending {
            error.restore(py);
        }
        done
    })
}

type Pair<'py> = (Bound<'py, PyAny>, Bound<'py, PyAny>);

/// A copy of the members of a dictionary. PyO3's own iterator panics if other code changes the dictionary during the iteration.
///
/// # Errors
/// None that Python code can cause.
pub(crate) fn pairs<'py>(dict: &Bound<'py, PyDict>) -> PyResult<Vec<Pair<'py>>> {
    dict.items().iter().map(|item| item.extract()).collect()
}
