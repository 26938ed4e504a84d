//! `actual_instance` of models that a union may choose. A field that is a union holds the chosen model itself, but scripts of the
//! official SDK expect a wrapper there, and read the model from this attribute.

use crate::schema::{self, Model, ModelKind};
use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;

/// The name of the attribute.
pub(crate) const ACTUAL_INSTANCE: &str = "actual_instance";

/// The descriptor of the attribute, whose value is the instance.
#[pyclass(frozen, module = "sailpoint._core")]
pub(super) struct ChosenModel;

#[pymethods]
impl ChosenModel {
    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        instance: &Bound<'py, PyAny>,
        _owner: Option<&Bound<'py, PyAny>>,
    ) -> Bound<'py, PyAny> {
        if instance.is_none() {
            return slf.as_any().clone();
        }
        instance.clone()
    }

    /// Makes it a data descriptor, as a property without a setter is.
    fn __set__(&self, _instance: &Bound<'_, PyAny>, _value: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(PyAttributeError::new_err(format!("{ACTUAL_INSTANCE} cannot be set")))
    }
}

/// True if a union of its version may choose this model.
pub(super) fn may_be_chosen(package: &str, model: &Model) -> bool {
    let is_object = matches!(model.kind, ModelKind::Object(_));
    is_object && schema::version(package).is_some_and(|version| version.is_chosen(model.name))
}
