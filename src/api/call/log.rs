//! The log of a call: events of the client become records of Python's `logging`, under the logger `sailpoint`.

use crate::once::Once;
use crate::shared::Shared;
use crate::shutdown::{self, Requester};
use crate::user_code;
use pyo3::exceptions::PyBaseException;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::{PyTraverseError, PyVisit};
use std::cell::Cell;
use std::fmt::{self, Write};
use std::sync::{Arc, LazyLock, Weak};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Event, Metadata, Subscriber};

/// Name of the logger.
const LOGGER: &str = "sailpoint";

/// `logging.DEBUG`.
const DEBUG: u32 = 10;

/// True if SAILPOINT_LOG was `debug` when the process made its first call.
static FROM_ENVIRONMENT: LazyLock<bool> =
    LazyLock::new(|| std::env::var("SAILPOINT_LOG").is_ok_and(|level| level.eq_ignore_ascii_case("debug")));

/// The logger, once a call has needed it.
static LOGGER_OBJECT: Once<Py<PyAny>> = Once::new();

type Raised = Shared<Option<Py<PyBaseException>>>;
type Lines = Shared<Vec<String>>;

/// The log of a call. Only the call holds the exception that a handler raised, so that the garbage collector sees it.
pub(super) struct Log {
    requester: Requester,
    raised: Arc<Raised>,
    /// Lines of a blocking call, which are written while its future is not running. A handler may make calls itself, or wait
    /// for a thread that does: inside the future it would block the runtime that the other call needs.
    waiting: Arc<Lines>,
}

/// A receiver that is never dropped. `tracing` remembers whether any receiver wants an event. While only one receiver exists,
/// `tracing` asks only the receiver of the thread in which the event first happens; if that thread has none, it drops the
/// event in every thread. Because this receiver exists, the receiver of a call is never the only one.
static KEPT: LazyLock<tracing::Dispatch> = LazyLock::new(|| {
    tracing::Dispatch::new(Listener {
        requester: Requester::current(),
        raised: Weak::new(),
        waiting: None,
    })
});

/// Passes events to the logger, or to the waiting lines, as long as the call exists.
struct Listener {
    requester: Requester,
    raised: Weak<Raised>,
    waiting: Option<Weak<Lines>>,
}

impl Log {
    /// A log, if the logger is enabled. `debug` and the environment enable it; without them, a program that has not imported
    /// `logging` pays nothing.
    pub(super) fn wanted(py: Python<'_>, debug: bool) -> PyResult<Option<Self>> {
        static MODULES: Once<Py<PyAny>> = Once::new();
        let debug = debug || *FROM_ENVIRONMENT;
        if !debug && !MODULES.import(py, "sys", "modules")?.contains(intern!(py, "logging"))? {
            return Ok(None);
        }
        let logger = logger(py)?;
        let enabled = user_code::call_method(&logger, "isEnabledFor", (DEBUG,))?.is_truthy()?;
        if !enabled && !debug {
            return Ok(None);
        }
        if !enabled {
            user_code::call_method(&logger, "setLevel", (DEBUG,))?;
        }
        Ok(Some(Self {
            requester: Requester::current(),
            raised: Arc::default(),
            waiting: Arc::default(),
        }))
    }

    /// A receiver of events that writes each one immediately.
    pub(super) fn dispatch(&self) -> tracing::Dispatch {
        self.receiver(None)
    }

    /// A receiver of events whose lines wait for [`write_waiting`](Self::write_waiting).
    pub(super) fn dispatch_waiting(&self) -> tracing::Dispatch {
        self.receiver(Some(Arc::downgrade(&self.waiting)))
    }

    fn receiver(&self, waiting: Option<Weak<Lines>>) -> tracing::Dispatch {
        LazyLock::force(&KEPT);
        tracing::Dispatch::new(Listener {
            requester: self.requester,
            raised: Arc::downgrade(&self.raised),
            waiting,
        })
    }

    /// Writes the waiting lines, in a thread that does not hold the interpreter.
    pub(super) fn write_waiting(&self) {
        for line in self.waiting.with_detached(std::mem::take) {
            write(&line, &self.raised, self.requester);
        }
    }

    /// Takes the exception that a handler raised, including Ctrl-C during the handler.
    pub(super) fn raised(&self, py: Python<'_>) -> Option<PyErr> {
        let raised = self.raised.take(py)?;
        Some(PyErr::from_value(raised.into_bound(py).into_any()))
    }

    /// True if a handler raised, for threads that do not hold the interpreter.
    pub(super) fn has_raised(&self) -> bool {
        self.raised.with_detached(|raised| raised.is_some())
    }

    /// Visits the exception, for the garbage collector.
    pub(super) fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        self.raised.try_with(|raised| visit.call(&*raised)).unwrap_or(Ok(()))
    }
}

thread_local! {
    /// True while the receiver of events in this thread runs a handler.
    static RECEIVING: Cell<bool> = const { Cell::new(false) };
}

/// True for a call that is made by a log handler inside the receiver of events of this thread. Then no other receiver can be
/// set.
pub(super) fn is_receiving() -> bool {
    RECEIVING.get()
}

/// Writes a line to the logger, and stores the exception that a handler raises.
fn write(line: &str, raised: &Raised, requester: Requester) {
    // Once shutdown has begun, the calls of other threads log nothing.
    shutdown::try_attach(requester, |py| {
        let Some(logger) = LOGGER_OBJECT.get(py) else { return };
        if let Err(error) = user_code::call_method(logger.bind(py), "debug", ("%s", line)) {
            drop(raised.replace(py, Some(error.into_value(py))));
        }
    });
}

/// The logger. If SAILPOINT_LOG is set and the logger has no handler, one is added, so that the log is visible.
fn logger(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    let make = || {
        let logging = py.import("logging")?;
        if *FROM_ENVIRONMENT {
            logging.call_method0("basicConfig")?;
        }
        logging.call_method1("getLogger", (LOGGER,)).map(Bound::unbind)
    };
    LOGGER_OBJECT
        .get_or_make(py, make)
        .map(|logger| logger.bind(py).clone())
}

/// The text of an event: its message, then its fields.
#[derive(Default)]
struct EventText {
    message: String,
    fields: String,
}

impl Visit for EventText {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // Writing to a string cannot fail.
        let _ = match field.name() {
            "message" => write!(self.message, "{value:?}"),
            name => write!(self.fields, " {name}={value:?}"),
        };
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        let _ = write!(self.fields, " {}={value}", field.name());
    }
}

impl Subscriber for Listener {
    /// `tracing` asks about each event of this crate every time, because each thread has its own receiver or none.
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        match self.enabled(metadata) {
            true => Interest::sometimes(),
            false => Interest::never(),
        }
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let crate_name = metadata.target().split("::").next();
        metadata.is_event() && crate_name == Some(env!("CARGO_CRATE_NAME"))
    }

    fn event(&self, event: &Event<'_>) {
        let mut line = EventText::default();
        event.record(&mut line);
        let line = format!("{}:{}", line.message, line.fields);
        match (self.raised.upgrade(), &self.waiting) {
            (Some(raised), None) => {
                let outer = RECEIVING.replace(true);
                write(&line, &raised, self.requester);
                RECEIVING.set(outer);
            }
            (Some(_), Some(waiting)) => {
                if let Some(waiting) = waiting.upgrade() {
                    waiting.with_detached(|waiting| waiting.push(line));
                }
            }
            (None, _) => {}
        }
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
