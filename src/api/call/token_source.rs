//! Tokens from a function of the caller, which is called for each call.

use crate::api::settings::bad_value;
use crate::python::{self, Exception};
use crate::syntax::pasted::cleaned_token;
use crate::user_code;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyString;
use secrecy::SecretString;

/// A function, or a coroutine function, that returns a token.
pub(in crate::api) struct TokenSource(Py<PyAny>);

impl TokenSource {
    pub(in crate::api) fn new(function: Py<PyAny>) -> Self {
        Self(function)
    }

    /// The function, for the garbage collector.
    pub(in crate::api) fn function(&self) -> &Py<PyAny> {
        &self.0
    }

    /// Calls the function. It returns a token, or an awaitable that returns one.
    pub(in crate::api) fn call<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        user_code::call(self.0.bind(py), (), None)
    }

    /// The `Authorization` header with a new token. A coroutine is run to completion.
    pub(in crate::api) fn header(&self, py: Python<'_>) -> PyResult<SecretString> {
        let given = self.call(py)?;
        if is_awaitable(&given)? {
            let cannot = |error: PyErr| Exception::CONFIGURATION.with_message(py, &format!("access_token(): {error}"));
            let run = python::awaitable_runner(py).map_err(cannot)?;
            return header(&user_code::call(&run, (given,), None)?);
        }
        header(&given)
    }
}

/// True if a value must be awaited.
pub(in crate::api) fn is_awaitable(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    if value.is_instance_of::<PyString>() {
        return Ok(false);
    }
    value.hasattr(intern!(value.py(), "__await__"))
}

/// The `Authorization` header with a token.
pub(in crate::api) fn header(token: &Bound<'_, PyAny>) -> PyResult<SecretString> {
    let Ok(text) = token.cast::<PyString>() else {
        let message = format!("access_token() must return a string (got {})", token.get_type().name()?);
        return Err(bad_value::api_type_error(token.py(), &message));
    };
    let text = text
        .to_str()
        .map_err(|error| bad_value::unsendable(token.py(), error))?;
    // A token from a file ends with a line break.
    let (token, _) = cleaned_token(text);
    Ok(SecretString::from(format!("Bearer {token}")))
}
