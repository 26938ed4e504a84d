//! Levels of a descent that Python code makes.

use crate::model::base::nesting::Level;
use crate::shutdown;
use crate::user_code;
use pyo3::prelude::*;
use std::cell::Cell;

thread_local! {
    /// Levels of the descents in progress in this thread.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// `function(value)`, one level deeper in a value.
///
/// # Errors
/// `RecursionError` if there are too many levels, or if the stack is nearly used up; exceptions of the function.
#[pyfunction]
#[pyo3(name = "_descend")]
pub(crate) fn descend<'py>(function: &Bound<'py, PyAny>, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let _section = shutdown::section();
    let _level = Level::enter(&DEPTH)?;
    user_code::call(function, (value,), None)
}
