//! `ApiClient`: a configuration and the connections that were opened for it.

use super::configuration::Configuration;
use super::error;
use crate::client::{Client, Error};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Sends the calls of API objects. One client serves many threads.
///
/// Leaving its `with` block releases idle connections; a later call opens new ones. `close()` is for good.
#[pyclass(frozen, subclass, dict, weakref, module = "sailpoint.v2024.api_client")]
pub(crate) struct ApiClient {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    configuration: Option<Py<PyAny>>,
    default_headers: Option<Py<PyDict>>,
    /// The client layer, and the revision of the configuration that it was made from.
    client: Option<(u64, Arc<Client>)>,
    closed: bool,
}

const USER_AGENT: &str = "User-Agent";

static DEFAULT: Mutex<Option<Py<PyAny>>> = Mutex::new(None);

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
        if let Some((revision, client)) = &state.client
            && *revision == configuration.revision
        {
            return Ok(Arc::clone(client));
        }
        let client = Arc::new(Client::new(configuration.settings()?));
        state.client = Some((configuration.revision, Arc::clone(&client)));
        Ok(client)
    }

    /// The configuration that the client was made with.
    pub(crate) fn configured<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, Configuration>> {
        Ok(slf.getattr("configuration")?.cast_into::<Configuration>()?)
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

    fn release(&self) -> Option<Arc<Client>> {
        self.state().client.take().map(|(_, client)| client)
    }
}

#[pymethods]
impl ApiClient {
    #[new]
    #[pyo3(
        signature = (*_args, **_kwargs),
        text_signature = "(configuration=None, header_name=None, header_value=None, cookie=None)"
    )]
    fn new(_args: &Bound<'_, PyTuple>, _kwargs: Option<&Bound<'_, PyDict>>) -> Self {
        Self {
            state: Mutex::default(),
        }
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
    fn configuration(&self, py: Python<'_>) -> Option<Py<PyAny>> {
        self.state()
            .configuration
            .as_ref()
            .map(|configuration| configuration.clone_ref(py))
    }

    #[setter]
    fn set_configuration(&self, configuration: &Bound<'_, Configuration>) {
        let mut state = self.state();
        state.client = None;
        state.configuration = Some(configuration.clone().into_any().unbind());
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
    fn close(&self) {
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
        if let Some(default) = &*DEFAULT.lock().unwrap_or_else(PoisonError::into_inner) {
            return Ok(default.clone_ref(py));
        }
        let made = python.call0()?.unbind();
        let mut default = DEFAULT.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(default.get_or_insert(made).clone_ref(py))
    }

    /// Sets the client of API objects that are made without one; `None` forgets it.
    #[classmethod]
    #[pyo3(signature = (default))]
    fn set_default(_python: &Bound<'_, PyType>, default: Option<Py<PyAny>>) {
        *DEFAULT.lock().unwrap_or_else(PoisonError::into_inner) = default;
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        Ok(format!("ApiClient({})", Self::configured(slf)?.repr()?))
    }
}
