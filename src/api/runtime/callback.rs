//! Calls of Python code that may belong to the user or take long: log handlers, functions that return tokens, exceptions.

use super::shutdown;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

/// Calls a Python function, during which the interpreter may shut down.
///
/// CPython before 3.14 ends a daemon thread that takes the interpreter after shutdown by a forced unwind, which becomes an
/// abort of the process in Rust's frames. Here the unwind stops, and the thread sleeps until the process ends, as in 3.14.
///
/// # Errors
/// Exceptions that the function raises.
#[expect(
    unsafe_code,
    reason = "PyO3 declares the function as one that never unwinds, so that nothing could be stopped"
)]
pub(in crate::api) fn call<'py, A>(
    function: &Bound<'py, PyAny>,
    args: A,
    keywords: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>>
where
    A: IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>, Error: Into<PyErr>>,
{
    let args = args.into_pyobject(function.py()).map_err(Into::into)?;
    let keywords = keywords.map_or(std::ptr::null_mut(), Bound::as_ptr);
    let returned = shutdown::guarded(function.py(), || {
        let sleeper = SleepForever;
        // SAFETY: live references, null for no keywords, and the interpreter is held; the function is part of the stable ABI.
        let returned = unsafe { unwinding()(function.as_ptr(), args.as_ptr(), keywords) };
        std::mem::forget(sleeper);
        returned
    });
    // SAFETY: it returned a new reference, or null with the exception set.
    unsafe { Bound::from_owned_ptr_or_err(function.py(), returned) }
}

/// Calls a method in the same way.
pub(in crate::api) fn call_method<'py, A>(
    object: &Bound<'py, PyAny>,
    name: &str,
    args: A,
) -> PyResult<Bound<'py, PyAny>>
where
    A: IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>, Error: Into<PyErr>>,
{
    call(&object.getattr(name)?, args, None)
}

type UnwindingCall =
    unsafe extern "C-unwind" fn(*mut ffi::PyObject, *mut ffi::PyObject, *mut ffi::PyObject) -> *mut ffi::PyObject;

/// `PyObject_Call`, declared as a function that may unwind. The optimizer must not see which function it is: PyO3 declares it as
/// one that never unwinds, and then the optimizer would remove the code that stops the unwind.
#[expect(unsafe_code, reason = "a declaration of our own would be merged with PyO3's")]
fn unwinding() -> UnwindingCall {
    type Declared =
        unsafe extern "C" fn(*mut ffi::PyObject, *mut ffi::PyObject, *mut ffi::PyObject) -> *mut ffi::PyObject;
    // SAFETY: both types have the same signature and calling convention; only the second one lets an unwind pass.
    std::hint::black_box(unsafe { std::mem::transmute::<Declared, UnwindingCall>(ffi::PyObject_Call) })
}

/// A value that only an unwind drops. It stops the unwind by never returning.
struct SleepForever;

impl Drop for SleepForever {
    fn drop(&mut self) {
        loop {
            std::thread::park();
        }
    }
}
