//! Calls of Python code that may take long or be another's: handlers of the log, functions that give tokens, exceptions.

use crate::leaving;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

/// Calls a Python function from a thread that the interpreter's end may meet inside of it.
///
/// # Errors
/// What the function raises.
pub(super) fn call<'py, A>(
    function: &Bound<'py, PyAny>,
    args: A,
    keywords: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>>
where
    A: IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>, Error: Into<PyErr>>,
{
    let args = args.into_pyobject(function.py()).map_err(Into::into)?;
    leaving::call(function, &args, keywords)
}

/// The same with a method.
pub(super) fn call_method<'py, A>(object: &Bound<'py, PyAny>, name: &str, args: A) -> PyResult<Bound<'py, PyAny>>
where
    A: IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>, Error: Into<PyErr>>,
{
    call(&object.getattr(name)?, args, None)
}
