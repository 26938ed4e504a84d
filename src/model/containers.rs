//! Python classes that are built on `list`, `dict` and `str`: an extension class cannot extend those in every
//! supported version, so they are written in Python. So is the one constructor with a signature of its own.

use super::class::Class;
use super::instance::Instance;
use crate::schema::Model;
use pyo3::intern;
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

/// A list of models that has their dump methods, and knows their class also when it is empty.
pub(crate) fn model_list<'py>(elements: &Bound<'py, PyList>, model: Option<&Class>) -> PyResult<Bound<'py, PyAny>> {
    let py = elements.py();
    let list = py.import(BASES)?.getattr("ModelList")?.call1((elements,))?;
    if let Some(model) = model {
        list.setattr(intern!(py, "_model"), &model.python)?;
    }
    Ok(list)
}

/// A dictionary for the members of an instance that tells it of changes.
pub(crate) fn members<'py>(instance: &Bound<'py, Instance>) -> PyResult<Bound<'py, PyDict>> {
    let class = instance.py().import(BASES)?.getattr("Members")?;
    Ok(class.call1((instance,))?.cast_into::<PyDict>()?)
}

/// A mapping, equal to a `dict`, that has the dump methods of models.
pub(crate) fn json_object<'py>(members: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
    members.py().import(BASES)?.getattr("JsonObject")?.call1((members,))
}
