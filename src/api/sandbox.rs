//! The embedded tenant as Python starts and stops it.

use super::document::{self, Document};
use super::fork;
use crate::model::raise;
use crate::sandbox::{Error, Options, Sandbox, evaluation};
use crate::syntax::deep;
use crate::transform::{self, Limit, Place};
use pyo3::exceptions::{PyOSError, PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use std::sync::{Arc, PoisonError, RwLock};

/// A running embedded tenant; `sailpoint.sandbox.Sandbox` is what people use.
#[pyclass(frozen, module = "sailpoint._core")]
pub(crate) struct SandboxServer {
    /// Locked only by threads that have released the interpreter, and never while the tenant works.
    running: RwLock<Option<Arc<Sandbox>>>,
    /// The generation of the process that started it. A forked child has none of its threads.
    generation: u32,
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

impl SandboxServer {
    fn is_here(&self) -> bool {
        self.generation == fork::generation()
    }

    fn end(&self, py: Python<'_>) {
        if !self.is_here() {
            return;
        }
        py.detach(|| {
            #[expect(clippy::disallowed_methods, reason = "the interpreter is released")]
            let running = self.running.write().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(sandbox) = running {
                sandbox.stop();
                // Where there is no thread to be had, it is dropped here.
                let _ = deep::with_room(|| drop(sandbox));
            }
        });
    }
}

#[pymethods]
impl SandboxServer {
    /// Starts a tenant by options; `sailpoint.sandbox.Sandbox` has them as arguments. The seed is a document or its text.
    #[new]
    fn new(py: Python<'_>, options: &Bound<'_, PyDict>) -> PyResult<Self> {
        let options = options.copy()?;
        if let Some(seed) = options.get_item("seed")?
            && !seed.is_none()
        {
            options.set_item("seed", text(&seed)?)?;
        }
        let options = Document::read(&options)?.into_value();
        let options = Options::read(options).map_err(PyValueError::new_err)?;
        // A seed may nest deep, whatever stack the caller has.
        let started = py.detach(|| deep::with_room(|| Sandbox::start(options)));
        let sandbox = started?.map_err(|error| raised(&error))?;
        let (url, client_id) = (sandbox.url().to_owned(), sandbox.client_id().to_owned());
        let client_secret = sandbox.client_secret().to_owned();
        let admin_token = sandbox.admin_token().to_owned();
        Ok(Self {
            running: RwLock::new(Some(Arc::new(sandbox))),
            generation: fork::generation(),
            url,
            client_id,
            client_secret,
            admin_token,
        })
    }

    /// Does what a request to a path below `/_sandbox` does, with a document or its text as the body; returns status and
    /// answer.
    fn control<'py>(
        &self,
        py: Python<'py>,
        method: &str,
        path: &str,
        body: &Bound<'py, PyAny>,
    ) -> PyResult<(u16, Bound<'py, PyAny>)> {
        let body = text(body)?;
        let answer = || {
            #[expect(clippy::disallowed_methods, reason = "the interpreter is released")]
            let running = self.running.read().unwrap_or_else(PoisonError::into_inner).clone();
            // Under no lock: a thread that stops the tenant meanwhile waits for nothing.
            let answered = running.map(|sandbox| (sandbox.control(method, path, &body), sandbox.is_stopped()));
            // A tenant that is stopped meanwhile has closed its state.
            answered.and_then(|(answer, is_stopped)| (answer.0 < 500 || !is_stopped).then_some(answer))
        };
        let answer = if self.is_here() { py.detach(answer) } else { None };
        let (status, answer) = answer.ok_or_else(|| PyRuntimeError::new_err("the sandbox is not running"))?;
        Ok((status, document::shown(py, &answer)?))
    }

    /// Stops it; stopping twice does no harm.
    fn stop(&self, py: Python<'_>) {
        self.end(py);
    }
}

impl Drop for SandboxServer {
    fn drop(&mut self) {
        if Python::try_attach(|py| self.end(py)).is_none() || !self.is_here() {
            // A child, or the interpreter's end: there is nobody to wait for.
            std::mem::forget(self.running.get_mut().unwrap_or_else(PoisonError::into_inner).take());
        }
    }
}

/// A body as text: text as it is, any other document as JSON.
fn text(body: &Bound<'_, PyAny>) -> PyResult<String> {
    match body.extract() {
        Ok(text) => Ok(text),
        Err(_) => Document::read(body)?.into_text(body.py()),
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

/// The value that a transform gives, for a document as `sailpoint.sandbox.evaluate` makes it, which is what people use.
#[pyfunction]
pub(crate) fn evaluate_transform(given: &Bound<'_, PyDict>) -> PyResult<Option<String>> {
    let py = given.py();
    let document = Document::read(given)?.into_value();
    py.detach(|| evaluation::run_document(document))
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
