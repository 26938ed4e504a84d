//! An access token that is given: as it is, or by the caller's own function, anew for each call.

use super::{callback, error};
use crate::model::raise;
use pyo3::prelude::*;
use pyo3::types::PyString;
use pyo3::{Borrowed, intern};
use secrecy::{ExposeSecret, SecretString};
use std::convert::Infallible;

/// The setting `access_token`.
pub(super) enum AccessToken {
    Text(SecretString),
    Called(Py<PyAny>),
}

impl AccessToken {
    /// The token, when it is known.
    pub(super) fn text(&self) -> Option<&SecretString> {
        match self {
            Self::Text(token) => Some(token),
            Self::Called(_) => None,
        }
    }

    /// What is called for it, when it is not.
    pub(super) fn function(&self) -> Option<&Py<PyAny>> {
        match self {
            Self::Text(_) => None,
            Self::Called(function) => Some(function),
        }
    }
}

impl<'py> FromPyObject<'_, 'py> for AccessToken {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if value.is_callable() {
            return Ok(Self::Called(value.to_owned().unbind()));
        }
        value.extract::<String>().map(|token| Self::Text(token.into()))
    }
}

impl<'py> IntoPyObject<'py> for AccessToken {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = Infallible;

    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(match self {
            Self::Text(token) => PyString::new(py, token.expose_secret()).into_any(),
            Self::Called(function) => function.into_bound(py),
        })
    }
}

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
        callback::call(self.0.bind(py), (), None)
    }

    /// The `Authorization` header of a new token; a coroutine is run to its end.
    pub(super) fn header(&self, py: Python<'_>) -> PyResult<SecretString> {
        let given = self.ask(py)?;
        if is_awaitable(&given)? {
            let cannot = |error: PyErr| raise(py, "ConfigurationException", (format!("access_token(): {error}"),));
            let run = py.import("sailpoint._awaiting").map_err(cannot)?.getattr("run")?;
            return header(&callback::call(&run, (given,), None)?);
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
    let text = text.to_str().map_err(|error| error::unsendable(token.py(), error))?;
    Ok(SecretString::from(format!("Bearer {text}")))
}
