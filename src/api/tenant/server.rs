//! The embedded tenant as a Python object.

use super::document::{self, Document};
use crate::python::Exception;
use crate::sandbox::{Sandbox, SandboxOptions, StartError, evaluation, linting};
use crate::shared::in_destructor;
use crate::shutdown;
use crate::syntax::deep;
use crate::transform::{self, Limit, Outcome, PathStep};
use pyo3::exceptions::{PyOSError, PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use std::process;
use std::sync::{Arc, PoisonError, RwLock};

/// A running embedded tenant, on which `sailpoint.sandbox.Sandbox` is built.
#[pyclass(frozen, module = "sailpoint._core")]
pub(crate) struct SandboxServer {
    /// Locked only by threads that have released the interpreter, and never while the tenant works on a request.
    running: RwLock<Option<Arc<Sandbox>>>,
    /// The id of the process that started the tenant. A forked child has none of its threads.
    process: u32,
    /// The URL of the server, for example `http://127.0.0.1:4040`.
    #[pyo3(get)]
    url: String,
    /// The client id that it accepts.
    #[pyo3(get)]
    client_id: String,
    /// The secret of the client id.
    #[pyo3(get)]
    client_secret: String,
    /// The token with which other machines may control it.
    #[pyo3(get)]
    admin_token: String,
}

impl SandboxServer {
    /// True in the process that started the tenant.
    fn is_here(&self) -> bool {
        self.process == process::id()
    }

    fn end(&self, py: Python<'_>) {
        if !self.is_here() {
            return;
        }
        let end = || {
            #[expect(clippy::disallowed_methods, reason = "the interpreter is released")]
            let running = self.running.write().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(sandbox) = running {
                sandbox.stop();
                // If the system provides no thread, the tenant is dropped in this one.
                let _ = deep::with_room(|| drop(sandbox));
            }
        };
        py.detach(|| shutdown::released(end));
    }
}

#[pymethods]
impl SandboxServer {
    /// Starts a tenant with options, which are the arguments of `sailpoint.sandbox.Sandbox`. The seed is a document or its
    /// text.
    #[new]
    fn new(py: Python<'_>, options: &Bound<'_, PyDict>) -> PyResult<Self> {
        let _section = shutdown::section();
        let options = options.copy()?;
        if let Some(seed) = options.get_item("seed")?
            && !seed.is_none()
        {
            options.set_item("seed", text(&seed)?)?;
        }
        let options = Document::read(&options)?.into_value();
        let options = SandboxOptions::read(options).map_err(PyValueError::new_err)?;
        // A seed may nest deeper than the caller's stack allows.
        let started = py.detach(|| shutdown::released(|| deep::with_room(|| Sandbox::start(options))));
        let sandbox = started?.map_err(|error| to_exception(&error))?;
        let (url, client_id) = (sandbox.url().to_owned(), sandbox.client_id().to_owned());
        let client_secret = sandbox.client_secret().to_owned();
        let admin_token = sandbox.admin_token().to_owned();
        Ok(Self {
            running: RwLock::new(Some(Arc::new(sandbox))),
            process: process::id(),
            url,
            client_id,
            client_secret,
            admin_token,
        })
    }

    /// Handles a request to a path below `/_sandbox`. The body is a document or its text. Returns status and response.
    fn control<'py>(
        &self,
        py: Python<'py>,
        method: &str,
        path: &str,
        body: &Bound<'py, PyAny>,
    ) -> PyResult<(u16, Bound<'py, PyAny>)> {
        let _section = shutdown::section();
        let body = text(body)?;
        let response = || {
            #[expect(clippy::disallowed_methods, reason = "the interpreter is released")]
            let running = self.running.read().unwrap_or_else(PoisonError::into_inner).clone();
            // No lock is held, so a thread that stops the tenant in the meantime does not wait.
            let responded = running.map(|sandbox| (sandbox.control(method, path, &body), sandbox.is_stopped()));
            // A tenant that was stopped in the meantime has closed its state, and its error is not a response.
            responded.and_then(|(response, is_stopped)| (response.0 < 500 || !is_stopped).then_some(response))
        };
        let response = if self.is_here() {
            py.detach(|| shutdown::released(response))
        } else {
            None
        };
        let (status, response) = response.ok_or_else(|| PyRuntimeError::new_err("the sandbox is not running"))?;
        Ok((status, document::to_python(py, &response)?))
    }

    /// Stops the tenant. Stopping it twice has no effect.
    fn stop(&self, py: Python<'_>) {
        let _section = shutdown::section();
        self.end(py);
    }
}

impl Drop for SandboxServer {
    fn drop(&mut self) {
        if in_destructor(|py| self.end(py)).is_none() || !self.is_here() {
            // In a forked child and after shutdown, there are no threads to wait for.
            std::mem::forget(self.running.get_mut().unwrap_or_else(PoisonError::into_inner).take());
        }
    }
}

/// A body as text: text unchanged, any other document as JSON.
fn text(body: &Bound<'_, PyAny>) -> PyResult<String> {
    match body.extract() {
        Ok(text) => Ok(text),
        Err(_) => Document::read(body)?.into_text(body.py()),
    }
}

/// The exception for an error: `ValueError` for bad options and seeds, `OSError` for errors of the system.
fn to_exception(error: &StartError) -> PyErr {
    let text = error.to_string();
    match error {
        StartError::Seed(_) | StartError::Option(_) => PyValueError::new_err(text),
        _ => PyOSError::new_err(text),
    }
}

/// Evaluates a transform, from the document that `sailpoint.sandbox.evaluate` builds.
#[pyfunction]
pub(crate) fn evaluate_transform(given: &Bound<'_, PyDict>) -> PyResult<Option<String>> {
    let _section = shutdown::section();
    let py = given.py();
    let document = Document::read(given)?.into_value();
    py.detach(|| shutdown::released(|| evaluation::run_document(document)))
        .map_err(|error| transform_exception(py, &error).unwrap_or_else(|other| other))
}

/// A recorded evaluation: steps, branches of templates, value, error.
type Recorded<'py> = (
    Bound<'py, PyList>,
    Bound<'py, PyList>,
    Option<String>,
    Option<Bound<'py, PyAny>>,
);

/// Evaluates a transform, and returns its steps (each with path, type, input in a list if there is one, value, error and branch),
/// the branches of its templates (each with path and name), its value and its error.
#[pyfunction]
pub(crate) fn trace_transform<'py>(given: &Bound<'py, PyDict>) -> PyResult<Recorded<'py>> {
    let _section = shutdown::section();
    let py = given.py();
    let document = Document::read(given)?.into_value();
    let traced = py.detach(|| shutdown::released(|| evaluation::trace_document(document)));
    let traced = traced.map_err(|error| transform_exception(py, &error).unwrap_or_else(|other| other))?;
    let steps = PyList::empty(py);
    for step in traced.steps {
        let (value, error) = outcome(py, step.outcome)?;
        let input: Vec<Option<&str>> = step.input.iter().map(Option::as_deref).collect();
        let path = names(py, step.path.iter())?;
        steps.append((path, &step.kind, input, value, error, step.branch.as_deref()))?;
    }
    let branches = PyList::empty(py);
    for branch in traced.branches {
        branches.append((names(py, branch.path.iter())?, branch.name))?;
    }
    let (value, error) = outcome(py, traced.outcome)?;
    Ok((steps, branches, value, error))
}

/// The value of an evaluation, and its error as an exception.
fn outcome(py: Python<'_>, outcome: Outcome) -> PyResult<(Option<String>, Option<Bound<'_, PyAny>>)> {
    match outcome {
        Ok(value) => Ok((value, None)),
        Err(error) => Ok((
            None,
            Some(
                transform_exception(py, &error)?
                    .into_value(py)
                    .into_bound(py)
                    .into_any(),
            ),
        )),
    }
}

/// The names of the branches of a template; none if it is not valid.
#[pyfunction]
pub(crate) fn template_branches(template: &str) -> Vec<String> {
    transform::template_branches(template)
}

/// Checks transforms, and returns the findings of each: path, severity, code and message.
#[pyfunction]
pub(crate) fn lint_transforms<'py>(given: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyList>> {
    let _section = shutdown::section();
    let py = given.py();
    let document = Document::read(given)?.into_value();
    let linted = py.detach(|| shutdown::released(|| linting::run_document(document)));
    let linted = linted.map_err(|error| transform_exception(py, &error).unwrap_or_else(|other| other))?;
    let list = PyList::empty(py);
    for findings in linted {
        let of_one = PyList::empty(py);
        for finding in findings {
            let path = names(py, finding.path.iter())?;
            of_one.append((path, finding.severity.name(), finding.code, finding.text))?;
        }
        list.append(of_one)?;
    }
    Ok(list)
}

/// A path as a list of names and indices.
fn names<'py, 'a>(py: Python<'py>, places: impl Iterator<Item = &'a PathStep>) -> PyResult<Bound<'py, PyList>> {
    let path = PyList::empty(py);
    for place in places {
        match place {
            PathStep::Name(name) => path.append(name)?,
            PathStep::Index(index) => path.append(index)?,
        }
    }
    Ok(path)
}

/// The `TransformException` for an error.
fn transform_exception(py: Python<'_>, error: &transform::Error) -> PyResult<PyErr> {
    let path = names(py, error.path())?;
    let arguments = (error.to_string(), error.limit().map(Limit::name), path);
    Ok(Exception::TRANSFORM.error(py, arguments))
}
