//! Attributes of `Configuration` and `ConfigurationParams`: setting, copying and showing them.

use super::params::{self, ConfigurationParams};
use crate::python::Exception;
use crate::shared::pairs;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use pyo3::{PyTypeInfo, ffi};

/// Sets attributes from keywords.
///
/// # Errors
/// `TypeError` for a keyword that is not among `names`.
pub(super) fn set_all(target: &Bound<'_, PyAny>, settings: Option<&Bound<'_, PyDict>>, names: &[&str]) -> PyResult<()> {
    for (name, value) in settings.map_or_else(|| Ok(Vec::new()), pairs)? {
        let name = name.cast_into::<PyString>()?;
        if !names.contains(&name.to_str()?) {
            let class = target.get_type().name()?.to_string();
            return Err(PyTypeError::new_err(format!(
                "{class}() has no setting '{name}'; it has {}",
                names.join(", ")
            )));
        }
        target.setattr(name, value)?;
    }
    Ok(())
}

/// Copies the settings of a `ConfigurationParams`, or of any object with its attributes.
pub(super) fn copy_params(target: &Bound<'_, PyAny>, given: &Bound<'_, PyAny>) -> PyResult<()> {
    if !given.is_instance_of::<ConfigurationParams>() && !given.hasattr("base_url")? {
        let class = given.get_type().name()?;
        return Err(PyTypeError::new_err(format!(
            "expected ConfigurationParams (got {class})"
        )));
    }
    for name in params::NAMES {
        if let Some(value) = given.getattr_opt(name)?.filter(|value| !value.is_none()) {
            target.setattr(name, value)?;
        }
    }
    Ok(())
}

/// Sets an attribute. An object of the class itself accepts only its own attributes, because a misspelled setting would have no
/// effect.
///
/// # Errors
/// `ApiAttributeError` for an attribute that the class does not have.
#[expect(
    unsafe_code,
    reason = "object.__setattr__ rejects classes that have their own __setattr__"
)]
pub(super) fn set<T: PyTypeInfo>(
    target: &Bound<'_, PyAny>,
    name: &Bound<'_, PyString>,
    value: &Bound<'_, PyAny>,
    names: &[&str],
) -> PyResult<()> {
    let py = target.py();
    if target.is_exact_instance_of::<T>() && !target.get_type().hasattr(name)? {
        let (class, names) = (target.get_type().name()?, names.join(", "));
        let message = format!("{class} has no setting '{name}'; it has {names}");
        return Err(Exception::API_ATTRIBUTE_ERROR.with_message(py, &message));
    }
    // SAFETY: three live references, and the interpreter is held; the function belongs to the stable ABI.
    match unsafe { ffi::PyObject_GenericSetAttr(target.as_ptr(), name.as_ptr(), value.as_ptr()) } {
        0 => Ok(()),
        _ => Err(PyErr::fetch(py)),
    }
}

/// A `repr()` with the attributes that are set and without secrets.
pub(super) fn represent(target: &Bound<'_, PyAny>, names: &[&str]) -> PyResult<String> {
    let mut parts = Vec::new();
    for name in names {
        let value = target.getattr(*name)?;
        if value.is_none() {
            continue;
        }
        match *name {
            "client_secret" | "access_token" | "proxy_headers" => parts.push(format!("{name}='**********'")),
            "proxy" | "base_url" | "token_url" => {
                parts.push(format!("{name}='{}'", without_login(&value.str()?.to_string())));
            }
            _ => parts.push(format!("{name}={}", value.repr()?)),
        }
    }
    Ok(format!("{}({})", target.get_type().name()?, parts.join(", ")))
}

/// A URL without user name and password.
fn without_login(url: &str) -> String {
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://**********@{host}"),
        _ => url.to_owned(),
    }
}
