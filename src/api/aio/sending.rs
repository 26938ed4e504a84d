//! The states of an asynchronous call, and the steps between them.

use super::bridge::Bridge;
use crate::api::call::exchange::{CallExchange, InFlight};
use crate::api::call::sending_method::MethodCall;
use crate::api::call::token_source;
use crate::api::response::error;
use crate::client::{Error, Response, Running};
use crate::once::Once;
use crate::shared::{Shared, in_destructor};
use crate::user_code;
use pyo3::exceptions::PyStopIteration;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use pyo3::{PyTraverseError, PyVisit, intern};
use std::sync::Arc;

/// The state of a call.
pub(super) enum CallState {
    /// The call has not started.
    New(CallArguments),
    /// The caller's coroutine is computing the token.
    Authorizing(Py<PyAny>, CallExchange),
    /// The request is in flight. The loop completes a future when the response has arrived.
    Waiting(WaitingCall),
    Ended,
}

/// The arguments of the method.
pub(super) struct CallArguments {
    /// The object that the method was called on.
    pub(super) owner: Py<PyAny>,
    pub(super) args: Py<PyTuple>,
    pub(super) kwargs: Option<Py<PyDict>>,
}

impl CallArguments {
    pub(super) fn new(call: &MethodCall<'_, '_>) -> Self {
        Self {
            owner: call.owner.clone().unbind(),
            args: call.args.clone().unbind(),
            kwargs: call.kwargs.map(|kwargs| kwargs.clone().unbind()),
        }
    }
}

/// A call whose request is in flight.
pub(super) struct WaitingCall {
    pub(super) future: Py<PyAny>,
    pub(super) outcome: Arc<Shared<Option<Result<Response, Error>>>>,
    pub(super) ticket: Ticket,
    pub(super) exchange: InFlight,
    pub(super) _running: Running,
}

/// The result of a step.
pub(super) enum CallStep<'py> {
    /// The event loop must wait for this object.
    Yield(Bound<'py, PyAny>, CallState),
    /// The call continues immediately.
    Next(CallState),
    /// The call has its result.
    Return(Bound<'py, PyAny>),
}

/// The registration of a future with a bridge, which ends when the ticket is dropped.
pub(super) struct Ticket {
    pub(super) bridge: Py<Bridge>,
    pub(super) number: u64,
}

impl Drop for Ticket {
    fn drop(&mut self) {
        // A call is dropped by a thread that holds the interpreter, except after shutdown.
        in_destructor(|py| self.bridge.get().forget(py, self.number));
    }
}

impl CallState {
    /// Visits the Python objects, for the garbage collector.
    pub(super) fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        match self {
            CallState::New(given) => {
                visit.call(&given.owner)?;
                visit.call(&given.args)?;
                visit.call(&given.kwargs)
            }
            CallState::Authorizing(awaited, exchange) => {
                visit.call(awaited)?;
                exchange.sender.traverse(visit)
            }
            CallState::Waiting(waiting) => {
                visit.call(&waiting.future)?;
                visit.call(&waiting.ticket.bridge)?;
                waiting.exchange.sender.traverse(visit)
            }
            CallState::Ended => Ok(()),
        }
    }
}

/// Gets the token, and sends the request.
pub(super) fn begin<'py>(py: Python<'py>, mut exchange: CallExchange) -> PyResult<CallStep<'py>> {
    let Some(source) = &exchange.sender.source else {
        return send(py, exchange);
    };
    let token = source.call(py)?;
    if token_source::is_awaitable(&token)? {
        let awaited = user_code::call_method(&token, "__await__", ())?.unbind();
        return Ok(CallStep::Next(CallState::Authorizing(awaited, exchange)));
    }
    exchange.authorize(token_source::header(&token)?);
    send(py, exchange)
}

fn send<'py>(py: Python<'py>, exchange: CallExchange) -> PyResult<CallStep<'py>> {
    let event_loop = running_loop(py)?;
    let bridge = Bridge::of(&event_loop)?;
    let future = event_loop.call_method0(intern!(py, "create_future"))?.unbind();
    let number = bridge.get().wait(py, future.clone_ref(py));
    let ticket = Ticket {
        bridge: bridge.clone().unbind(),
        number,
    };
    let outcome = Arc::new(Shared::new(None));
    let (slot, worker_end) = (Arc::clone(&outcome), Bridge::worker_end(&bridge)?);
    let done = move |result| {
        slot.with_detached(|slot| *slot = Some(result));
        worker_end.finish(number);
    };
    let (request, exchange) = exchange.start();
    let running = exchange.sender.client.start(request, exchange.sender.dispatch(), done);
    Ok(CallStep::Next(CallState::Waiting(WaitingCall {
        future,
        outcome,
        ticket,
        exchange,
        _running: running.map_err(|error| error::to_python(py, error))?,
    })))
}

/// Continues after a step of the caller's coroutine, which is still waiting, returned the token, or failed.
pub(super) fn authorize<'py>(
    py: Python<'py>,
    awaited: Py<PyAny>,
    mut exchange: CallExchange,
    outcome: PyResult<Bound<'py, PyAny>>,
) -> PyResult<CallStep<'py>> {
    match outcome {
        Ok(waits_for) => Ok(CallStep::Yield(waits_for, CallState::Authorizing(awaited, exchange))),
        Err(error) if error.is_instance_of::<PyStopIteration>(py) => {
            let token = error.value(py).getattr(intern!(py, "value"))?;
            exchange.authorize(token_source::header(&token)?);
            send(py, exchange)
        }
        Err(error) => Err(error),
    }
}

fn running_loop(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    static GET: Once<Py<PyAny>> = Once::new();
    GET.import(py, "asyncio", "get_running_loop")?.call0()
}
