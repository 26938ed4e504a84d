//! Pickles of clients and API objects.

use super::api_client::ApiClient;
use super::api_object::ApiObject;
use super::call_options::CallOptions;
use crate::api::settings::secrets::{self, DICT};
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// The state of a client: its configuration and headers, without its connections and its token.
pub(super) fn of_client<'py>(client: &Bound<'py, ApiClient>) -> PyResult<Bound<'py, PyDict>> {
    let py = client.py();
    let configuration = ApiClient::configured(client)?;
    let with_secrets = secrets::are_pickled(&configuration);
    let state = PyDict::new(py);
    state.set_item("configuration", configuration)?;
    state.set_item(
        "default_headers",
        secrets::headers(&ApiClient::headers(client), with_secrets)?,
    )?;
    state.set_item(DICT, client.getattr(DICT)?)?;
    Ok(state)
}

/// Restores a client from its state.
pub(super) fn restore_client(client: &Bound<'_, ApiClient>, state: &Bound<'_, PyDict>) -> PyResult<()> {
    for name in ["configuration", "default_headers"] {
        if let Some(value) = state.get_item(name)? {
            client.setattr(name, value)?;
        }
    }
    secrets::restore_dict(client.as_any(), state)
}

/// The state of an API object: its attributes, among them the client, and its options.
pub(super) fn of_api<'py>(api: &Bound<'py, ApiObject>) -> PyResult<Bound<'py, PyDict>> {
    let py = api.py();
    let options = api.get().options();
    let state = PyDict::new(py);
    state.set_item("retries", options.retries)?;
    state.set_item("timeout", options.timeout)?;
    if let Some(given) = &options.headers {
        let configuration = ApiClient::configured(&ApiObject::client(api)?)?;
        let with_secrets = secrets::are_pickled(&configuration);
        state.set_item("headers", secrets::headers(given.bind(py), with_secrets)?)?;
    }
    state.set_item(DICT, api.getattr(DICT)?)?;
    Ok(state)
}

/// Restores a new API object from its state.
pub(super) fn restore_api(api: &Bound<'_, ApiObject>, state: &Bound<'_, PyDict>) -> PyResult<()> {
    let given = |name: &str| state.get_item(name).map(|value| value.filter(|value| !value.is_none()));
    api.get().set_options(CallOptions {
        retries: given("retries")?.map(|value| value.extract()).transpose()?,
        timeout: given("timeout")?.map(|value| value.extract()).transpose()?,
        headers: given("headers")?
            .map(|value| value.cast_into::<PyDict>())
            .transpose()?
            .map(Bound::unbind),
    });
    secrets::restore_dict(api.as_any(), state)
}
