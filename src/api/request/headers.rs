//! The headers of a request.

use crate::api::settings::bad_value::api_type_error;
use crate::shared::pairs;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

/// Headers by name. A later value replaces an earlier one.
pub(super) struct RequestHeaders(Vec<(String, String)>);

impl RequestHeaders {
    /// The headers that every request has.
    pub(super) fn new() -> Self {
        Self(vec![("Accept".to_owned(), "application/json".to_owned())])
    }

    /// Names and values.
    pub(super) fn into_pairs(self) -> Vec<(String, String)> {
        self.0
    }

    /// Sets a header.
    pub(super) fn set(&mut self, name: &str, value: String) {
        self.0.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.0.push((name.to_owned(), value));
    }

    /// Sets all headers of a dictionary whose value is not `None`.
    pub(super) fn merge(&mut self, headers: &Bound<'_, PyDict>) -> PyResult<()> {
        for (name, value) in pairs(headers)? {
            if !value.is_none() {
                let name: String = name
                    .extract()
                    .map_err(|_| api_type_error(headers.py(), "the names of headers must be strings"))?;
                self.set(&name, text(&value)?);
            }
        }
        Ok(())
    }
}

/// The text of a value. Bytes must be UTF-8 text, which other HTTP clients accept too.
fn text(value: &Bound<'_, PyAny>) -> PyResult<String> {
    match value.cast::<PyBytes>() {
        Ok(bytes) => String::from_utf8(bytes.as_bytes().to_vec())
            .map_err(|_| api_type_error(value.py(), "the bytes of a header must be text in UTF-8")),
        Err(_) => value.str()?.extract(),
    }
}
