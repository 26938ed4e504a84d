//! The coroutine of a call. It sends the request when it is first resumed, and drops it when it is cancelled.

use super::sending::{self, CallArguments, CallState, CallStep, WaitingCall};
use crate::api::call::exchange::Received;
use crate::api::call::sending_method::{MethodCall, SendingMethod};
use crate::api::response::error;
use crate::api::runtime::coroutine::thrown;
use crate::python;
use crate::shared::{Shared, in_destructor};
use crate::shutdown::{self, Owned};
use crate::user_code;
use pyo3::exceptions::{PyRuntimeError, PyRuntimeWarning, PyStopIteration};
use pyo3::prelude::*;
use pyo3::{PyTraverseError, PyVisit, intern};
use std::sync::Arc;

/// The result of an asynchronous method: `await` it, or pass it to `asyncio.gather`, `wait_for`, `create_task` and the like.
#[pyclass(frozen, weakref, module = "sailpoint._core", name = "Call")]
pub(in crate::api) struct CallCoroutine {
    method: Arc<dyn SendingMethod>,
    state: Owned<Shared<CallState>>,
}

impl CallCoroutine {
    pub(in crate::api) fn new(method: Arc<dyn SendingMethod>, call: &MethodCall<'_, '_>) -> Self {
        Self {
            method,
            state: Owned::new(Shared::new(CallState::New(CallArguments::new(call)))),
        }
    }

    /// Ends the coroutine, and returns its last state.
    fn end(&self, py: Python<'_>) -> CallState {
        self.state.replace(py, CallState::Ended)
    }

    /// Continues until the event loop must wait for an object, and returns that object.
    fn resume<'py>(&self, py: Python<'py>, mut state: CallState) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        loop {
            let step = match state {
                CallState::New(given) => self.begin(py, &given)?,
                CallState::Authorizing(awaited, exchange) => {
                    let outcome = user_code::call_method(awaited.bind(py), "__next__", ());
                    sending::authorize(py, awaited, exchange, outcome)?
                }
                CallState::Waiting(waiting) => self.look(py, waiting)?,
                CallState::Ended => return Err(PyRuntimeError::new_err("cannot reuse already awaited coroutine")),
            };
            state = match step {
                CallStep::Next(state) => state,
                CallStep::Return(value) => return Err(PyStopIteration::new_err((value.unbind(),))),
                CallStep::Yield(value, state) => {
                    drop(self.state.replace(py, state));
                    return Ok(value);
                }
            };
        }
    }

    fn begin<'py>(&self, py: Python<'py>, given: &CallArguments) -> PyResult<CallStep<'py>> {
        let call = MethodCall {
            owner: given.owner.bind(py),
            args: given.args.bind(py),
            kwargs: given.kwargs.as_ref().map(|kwargs| kwargs.bind(py)),
        };
        sending::begin(py, self.method.prepare(&call)?)
    }

    /// Returns the result if the response has arrived.
    fn look<'py>(&self, py: Python<'py>, waiting: WaitingCall) -> PyResult<CallStep<'py>> {
        let outcome = waiting.outcome.take(py);
        let Some(outcome) = outcome else {
            let future = waiting.future.bind(py).clone();
            // A future's own iterator does the same before it yields the future to the task.
            future.setattr(intern!(py, "_asyncio_future_blocking"), true)?;
            return Ok(CallStep::Yield(future, CallState::Waiting(waiting)));
        };
        waiting.exchange.sender.check_log(py)?;
        let response = outcome.map_err(|error| error::to_python(py, error))?;
        match waiting.exchange.receive(response) {
            Received::Response(sender, response) => Ok(CallStep::Return(self.method.read(py, &sender, &response)?)),
            Received::Rejected(exchange) => sending::begin(py, exchange),
        }
    }
}

#[pymethods]
impl CallCoroutine {
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

    /// Ends the call and its request with an exception. If the caller's coroutine is computing the token, that coroutine gets
    /// it.
    #[pyo3(signature = (kind, value = None, _traceback = None))]
    fn throw<'py>(
        &self,
        py: Python<'py>,
        kind: Bound<'py, PyAny>,
        value: Option<Bound<'py, PyAny>>,
        _traceback: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        let error = thrown(kind, value)?;
        let CallState::Authorizing(awaited, exchange) = self.end(py) else {
            return Err(error);
        };
        let outcome = user_code::call_method(awaited.bind(py), "throw", (error.into_value(py),));
        match sending::authorize(py, awaited, exchange, outcome)? {
            CallStep::Next(state) => self.resume(py, state),
            CallStep::Yield(value, state) => {
                drop(self.state.replace(py, state));
                Ok(value)
            }
            CallStep::Return(value) => Err(PyStopIteration::new_err((value.unbind(),))),
        }
    }

    /// Ends the call, and drops the request.
    fn close(&self, py: Python<'_>) {
        let _section = shutdown::section();
        drop(self.end(py));
    }

    #[getter]
    fn __name__(&self) -> String {
        self.method.name()
    }

    #[getter]
    fn __qualname__(&self) -> &str {
        self.method.qualified_name()
    }

    fn __repr__(&self) -> String {
        format!("<coroutine {}>", self.method.qualified_name())
    }

    #[expect(clippy::needless_pass_by_value, reason = "PyO3 passes it by value")]
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        self.state.traverse(|state| state.traverse(&visit))
    }

    fn __clear__(&self, py: Python<'_>) {
        let _section = shutdown::section();
        drop(self.end(py));
    }
}

impl Drop for CallCoroutine {
    fn drop(&mut self) {
        // A call that was never awaited has sent nothing, which the caller probably does not expect.
        if self.state.try_with(|state| matches!(state, CallState::New(_))) == Some(true) {
            in_destructor(|py| {
                let message = format!("coroutine '{}' was never awaited", self.method.qualified_name());
                if let Err(error) = python::warn(py, &message, &py.get_type::<PyRuntimeWarning>()) {
                    error.write_unraisable(py, None);
                }
            });
        }
    }
}
