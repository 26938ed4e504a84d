//! What pickles of a configuration and of a client hold: no secret, unless `pickle_secrets` says so, and how to find it again.

use super::api_client::ApiClient;
use super::class::Api;
use super::configuration::{Configuration, NAMES};
use super::credentials::Source;
use super::options::Options;
use super::params::{self, ConfigurationParams};
use crate::shared::pairs;
use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

/// Attributes that are secrets, or may hold one.
const SECRETS: [&str; 3] = ["client_secret", "access_token", "proxy_headers"];
/// Attributes that are URLs, which may hold a password.
const URLS: [&str; 3] = ["base_url", "token_url", "proxy"];

/// The setting that may be a function.
const FUNCTION: &str = "access_token";

const DICT: &str = "__dict__";
const SOURCE: &str = "secret_source";
const HINT: &str = "hint";

/// The state of a configuration. A function that gives tokens is no secret.
pub(super) fn of_configuration<'py>(
    configuration: &Bound<'py, Configuration>,
    with_secrets: bool,
) -> PyResult<Bound<'py, PyDict>> {
    let py = configuration.py();
    let held = configuration.get();
    let state = PyDict::new(py);
    let mut hint = None;
    for name in NAMES {
        let value = match name {
            "token_url" => held.read(py, |values| values.token_url.clone()).into_pyobject(py)?,
            _ => configuration.getattr(name)?,
        };
        let kept = if with_secrets {
            Some(value)
        } else {
            harmless(name, value)?
        };
        match kept {
            Some(value) => state.set_item(name, value)?,
            None => hint = Some("pickles hold no secrets unless pickle_secrets is set"),
        }
    }
    let (source, own) = held.read(py, |values| (values.secret_source.clone(), values.hint.clone()));
    state.set_item(SOURCE, source.map(|source| (source.place, source.with_address)))?;
    state.set_item(HINT, hint.map(str::to_owned).or(own))?;
    state.set_item(DICT, configuration.getattr(DICT)?)?;
    Ok(state)
}

/// The state of a configuration for a pickle: secrets only where it says so, and no function that cannot be pickled.
pub(super) fn for_pickle<'py>(configuration: &Bound<'py, Configuration>) -> PyResult<Bound<'py, PyDict>> {
    let state = of_configuration(configuration, says_so(configuration))?;
    if let Some(value) = state.get_item(FUNCTION)?
        && !pickles(&value)?
    {
        state.del_item(FUNCTION)?;
        state.set_item(HINT, "the function given as access_token cannot be pickled")?;
    }
    Ok(state)
}

/// Whether pickles are to hold the secrets.
fn says_so(configuration: &Bound<'_, Configuration>) -> bool {
    configuration
        .get()
        .read(configuration.py(), |values| values.pickle_secrets)
}

/// Whether a value can be pickled, if it is a function: one that was made in another cannot.
fn pickles(value: &Bound<'_, PyAny>) -> PyResult<bool> {
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

/// The state of a `ConfigurationParams`; a pickle's holds no secret, a copy's all of them.
pub(super) fn of_params<'py>(
    params: &Bound<'py, ConfigurationParams>,
    with_secrets: bool,
) -> PyResult<Bound<'py, PyDict>> {
    let state = PyDict::new(params.py());
    for name in params::NAMES {
        let value = params.getattr(name)?;
        let kept = if with_secrets {
            Some(value)
        } else {
            harmless(name, value)?
        };
        if let Some(value) = kept
            && (with_secrets || pickles(&value)?)
        {
            state.set_item(name, value)?;
        }
    }
    state.set_item(DICT, params.getattr(DICT)?)?;
    Ok(state)
}

/// Restores a `ConfigurationParams` from its state.
pub(super) fn restore_params(params: &Bound<'_, ConfigurationParams>, state: &Bound<'_, PyDict>) -> PyResult<()> {
    for name in params::NAMES {
        if let Some(value) = state.get_item(name)? {
            params.setattr(name, value)?;
        }
    }
    update_dict(params.as_any(), state)
}

/// The value without what is secret in it; `None` when that is all of it.
fn harmless<'py>(name: &str, value: Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    if SECRETS.contains(&name) && !value.is_none() && !value.is_callable() {
        return Ok(None);
    }
    if URLS.contains(&name)
        && let Ok(url) = value.cast::<PyString>()
    {
        let url = crate::syntax::scrub::without_login(url.to_str()?);
        return Ok(Some(PyString::new(value.py(), &url).into_any()));
    }
    Ok(Some(value))
}

/// Restores a configuration from its state, and looks for the secret where it was found before.
pub(super) fn restore_configuration(
    configuration: &Bound<'_, Configuration>,
    state: &Bound<'_, PyDict>,
) -> PyResult<()> {
    for name in NAMES {
        if let Some(value) = state.get_item(name)? {
            configuration.setattr(name, value)?;
        }
    }
    update_dict(configuration.as_any(), state)?;
    let source = state.get_item(SOURCE)?.and_then(|value| value.extract().ok());
    let source = source.map(|(place, with_address)| Source { place, with_address });
    let hint = state.get_item(HINT)?.and_then(|value| value.extract().ok());
    configuration.get().find_secret_again(configuration.py(), source, hint);
    Ok(())
}

/// The state of a client: its configuration and its headers, without its connections and its token.
pub(super) fn of_client<'py>(client: &Bound<'py, ApiClient>) -> PyResult<Bound<'py, PyDict>> {
    let py = client.py();
    let configuration = ApiClient::configured(client)?;
    let with_secrets = says_so(&configuration);
    let state = PyDict::new(py);
    state.set_item("configuration", configuration)?;
    state.set_item("default_headers", headers(&ApiClient::headers(client), with_secrets)?)?;
    state.set_item(DICT, client.getattr(DICT)?)?;
    Ok(state)
}

/// The headers, without those that prove who somebody is unless they are to go too.
fn headers<'py>(given: &Bound<'py, PyDict>, with_secrets: bool) -> PyResult<Bound<'py, PyDict>> {
    let kept = PyDict::new(given.py());
    for (name, value) in pairs(given)? {
        if with_secrets || !crate::client::is_secret_header(name.str()?.to_str()?) {
            kept.set_item(name, value)?;
        }
    }
    Ok(kept)
}

/// Restores a client from its state.
pub(super) fn restore_client(client: &Bound<'_, ApiClient>, state: &Bound<'_, PyDict>) -> PyResult<()> {
    for name in ["configuration", "default_headers"] {
        if let Some(value) = state.get_item(name)? {
            client.setattr(name, value)?;
        }
    }
    update_dict(client.as_any(), state)
}

/// The state of an API object: its attributes, the client among them, and what `with_options` set.
pub(super) fn of_api<'py>(api: &Bound<'py, Api>) -> PyResult<Bound<'py, PyDict>> {
    let py = api.py();
    let options = api.get().options();
    let state = PyDict::new(py);
    state.set_item("retries", options.retries)?;
    state.set_item("timeout", options.timeout)?;
    if let Some(given) = &options.headers {
        let configuration = ApiClient::configured(&Api::client(api)?)?;
        let with_secrets = says_so(&configuration);
        state.set_item("headers", headers(given.bind(py), with_secrets)?)?;
    }
    state.set_item(DICT, api.getattr(DICT)?)?;
    Ok(state)
}

/// Restores a new API object from its state.
pub(super) fn restore_api(api: &Bound<'_, Api>, state: &Bound<'_, PyDict>) -> PyResult<()> {
    let given = |name: &str| state.get_item(name).map(|value| value.filter(|value| !value.is_none()));
    api.get().set_options(Options {
        retries: given("retries")?.map(|value| value.extract()).transpose()?,
        timeout: given("timeout")?.map(|value| value.extract()).transpose()?,
        headers: given("headers")?
            .map(|value| value.cast_into::<PyDict>())
            .transpose()?
            .map(Bound::unbind),
    });
    update_dict(api.as_any(), state)
}

fn update_dict(object: &Bound<'_, PyAny>, state: &Bound<'_, PyDict>) -> PyResult<()> {
    if let Some(dict) = state.get_item(DICT)? {
        object.getattr(DICT)?.call_method1("update", (dict,))?;
    }
    Ok(())
}
