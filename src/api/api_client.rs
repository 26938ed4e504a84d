//! `ApiClient`: a configuration and the connections that were opened for it.

use super::aio::AsyncApiClient;
use super::configuration::Configuration;
use super::{error, fork, pickling};
use crate::client::{Client, Error, Settings};
use crate::model::load_home;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Sends the calls of API objects. One client serves many threads.
///
/// Leaving its `with` block releases idle connections; a later call opens new ones. `close()` is for good.
#[pyclass(frozen, subclass, dict, weakref, module = "sailpoint.v2024.api_client")]
#[derive(Default)]
pub(crate) struct ApiClient {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    configuration: Option<Py<Configuration>>,
    default_headers: Option<Py<PyDict>>,
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

type DefaultClient = Mutex<Option<Py<PyAny>>>;

static DEFAULT: DefaultClient = Mutex::new(None);
static DEFAULT_OF_AIO: DefaultClient = Mutex::new(None);

impl ApiClient {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The client layer for the configuration as it is now.
    pub(crate) fn client(slf: &Bound<'_, Self>) -> PyResult<Arc<Client>> {
        let py = slf.py();
        let configuration = Self::configured(slf)?;
        let configuration = configuration.try_borrow()?;
        let mut state = slf.get().state();
        if state.closed {
            return Err(error::to_python(py, Error::Closed));
        }
        let generation = fork::generation();
        if let Some(made) = &state.client
            && made.revision == configuration.revision
            && made.generation == generation
        {
            return Ok(Arc::clone(&made.client));
        }
        let settings = configuration.settings();
        let warnings = warnings(&settings);
        let client = Arc::new(Client::new(settings));
        let made = Made {
            client: Arc::clone(&client),
            revision: configuration.revision,
            generation,
        };
        let former = state.client.replace(made);
        drop((state, configuration));
        former.map(Made::release);
        warn(py, &warnings)?;
        Ok(client)
    }

    /// Gives the warnings of a new client at the line that calls: what first resumes a coroutine may be an event loop.
    pub(crate) fn warn_early(slf: &Bound<'_, Self>) -> PyResult<()> {
        if slf.get().state().closed {
            return Ok(());
        }
        Self::client(slf).map(drop)
    }

    /// The configuration that the client was made with.
    pub(crate) fn configured<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, Configuration>> {
        let py = slf.py();
        let kept = slf.get().state().configuration.as_ref().map(|kept| kept.clone_ref(py));
        kept.map(|kept| kept.into_bound(py))
            .ok_or_else(|| PyRuntimeError::new_err("ApiClient.__init__() was not called"))
    }

    /// Headers of every call.
    pub(crate) fn headers<'py>(slf: &Bound<'py, Self>) -> Bound<'py, PyDict> {
        let py = slf.py();
        let mut state = slf.get().state();
        state
            .default_headers
            .get_or_insert_with(|| PyDict::new(py).unbind())
            .bind(py)
            .clone()
    }

    /// Forgets connections and token; calls in flight keep theirs until they end.
    pub(crate) fn release(&self) -> Option<Arc<Client>> {
        self.state().client.take().and_then(Made::release)
    }

    /// Where the default client of a class is kept.
    fn default_of(python: &Bound<'_, PyType>) -> PyResult<MutexGuard<'static, Option<Py<PyAny>>>> {
        let kept = if python.is_subclass_of::<AsyncApiClient>()? {
            &DEFAULT_OF_AIO
        } else {
            &DEFAULT
        };
        Ok(kept.lock().unwrap_or_else(PoisonError::into_inner))
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
        signature = (*_args, **_kwargs),
        text_signature = "(configuration=None, header_name=None, header_value=None, cookie=None)"
    )]
    fn new(_args: &Bound<'_, PyTuple>, _kwargs: Option<&Bound<'_, PyDict>>) -> Self {
        Self::default()
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
        self.state()
            .configuration
            .as_ref()
            .map(|configuration| configuration.clone_ref(py))
    }

    #[setter]
    fn set_configuration(&self, configuration: &Bound<'_, Configuration>) {
        let mut state = self.state();
        let former = state.client.take();
        state.configuration = Some(configuration.clone().unbind());
        drop(state);
        former.map(Made::release);
    }

    /// Headers of every call, by name.
    #[getter]
    fn default_headers<'py>(slf: &Bound<'py, Self>) -> Bound<'py, PyDict> {
        Self::headers(slf)
    }

    #[setter]
    fn set_default_headers(&self, headers: Py<PyDict>) {
        self.state().default_headers = Some(headers);
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
    pub(crate) fn close(&self) {
        self.state().closed = true;
        if let Some(client) = self.release() {
            client.close();
        }
    }

    fn __enter__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, _exception: &Bound<'_, PyTuple>) {
        self.release();
    }

    /// The client of API objects that are made without one; made when it is first asked for.
    #[classmethod]
    fn get_default(python: &Bound<'_, PyType>) -> PyResult<Py<PyAny>> {
        let py = python.py();
        if let Some(default) = &*Self::default_of(python)? {
            return Ok(default.clone_ref(py));
        }
        let made = python.call0()?.unbind();
        Ok(Self::default_of(python)?.get_or_insert(made).clone_ref(py))
    }

    /// Sets the client of API objects that are made without one; `None` forgets it.
    #[classmethod]
    #[pyo3(signature = (default))]
    fn set_default(python: &Bound<'_, PyType>, default: Option<Py<PyAny>>) -> PyResult<()> {
        let former = std::mem::replace(&mut *Self::default_of(python)?, default);
        drop(former);
        Ok(())
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
