//! Calls of Python code that may belong to the user or take long: functions, `repr()`, `==` and iterators.
//!
//! Neither shutdown nor a fork waits for such calls. If the interpreter shuts down during such a call, CPython before 3.14 ends the
//! thread by a forced unwind. Here the unwind stops before it reaches Rust's frames, and the thread sleeps until the process ends, as
//! in 3.14.

use crate::shutdown;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyIterator, PyTuple};
use std::ffi::c_int;
use std::hint::black_box;

type Object = *mut ffi::PyObject;

/// `callable(*args, **keywords)`.
///
/// # Errors
/// Exceptions that the function raises.
#[expect(
    unsafe_code,
    reason = "PyO3 declares the function as one that never unwinds, so no unwind could be stopped"
)]
pub(crate) fn call<'py, A>(
    callable: &Bound<'py, PyAny>,
    args: A,
    keywords: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>>
where
    A: IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>, Error: Into<PyErr>>,
{
    type Declared = unsafe extern "C" fn(Object, Object, Object) -> Object;
    type Unwinding = unsafe extern "C-unwind" fn(Object, Object, Object) -> Object;
    let args = args.into_pyobject(callable.py()).map_err(Into::into)?;
    let keywords = keywords.map_or(std::ptr::null_mut(), Bound::as_ptr);
    or_raised(callable.py(), || {
        // SAFETY: both types declare the same function; live references, and null for no keywords.
        unsafe { unwinding::<Declared, Unwinding>(ffi::PyObject_Call)(callable.as_ptr(), args.as_ptr(), keywords) }
    })
}

/// `object.name(*args)`.
///
/// # Errors
/// Exceptions that the method raises.
pub(crate) fn call_method<'py, A>(object: &Bound<'py, PyAny>, name: &str, args: A) -> PyResult<Bound<'py, PyAny>>
where
    A: IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>, Error: Into<PyErr>>,
{
    call(&object.getattr(name)?, args, None)
}

/// `repr(value)`.
///
/// # Errors
/// Exceptions that `__repr__` raises.
#[expect(
    unsafe_code,
    reason = "PyO3 declares the function as one that never unwinds, so no unwind could be stopped"
)]
pub(crate) fn repr<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    type Declared = unsafe extern "C" fn(Object) -> Object;
    type Unwinding = unsafe extern "C-unwind" fn(Object) -> Object;
    or_raised(value.py(), || {
        // SAFETY: both types declare the same function; a live reference.
        unsafe { unwinding::<Declared, Unwinding>(ffi::PyObject_Repr)(value.as_ptr()) }
    })
}

/// `left == right`.
///
/// # Errors
/// Exceptions that `__eq__` raises.
#[expect(
    unsafe_code,
    reason = "PyO3 declares the function as one that never unwinds, so no unwind could be stopped"
)]
pub(crate) fn equal<'py>(left: &Bound<'py, PyAny>, right: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    type Declared = unsafe extern "C" fn(Object, Object, c_int) -> Object;
    type Unwinding = unsafe extern "C-unwind" fn(Object, Object, c_int) -> Object;
    or_raised(left.py(), || {
        // SAFETY: both types declare the same function; live references.
        unsafe {
            unwinding::<Declared, Unwinding>(ffi::PyObject_RichCompare)(left.as_ptr(), right.as_ptr(), ffi::Py_EQ)
        }
    })
}

/// `next(iterator)`; `None` at its end.
///
/// # Errors
/// Exceptions that the iterator raises.
#[expect(
    unsafe_code,
    reason = "PyO3 declares the function as one that never unwinds, so no unwind could be stopped"
)]
pub(crate) fn next<'py>(iterator: &Bound<'py, PyIterator>) -> PyResult<Option<Bound<'py, PyAny>>> {
    type Declared = unsafe extern "C" fn(Object) -> Object;
    type Unwinding = unsafe extern "C-unwind" fn(Object) -> Object;
    let record = stopping_unwinds(iterator.py(), || {
        // SAFETY: both types declare the same function; a live reference.
        unsafe { unwinding::<Declared, Unwinding>(ffi::PyIter_Next)(iterator.as_ptr()) }
    });
    if record.is_some() {
        return Ok(record);
    }
    PyErr::take(iterator.py()).map_or(Ok(None), Err)
}

/// Runs a function of the interpreter that returns null only if it raised.
fn or_raised(py: Python<'_>, function: impl FnOnce() -> Object) -> PyResult<Bound<'_, PyAny>> {
    stopping_unwinds(py, function).ok_or_else(|| PyErr::fetch(py))
}

/// Runs a function of the interpreter, which may run any Python code, and stops a forced unwind in it. `None` for null, which
/// means an exception, or the end of an iterator.
#[expect(unsafe_code, reason = "takes a reference from the interpreter")]
fn stopping_unwinds(py: Python<'_>, function: impl FnOnce() -> Object) -> Option<Bound<'_, PyAny>> {
    let object = shutdown::attached(|| {
        let sleeper = SleepForever;
        let object = function();
        std::mem::forget(sleeper);
        object
    });
    // SAFETY: the interpreter's functions return a new reference, or null.
    unsafe { Bound::from_owned_ptr_or_opt(py, object) }
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

/// A function of the interpreter, declared as one that may unwind. PyO3 declares it as one that never does. The optimizer must
/// not see which function it is: it would merge both declarations, and remove the code that stops the unwind.
///
/// # Safety
/// Both types are pointers to the same function, with the same signature and calling convention; only the second one may unwind.
#[expect(unsafe_code, reason = "our own declaration would be merged with PyO3's")]
unsafe fn unwinding<Declared: Copy, Unwinding: Copy>(function: Declared) -> Unwinding {
    const { assert!(size_of::<Declared>() == size_of::<Unwinding>()) };
    // SAFETY: both are pointers to functions.
    black_box(unsafe { std::mem::transmute_copy::<Declared, Unwinding>(&function) })
}
