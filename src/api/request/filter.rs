//! Checks of filters that were built in Python.

use crate::api::settings::bad_value::api_value_error;
use crate::python;
use crate::schema::{Operation, Parameter};
use crate::syntax::{filter, supported};
use pyo3::prelude::*;
use pyo3::types::PyString;

/// Rejects a filter built in Python that the operation does not support. The service checks filters that are plain text.
///
/// # Errors
/// `ApiValueError` for a filter that the operation does not support.
pub(super) fn check(operation: &Operation, parameter: &Parameter, value: &Bound<'_, PyAny>) -> PyResult<()> {
    let py = value.py();
    if value.is_exact_instance_of::<PyString>() || !value.is_instance_of::<PyString>() {
        return Ok(());
    }
    if !value.is_instance(python::filter_class(py)?)? {
        return Ok(());
    }
    let reject = |why: &str| api_value_error(py, &format!("{}: {why}", parameter.python));
    let Some(collection) = &operation.collection else {
        return Err(reject("this operation does not support filters"));
    };
    let filter = filter::parse(value.cast::<PyString>()?.to_str()?).map_err(|error| reject(&error.to_string()))?;
    supported::check(&filter, collection).map_err(|why| reject(&why))
}
