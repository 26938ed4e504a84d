//! Python classes that are built on `list`, `dict` and `str`: an extension class cannot extend those in every
//! supported version, so they are written in Python. So is the one constructor with a signature of its own.

use crate::schema::Model;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyType};

const BASES: &str = "sailpoint._containers";

/// The class of a model that is an enumeration or an array.
pub(crate) fn declared<'py>(py: Python<'py>, model: &Model, module: &str) -> PyResult<Bound<'py, PyType>> {
    Ok(py.import(module)?.getattr(model.name)?.cast_into::<PyType>()?)
}

/// The constructor of models that are one value of several possible types.
pub(crate) fn takes_one_value(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import(BASES)?.getattr("takes_one_value")
}

/// A list of models that has their dump methods.
pub(crate) fn model_list<'py>(elements: &Bound<'py, PyList>) -> PyResult<Bound<'py, PyAny>> {
    elements.py().import(BASES)?.getattr("ModelList")?.call1((elements,))
}

/// A mapping, equal to a `dict`, that has the dump methods of models.
pub(crate) fn json_object<'py>(members: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
    members.py().import(BASES)?.getattr("JsonObject")?.call1((members,))
}
