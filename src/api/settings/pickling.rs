//! Pickles and copies of a configuration. A pickle without the secret says where the secret was found.

use super::configuration::{Configuration, NAMES};
use super::credentials::SecretSource;
use super::params::{self, ConfigurationParams};
use super::secrets::{self, DICT};
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// The setting that may be a function.
const FUNCTION: &str = "access_token";

const SOURCE: &str = "secret_source";
const HINT: &str = "hint";
const REMOVED: &str = "removed";

/// The state of a configuration.
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
        match kept(name, value, with_secrets)? {
            Some(value) => state.set_item(name, value)?,
            None => hint = Some("pickles contain no secrets unless pickle_secrets is set"),
        }
    }
    let (source, own, removed) = held.read(py, |values| {
        (
            values.secret_source.clone(),
            values.hint.clone(),
            values.removed.clone(),
        )
    });
    let source = source.map(|source| (source.place, source.with_address, source.address, source.client_id));
    state.set_item(SOURCE, source)?;
    state.set_item(HINT, hint.map(str::to_owned).or(own))?;
    state.set_item(REMOVED, removed)?;
    state.set_item(DICT, configuration.getattr(DICT)?)?;
    Ok(state)
}

fn kept<'py>(name: &str, value: Bound<'py, PyAny>, with_secrets: bool) -> PyResult<Option<Bound<'py, PyAny>>> {
    if with_secrets {
        return Ok(Some(value));
    }
    secrets::removed(name, value)
}

/// The state of a configuration for a pickle: with secrets only if `pickle_secrets` is set, and without a function that cannot
/// be pickled.
pub(super) fn configuration_for_pickle<'py>(configuration: &Bound<'py, Configuration>) -> PyResult<Bound<'py, PyDict>> {
    let state = of_configuration(configuration, secrets::are_pickled(configuration))?;
    if let Some(value) = state.get_item(FUNCTION)?
        && !secrets::is_picklable(&value)?
    {
        state.del_item(FUNCTION)?;
        state.set_item(HINT, "the function given as access_token cannot be pickled")?;
    }
    Ok(state)
}

/// Restores a configuration from its state, and reads the secret from the place in which it was found before.
pub(super) fn restore_configuration(
    configuration: &Bound<'_, Configuration>,
    state: &Bound<'_, PyDict>,
) -> PyResult<()> {
    for name in NAMES {
        if let Some(value) = state.get_item(name)? {
            configuration.setattr(name, value)?;
        }
    }
    secrets::restore_dict(configuration.as_any(), state)?;
    let source = state.get_item(SOURCE)?.and_then(|value| value.extract().ok());
    let source = source.map(|(place, with_address, address, client_id)| SecretSource {
        place,
        with_address,
        address,
        client_id,
    });
    let hint = state.get_item(HINT)?.and_then(|value| value.extract().ok());
    let removed = state.get_item(REMOVED)?.and_then(|value| value.extract().ok());
    let (py, held) = (configuration.py(), configuration.get());
    held.values
        .with(py, |values| values.removed = removed.unwrap_or_default());
    held.find_secret_again(py, source, hint);
    Ok(())
}

/// The state of a `ConfigurationParams`, for a copy with all secrets or for a pickle without any.
pub(super) fn of_params<'py>(
    params: &Bound<'py, ConfigurationParams>,
    with_secrets: bool,
) -> PyResult<Bound<'py, PyDict>> {
    let state = PyDict::new(params.py());
    for name in params::NAMES {
        if let Some(value) = kept(name, params.getattr(name)?, with_secrets)?
            && (with_secrets || secrets::is_picklable(&value)?)
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
    secrets::restore_dict(params.as_any(), state)
}
