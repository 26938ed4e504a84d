//! Calls of Python code that may belong to the user or take long: functions, `repr()`, `==` and iterators.
//!
//! Neither shutdown nor a fork waits for such calls. If the interpreter shuts down during one, its thread sleeps until the process
//! ends: see `forced_unwind`.

use crate::shutdown::attached;
use pyo3::basic::CompareOp;
use pyo3::call::PyCallArgs;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyIterator, PyString};

/// `callable(*args, **keywords)`.
///
/// # Errors
/// Exceptions that the function raises.
pub(crate) fn call<'py, A>(
    callable: &Bound<'py, PyAny>,
    args: A,
    keywords: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>>
where
    A: PyCallArgs<'py>,
{
    attached(|| callable.call(args, keywords))
}

/// `object.name(*args)`.
///
/// # Errors
/// Exceptions that the method raises.
pub(crate) fn call_method<'py, A>(object: &Bound<'py, PyAny>, name: &str, args: A) -> PyResult<Bound<'py, PyAny>>
where
    A: PyCallArgs<'py>,
{
    call(&object.getattr(name)?, args, None)
}

/// `repr(value)`.
///
/// # Errors
/// Exceptions that `__repr__` raises.
pub(crate) fn repr<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyString>> {
    attached(|| value.repr())
}

/// `left == right`.
///
/// # Errors
/// Exceptions that `__eq__` raises.
pub(crate) fn equal<'py>(left: &Bound<'py, PyAny>, right: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    attached(|| left.rich_compare(right, CompareOp::Eq))
}

/// `next(iterator)`; `None` at its end.
///
/// # Errors
/// Exceptions that the iterator raises.
pub(crate) fn next<'py>(iterator: &mut Bound<'py, PyIterator>) -> PyResult<Option<Bound<'py, PyAny>>> {
    attached(|| iterator.next().transpose())
}
