//! The parts of a state that a pickle may hold: no secrets, unless `pickle_secrets` is set.

use super::configuration::Configuration;
use crate::shared::pairs;
use crate::syntax::scrub::without_login;
use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

/// Attributes that are secrets, or may hold one.
const SECRETS: [&str; 3] = ["client_secret", "access_token", "proxy_headers"];
/// Attributes that are URLs, which may hold a password.
const URLS: [&str; 3] = ["base_url", "token_url", "proxy"];

/// The key of an object's attributes in its state.
pub(in crate::api) const DICT: &str = "__dict__";

/// True if pickles of a configuration hold its secrets.
pub(in crate::api) fn are_pickled(configuration: &Bound<'_, Configuration>) -> bool {
    configuration
        .get()
        .read(configuration.py(), |values| values.pickle_secrets)
}

/// The value of an attribute without its secrets; `None` if the whole value is a secret. A function that returns tokens is not.
pub(super) fn removed<'py>(name: &str, value: Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    if SECRETS.contains(&name) && !value.is_none() && !value.is_callable() {
        return Ok(None);
    }
    if URLS.contains(&name)
        && let Ok(url) = value.cast::<PyString>()
    {
        let url = without_login(url.to_str()?);
        return Ok(Some(PyString::new(value.py(), &url).into_any()));
    }
    Ok(Some(value))
}

/// True unless the value is a function that cannot be pickled, such as one defined inside another.
pub(super) fn is_picklable(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    let py = value.py();
    if !value.is_callable() {
        return Ok(true);
    }
    match py.import("pickle")?.call_method1("dumps", (value,)) {
        Ok(_) => Ok(true),
        Err(error) if error.is_instance_of::<PyException>(py) => Ok(false),
        Err(error) => Err(error),
    }
}

/// A copy of headers; those that authenticate the caller are included only if `with_secrets` is true.
pub(in crate::api) fn headers<'py>(given: &Bound<'py, PyDict>, with_secrets: bool) -> PyResult<Bound<'py, PyDict>> {
    let kept = PyDict::new(given.py());
    for (name, value) in pairs(given)? {
        if with_secrets || !crate::client::is_secret_header(name.str()?.to_str()?) {
            kept.set_item(name, value)?;
        }
    }
    Ok(kept)
}

/// Restores the attributes of an object from its state.
pub(in crate::api) fn restore_dict(object: &Bound<'_, PyAny>, state: &Bound<'_, PyDict>) -> PyResult<()> {
    if let Some(dict) = state.get_item(DICT)? {
        object.getattr(DICT)?.call_method1("update", (dict,))?;
    }
    Ok(())
}
