//! What the rest of the package asks of the engine.

use super::class::{Class, Plan, Shape};
use super::fault::Location;
use super::field_info::FieldInfo;
use super::instance::Instance;
use super::policy::Policy;
use super::select::{Options, Selection};
use super::validate::Check;
use super::{containers, decode, encode, extras, input, render, shortcuts};
use crate::schema::{self, Type, Version};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

/// Adds what Python sees of the engine to the module.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Instance>()?;
    module.add_class::<FieldInfo>()?;
    module.add_function(wrap_pyfunction!(model, module)?)?;
    module.add_function(wrap_pyfunction!(home_of, module)?)?;
    module.add_function(wrap_pyfunction!(names_of, module)?)?;
    module.add_function(wrap_pyfunction!(extras::_member_set, module)?)?;
    module.add_function(wrap_pyfunction!(extras::_member_gone, module)?)?;
    module.add_function(wrap_pyfunction!(render::represent, module)?)?;
    module.add_function(wrap_pyfunction!(shortcuts::_shortcuts, module)?)?;
    module.add_function(wrap_pyfunction!(decode_array, module)?)
}

/// The version of this name.
///
/// # Errors
/// `ValueError` when there is none.
pub(crate) fn version(name: &str) -> PyResult<&'static Version> {
    schema::version(name).ok_or_else(|| PyValueError::new_err(format!("there is no version {name}")))
}

fn class(py: Python<'_>, version_name: &str, name: &str) -> PyResult<&'static Class> {
    let version = version(version_name)?;
    let Some(declared) = version.model(name) else {
        return Err(PyValueError::new_err(format!("{version_name} has no model {name}")));
    };
    Class::of(py, version.name, declared)
}

/// The class of the model of this name.
#[pyfunction]
fn model<'py>(py: Python<'py>, version: &str, name: &str) -> PyResult<Bound<'py, PyAny>> {
    Ok(class(py, version, name)?.python.bind(py).clone().into_any())
}

/// The module that has a class of a version: `kind` is the package, `models`, `api` or `aio`. `None` where there is no such
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

/// The elements of a model that is a list, from JSON text or one of the documentation's notations.
#[pyfunction]
fn decode_array<'py>(
    py: Python<'py>,
    text: &Bound<'py, PyAny>,
    version: &str,
    name: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let class = class(py, version, name)?;
    match &class.shape {
        Shape::Array(element) => input::read_list(py, text, element, name),
        _ => Err(PyValueError::new_err(format!("{name} is not a list"))),
    }
}

/// The body of a request: checked once more, because objects may have been changed since they were built.
///
/// # Errors
/// `ValidationError` for what does not fit, `ApiTypeError` for what JSON does not have.
pub(crate) fn request_body<'py>(
    py: Python<'py>,
    package: &'static str,
    ty: &Type,
    value: &Bound<'py, PyAny>,
    argument: &str,
) -> PyResult<Vec<u8>> {
    let mut check = Check::deep(py);
    let checked = check.value(&Plan::new(package, ty), value, Location::Root)?;
    check.faults.into_result(py, argument)?;
    Ok(encode::encode(&checked, Options::REQUEST, Selection::default(), None)?.into_bytes())
}

/// What the body of an answer says. A list and a free-form object have the dump methods of models.
///
/// # Errors
/// `JsonSyntaxError` when it is not JSON, `ValidationError` for what the policy does not let pass.
pub(crate) fn response<'py>(py: Python<'py>, plan: &Plan, text: &str, policy: Policy) -> PyResult<Bound<'py, PyAny>> {
    let decoded = decode::decode(py, text, plan, policy, "the answer")?;
    if let Ok(list) = decoded.cast::<PyList>() {
        return containers::model_list(list, plan.element(py)?);
    }
    match decoded.cast::<PyDict>() {
        Ok(members) => containers::json_object(members),
        Err(_) => Ok(decoded),
    }
}
