//! `ApiClient`: a configuration, and the client layer that is created for it on first use.

use crate::api::response::error;
use crate::api::settings::configuration::Configuration;
use crate::api::settings::values::SettingValues;
use crate::client::{Client, Error, Settings};
use crate::python::Exception;
use crate::shared::Shared;
use crate::shutdown::Owned;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::process;

/// Sends the calls of API objects. One client serves many threads.
///
/// Leaving its `with` block closes idle connections; a later call opens new ones. `close()` is final.
#[pyclass(frozen, subclass, dict, weakref, module = "sailpoint.api_client")]
#[derive(Default)]
pub(crate) struct ApiClient {
    pub(super) state: Owned<Shared<ClientState>>,
}

/// All zeros are a valid state too: a finalizer can find an object whose fields are not written yet (see [`Written`]).
///
/// [`Written`]: crate::shared::Written
#[derive(Default)]
pub(super) struct ClientState {
    pub(super) configuration: Option<Py<Configuration>>,
    /// Created on first use.
    pub(super) default_headers: Option<Py<PyDict>>,
    pub(super) client: Option<MadeClient>,
    pub(super) closed: bool,
}

/// The client layer, with the configuration and the process that it was created for.
pub(super) struct MadeClient {
    client: Client,
    /// The revision of the configuration.
    revision: u64,
    /// The id of the process that created it.
    process: u32,
}

impl ClientState {
    /// The client layer, if it was created for this revision in this process.
    ///
    /// # Errors
    /// [`Error::Closed`].
    fn usable(&self, revision: u64, process: u32) -> Result<Option<Client>, Error> {
        if self.closed {
            return Err(Error::Closed);
        }
        let fits = |made: &&MadeClient| made.revision == revision && made.process == process;
        Ok(self.client.as_ref().filter(fits).map(|made| made.client.clone()))
    }
}

impl Drop for ClientState {
    fn drop(&mut self) {
        self.client.take().map(MadeClient::release);
    }
}

impl MadeClient {
    /// The client, if this process created it. A forked child does not even drop the client of its parent: another thread of the
    /// parent may have held one of its locks, which is never released in the child.
    pub(super) fn release(self) -> Option<Client> {
        if self.process == process::id() {
            return Some(self.client);
        }
        std::mem::forget(self.client);
        None
    }
}

impl ApiClient {
    /// The client layer for the current configuration.
    pub(crate) fn client(slf: &Bound<'_, Self>) -> PyResult<Client> {
        let (py, state) = (slf.py(), &slf.get().state);
        let configuration = Self::configured(slf)?;
        // Read before the settings: if another thread changes these in the meantime, the next call creates another client.
        let (revision, process) = (configuration.get().revision(), process::id());
        let closed = |error| error::to_python(py, error);
        let usable = state.with(py, |state| state.usable(revision, process));
        if let Some(client) = usable.map_err(closed)? {
            return Ok(client);
        }
        let settings = |values: &SettingValues| values.secret_rejection().map_or_else(|| Ok(values.settings()), Err);
        let settings = configuration
            .get()
            .read(py, settings)
            .map_err(|rejection| Exception::CONFIGURATION.with_message(py, &rejection))?;
        let warnings = warnings(&settings);
        let client = configuration.get().make_client(py, settings);
        let mut made = Some(MadeClient {
            client: client.clone(),
            revision,
            process,
        });
        let first = state.with(py, |state| {
            let first = state.usable(revision, process)?;
            let is_current = state
                .configuration
                .as_ref()
                .is_some_and(|current| current.is(&configuration));
            if first.is_none() && is_current {
                std::mem::swap(&mut state.client, &mut made);
            }
            Ok(first)
        });
        made.map(MadeClient::release);
        if let Some(first) = first.map_err(closed)? {
            return Ok(first);
        }
        for warning in warnings {
            Exception::INSECURE_WARNING.warn(py, &warning)?;
        }
        Ok(client)
    }

    /// Creates the client layer early, so that its warnings point at the line of the call. Otherwise the event loop, which
    /// resumes the coroutine, could be its caller.
    pub(crate) fn warn_early(slf: &Bound<'_, Self>) -> PyResult<()> {
        if slf.get().state.with(slf.py(), |state| state.closed) {
            return Ok(());
        }
        Self::client(slf).map(drop)
    }

    /// The configuration that the client was made with.
    pub(crate) fn configured<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, Configuration>> {
        let py = slf.py();
        slf.get()
            .current_configuration(py)
            .map(|configuration| configuration.into_bound(py))
            .ok_or_else(|| PyRuntimeError::new_err("ApiClient.__init__() was not called"))
    }

    /// The configuration, if `__init__` was called.
    pub(super) fn current_configuration(&self, py: Python<'_>) -> Option<Py<Configuration>> {
        self.state.with(py, |state| {
            state
                .configuration
                .as_ref()
                .map(|configuration| configuration.clone_ref(py))
        })
    }

    /// The headers of every call.
    pub(crate) fn headers<'py>(slf: &Bound<'py, Self>) -> Bound<'py, PyDict> {
        let py = slf.py();
        let state = &slf.get().state;
        let current = state.with(py, |state| Some(state.default_headers.as_ref()?.clone_ref(py)));
        let headers = current.unwrap_or_else(|| {
            let new = PyDict::new(py).unbind();
            // Another thread may have created the headers first.
            state.with(py, |state| {
                let headers = state.default_headers.get_or_insert_with(|| new.clone_ref(py));
                headers.clone_ref(py)
            })
        });
        headers.into_bound(py)
    }

    /// Closes the client: calls in flight fail, and later calls are rejected.
    pub(super) fn shut_down(&self, py: Python<'_>) {
        let made = self.state.with(py, |state| {
            state.closed = true;
            state.client.take()
        });
        if let Some(client) = made.and_then(MadeClient::release) {
            client.close();
        }
    }

    /// Drops the connections; calls in flight keep theirs until they end.
    pub(crate) fn release(&self, py: Python<'_>) -> Option<Client> {
        self.state
            .with(py, |state| state.client.take())
            .and_then(MadeClient::release)
    }
}

/// A warning for each setting that is unsafe.
fn warnings(settings: &Settings) -> Vec<String> {
    // Plain http that is not allowed is rejected later.
    let plain = settings
        .readable_on_the_way()
        .into_iter()
        .filter(|_| settings.allow_http);
    let mut warnings: Vec<String> = plain
        .map(|url| format!("{url} is plain http: others on the network can read the client secret and all other data"))
        .collect();
    if !settings.verify_ssl {
        warnings.push("verify_ssl is False: others on the network can impersonate the service".to_owned());
    }
    warnings
}
