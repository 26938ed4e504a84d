//! `model_fields`: the description of each field of a model.

use super::signature;
use crate::schema::{Default, Field};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict};

/// The description of a field in a version's package.
#[pyclass(frozen, module = "sailpoint._core")]
pub(crate) struct FieldInfo(&'static Field, &'static str);

#[pymethods]
impl FieldInfo {
    /// Name on the wire.
    #[getter]
    fn alias(&self) -> &'static str {
        self.0.wire
    }

    /// The type of the values.
    #[getter]
    fn annotation<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let text = signature::annotation(self.0);
        py.import(ANNOTATIONS)?.call_method1("resolved", (text, self.1))
    }

    /// One line of documentation.
    #[getter]
    fn description(&self) -> &'static str {
        self.0.doc
    }

    /// The value that Python shows while the field is not given.
    #[getter]
    fn default<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        match self.0.default {
            Default::None => py.None().into_bound(py),
            Default::Bool(value) => PyBool::new(py, value).to_owned().into_any(),
        }
    }

    /// True if the server owns the field: request bodies leave it out.
    #[getter]
    fn read_only(&self) -> bool {
        self.0.read_only
    }

    /// True if a patch may change the field.
    #[getter]
    fn patchable(&self) -> bool {
        self.0.patchable()
    }

    /// True if the field must be given.
    fn is_required(&self) -> bool {
        self.0.required
    }

    fn __repr__(&self) -> String {
        let required = if self.0.required { "True" } else { "False" };
        format!(
            "FieldInfo(annotation={}, required={required}, alias='{}')",
            signature::annotation(self.0),
            self.0.wire
        )
    }
}

/// The description of each field, by Python name.
pub(crate) fn model_fields<'py>(
    py: Python<'py>,
    package: &'static str,
    fields: &'static [Field],
) -> PyResult<Bound<'py, PyDict>> {
    let all = PyDict::new(py);
    for field in fields {
        all.set_item(field.python, FieldInfo(field, package))?;
    }
    Ok(all)
}

/// `__annotations__` of a class with these fields, whose types are made when they are looked at.
///
/// # Errors
/// Exceptions raised by the import.
pub(crate) fn annotations<'py>(fields: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
    let module = fields.py().import(ANNOTATIONS)?;
    module.call_method1("Annotations", (fields,))
}

/// The Python module that makes types from annotations.
const ANNOTATIONS: &str = "sailpoint._annotations";
