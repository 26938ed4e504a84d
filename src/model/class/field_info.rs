//! `model_fields`: the description of each field of a model.

use super::signature;
use super::slot::shown;
use crate::imports::attribute;
use crate::schema::{Field, Limits, Type};
use crate::shutdown;
use pyo3::prelude::*;
use pyo3::types::PyDict;

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
        let _section = shutdown::section();
        let text = signature::annotation(self.0);
        attribute(py, ANNOTATIONS, "resolved")?.call1((text, self.1))
    }

    /// One line of documentation.
    #[getter]
    fn description(&self) -> &'static str {
        self.0.doc
    }

    /// The value that Python shows while the field is not given.
    #[getter]
    fn default<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        shown(py, self.0.default)
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
    attribute(fields.py(), ANNOTATIONS, "Annotations")?.call1((fields,))
}

/// The Python module that makes types from annotations.
const ANNOTATIONS: &str = "sailpoint._annotations";

/// The facts of a field in words, where it has no text of its own.
pub(crate) fn facts(field: &Field) -> String {
    let mut text = signature::annotation(field);
    for (holds, word) in [
        (field.required, ", required"),
        (field.read_only, ", owned by the server"),
        (field.deprecated, ", deprecated"),
    ] {
        text.push_str(if holds { word } else { "" });
    }
    match field.limits {
        Some(Limits {
            least: Some(least),
            most: Some(most),
        }) => text.push_str(&format!(", {least} to {most}")),
        Some(Limits {
            least: Some(least),
            most: None,
        }) => text.push_str(&format!(", at least {least}")),
        Some(Limits {
            least: None,
            most: Some(most),
        }) => text.push_str(&format!(", at most {most}")),
        _ => {}
    }
    if let Type::Choice(values) = field.ty {
        text.push_str(&format!(". One of {}", values.join(", ")));
    }
    text.push('.');
    text
}
