//! The one place where an error of the client layer becomes a Python exception.

use super::response::Headers;
use crate::client::{Error, Phase};
use crate::model::raise;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// The Python exception for an error.
#[cold]
pub(crate) fn to_python(py: Python<'_>, error: Error) -> PyErr {
    let message = error.to_string();
    match error {
        Error::Configuration(_) => raise(py, "ConfigurationException", (message,)),
        Error::Invalid(_) => raise(py, "ApiValueError", (message,)),
        Error::Timeout {
            host, phase, attempts, ..
        } => unreached(py, "TimeoutException", &message, &host, Some(phase), attempts),
        Error::Connect {
            host, phase, attempts, ..
        } => unreached(py, "ConnectionException", &message, &host, Some(phase), attempts),
        Error::Protocol { host, attempts, .. } => unreached(py, "ConnectionException", &message, &host, None, attempts),
        Error::Authentication {
            status,
            reason,
            body,
            headers,
            attempts,
            ..
        } => refused_login(py, status, &reason, &body, &headers, attempts).unwrap_or_else(|error| error),
        Error::TooLarge { .. } | Error::Interrupted | Error::Closed => raise(py, "ConnectionException", (message,)),
    }
}

fn unreached(py: Python<'_>, class: &str, message: &str, host: &str, phase: Option<Phase>, attempts: u32) -> PyErr {
    let make = || {
        let keywords = PyDict::new(py);
        keywords.set_item("host", host)?;
        keywords.set_item("phase", phase.map(Phase::as_str))?;
        keywords.set_item("attempts", attempts)?;
        let class = py.import("sailpoint.exceptions")?.getattr(class)?;
        class.call((message,), Some(&keywords))
    };
    make().map_or_else(|error| error, PyErr::from_value)
}

fn refused_login(
    py: Python<'_>,
    status: Option<u16>,
    reason: &str,
    body: &str,
    headers: &[(String, String)],
    attempts: u32,
) -> PyResult<PyErr> {
    let keywords = PyDict::new(py);
    keywords.set_item("status", status)?;
    keywords.set_item("reason", reason)?;
    keywords.set_item("body", body)?;
    keywords.set_item("headers", Headers::of(py, headers)?)?;
    keywords.set_item("attempts", attempts)?;
    if let Ok(data) = py.import("json")?.call_method1("loads", (body,)) {
        keywords.set_item("data", data)?;
    }
    let class = py.import("sailpoint.exceptions")?.getattr("AuthenticationException")?;
    Ok(PyErr::from_value(class.call((), Some(&keywords))?))
}

/// An argument of the wrong type.
#[cold]
pub(crate) fn api_type_error(py: Python<'_>, message: &str) -> PyErr {
    raise(py, "ApiTypeError", (message,))
}

/// An argument with a value that cannot be sent.
#[cold]
pub(crate) fn api_value_error(py: Python<'_>, message: &str) -> PyErr {
    raise(py, "ApiValueError", (message,))
}
