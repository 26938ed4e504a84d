//! Log events of the client as records of Python's `logging`, under the logger `sailpoint`.

use super::callback;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;
use std::fmt::{self, Write};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
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

/// Hands events to a logger. Clones share the lines that wait, and what a handler raised.
#[derive(Clone)]
pub(super) struct Log {
    logger: Arc<Py<PyAny>>,
    raised: Arc<Mutex<Option<PyErr>>>,
    /// Lines of a blocking call, which are written where it stands still anyway. A handler may make calls itself, or wait for
    /// a thread that does: inside of the call's future it would hold up what the other call needs, and run in its runtime.
    waiting: Option<Arc<Mutex<Vec<String>>>>,
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
        Ok(Some(Self {
            logger: Arc::new(logger.unbind()),
            raised: Arc::default(),
            waiting: None,
        }))
    }

    /// The same log, which keeps its lines until they are written by [`write_waiting`](Self::write_waiting).
    pub(super) fn waiting(&self) -> Self {
        Self {
            waiting: Some(Arc::default()),
            ..self.clone()
        }
    }

    /// Writes the lines that have come since the last time.
    pub(super) fn write_waiting(&self) {
        let lines = self.waiting.iter().map(|waiting| std::mem::take(&mut *locked(waiting)));
        for line in lines.flatten() {
            self.write(&line);
        }
    }

    /// What a handler raised, Ctrl-C while it ran included; once.
    pub(super) fn raised(&self) -> Option<PyErr> {
        locked(&self.raised).take()
    }

    fn write(&self, line: &str) {
        // At the interpreter's end nobody reads any more.
        let written =
            Python::try_attach(|py| callback::call_method(self.logger.bind(py), "debug", ("%s", line)).map(drop));
        if let Some(Err(error)) = written {
            let former = locked(&self.raised).replace(error);
            drop(former);
        }
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The logger; whoever sets the variable wants to see something, so that it gets a handler where there is none.
fn logger(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    static KEPT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
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

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let crate_name = metadata.target().split("::").next();
        metadata.is_event() && crate_name == Some(env!("CARGO_CRATE_NAME"))
    }

    fn event(&self, event: &Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        let line = format!("{}:{}", line.message, line.fields);
        match &self.waiting {
            Some(waiting) => locked(waiting).push(line),
            None => self.write(&line),
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
