//! The embedded tenant as Python starts and stops it.

use crate::sandbox::{Options, Sandbox};
use pyo3::exceptions::PyOSError;
use pyo3::prelude::*;
use std::sync::{Mutex, PoisonError};

/// A running embedded tenant; `sailpoint.sandbox.Sandbox` is what people use.
#[pyclass(frozen, module = "sailpoint._core")]
pub(crate) struct SandboxServer {
    running: Mutex<Option<Sandbox>>,
    /// Where it listens, for example `http://127.0.0.1:4040`.
    #[pyo3(get)]
    url: String,
    /// Client id that it accepts.
    #[pyo3(get)]
    client_id: String,
    /// Secret of the client id.
    #[pyo3(get)]
    client_secret: String,
}

#[pymethods]
impl SandboxServer {
    /// Starts a tenant; port 0 picks a free one, and credentials that are not given are made up.
    #[new]
    #[pyo3(signature = (host = "127.0.0.1", port = 0, client_id = None, client_secret = None))]
    fn new(
        py: Python<'_>,
        host: &str,
        port: u16,
        client_id: Option<String>,
        client_secret: Option<String>,
    ) -> PyResult<Self> {
        let options = Options {
            host: host.to_owned(),
            port,
            client_id,
            client_secret,
            ..Options::default()
        };
        let sandbox = py
            .detach(|| Sandbox::start(options))
            .map_err(|error| PyOSError::new_err(error.to_string()))?;
        let (url, client_id) = (sandbox.url().to_owned(), sandbox.client_id().to_owned());
        let client_secret = sandbox.client_secret().to_owned();
        Ok(Self {
            running: Mutex::new(Some(sandbox)),
            url,
            client_id,
            client_secret,
        })
    }

    /// Stops it; stopping twice does no harm.
    fn stop(&self, py: Python<'_>) {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner).take();
        py.detach(|| drop(running));
    }
}
