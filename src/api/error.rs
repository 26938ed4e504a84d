//! The one place where an error of the client layer becomes a Python exception.

use super::callback;
use super::response::Headers;
use crate::client::{Error, Phase, RefusedLogin};
use crate::model::raise;
use pyo3::exceptions::{PyOverflowError, PyTypeError, PyUnicodeEncodeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::fmt::Display;
use std::ops::RangeInclusive;

/// Characters of a value that an error shows.
const SHOWN: usize = 60;

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
        Error::Busy { host, attempts, .. } => {
            unreached(py, "TimeoutException", &message, &host, Some(Phase::Pool), attempts)
        }
        Error::Connect {
            host, phase, attempts, ..
        } => unreached(py, "ConnectionException", &message, &host, Some(phase), attempts),
        Error::Protocol { host, attempts, .. } => unreached(py, "ConnectionException", &message, &host, None, attempts),
        Error::Authentication(refused) => refused_login(py, &refused).unwrap_or_else(|error| error),
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
        callback::call(&class, (message,), Some(&keywords))
    };
    make().map_or_else(|error| error, PyErr::from_value)
}

fn refused_login(py: Python<'_>, refused: &RefusedLogin) -> PyResult<PyErr> {
    // The status of a refusal says all; that of a login that was granted without a token does not.
    let granted = refused.status.is_some_and(|status| status < 300);
    let keywords = PyDict::new(py);
    keywords.set_item("status", refused.status)?;
    keywords.set_item("reason", &refused.reason)?;
    keywords.set_item("problem", granted.then_some(&refused.problem))?;
    keywords.set_item("body", &refused.body)?;
    keywords.set_item("headers", Headers::made(py, refused.headers.clone())?)?;
    keywords.set_item("attempts", refused.attempts)?;
    if let Ok(data) = py.import("json")?.call_method1("loads", (&refused.body,)) {
        keywords.set_item("data", data)?;
    }
    let class = py.import("sailpoint.exceptions")?.getattr("AuthenticationException")?;
    Ok(PyErr::from_value(callback::call(&class, (), Some(&keywords))?))
}

/// What a conversion found wrong with a value, as this package raises it: with the name of what the value is for.
#[cold]
pub(crate) fn unfit(name: &str, value: &Bound<'_, PyAny>, error: PyErr) -> PyErr {
    let py = value.py();
    if error.is_instance_of::<PyOverflowError>(py) {
        let most = if name.ends_with("retries") {
            u32::MAX as usize
        } else {
            usize::MAX
        };
        return api_value_error(py, &out_of_range(name, 0..=most, value));
    }
    let message = format!("{name}: {}", error.value(py));
    if error.is_instance_of::<PyValueError>(py) {
        return api_value_error(py, &message);
    }
    if error.is_instance_of::<PyTypeError>(py) {
        return api_type_error(py, &message);
    }
    error
}

/// The sentence about a number that is too small or too large.
#[cold]
pub(crate) fn out_of_range<T: Display>(name: &str, range: RangeInclusive<T>, value: &Bound<'_, PyAny>) -> String {
    let (least, most) = range.into_inner();
    format!("{name} must be between {least} and {most} (got {})", shown(value))
}

/// The beginning of a value as text. Python refuses to write out an integer of thousands of digits.
#[cold]
pub(crate) fn shown(value: &Bound<'_, PyAny>) -> String {
    let text = value.repr().map_or_else(
        |_| "a number of thousands of digits".to_owned(),
        |text| text.to_string(),
    );
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// An argument of the wrong type.
#[cold]
pub(crate) fn api_type_error(py: Python<'_>, message: &str) -> PyErr {
    raise(py, "ApiTypeError", (message,))
}

/// Text that cannot be sent, because it holds a lone surrogate, as this package raises it; any other exception unchanged.
#[cold]
pub(crate) fn unsendable(py: Python<'_>, error: PyErr) -> PyErr {
    if error.is_instance_of::<PyUnicodeEncodeError>(py) {
        return api_value_error(py, &format!("text cannot be sent: {}", error.value(py)));
    }
    error
}

/// An argument with a value that cannot be sent.
#[cold]
pub(crate) fn api_value_error(py: Python<'_>, message: &str) -> PyErr {
    raise(py, "ApiValueError", (message,))
}
