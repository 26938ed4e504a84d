//! Python classes that are built on `list`, `dict` and `str`: an extension class cannot extend those in every
//! supported version, so their bases are Python.

use crate::schema::Model;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple, PyType};

const BASES: &str = "sailpoint._containers";

/// An enumeration of strings.
pub(crate) fn string_enum<'py>(
    py: Python<'py>,
    model: &Model,
    members: &[&str],
    module: &str,
) -> PyResult<Bound<'py, PyType>> {
    let pairs = members.iter().map(|member| (*member, *member)).collect::<Vec<_>>();
    let keywords = PyDict::new(py);
    keywords.set_item("module", module)?;
    let base = py.import("sailpoint._enum")?.getattr("StringEnum")?;
    let made = base.call((model.name, pairs), Some(&keywords))?.cast_into::<PyType>()?;
    made.setattr("__doc__", model.doc)?;
    Ok(made)
}

/// A list that can be read from JSON.
pub(crate) fn array_model<'py>(
    py: Python<'py>,
    package: &str,
    model: &Model,
    module: &str,
) -> PyResult<Bound<'py, PyType>> {
    let namespace = PyDict::new(py);
    namespace.set_item("__module__", module)?;
    namespace.set_item("__doc__", model.doc)?;
    namespace.set_item("_model", (package, model.name))?;
    let bases = PyTuple::new(py, [py.import(BASES)?.getattr("ArrayModel")?])?;
    Ok(py
        .get_type::<PyType>()
        .call1((model.name, bases, namespace))?
        .cast_into::<PyType>()?)
}

/// A list of models that has their dump methods.
pub(crate) fn model_list<'py>(elements: &Bound<'py, PyList>) -> PyResult<Bound<'py, PyAny>> {
    elements.py().import(BASES)?.getattr("ModelList")?.call1((elements,))
}

/// A mapping, equal to a `dict`, that has the dump methods of models.
pub(crate) fn json_object<'py>(members: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
    members.py().import(BASES)?.getattr("JsonObject")?.call1((members,))
}
