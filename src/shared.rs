//! What several threads use while they hold the interpreter: values behind locks, and dictionaries.
//!
//! The rooms that know Python (`api`, `model`, `frame`) lock nothing but this, and Clippy holds them to it: a thread that
//! waits for a lock releases the interpreter, and nothing that may run Python code happens under one.

use pyo3::prelude::*;
use pyo3::sync::MutexExt as _;
use pyo3::types::PyDict;
use std::sync::{Mutex, PoisonError};

/// A value behind a lock.
#[derive(Default)]
pub(crate) struct Shared<T>(Mutex<T>);

impl<T> Shared<T> {
    pub(crate) const fn new(value: T) -> Self {
        Self(Mutex::new(value))
    }

    /// Works on the value. The work must not make, compare, call or drop a Python object, all of which may run Python code,
    /// and with it a call that needs this lock; cloning a reference and moving objects out of here is safe.
    pub(crate) fn with<R>(&self, py: Python<'_>, work: impl FnOnce(&mut T) -> R) -> R {
        let mut value = self.0.lock_py_attached(py).unwrap_or_else(PoisonError::into_inner);
        work(&mut value)
    }

    /// Puts another value in; the former is the caller's to drop, outside of the lock.
    #[must_use = "the former value is dropped outside of the lock"]
    pub(crate) fn replace(&self, py: Python<'_>, value: T) -> T {
        self.with(py, |held| std::mem::replace(held, value))
    }

    /// Takes the value out and leaves an empty one.
    #[must_use = "the former value is dropped outside of the lock"]
    pub(crate) fn take(&self, py: Python<'_>) -> T
    where
        T: Default,
    {
        self.replace(py, T::default())
    }

    /// Works on the value, with or without the interpreter and without waiting: `None` when it is in use.
    pub(crate) fn try_with<R>(&self, work: impl FnOnce(&mut T) -> R) -> Option<R> {
        self.0.try_lock().ok().map(|mut value| work(&mut value))
    }

    /// Works on the value in a thread that does not hold the interpreter, as `with` does.
    pub(crate) fn with_detached<R>(&self, work: impl FnOnce(&mut T) -> R) -> R {
        #[expect(
            clippy::disallowed_methods,
            reason = "a thread without the interpreter keeps nobody from it"
        )]
        let mut value = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        work(&mut value)
    }
}

type Pair<'py> = (Bound<'py, PyAny>, Bound<'py, PyAny>);

/// The members of a dictionary as they are now. PyO3's own iterator panics when other code changes the dictionary while its
/// members are worked on, which may run that code.
///
/// # Errors
/// None that Python code can bring about.
pub(crate) fn pairs<'py>(dict: &Bound<'py, PyDict>) -> PyResult<Vec<Pair<'py>>> {
    dict.items().iter().map(|item| item.extract()).collect()
}
