//! The exceptions for arguments and settings with a bad value.

use crate::python::Exception;
use pyo3::exceptions::{PyOverflowError, PyTypeError, PyUnicodeEncodeError, PyValueError};
use pyo3::prelude::*;
use std::fmt::Display;
use std::ops::RangeInclusive;

/// Maximum number of characters of a value that an error shows.
const SHOWN: usize = 60;

/// The exception for a value that could not be converted, with the name of its argument or setting.
#[cold]
pub(crate) fn cannot_convert(name: &str, value: &Bound<'_, PyAny>, error: PyErr) -> PyErr {
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

/// The message about a number that is too small or too large.
#[cold]
pub(crate) fn out_of_range<T: Display>(name: &str, range: RangeInclusive<T>, value: &Bound<'_, PyAny>) -> String {
    let (least, most) = range.into_inner();
    format!("{name} must be between {least} and {most} (got {})", shown(value))
}

/// The beginning of a value's `repr()`. Python does not convert an integer of thousands of digits to text.
#[cold]
pub(crate) fn shown(value: &Bound<'_, PyAny>) -> String {
    let text = value.repr().map_or_else(
        |_| "a number with thousands of digits".to_owned(),
        |text| text.to_string(),
    );
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// The name of a value's class.
#[cold]
pub(crate) fn class_name(value: &Bound<'_, PyAny>) -> String {
    let name = value.get_type().name();
    name.map_or_else(|_| "another object".to_owned(), |name| name.to_string())
}

/// The exception for an argument of the wrong type.
#[cold]
pub(crate) fn api_type_error(py: Python<'_>, message: &str) -> PyErr {
    Exception::API_TYPE_ERROR.with_message(py, message)
}

/// The exception for text that cannot be sent because it holds a lone surrogate; any other exception unchanged.
#[cold]
pub(crate) fn unsendable(py: Python<'_>, error: PyErr) -> PyErr {
    if error.is_instance_of::<PyUnicodeEncodeError>(py) {
        return api_value_error(py, &format!("text cannot be sent: {}", error.value(py)));
    }
    error
}

/// The exception for an argument whose value cannot be sent.
#[cold]
pub(crate) fn api_value_error(py: Python<'_>, message: &str) -> PyErr {
    Exception::API_VALUE_ERROR.with_message(py, message)
}
