//! Converts errors of the client layer into Python exceptions.

use super::headers::ResponseHeaders;
use crate::client::{Error, Phase, RejectedLogin};
use crate::python::Exception;
use crate::user_code;
use pyo3::exceptions::PyOSError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::io;

/// The Python exception for an error of the client layer.
#[cold]
pub(crate) fn to_python(py: Python<'_>, error: Error) -> PyErr {
    let message = error.to_string();
    match error {
        Error::Configuration(_) => Exception::CONFIGURATION.with_message(py, &message),
        Error::Invalid(_) => Exception::API_VALUE_ERROR.with_message(py, &message),
        Error::Timeout {
            host, phase, attempts, ..
        } => unreached(py, Exception::TIMEOUT, &message, &host, Some(phase), attempts),
        Error::Busy { host, attempts, .. } => {
            unreached(py, Exception::TIMEOUT, &message, &host, Some(Phase::Pool), attempts)
        }
        Error::Connect {
            host, phase, attempts, ..
        } => unreached(py, Exception::CONNECTION, &message, &host, Some(phase), attempts),
        Error::Protocol { host, attempts, .. } => unreached(py, Exception::CONNECTION, &message, &host, None, attempts),
        Error::Authentication(login) => rejected_login(py, &login).unwrap_or_else(|error| error),
        Error::File {
            path,
            kind,
            code,
            detail,
        } => match code {
            Some(code) => PyOSError::new_err((code, detail, path)),
            None if kind == io::ErrorKind::UnexpectedEof => PyOSError::new_err(message),
            None => io::Error::new(kind, message).into(),
        },
        Error::Resources(_) | Error::TooLarge { .. } | Error::Interrupted | Error::Closed => {
            Exception::CONNECTION.with_message(py, &message)
        }
    }
}

fn unreached(
    py: Python<'_>,
    class: Exception,
    message: &str,
    host: &str,
    phase: Option<Phase>,
    attempts: u32,
) -> PyErr {
    let make = || {
        let keywords = PyDict::new(py);
        keywords.set_item("host", host)?;
        keywords.set_item("phase", phase.map(Phase::as_str))?;
        keywords.set_item("attempts", attempts)?;
        user_code::call(&class.class(py)?, (message,), Some(&keywords))
    };
    make().map_or_else(|error| error, PyErr::from_value)
}

fn rejected_login(py: Python<'_>, login: &RejectedLogin) -> PyResult<PyErr> {
    // For a rejected login the status is enough; a successful response without a token needs the problem too.
    let granted = login.status.is_some_and(|status| status < 300);
    let keywords = PyDict::new(py);
    keywords.set_item("status", login.status)?;
    keywords.set_item("reason", &login.reason)?;
    keywords.set_item("problem", granted.then_some(&login.problem))?;
    keywords.set_item("body", &login.body)?;
    keywords.set_item("headers", ResponseHeaders::new(py, login.headers.clone())?)?;
    keywords.set_item("attempts", login.attempts)?;
    keywords.set_item("request", &login.request)?;
    if let Ok(data) = py.import("json")?.call_method1("loads", (&login.body,)) {
        keywords.set_item("data", data)?;
    }
    let class = Exception::AUTHENTICATION.class(py)?;
    Ok(PyErr::from_value(user_code::call(&class, (), Some(&keywords))?))
}
