//! Rejects interpreters that the module does not support. The build script rejects implementations other than `CPython`.

use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;

/// Rejects sub-interpreters, and free-threaded interpreters without the interpreter lock.
///
/// # Errors
/// `ImportError` with the remedy.
pub(crate) fn require_supported(py: Python<'_>) -> PyResult<()> {
    require_main_interpreter()?;
    require_lock(py)
}

/// Rejects sub-interpreters: classes are made once per process, and interpreters must not share objects.
#[expect(unsafe_code, reason = "PyO3 has no safe function for the id of an interpreter")]
fn require_main_interpreter() -> PyResult<()> {
    // SAFETY: a module is initialized with an interpreter current, so that the first call gives a valid pointer.
    let id = unsafe { pyo3::ffi::PyInterpreterState_GetID(pyo3::ffi::PyInterpreterState_Get()) };
    if id == 0 {
        return Ok(());
    }
    let message = "sailpoint works in the main interpreter only, not in sub-interpreters";
    Err(PyImportError::new_err(message))
}

/// Rejects interpreters without the lock, under which slots of models are read and written in place. A free-threaded
/// interpreter enables its lock when it imports the module, unless the user has forbidden that.
fn require_lock(py: Python<'_>) -> PyResult<()> {
    let Some(is_enabled) = py.import("sys")?.getattr_opt("_is_gil_enabled")? else {
        return Ok(());
    };
    if is_enabled.call0()?.is_truthy()? {
        return Ok(());
    }
    let message = "sailpoint needs the interpreter lock, which is off in this free-threaded interpreter: \
                   start it without PYTHON_GIL=0 and -X gil=0, or use a build of CPython with the lock";
    Err(PyImportError::new_err(message))
}
