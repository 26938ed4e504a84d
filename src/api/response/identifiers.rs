//! The values of the path parameters of a request, for the error about a missing object.

use crate::client::Response;
use crate::schema::Operation;
use percent_encoding::percent_decode_str;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// The values by the parameters' names in the path.
pub(super) fn identifiers<'py>(
    py: Python<'py>,
    operation: &Operation,
    response: &Response,
) -> PyResult<Bound<'py, PyDict>> {
    let found = PyDict::new(py);
    // The base URL may have a path as well, so the ends are compared.
    let segments = operation.path.rsplit('/').zip(response.url.path().rsplit('/'));
    for (declared, sent) in segments {
        if let Some(name) = declared.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            found.set_item(name, percent_decode_str(sent).decode_utf8_lossy())?;
        }
    }
    Ok(found)
}
