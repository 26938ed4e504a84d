//! The coroutine of one call. It sends the request when it is first resumed, and drops it when it is cancelled.

use super::bridge::Bridge;
use crate::api::answer;
use crate::api::class::Api;
use crate::api::error;
use crate::api::method::{Method, Outgoing};
use crate::client::{Error, Response, Running};
use pyo3::exceptions::{PyRuntimeError, PyRuntimeWarning, PyStopIteration};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple, PyType};
use pyo3::{PyTraverseError, PyVisit, intern};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What an asynchronous method returns: `await` it, or hand it to `asyncio.gather`, `wait_for`, `create_task` and the like.
#[pyclass(frozen, weakref, module = "sailpoint._core")]
pub(crate) struct Call {
    method: Py<Method>,
    state: Mutex<State>,
}

enum State {
    /// Nothing was sent yet.
    New(Given),
    /// The future that the loop completes when the answer is there.
    Waiting(Waiting),
    Ended,
}

/// What the method was called with.
struct Given {
    api: Py<Api>,
    args: Py<PyTuple>,
    kwargs: Option<Py<PyDict>>,
}

struct Waiting {
    future: Py<PyAny>,
    outcome: Arc<Mutex<Option<Result<Response, Error>>>>,
    outgoing: Outgoing,
    ticket: Ticket,
    _running: Running,
}

/// A place in a bridge, which is given back when it is dropped.
struct Ticket {
    bridge: Py<Bridge>,
    number: u64,
}

impl Drop for Ticket {
    fn drop(&mut self) {
        self.bridge.get().forget(self.number);
    }
}

impl Call {
    pub(crate) fn new(
        method: Py<Method>,
        api: &Bound<'_, Api>,
        args: &Bound<'_, PyTuple>,
        kwargs: Option<&Bound<'_, PyDict>>,
    ) -> Self {
        let given = Given {
            api: api.clone().unbind(),
            args: args.clone().unbind(),
            kwargs: kwargs.map(|kwargs| kwargs.clone().unbind()),
        };
        Self {
            method,
            state: Mutex::new(State::New(given)),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends the coroutine, and returns how far it was.
    fn end(&self) -> State {
        std::mem::replace(&mut *self.state(), State::Ended)
    }

    /// Goes on until there is something to wait for, which is returned.
    fn step<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let waiting = match self.end() {
            State::New(given) => self.begin(py, &given)?,
            State::Waiting(waiting) => waiting,
            State::Ended => return Err(PyRuntimeError::new_err("cannot reuse already awaited coroutine")),
        };
        let outcome = waiting.outcome.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(outcome) = outcome {
            let value = self.finish(py, &waiting, outcome)?;
            return Err(PyStopIteration::new_err((value.unbind(),)));
        }
        let future = waiting.future.bind(py).clone();
        // What a future's own iterator does before it yields the future to the task.
        future.setattr(intern!(py, "_asyncio_future_blocking"), true)?;
        *self.state() = State::Waiting(waiting);
        Ok(future)
    }

    fn begin(&self, py: Python<'_>, given: &Given) -> PyResult<Waiting> {
        let kwargs = given.kwargs.as_ref().map(|kwargs| kwargs.bind(py));
        let (outgoing, request) = self
            .method
            .get()
            .prepare(given.api.bind(py), given.args.bind(py), kwargs)?;
        let event_loop = running_loop(py)?;
        let bridge = Bridge::of(&event_loop)?;
        let future = event_loop.call_method0(intern!(py, "create_future"))?.unbind();
        let number = bridge.get().wait(future.clone_ref(py));
        let ticket = Ticket {
            bridge: bridge.clone().unbind(),
            number,
        };
        let outcome = Arc::new(Mutex::new(None));
        let (slot, ender) = (Arc::clone(&outcome), Bridge::queue(&bridge));
        let running = outgoing.client.start(request, outgoing.dispatch(), move |ended| {
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(ended);
            ender.end(number);
        });
        Ok(Waiting {
            future,
            outcome,
            ticket,
            outgoing,
            _running: running.map_err(|error| error::to_python(py, error))?,
        })
    }

    fn finish<'py>(
        &self,
        py: Python<'py>,
        waiting: &Waiting,
        outcome: Result<Response, Error>,
    ) -> PyResult<Bound<'py, PyAny>> {
        waiting.outgoing.check_log()?;
        let response = outcome.map_err(|error| error::to_python(py, error))?;
        let method = self.method.get();
        answer::read(py, method.version, method.operation, method.variant, &response)
    }
}

/// The exception that a coroutine's `throw` was given, in either of its forms.
pub(super) fn thrown(kind: Bound<'_, PyAny>, value: Option<Bound<'_, PyAny>>) -> PyResult<PyErr> {
    let error = match (value, kind.is_instance_of::<PyType>()) {
        (Some(value), true) if !value.is_instance(&kind)? => kind.call1((value,))?,
        (Some(value), true) => value,
        (None, true) => kind.call0()?,
        (_, false) => kind,
    };
    Ok(PyErr::from_value(error))
}

fn running_loop(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    static GET: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    GET.import(py, "asyncio", "get_running_loop")?.call0()
}

#[pymethods]
impl Call {
    fn __await__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.step(py)
    }

    fn send<'py>(&self, py: Python<'py>, _value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        self.step(py)
    }

    /// Ends the call with an exception; the request is dropped.
    #[pyo3(signature = (kind, value = None, _traceback = None))]
    fn throw<'py>(
        &self,
        kind: Bound<'py, PyAny>,
        value: Option<Bound<'py, PyAny>>,
        _traceback: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        drop(self.end());
        Err(thrown(kind, value)?)
    }

    /// Ends the call; the request is dropped.
    fn close(&self) {
        drop(self.end());
    }

    #[getter]
    fn __name__(&self) -> String {
        self.method.get().name()
    }

    #[getter]
    fn __qualname__(&self) -> &str {
        &self.method.get().qualified
    }

    fn __repr__(&self) -> String {
        format!("<coroutine {}>", self.method.get().qualified)
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.method)?;
        let Ok(state) = self.state.try_lock() else {
            return Ok(());
        };
        match &*state {
            State::New(given) => {
                visit.call(&given.api)?;
                visit.call(&given.args)?;
                visit.call(&given.kwargs)
            }
            State::Waiting(waiting) => {
                visit.call(&waiting.future)?;
                visit.call(&waiting.ticket.bridge)
            }
            State::Ended => Ok(()),
        }
    }

    fn __clear__(&self) {
        drop(self.end());
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        // A call that was never awaited did nothing, and the caller most likely thinks otherwise.
        if let State::New(_) = self.end() {
            Python::try_attach(|py| {
                let message = format!("coroutine '{}' was never awaited", self.method.get().qualified);
                let warned = py
                    .import("warnings")
                    .and_then(|warnings| warnings.call_method1("warn", (message, py.get_type::<PyRuntimeWarning>())));
                if let Err(error) = warned {
                    error.write_unraisable(py, None);
                }
            });
        }
    }
}
