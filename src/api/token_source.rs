//! An access token that the caller's own function gives, anew for each call.

use super::error;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyString;
use secrecy::SecretString;

/// A function, or a coroutine function, that returns a token.
pub(super) struct TokenSource(Py<PyAny>);

impl TokenSource {
    pub(super) fn new(function: Py<PyAny>) -> Self {
        Self(function)
    }

    /// The function, for the garbage collector.
    pub(super) fn function(&self) -> &Py<PyAny> {
        &self.0
    }

    /// What the function returns: a token, or what has to be awaited for one.
    pub(super) fn ask<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.bind(py).call0()
    }

    /// The `Authorization` header of a new token; a coroutine is run to its end.
    pub(super) fn header(&self, py: Python<'_>) -> PyResult<SecretString> {
        let given = self.ask(py)?;
        if is_awaitable(&given)? {
            return header(&py.import("asyncio")?.call_method1("run", (given,))?);
        }
        header(&given)
    }
}

pub(super) fn is_awaitable(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    if value.is_instance_of::<PyString>() {
        return Ok(false);
    }
    value.hasattr(intern!(value.py(), "__await__"))
}

/// The `Authorization` header of a token.
pub(super) fn header(token: &Bound<'_, PyAny>) -> PyResult<SecretString> {
    let Ok(text) = token.cast::<PyString>() else {
        let message = format!("access_token() gives a string, not {}", token.get_type().name()?);
        return Err(error::api_type_error(token.py(), &message));
    };
    Ok(SecretString::from(format!("Bearer {}", text.to_str()?)))
}
