//! Calls of Python code that may take long or be another's: handlers of the log, functions that give tokens, exceptions.

use super::leaving;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

/// Calls a Python function from a thread that the interpreter's end may meet inside of it.
///
/// CPython before 3.14 ends a daemon thread that takes the interpreter after its end, by an unwinding that Rust's frames
/// turn into an abort of the process. Here it stops, and the thread sleeps until the process is gone, as 3.14 does it.
///
/// # Errors
/// What the function raises.
#[expect(
    unsafe_code,
    reason = "PyO3 declares the function as one that never unwinds, so that nothing could be stopped"
)]
pub(super) fn call<'py, A>(
    function: &Bound<'py, PyAny>,
    args: A,
    keywords: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>>
where
    A: IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>, Error: Into<PyErr>>,
{
    let args = args.into_pyobject(function.py()).map_err(Into::into)?;
    let keywords = keywords.map_or(std::ptr::null_mut(), Bound::as_ptr);
    let returned = leaving::guarded(function.py(), || {
        let sleeper = SleepForEver;
        // SAFETY: live references, no keywords for null, and the interpreter is held; the function is of the stable ABI.
        let returned = unsafe { unwinding()(function.as_ptr(), args.as_ptr(), keywords) };
        std::mem::forget(sleeper);
        returned
    });
    // SAFETY: it returned a new reference, or null with the exception set.
    unsafe { Bound::from_owned_ptr_or_err(function.py(), returned) }
}

/// The same with a method.
pub(super) fn call_method<'py, A>(object: &Bound<'py, PyAny>, name: &str, args: A) -> PyResult<Bound<'py, PyAny>>
where
    A: IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>, Error: Into<PyErr>>,
{
    call(&object.getattr(name)?, args, None)
}

type Call =
    unsafe extern "C-unwind" fn(*mut ffi::PyObject, *mut ffi::PyObject, *mut ffi::PyObject) -> *mut ffi::PyObject;

/// The interpreter's function, as one that may unwind. The optimizer must not see which one it is: one declaration that
/// says otherwise, which is PyO3's, would make it drop what stops the unwinding.
#[expect(unsafe_code, reason = "a declaration of our own would be merged with PyO3's")]
fn unwinding() -> Call {
    type Declared =
        unsafe extern "C" fn(*mut ffi::PyObject, *mut ffi::PyObject, *mut ffi::PyObject) -> *mut ffi::PyObject;
    // SAFETY: both types have the same signature, and calls of both are made alike; only the second lets an unwinding pass.
    std::hint::black_box(unsafe { std::mem::transmute::<Declared, Call>(ffi::PyObject_Call) })
}

/// Dropped only by an unwinding, which it lets go no further.
struct SleepForEver;

impl Drop for SleepForEver {
    fn drop(&mut self) {
        loop {
            std::thread::park();
        }
    }
}
