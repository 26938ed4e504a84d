//! The coroutine of one call. It sends the request when it is first resumed, and drops it when it is cancelled.

use super::sending::{self, Given, Sending, State, Step, Waiting};
use crate::api::class::Api;
use crate::api::error;
use crate::api::leaving;
use crate::api::method::{Method, UNAUTHORIZED};
use crate::shared::Shared;
use pyo3::exceptions::{PyRuntimeError, PyRuntimeWarning, PyStopIteration};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use pyo3::{PyTraverseError, PyVisit, intern};

/// What an asynchronous method returns: `await` it, or hand it to `asyncio.gather`, `wait_for`, `create_task` and the like.
#[pyclass(frozen, weakref, module = "sailpoint._core")]
pub(crate) struct Call {
    method: Py<Method>,
    state: Shared<State>,
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
            state: Shared::new(State::New(given)),
        }
    }

    /// Ends the coroutine, and returns how far it was.
    fn end(&self, py: Python<'_>) -> State {
        self.state.replace(py, State::Ended)
    }

    /// Goes on until there is something to wait for, which is returned.
    fn resume<'py>(&self, py: Python<'py>, mut state: State) -> PyResult<Bound<'py, PyAny>> {
        let _stay = leaving::stay(py)?;
        loop {
            let step = match state {
                State::New(given) => self.begin(py, &given)?,
                State::Authorizing(awaited, sending) => {
                    let outcome = awaited.bind(py).call_method0(intern!(py, "__next__"));
                    sending::authorize(py, awaited, sending, outcome)?
                }
                State::Waiting(waiting) => self.look(py, waiting)?,
                State::Ended => return Err(PyRuntimeError::new_err("cannot reuse already awaited coroutine")),
            };
            state = match step {
                Step::Next(state) => state,
                Step::Return(value) => return Err(PyStopIteration::new_err((value.unbind(),))),
                Step::Yield(value, state) => {
                    drop(self.state.replace(py, state));
                    return Ok(value);
                }
            };
        }
    }

    fn begin<'py>(&self, py: Python<'py>, given: &Given) -> PyResult<Step<'py>> {
        let kwargs = given.kwargs.as_ref().map(|kwargs| kwargs.bind(py));
        let (outgoing, request) = self
            .method
            .get()
            .prepare(given.api.bind(py), given.args.bind(py), kwargs)?;
        let sending = Sending {
            outgoing,
            request,
            refused: None,
        };
        sending.begin(py)
    }

    /// Looks whether the answer is there.
    fn look<'py>(&self, py: Python<'py>, waiting: Waiting) -> PyResult<Step<'py>> {
        let outcome = waiting.outcome.take(py);
        let Some(outcome) = outcome else {
            let future = waiting.future.bind(py).clone();
            // What a future's own iterator does before it yields the future to the task.
            future.setattr(intern!(py, "_asyncio_future_blocking"), true)?;
            return Ok(Step::Yield(future, State::Waiting(waiting)));
        };
        waiting.outgoing.check_log(py)?;
        let mut response = outcome.map_err(|error| error::to_python(py, error))?;
        if let Some(request) = waiting.again
            && response.status == UNAUTHORIZED
        {
            let sending = Sending {
                outgoing: waiting.outgoing,
                request,
                refused: Some(response.attempts),
            };
            return sending.begin(py);
        }
        response.attempts += waiting.refused.unwrap_or_default();
        let value = self.method.get().read(py, &waiting.outgoing, &response)?;
        Ok(Step::Return(value))
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

#[pymethods]
impl Call {
    fn __await__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.resume(py, self.end(py))
    }

    fn send<'py>(&self, py: Python<'py>, _value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        self.resume(py, self.end(py))
    }

    /// Ends the call with an exception, and its request with it; while the caller's own coroutine runs, that gets it.
    #[pyo3(signature = (kind, value = None, _traceback = None))]
    fn throw<'py>(
        &self,
        py: Python<'py>,
        kind: Bound<'py, PyAny>,
        value: Option<Bound<'py, PyAny>>,
        _traceback: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let error = thrown(kind, value)?;
        let State::Authorizing(awaited, sending) = self.end(py) else {
            return Err(error);
        };
        let outcome = awaited
            .bind(py)
            .call_method1(intern!(py, "throw"), (error.into_value(py),));
        match sending::authorize(py, awaited, sending, outcome)? {
            Step::Next(state) => self.resume(py, state),
            Step::Yield(value, state) => {
                drop(self.state.replace(py, state));
                Ok(value)
            }
            Step::Return(value) => Err(PyStopIteration::new_err((value.unbind(),))),
        }
    }

    /// Ends the call; the request is dropped.
    fn close(&self, py: Python<'_>) {
        drop(self.end(py));
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

    #[expect(clippy::needless_pass_by_value, reason = "PyO3 hands it over")]
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.method)?;
        self.state.try_with(|state| state.traverse(&visit)).unwrap_or(Ok(()))
    }

    fn __clear__(&self, py: Python<'_>) {
        drop(self.end(py));
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        // A call that was never awaited did nothing, and the caller most likely thinks otherwise.
        if self.state.try_with(|state| matches!(state, State::New(_))) == Some(true) {
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
