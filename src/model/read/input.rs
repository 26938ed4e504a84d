//! The JSON text that a caller passes to `from_json`: `str`, `bytes` or `bytearray`.

use super::decode::JsonText;
use crate::model::base::policy::Policy;
use crate::model::class::types::{Class, ResolvedType, Shape};
use crate::python::Exception;
use crate::shutdown;
use crate::syntax::json::JsonReader;
use crate::syntax::notation;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString, PyType};
use std::borrow::Cow;

/// An instance or a list of instances, from JSON text or from one of the notations in the documentation's scripts.
///
/// # Errors
/// `JsonSyntaxError` for text that is neither, `ValidationError` for values that do not fit, `TypeError` for a value that is
/// not text.
pub(crate) fn read<'py>(
    python: &Bound<'py, PyType>,
    value: &Bound<'py, PyAny>,
    policy: Policy,
) -> PyResult<Bound<'py, PyAny>> {
    let _section = shutdown::section();
    let class = Class::behind(python)?;
    json_or_notation(value, |text| {
        let is_array = JsonReader::new(text).peek() == Some(b'[') && matches!(class.shape, Shape::Object(_));
        let json = JsonText::new(python.py(), text, policy);
        if is_array {
            json.models(class, python)
        } else {
            json.model(class, python)
        }
    })
}

/// A list, from JSON text or from one of the notations in the documentation's scripts.
///
/// # Errors
/// As [`read`].
pub(crate) fn read_list<'py>(
    py: Python<'py>,
    value: &Bound<'py, PyAny>,
    element: &ResolvedType,
    title: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let _section = shutdown::section();
    json_or_notation(value, |text| JsonText::new(py, text, Policy::Data).list(element, title))
}

/// An instance from JSON text; other notations are not accepted.
///
/// # Errors
/// As [`read`].
pub(crate) fn read_json<'py>(
    python: &Bound<'py, PyType>,
    value: &Bound<'py, PyAny>,
    policy: Policy,
) -> PyResult<Bound<'py, PyAny>> {
    let _section = shutdown::section();
    JsonText::new(python.py(), &text(value)?, policy).model(Class::behind(python)?, python)
}

/// Decodes text as JSON, or else as one of the documentation's notations. If it is neither, the error has the position at which
/// it is not valid JSON.
fn json_or_notation<'py>(
    value: &Bound<'py, PyAny>,
    decode: impl Fn(&str) -> PyResult<Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let text = text(value)?;
    decode(&text).or_else(|error| match notation::to_json(&text) {
        Some(json) if Exception::JSON_SYNTAX_ERROR.is_type_of(value.py(), &error) => decode(&json),
        _ => Err(error),
    })
}

/// The text of a `str`, `bytes` or `bytearray`.
fn text<'a>(value: &'a Bound<'_, PyAny>) -> PyResult<Cow<'a, str>> {
    let py = value.py();
    if let Ok(text) = value.cast::<PyString>() {
        let text = text.to_cow().map_err(|_| {
            let message = "not valid JSON: a lone surrogate is not a character";
            Exception::JSON_SYNTAX_ERROR.error(py, (message, 1, 1))
        })?;
        return Ok(without_byte_order_mark(text));
    }
    let bytes = if let Ok(bytes) = value.cast::<PyBytes>() {
        Cow::Borrowed(bytes.as_bytes())
    } else if let Ok(bytes) = value.cast::<PyByteArray>() {
        Cow::Owned(bytes.to_vec())
    } else {
        return Err(PyTypeError::new_err(format!(
            "JSON text must be str, bytes or bytearray (got {})",
            value.get_type().name()?
        )));
    };
    let not_utf8 = |offset: usize| {
        let message = format!("not valid JSON: byte {offset} is not UTF-8");
        Exception::JSON_SYNTAX_ERROR.error(py, (message, 1, offset + 1))
    };
    let text = match bytes {
        Cow::Borrowed(bytes) => {
            Cow::Borrowed(std::str::from_utf8(bytes).map_err(|error| not_utf8(error.valid_up_to()))?)
        }
        Cow::Owned(bytes) => {
            Cow::Owned(String::from_utf8(bytes).map_err(|error| not_utf8(error.utf8_error().valid_up_to()))?)
        }
    };
    Ok(without_byte_order_mark(text))
}

/// Removes a byte order mark, which Windows editors put in front of UTF-8 files; RFC 8259, section 8.1 allows ignoring it.
fn without_byte_order_mark(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Cow::Owned(text) => match text.strip_prefix('\u{feff}') {
            Some(rest) => Cow::Owned(rest.to_owned()),
            None => Cow::Owned(text),
        },
    }
}
