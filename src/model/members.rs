//! Goes through a dictionary that other Python code may change meanwhile.

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// Visits each member. `PyDict`'s own iterator panics where Python raises, so it is never asked in that state.
///
/// # Errors
/// `RuntimeError` when the dictionary changes its size, and what the visitor raises.
pub(crate) fn each<'py>(
    members: &Bound<'py, PyDict>,
    mut visit: impl FnMut(Bound<'py, PyAny>, Bound<'py, PyAny>) -> PyResult<()>,
) -> PyResult<()> {
    let size = members.len();
    let mut entries = members.iter();
    for _ in 0..size {
        if members.len() != size {
            return Err(PyRuntimeError::new_err("dictionary changed size during iteration"));
        }
        let Some((key, value)) = entries.next() else {
            break;
        };
        visit(key, value)?;
    }
    Ok(())
}
