//! Responses of operations that are not declared: their media type decides the type of the data.

use super::objects::ApiResponse;
use super::reader;
use crate::client::Response;
use crate::model::{Pause, Policy, ResolvedType};
use crate::schema::{self, Model, Type, Version};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use std::path::Path;

/// Converts a response into an `ApiResponse`. Its data are plain Python values for JSON, `str` for text, `None` without a body,
/// the path of a body that was saved to a file, and `bytes` for anything else.
///
/// # Errors
/// The exception for a status that is not a success, and for JSON that is not valid.
pub(crate) fn read<'py>(py: Python<'py>, saved: Option<&Path>, response: &Response) -> PyResult<Bound<'py, PyAny>> {
    if !(200..300).contains(&response.status) {
        let model = error_model(response);
        return Err(match model {
            Some((version, model)) => reader::rejected(py, version, &Type::Model(model), response),
            None => reader::exception(py, None, response, None, None),
        });
    }
    let _pause = Pause::to_read(py, response.body.len());
    let data = match saved {
        Some(path) => path.into_bound_py_any(py)?,
        None => data(py, response)?,
    };
    ApiResponse::new(py, response, data)?.into_bound_py_any(py)
}

/// The model of an error response: that of the version in its path if this package has it, or else that of any version.
fn error_model(response: &Response) -> Option<(&'static Version, &'static Model)> {
    // Most errors have the same model in every version.
    let mut versions = schema::versions().iter();
    versions.find_map(|it| Some((it, it.error_model(response.status)?)))
}

fn data<'py>(py: Python<'py>, response: &Response) -> PyResult<Bound<'py, PyAny>> {
    if response.body.is_empty() {
        return Ok(py.None().into_bound(py));
    }
    let media = reader::media_type(response).unwrap_or_default();
    let media = media.split(';').next().unwrap_or_default().trim();
    if media == "application/json" || media.ends_with("+json") {
        return reader::decode(py, &ResolvedType::Any, Policy::Response, response);
    }
    let is_text = media.starts_with("text/") || ["application/xml", "application/csv"].contains(&media);
    match std::str::from_utf8(&response.body) {
        Ok(text) if is_text || media.ends_with("+xml") => Ok(PyString::new(py, text).into_any()),
        _ => Ok(PyBytes::new(py, &response.body).into_any()),
    }
}
