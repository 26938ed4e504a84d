//! Blocking calls.

use super::exchange::Received;
use super::log::{self, Log};
use super::sender::Sender;
use super::sending_method::{MethodCall, SendingMethod};
use crate::api::response::error;
use crate::api::runtime::cancel::{self, CancelFlag};
use crate::api::runtime::signals;
use crate::client::{Request, Response, limits};
use crate::model;
use crate::shutdown::{self, Requester};
use pyo3::prelude::*;

/// Sends the request of a call, and returns its result.
///
/// # Errors
/// Errors of the arguments, of the connection and of the service, and exceptions of signal handlers and log handlers.
pub(in crate::api) fn call<'py>(
    method: &dyn SendingMethod,
    given: &MethodCall<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = given.owner.py();
    let _section = shutdown::section();
    model::check_stack_for(0)?;
    let handles_signals = signals::are_handled_here(py)?;
    let mut exchange = method.prepare(given)?;
    loop {
        if let Some(source) = &exchange.sender.source {
            let authorization = source.header(py)?;
            exchange.authorize(authorization);
        }
        let (request, in_flight) = exchange.start();
        let response = send(py, &in_flight.sender, request, handles_signals)?;
        match in_flight.receive(response) {
            Received::Response(sender, response) => return method.read(py, &sender, &response),
            Received::Rejected(next) => exchange = next,
        }
    }
}

/// Sends the request with the interpreter released, in another thread if the stack of this one is too small. Ends early if a
/// signal handler raises, which only the main thread checks for, if a log handler raises, or if another thread cancels the call.
fn send(py: Python<'_>, sender: &Sender, request: Request, handles_signals: bool) -> PyResult<Response> {
    let (client, log) = (&sender.client, sender.log.as_ref());
    let mut signal = None;
    let cancel = cancel::current();
    let requester = Requester::current();
    let mut interrupted = || {
        log.iter().for_each(|log| log.write_waiting());
        if cancel.as_ref().is_some_and(CancelFlag::is_set) || log.is_some_and(Log::has_raised) {
            return true;
        }
        if handles_signals {
            // After shutdown there is no program left to interrupt. Only the main thread gets here, which shutdown does not end.
            let check = |py: Python<'_>| shutdown::attached(|| py.check_signals().err());
            signal = shutdown::try_attach(requester, check).flatten();
        }
        signal.is_some()
    };
    // Created while the interpreter is held, so that no fork copies the lock of tracing's registry while it is locked.
    let dispatch = log.filter(|_| !log::is_receiving()).map(Log::dispatch_waiting);
    let has_room = model::check_stack_for(limits::CALL_STACK).is_ok();
    let send = || match &dispatch {
        log if !has_room => client.send_blocking_in_thread(request, log.as_ref(), &mut interrupted),
        None => client.send_blocking(request, &mut interrupted),
        Some(log) => tracing::dispatcher::with_default(log, || client.send_blocking(request, &mut interrupted)),
    };
    let sent = py.detach(|| {
        shutdown::released(|| {
            let sent = send();
            log.iter().for_each(|log| log.write_waiting());
            sent
        })
    });
    signal.map_or(Ok(()), Err)?;
    sender.check_log(py)?;
    sent.map_err(|error| error::to_python(py, error))
}
