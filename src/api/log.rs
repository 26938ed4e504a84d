//! Log events of the client as records of Python's `logging`, under the logger `sailpoint`.

use super::callback;
use crate::shared::Shared;
use pyo3::exceptions::PyBaseException;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;
use pyo3::{PyTraverseError, PyVisit};
use std::cell::Cell;
use std::fmt::{self, Write};
use std::sync::{Arc, LazyLock, Weak};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Name of the logger.
const LOGGER: &str = "sailpoint";

/// `logging.DEBUG`.
const DEBUG: u32 = 10;

/// Whether SAILPOINT_LOG asks for everything, when the process began to make calls.
static FROM_ENVIRONMENT: LazyLock<bool> =
    LazyLock::new(|| std::env::var("SAILPOINT_LOG").is_ok_and(|level| level.eq_ignore_ascii_case("debug")));

/// The logger, once a log was wanted.
static KEPT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

type Raised = Shared<Option<Py<PyBaseException>>>;
type Lines = Shared<Vec<String>>;

/// The log of a call. The call alone holds what a handler raised, so that the garbage collector sees it.
#[derive(Default)]
pub(super) struct Log {
    raised: Arc<Raised>,
    /// Lines of a blocking call, which are written between its waits. A handler may make calls itself, or wait for a thread
    /// that does: inside of the call's future it would delay what the other call needs, and run in its runtime.
    waiting: Arc<Lines>,
}

/// Passes events to the logger, or to the lines that wait, for as long as the call is there.
struct Listener {
    raised: Weak<Raised>,
    waiting: Option<Weak<Lines>>,
}

impl Log {
    /// A log if anyone listens: `debug` and the environment open the logger; without them, a program that never imported
    /// `logging` pays nothing.
    pub(super) fn wanted(py: Python<'_>, debug: bool) -> PyResult<Option<Self>> {
        static MODULES: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let debug = debug || *FROM_ENVIRONMENT;
        if !debug && !MODULES.import(py, "sys", "modules")?.contains(intern!(py, "logging"))? {
            return Ok(None);
        }
        let logger = logger(py)?;
        let enabled = match noted(&logger) {
            Some(enabled) => enabled,
            None => callback::call_method(&logger, "isEnabledFor", (DEBUG,))?.is_truthy()?,
        };
        if !enabled && !debug {
            return Ok(None);
        }
        if !enabled {
            callback::call_method(&logger, "setLevel", (DEBUG,))?;
        }
        Ok(Some(Self::default()))
    }

    /// The receiver of events, which writes each at once.
    pub(super) fn dispatch(&self) -> tracing::Dispatch {
        self.receiver(None)
    }

    /// The receiver of events whose lines wait until they are written by [`write_waiting`](Self::write_waiting).
    pub(super) fn dispatch_waiting(&self) -> tracing::Dispatch {
        self.receiver(Some(Arc::downgrade(&self.waiting)))
    }

    fn receiver(&self, waiting: Option<Weak<Lines>>) -> tracing::Dispatch {
        tracing::Dispatch::new(Listener {
            raised: Arc::downgrade(&self.raised),
            waiting,
        })
    }

    /// Writes the lines that have come since the last time, in a thread that does not hold the interpreter.
    pub(super) fn write_waiting(&self) {
        for line in self.waiting.with_detached(std::mem::take) {
            write(&line, &self.raised);
        }
    }

    /// What a handler raised, Ctrl-C while it ran included; once.
    pub(super) fn raised(&self, py: Python<'_>) -> Option<PyErr> {
        let raised = self.raised.take(py)?;
        Some(PyErr::from_value(raised.into_bound(py).into_any()))
    }

    /// Whether a handler raised; asked by threads that do not hold the interpreter.
    pub(super) fn has_raised(&self) -> bool {
        self.raised.with_detached(|raised| raised.is_some())
    }

    /// Shows the garbage collector what it holds.
    pub(super) fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        self.raised.try_with(|raised| visit.call(&*raised)).unwrap_or(Ok(()))
    }
}

thread_local! {
    /// Whether tracing's receiver of this thread runs a handler.
    static RECEIVING: Cell<bool> = const { Cell::new(false) };
}

/// Whether a call is made by a handler that tracing's receiver of this thread runs. Then no other receiver can be set.
pub(super) fn is_receiving() -> bool {
    RECEIVING.get()
}

/// Writes a line to the logger, and keeps what a handler raises.
fn write(line: &str, raised: &Raised) {
    // At the interpreter's end there is no logger any more.
    Python::try_attach(|py| {
        let Some(logger) = KEPT.get(py) else { return };
        if let Err(error) = callback::call_method(logger.bind(py), "debug", ("%s", line)) {
            drop(raised.replace(py, Some(error.into_value(py))));
        }
    });
}

/// The logger; whoever sets the variable wants to see something, so that it gets a handler where there is none.
fn logger(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    let make = || {
        let logging = py.import("logging")?;
        if *FROM_ENVIRONMENT {
            logging.call_method0("basicConfig")?;
        }
        logging.call_method1("getLogger", (LOGGER,)).map(Bound::unbind)
    };
    KEPT.get_or_try_init(py, make).map(|logger| logger.bind(py).clone())
}

/// Whether the logger is open, from what it noted when it was last asked: it forgets that when any level changes. To ask it
/// runs Python code, which takes longer than all else that a call prepares. `None` where it is to be asked: its notes are
/// private to `logging`, and a class of the program's own may decide otherwise.
fn noted(logger: &Bound<'_, PyAny>) -> Option<bool> {
    static CLASS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let py = logger.py();
    let class = CLASS.import(py, "logging", "Logger").ok()?;
    if !logger.get_type().is(class) {
        return None;
    }
    let notes = logger.getattr(intern!(py, "_cache")).ok()?;
    let open = notes.cast::<PyDict>().ok()?.get_item(DEBUG).ok()??;
    let disabled = logger.getattr(intern!(py, "disabled")).ok()?;
    Some(open.is_truthy().ok()? && !disabled.is_truthy().ok()?)
}

/// The text of an event: its message, then its fields.
#[derive(Default)]
struct Line {
    message: String,
    fields: String,
}

impl Visit for Line {
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
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let crate_name = metadata.target().split("::").next();
        metadata.is_event() && crate_name == Some(env!("CARGO_CRATE_NAME"))
    }

    fn event(&self, event: &Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        let line = format!("{}:{}", line.message, line.fields);
        match (self.raised.upgrade(), &self.waiting) {
            (Some(raised), None) => {
                let outer = RECEIVING.replace(true);
                write(&line, &raised);
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
