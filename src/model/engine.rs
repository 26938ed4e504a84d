//! The functions of this module: classes by name, request bodies and responses.

use super::base::policy::Policy;
use super::base::problems::Location;
use super::check::Validation;
use super::class::instance::Instance;
use super::class::types::{Class, ResolvedType, Shape};
use super::class::{FieldInfo, extras, factory};
use super::object::{descending, dump, equality, levels, render};
use super::read::{JsonText, input};
use super::shortcuts;
use super::write::options::DumpOptions;
use super::write::select::Selection;
use super::write::text;
use crate::python;
use crate::schema::{self, Type, Version};
use crate::shutdown;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

/// Adds the Python classes and functions of this module to the module.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Instance>()?;
    module.add_class::<FieldInfo>()?;
    module.add_function(wrap_pyfunction!(model, module)?)?;
    module.add_function(wrap_pyfunction!(home_of, module)?)?;
    module.add_function(wrap_pyfunction!(names_of, module)?)?;
    module.add_function(wrap_pyfunction!(_add_version, module)?)?;
    module.add_function(wrap_pyfunction!(extras::_member_set, module)?)?;
    module.add_function(wrap_pyfunction!(extras::_member_gone, module)?)?;
    module.add_function(wrap_pyfunction!(render::represent, module)?)?;
    module.add_function(wrap_pyfunction!(render::represent_container, module)?)?;
    module.add_function(wrap_pyfunction!(equality::equal_containers, module)?)?;
    module.add_function(wrap_pyfunction!(levels::check_pickle, module)?)?;
    module.add_function(wrap_pyfunction!(descending::descend, module)?)?;
    module.add_function(wrap_pyfunction!(shortcuts::_shortcuts, module)?)?;
    module.add_function(wrap_pyfunction!(dump::dump_python, module)?)?;
    module.add_function(wrap_pyfunction!(dump::dump_json, module)?)?;
    module.add_function(wrap_pyfunction!(dump::pretty, module)?)?;
    module.add_function(wrap_pyfunction!(decode_array, module)?)
}

/// The version with this name.
///
/// # Errors
/// `ValueError` if there is none.
pub(crate) fn version(name: &str) -> PyResult<&'static Version> {
    schema::version(name).ok_or_else(|| PyValueError::new_err(format!("there is no version {name}")))
}

fn class(py: Python<'_>, version_name: &str, name: &str) -> PyResult<&'static Class> {
    let version = version(version_name)?;
    let Some(declared) = version.model_or_alias(name) else {
        return Err(PyValueError::new_err(format!("{version_name} has no model {name}")));
    };
    factory::class_of(py, version.name, declared)
}

/// The class of the model with this name.
#[pyfunction]
fn model<'py>(py: Python<'py>, version: &str, name: &str) -> PyResult<Bound<'py, PyAny>> {
    let _section = shutdown::section();
    Ok(class(py, version, name)?.python.bind(py).clone().into_any())
}

/// The module that has a class of a version: `kind` is the package, `models`, `api` or `aio`. `None` if there is no such
/// class.
#[pyfunction]
fn home_of(version: &str, kind: &str, name: &str) -> PyResult<Option<String>> {
    let version = self::version(version)?;
    let is_there = if kind == "models" {
        version.has_model(name)
    } else {
        version.has_api(name)
    };
    Ok(is_there.then(|| format!("sailpoint.{}.{kind}.{}", version.name, schema::snake(name))))
}

/// The names of all classes of a package of a version.
#[pyfunction]
fn names_of(version: &str, kind: &str) -> PyResult<Vec<&'static str>> {
    let version = self::version(version)?;
    Ok(match kind {
        "models" => version.model_names().collect(),
        _ => version.api_names().collect(),
    })
}

/// Adds a version of the API that is not part of the module, from its index and its records. They stay for the life of the
/// process.
#[pyfunction]
fn _add_version(index: Vec<u8>, records: Vec<u8>) -> PyResult<()> {
    let added = schema::add(index.leak(), records.leak());
    let unfit = || PyValueError::new_err("not the records of a version, or there is such a version already");
    added.map(|_| ()).ok_or_else(unfit)
}

/// The elements of a model that is a list, from JSON text or from one of the notations in the documentation's scripts.
#[pyfunction]
fn decode_array<'py>(
    py: Python<'py>,
    text: &Bound<'py, PyAny>,
    version: &str,
    name: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let _section = shutdown::section();
    let class = class(py, version, name)?;
    match &class.shape {
        Shape::Array(element) => input::read_list(py, text, element, name),
        _ => Err(PyValueError::new_err(format!("{name} is not a list"))),
    }
}

/// The body of a request. The value is checked again, because objects may have been changed since they were built.
///
/// # Errors
/// `ValidationError` for a value that does not fit, `ApiTypeError` for one that has no JSON form.
pub(crate) fn request_body<'py>(
    py: Python<'py>,
    package: &'static str,
    ty: &Type,
    value: &Bound<'py, PyAny>,
    argument: &str,
) -> PyResult<Vec<u8>> {
    let mut check = Validation::deep(py);
    let checked = check.value(&factory::resolve(package, ty), value, Location::Root)?;
    check.problems.into_result(py, argument)?;
    Ok(text::to_json(&checked, DumpOptions::REQUEST, Selection::default(), None)?.into_bytes())
}

/// The decoded body of a response. A list and a free-form object get the dump methods of models.
///
/// # Errors
/// `JsonSyntaxError` for text that is not valid JSON, `ValidationError` for values that the policy does not accept.
pub(crate) fn response<'py>(
    py: Python<'py>,
    ty: &ResolvedType,
    text: &str,
    policy: Policy,
) -> PyResult<Bound<'py, PyAny>> {
    let decoded = JsonText::new(py, text, policy).value(ty, "the response")?;
    if let Ok(list) = decoded.cast::<PyList>() {
        return python::model_list(list, ty.element_class(py)?.map(|class| &class.python));
    }
    match decoded.cast::<PyDict>() {
        Ok(members) => python::json_object(members),
        Err(_) => Ok(decoded),
    }
}
