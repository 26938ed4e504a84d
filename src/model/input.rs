//! Takes the text that a caller hands to `from_json`, in whatever Python type it comes.

use super::class::{Class, Plan, Shape};
use super::decode;
use super::fault;
use super::policy::Policy;
use crate::leaving;
use crate::syntax::json::Reader;
use crate::syntax::notation;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString, PyType};
use std::borrow::Cow;

/// An instance, or a list of them, from JSON text or one of the documentation's notations.
///
/// # Errors
/// `JsonSyntaxError` for text that is neither, `ValidationError` for values that do not fit, `TypeError` for what is
/// no text.
pub(crate) fn read<'py>(
    python: &Bound<'py, PyType>,
    value: &Bound<'py, PyAny>,
    policy: Policy,
) -> PyResult<Bound<'py, PyAny>> {
    let _stay = leaving::stay();
    let class = Class::behind(python)?;
    either(value, |text| {
        let is_array = Reader::new(text).peek() == Some(b'[') && matches!(class.shape, Shape::Object(_));
        let decode = if is_array {
            decode::decode_models
        } else {
            decode::decode_model
        };
        decode(python.py(), text, class, python, policy)
    })
}

/// A list from JSON text or one of the documentation's notations.
///
/// # Errors
/// As [`read`].
pub(crate) fn read_list<'py>(
    py: Python<'py>,
    value: &Bound<'py, PyAny>,
    element: &Plan,
    title: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let _stay = leaving::stay();
    either(value, |text| {
        decode::decode_list(py, text, element, Policy::Data, title)
    })
}

/// An instance from JSON text.
///
/// # Errors
/// As [`read`]; a documented notation is no JSON here.
pub(crate) fn read_json<'py>(
    python: &Bound<'py, PyType>,
    value: &Bound<'py, PyAny>,
    policy: Policy,
) -> PyResult<Bound<'py, PyAny>> {
    let _stay = leaving::stay();
    decode::decode_model(python.py(), &text(value)?, Class::behind(python)?, python, policy)
}

/// Decodes text as JSON; where it is none, as what a documented notation stands for; where it is none either, fails
/// with the place where it stops being JSON.
fn either<'py>(
    value: &Bound<'py, PyAny>,
    decode: impl Fn(&str) -> PyResult<Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let text = text(value)?;
    decode(&text).or_else(|error| match notation::to_json(&text) {
        Some(json) if fault::is_syntax_error(value.py(), &error) => decode(&json),
        _ => Err(error),
    })
}

/// The text of a `str`, `bytes` or `bytearray`.
fn text<'a>(value: &'a Bound<'_, PyAny>) -> PyResult<Cow<'a, str>> {
    let py = value.py();
    if let Ok(text) = value.cast::<PyString>() {
        let text = text.to_cow().map_err(|_| {
            fault::raise(
                py,
                "JsonSyntaxError",
                ("not valid JSON: half of a surrogate pair is not a character", 1, 1),
            )
        })?;
        return Ok(without_mark(text));
    }
    let bytes = if let Ok(bytes) = value.cast::<PyBytes>() {
        Cow::Borrowed(bytes.as_bytes())
    } else if let Ok(bytes) = value.cast::<PyByteArray>() {
        Cow::Owned(bytes.to_vec())
    } else {
        return Err(PyTypeError::new_err(format!(
            "JSON text is str, bytes or bytearray, not {}",
            value.get_type().name()?
        )));
    };
    let not_utf8 = |offset: usize| {
        let message = format!("not valid JSON: byte {offset} is not UTF-8");
        fault::raise(py, "JsonSyntaxError", (message, 1, offset + 1))
    };
    let text = match bytes {
        Cow::Borrowed(bytes) => {
            Cow::Borrowed(std::str::from_utf8(bytes).map_err(|error| not_utf8(error.valid_up_to()))?)
        }
        Cow::Owned(bytes) => {
            Cow::Owned(String::from_utf8(bytes).map_err(|error| not_utf8(error.utf8_error().valid_up_to()))?)
        }
    };
    Ok(without_mark(text))
}

/// Windows editors put a byte order mark in front of UTF-8 files (RFC 8259, 8.1 allows ignoring it).
fn without_mark(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Cow::Owned(text) => match text.strip_prefix('\u{feff}') {
            Some(rest) => Cow::Owned(rest.to_owned()),
            None => Cow::Owned(text),
        },
    }
}
