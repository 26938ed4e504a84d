//! Iteration over a dictionary that other Python code may change in the meantime. PyO3's iterator panics in the case in which Python
//! raises an exception.

use pyo3::exceptions::PyRuntimeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// Visits each member.
///
/// # Errors
/// `RuntimeError` if the dictionary changes its size, and errors of the visitor.
#[expect(unsafe_code, reason = "borrows members for a moment before it owns them")]
pub(crate) fn each<'py>(
    members: &Bound<'py, PyDict>,
    mut visit: impl FnMut(Bound<'py, PyAny>, Bound<'py, PyAny>) -> PyResult<()>,
) -> PyResult<()> {
    let size = members.len();
    let mut position = 0;
    // SAFETY: both are owned before anything else happens.
    while let Some((key, value)) = unsafe { next(members, &mut position) } {
        visit(key.to_owned(), value.to_owned())?;
        check_size(members, size)?;
    }
    Ok(())
}

/// Fails if the size of the dictionary has changed, as Python's own loops do.
pub(crate) fn check_size(members: &Bound<'_, PyDict>, before: usize) -> PyResult<()> {
    if members.len() == before {
        return Ok(());
    }
    Err(PyRuntimeError::new_err("dictionary changed size during iteration"))
}

/// The next member; `position` starts at 0.
///
/// # Safety
/// No Python code may run while the references are used: it could change the dictionary, and they would be freed.
#[inline]
#[expect(
    unsafe_code,
    reason = "the iterator of pyo3 returns owned references, which costs a tenth of a dump"
)]
pub(crate) unsafe fn next<'a, 'py>(
    members: &'a Bound<'py, PyDict>,
    position: &mut ffi::Py_ssize_t,
) -> Option<(Borrowed<'a, 'py, PyAny>, Borrowed<'a, 'py, PyAny>)> {
    let (mut key, mut value) = (std::ptr::null_mut(), std::ptr::null_mut());
    // SAFETY: the dictionary is valid and the interpreter is held; both pointers are set when there is a member.
    unsafe {
        if ffi::PyDict_Next(members.as_ptr(), position, &raw mut key, &raw mut value) == 0 {
            return None;
        }
        let py = members.py();
        Some((Borrowed::from_ptr(py, key), Borrowed::from_ptr(py, value)))
    }
}
