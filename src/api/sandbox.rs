//! The embedded tenant as Python starts and stops it.

use crate::model::raise;
use crate::sandbox::{Error, Options, Sandbox, evaluation};
use crate::transform::{self, Limit, Place};
use pyo3::exceptions::{PyOSError, PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyList;
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
    /// What lets others than this machine control it.
    #[pyo3(get)]
    admin_token: String,
}

#[pymethods]
impl SandboxServer {
    /// Starts a tenant by options in JSON; `sailpoint.sandbox.Sandbox` has them as arguments.
    #[new]
    fn new(py: Python<'_>, options: &str) -> PyResult<Self> {
        let options = Options::parse(options).map_err(PyValueError::new_err)?;
        let sandbox = py.detach(|| Sandbox::start(options)).map_err(|error| raised(&error))?;
        let (url, client_id) = (sandbox.url().to_owned(), sandbox.client_id().to_owned());
        let client_secret = sandbox.client_secret().to_owned();
        let admin_token = sandbox.admin_token().to_owned();
        Ok(Self {
            running: Mutex::new(Some(sandbox)),
            url,
            client_id,
            client_secret,
            admin_token,
        })
    }

    /// Does what a request to a path below `/_sandbox` does; returns status and body.
    fn control(&self, py: Python<'_>, method: &str, path: &str, body: &str) -> PyResult<(u16, String)> {
        py.detach(|| {
            let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
            let answer = running.as_ref().map(|sandbox| sandbox.control(method, path, body));
            answer.ok_or_else(|| PyRuntimeError::new_err("the sandbox is not running"))
        })
    }

    /// Stops it; stopping twice does no harm.
    fn stop(&self, py: Python<'_>) {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner).take();
        py.detach(|| drop(running));
    }
}

/// What the caller gave is a ValueError, what the system denies an OSError.
fn raised(error: &Error) -> PyErr {
    let text = error.to_string();
    match error {
        Error::Seed(_) | Error::Option(_) => PyValueError::new_err(text),
        _ => PyOSError::new_err(text),
    }
}

/// The value that a transform gives: JSON in, JSON out; `sailpoint.sandbox.evaluate` is what people use.
#[pyfunction]
pub(crate) fn evaluate_transform(py: Python<'_>, given: &str) -> PyResult<Option<String>> {
    py.detach(|| evaluation::run(given))
        .map_err(|error| refused(py, &error).unwrap_or_else(|other| other))
}

/// A `TransformException`.
fn refused(py: Python<'_>, error: &transform::Error) -> PyResult<PyErr> {
    let path = PyList::empty(py);
    for place in error.path() {
        match place {
            Place::Name(name) => path.append(name)?,
            Place::Index(index) => path.append(index)?,
        }
    }
    let arguments = (error.to_string(), error.limit().map(Limit::name), path);
    Ok(raise(py, "TransformException", arguments))
}
