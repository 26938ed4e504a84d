//! How far an asynchronous call is, and what it holds meanwhile: a request, the future that it waits on, a token to come.

use super::bridge::Bridge;
use crate::api::class::Api;
use crate::api::error;
use crate::api::method::Outgoing;
use crate::api::token_source;
use crate::client::{Error, Request, Response, Running};
use crate::shared::Shared;
use pyo3::exceptions::PyStopIteration;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple};
use pyo3::{PyTraverseError, PyVisit, intern};
use std::sync::Arc;

/// How far a call is.
pub(super) enum State {
    /// Nothing was sent yet.
    New(Given),
    /// The caller's own coroutine is to give the token.
    Authorizing(Py<PyAny>, Sending),
    /// The loop completes a future when the answer is there.
    Waiting(Waiting),
    Ended,
}

/// What the method was called with.
pub(super) struct Given {
    pub(super) api: Py<Api>,
    pub(super) args: Py<PyTuple>,
    pub(super) kwargs: Option<Py<PyDict>>,
}

/// A request, and what sends it.
pub(super) struct Sending {
    pub(super) outgoing: Outgoing,
    pub(super) request: Request,
    /// How often it was sent with a token that was refused.
    pub(super) refused: Option<u32>,
}

pub(super) struct Waiting {
    pub(super) future: Py<PyAny>,
    pub(super) outcome: Arc<Shared<Option<Result<Response, Error>>>>,
    pub(super) ticket: Ticket,
    pub(super) outgoing: Outgoing,
    /// What is sent again when the service refuses the token that the caller gave.
    pub(super) again: Option<Request>,
    pub(super) refused: Option<u32>,
    pub(super) _running: Running,
}

/// How a step went on.
pub(super) enum Step<'py> {
    /// There is this to wait for.
    Yield(Bound<'py, PyAny>, State),
    /// There is more to do at once.
    Next(State),
    Return(Bound<'py, PyAny>),
}

/// A place in a bridge, which is given back when it is dropped.
pub(super) struct Ticket {
    pub(super) bridge: Py<Bridge>,
    pub(super) number: u64,
}

impl Drop for Ticket {
    fn drop(&mut self) {
        // A call is dropped where the interpreter is held, except at its end.
        Python::try_attach(|py| self.bridge.get().forget(py, self.number));
    }
}

impl State {
    /// Shows the garbage collector what it holds.
    pub(super) fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        match self {
            State::New(given) => {
                visit.call(&given.api)?;
                visit.call(&given.args)?;
                visit.call(&given.kwargs)
            }
            State::Authorizing(awaited, sending) => {
                visit.call(awaited)?;
                sending.outgoing.traverse(visit)
            }
            State::Waiting(waiting) => {
                visit.call(&waiting.future)?;
                visit.call(&waiting.ticket.bridge)?;
                waiting.outgoing.traverse(visit)
            }
            State::Ended => Ok(()),
        }
    }
}

impl Sending {
    /// Sends the request, when there is a token for it.
    pub(super) fn begin<'py>(mut self, py: Python<'py>) -> PyResult<Step<'py>> {
        let Some(source) = &self.outgoing.source else {
            return self.send(py);
        };
        let token = source.ask(py)?;
        if token_source::is_awaitable(&token)? {
            let awaited = token.call_method0(intern!(py, "__await__"))?.unbind();
            return Ok(Step::Next(State::Authorizing(awaited, self)));
        }
        self.request.authorization = Some(token_source::header(&token)?);
        self.send(py)
    }

    fn send<'py>(self, py: Python<'py>) -> PyResult<Step<'py>> {
        let event_loop = running_loop(py)?;
        let bridge = Bridge::of(&event_loop)?;
        let future = event_loop.call_method0(intern!(py, "create_future"))?.unbind();
        let number = bridge.get().wait(py, future.clone_ref(py));
        let ticket = Ticket {
            bridge: bridge.clone().unbind(),
            number,
        };
        let again = (self.outgoing.source.is_some() && self.refused.is_none()).then(|| self.request.clone());
        let outcome = Arc::new(Shared::new(None));
        let (slot, ender) = (Arc::clone(&outcome), Bridge::queue(&bridge)?);
        let done = move |ended| {
            slot.with_detached(|slot| *slot = Some(ended));
            ender.end(number);
        };
        let running = self.outgoing.client.start(self.request, self.outgoing.dispatch(), done);
        Ok(Step::Next(State::Waiting(Waiting {
            future,
            outcome,
            ticket,
            outgoing: self.outgoing,
            again,
            refused: self.refused,
            _running: running.map_err(|error| error::to_python(py, error))?,
        })))
    }
}

/// Goes on from what the caller's coroutine did: it waits, returns the token or fails.
pub(super) fn authorize<'py>(
    py: Python<'py>,
    awaited: Py<PyAny>,
    mut sending: Sending,
    outcome: PyResult<Bound<'py, PyAny>>,
) -> PyResult<Step<'py>> {
    match outcome {
        Ok(waits_for) => Ok(Step::Yield(waits_for, State::Authorizing(awaited, sending))),
        Err(error) if error.is_instance_of::<PyStopIteration>(py) => {
            let token = error.value(py).getattr(intern!(py, "value"))?;
            sending.request.authorization = Some(token_source::header(&token)?);
            sending.send(py)
        }
        Err(error) => Err(error),
    }
}

fn running_loop(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    static GET: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    GET.import(py, "asyncio", "get_running_loop")?.call0()
}
