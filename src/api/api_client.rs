//! `ApiClient`: a configuration and the connections that were opened for it.

use super::aio::AsyncApiClient;
use super::configuration::Configuration;
use super::kept::Kept;
use super::values::Values;
use super::{error, fork, pickling};
use crate::client::{Client, Error, Settings};
use crate::model::load_home;
use crate::shared::Shared;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use pyo3::{PyTraverseError, PyVisit};
use std::sync::Arc;

/// Sends the calls of API objects. One client serves many threads.
///
/// Leaving its `with` block releases idle connections; a later call opens new ones. `close()` is for good.
#[pyclass(frozen, subclass, dict, weakref, module = "sailpoint.v2024.api_client")]
pub(crate) struct ApiClient {
    state: Shared<State>,
}

struct State {
    configuration: Option<Py<Configuration>>,
    default_headers: Py<PyDict>,
    client: Option<Made>,
    closed: bool,
}

/// The client layer, and what it was made for.
struct Made {
    client: Arc<Client>,
    /// The revision of the configuration.
    revision: u64,
    /// The generation of the process that made it.
    generation: u32,
}

impl State {
    /// The client layer, when it was made for this revision in this process.
    ///
    /// # Errors
    /// [`Error::Closed`].
    fn usable(&self, revision: u64, generation: u32) -> Result<Option<Arc<Client>>, Error> {
        if self.closed {
            return Err(Error::Closed);
        }
        let fits = |made: &&Made| made.revision == revision && made.generation == generation;
        Ok(self.client.as_ref().filter(fits).map(|made| Arc::clone(&made.client)))
    }
}

impl Drop for State {
    fn drop(&mut self) {
        self.client.take().map(Made::release);
    }
}

impl Made {
    /// The client, when it is this process's. A forked child leaves its parent's alone: another thread of the parent may
    /// have held one of its locks, and would never give it back here.
    fn release(self) -> Option<Arc<Client>> {
        if self.generation == fork::generation() {
            return Some(self.client);
        }
        std::mem::forget(self.client);
        None
    }
}

const USER_AGENT: &str = "User-Agent";

static DEFAULT: Kept = Kept::new();
static DEFAULT_OF_AIO: Kept = Kept::new();

impl ApiClient {
    /// A client before its `__init__`.
    pub(crate) fn blank(py: Python<'_>) -> Self {
        let state = State {
            configuration: None,
            default_headers: PyDict::new(py).unbind(),
            client: None,
            closed: false,
        };
        Self {
            state: Shared::new(state),
        }
    }

    /// The client layer for the configuration as it is now.
    pub(crate) fn client(slf: &Bound<'_, Self>) -> PyResult<Arc<Client>> {
        let (py, state) = (slf.py(), &slf.get().state);
        let configuration = Self::configured(slf)?;
        // Before the settings, which another thread may change meanwhile: then the next call makes another client.
        let (revision, generation) = (configuration.get().revision(), fork::generation());
        let closed = |error| error::to_python(py, error);
        let usable = state.with(py, |state| state.usable(revision, generation));
        if let Some(client) = usable.map_err(closed)? {
            return Ok(client);
        }
        let settings = configuration.get().read(py, Values::settings);
        let warnings = warnings(&settings);
        let client = Arc::new(Client::new(settings));
        let mut made = Some(Made {
            client: Arc::clone(&client),
            revision,
            generation,
        });
        let first = state.with(py, |state| {
            let first = state.usable(revision, generation)?;
            let is_current = state
                .configuration
                .as_ref()
                .is_some_and(|current| current.is(&configuration));
            if first.is_none() && is_current {
                std::mem::swap(&mut state.client, &mut made);
            }
            Ok(first)
        });
        made.map(Made::release);
        if let Some(first) = first.map_err(closed)? {
            return Ok(first);
        }
        warn(py, &warnings)?;
        Ok(client)
    }

    /// Gives the warnings of a new client at the line that calls: what first resumes a coroutine may be an event loop.
    pub(crate) fn warn_early(slf: &Bound<'_, Self>) -> PyResult<()> {
        if slf.get().state.with(slf.py(), |state| state.closed) {
            return Ok(());
        }
        Self::client(slf).map(drop)
    }

    /// The configuration that the client was made with.
    pub(crate) fn configured<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, Configuration>> {
        let py = slf.py();
        let kept = slf.get().configuration(py);
        kept.map(|kept| kept.into_bound(py))
            .ok_or_else(|| PyRuntimeError::new_err("ApiClient.__init__() was not called"))
    }

    /// Headers of every call.
    pub(crate) fn headers<'py>(slf: &Bound<'py, Self>) -> Bound<'py, PyDict> {
        let py = slf.py();
        let headers = slf.get().state.with(py, |state| state.default_headers.clone_ref(py));
        headers.into_bound(py)
    }

    /// Forgets connections and token; calls in flight keep theirs until they end.
    pub(crate) fn release(&self, py: Python<'_>) -> Option<Arc<Client>> {
        self.state.with(py, |state| state.client.take()).and_then(Made::release)
    }

    /// Where the default client of a class is kept.
    fn default_of(python: &Bound<'_, PyType>) -> PyResult<&'static Kept> {
        Ok(if python.is_subclass_of::<AsyncApiClient>()? {
            &DEFAULT_OF_AIO
        } else {
            &DEFAULT
        })
    }
}

/// Modules that a call needs, loaded when a client is made: a call may need them just when the system opens no more files.
const USED_BY_CALLS: [&str; 2] = ["sailpoint.exceptions", "threading"];

/// What is unsafe about these settings, in a sentence each.
fn warnings(settings: &Settings) -> Vec<String> {
    // What is not allowed is refused.
    let plain = settings
        .readable_on_the_way()
        .into_iter()
        .filter(|_| settings.allow_http);
    let mut warnings: Vec<String> = plain
        .map(|url| format!("{url} is plain http: the client secret and everything else can be read on the way"))
        .collect();
    if !settings.verify_ssl {
        warnings.push("verify_ssl is False: anybody on the way can pretend to be the service".to_owned());
    }
    warnings
}

fn warn(py: Python<'_>, warnings: &[String]) -> PyResult<()> {
    for warning in warnings {
        let category = py.import("sailpoint.exceptions")?.getattr("InsecureWarning")?;
        py.import("warnings")?.call_method1("warn", (warning, category))?;
    }
    Ok(())
}

#[pymethods]
impl ApiClient {
    #[new]
    #[pyo3(
        signature = (*args, **_kwargs),
        text_signature = "(configuration=None, header_name=None, header_value=None, cookie=None)"
    )]
    fn new(args: &Bound<'_, PyTuple>, _kwargs: Option<&Bound<'_, PyDict>>) -> Self {
        Self::blank(args.py())
    }

    #[pyo3(signature = (configuration = None, header_name = None, header_value = None, cookie = None))]
    fn __init__(
        slf: &Bound<'_, Self>,
        configuration: Option<Bound<'_, PyAny>>,
        header_name: Option<&str>,
        header_value: Option<&Bound<'_, PyAny>>,
        cookie: Option<&str>,
    ) -> PyResult<()> {
        let py = slf.py();
        for module in USED_BY_CALLS {
            py.import(module)?;
        }
        let configuration = match configuration {
            Some(given) => given,
            None => py.get_type::<Configuration>().call_method0("get_default")?,
        };
        slf.setattr("configuration", configuration.cast::<Configuration>()?)?;
        let headers = Self::headers(slf);
        headers.set_item(USER_AGENT, concat!("sailpoint-rs/", env!("CARGO_PKG_VERSION")))?;
        if let Some(name) = header_name {
            headers.set_item(name, header_value)?;
        }
        if let Some(cookie) = cookie {
            headers.set_item("Cookie", cookie)?;
        }
        Ok(())
    }

    /// The configuration that calls are made with; changes to it count from the next call on.
    #[getter]
    fn configuration(&self, py: Python<'_>) -> Option<Py<Configuration>> {
        self.state.with(py, |state| {
            state
                .configuration
                .as_ref()
                .map(|configuration| configuration.clone_ref(py))
        })
    }

    #[setter]
    fn set_configuration(&self, configuration: &Bound<'_, Configuration>) {
        let given = configuration.clone().unbind();
        let (_former, made) = self.state.with(configuration.py(), |state| {
            (state.configuration.replace(given), state.client.take())
        });
        made.map(Made::release);
    }

    /// Headers of every call, by name.
    #[getter]
    fn default_headers<'py>(slf: &Bound<'py, Self>) -> Bound<'py, PyDict> {
        Self::headers(slf)
    }

    #[setter]
    fn set_default_headers(&self, py: Python<'_>, headers: Py<PyDict>) {
        let former = self
            .state
            .with(py, |state| std::mem::replace(&mut state.default_headers, headers));
        drop(former);
    }

    /// Sets a header of every call.
    fn set_default_header(slf: &Bound<'_, Self>, header_name: &str, header_value: &Bound<'_, PyAny>) -> PyResult<()> {
        Self::headers(slf).set_item(header_name, header_value)
    }

    /// How the client names itself to the service.
    #[getter]
    fn user_agent<'py>(slf: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        Self::headers(slf).get_item(USER_AGENT)
    }

    #[setter]
    fn set_user_agent(slf: &Bound<'_, Self>, value: &str) -> PyResult<()> {
        Self::headers(slf).set_item(USER_AGENT, value)
    }

    /// Ends the client: calls in flight fail, later ones are refused.
    pub(crate) fn close(&self, py: Python<'_>) {
        let made = self.state.with(py, |state| {
            state.closed = true;
            state.client.take()
        });
        if let Some(client) = made.and_then(Made::release) {
            client.close();
        }
    }

    fn __enter__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    #[pyo3(signature = (*exception))]
    fn __exit__(&self, exception: &Bound<'_, PyTuple>) {
        self.release(exception.py());
    }

    /// The client of API objects that are made without one; made when it is first asked for.
    #[classmethod]
    fn get_default(python: &Bound<'_, PyType>) -> PyResult<Py<PyAny>> {
        Self::default_of(python)?.get_or_make(python.py(), || python.call0().map(Bound::unbind))
    }

    /// Sets the client of API objects that are made without one; `None` forgets it.
    #[classmethod]
    #[pyo3(signature = (default))]
    fn set_default(python: &Bound<'_, PyType>, default: Option<Py<PyAny>>) -> PyResult<()> {
        Self::default_of(python)?.set(python.py(), default);
        Ok(())
    }

    #[expect(clippy::needless_pass_by_value, reason = "PyO3 hands it over")]
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        let visited = self.state.try_with(|state| {
            visit.call(&state.configuration)?;
            visit.call(&state.default_headers)
        });
        visited.unwrap_or(Ok(()))
    }

    fn __clear__(&self, py: Python<'_>) {
        // The headers are a dictionary, which the collector clears by itself.
        drop(self.state.with(py, |state| state.configuration.take()));
    }

    fn __getstate__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        load_home(&slf.get_type());
        pickling::of_client(slf)
    }

    fn __setstate__(slf: &Bound<'_, Self>, state: &Bound<'_, PyDict>) -> PyResult<()> {
        pickling::restore_client(slf, state)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        Ok(format!("ApiClient({})", Self::configured(slf)?.repr()?))
    }
}
