//! The setting `access_token`: a token, or a function that returns one.

use pyo3::Borrowed;
use pyo3::prelude::*;
use pyo3::types::PyString;
use secrecy::{ExposeSecret, SecretString};
use std::convert::Infallible;

/// The setting `access_token`.
pub(super) enum AccessToken {
    Token(SecretString),
    Function(Py<PyAny>),
}

impl AccessToken {
    /// The token, unless a function returns it.
    pub(super) fn token(&self) -> Option<&SecretString> {
        match self {
            Self::Token(token) => Some(token),
            Self::Function(_) => None,
        }
    }

    /// The function, if one returns the token.
    pub(super) fn function(&self) -> Option<&Py<PyAny>> {
        match self {
            Self::Token(_) => None,
            Self::Function(function) => Some(function),
        }
    }
}

impl<'py> FromPyObject<'_, 'py> for AccessToken {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if value.is_callable() {
            return Ok(Self::Function(value.to_owned().unbind()));
        }
        value.extract::<String>().map(|token| Self::Token(token.into()))
    }
}

impl<'py> IntoPyObject<'py> for AccessToken {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = Infallible;

    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(match self {
            Self::Token(token) => PyString::new(py, token.expose_secret()).into_any(),
            Self::Function(function) => function.into_bound(py),
        })
    }
}
