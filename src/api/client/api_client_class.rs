//! The Python methods of `ApiClient`.

use super::api_client::{ApiClient, MadeClient};
use super::async_client::AsyncApiClient;
use super::default_client::DefaultClient;
use super::pickling;
use crate::api::settings::bad_value;
use crate::api::settings::configuration::Configuration;
use crate::python::{self, load_home};
use crate::shutdown;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};
use pyo3::{Borrowed, PyTraverseError, PyVisit};

const USER_AGENT: &str = "User-Agent";

static DEFAULT: DefaultClient = DefaultClient::new();
static DEFAULT_OF_AIO: DefaultClient = DefaultClient::new();

/// Text that can be sent.
struct SendableText<'py>(Bound<'py, PyString>);

impl<'py> FromPyObject<'_, 'py> for SendableText<'py> {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let text = value.cast::<PyString>()?;
        text.to_str()
            .map_err(|error| bad_value::unsendable(value.py(), error))?;
        Ok(Self(text.to_owned()))
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
        Self::default()
    }

    #[pyo3(signature = (configuration = None, header_name = None, header_value = None, cookie = None))]
    fn __init__(
        slf: &Bound<'_, Self>,
        configuration: Option<Bound<'_, PyAny>>,
        header_name: Option<SendableText<'_>>,
        header_value: Option<&Bound<'_, PyAny>>,
        cookie: Option<SendableText<'_>>,
    ) -> PyResult<()> {
        let _section = shutdown::section();
        let py = slf.py();
        // A call may need these modules when the process cannot open more files.
        python::preload_exceptions(py)?;
        py.import("threading")?;
        // A signal handler in the middle of this import could not make a call.
        py.import("datetime")?;
        let configuration = match configuration {
            Some(given) => given,
            None => py.get_type::<Configuration>().call_method0("get_default")?,
        };
        let Ok(configuration) = configuration.cast::<Configuration>() else {
            let class = bad_value::class_name(&configuration);
            let message = format!("configuration must be a sailpoint.configuration.Configuration (got {class})");
            return Err(bad_value::api_type_error(py, &message));
        };
        slf.setattr("configuration", configuration)?;
        let headers = Self::headers(slf);
        headers.set_item(USER_AGENT, concat!("sailpoint-rs/", env!("CARGO_PKG_VERSION")))?;
        if let Some(name) = header_name {
            headers.set_item(name.0, header_value)?;
        }
        if let Some(cookie) = cookie {
            headers.set_item("Cookie", cookie.0)?;
        }
        Ok(())
    }

    /// The configuration of the calls; a change takes effect at the next call.
    #[getter]
    fn configuration(&self, py: Python<'_>) -> Option<Py<Configuration>> {
        self.current_configuration(py)
    }

    #[setter]
    fn set_configuration(&self, configuration: &Bound<'_, Configuration>) {
        let _section = shutdown::section();
        let given = configuration.clone().unbind();
        let (_former, made) = self.state.with(configuration.py(), |state| {
            (state.configuration.replace(given), state.client.take())
        });
        made.map(MadeClient::release);
    }

    /// The headers of every call, by name.
    #[getter]
    fn default_headers<'py>(slf: &Bound<'py, Self>) -> Bound<'py, PyDict> {
        Self::headers(slf)
    }

    #[setter]
    fn set_default_headers(&self, py: Python<'_>, headers: Py<PyDict>) {
        let _section = shutdown::section();
        let former = self.state.with(py, |state| state.default_headers.replace(headers));
        drop(former);
    }

    /// Sets a header of every call.
    fn set_default_header(
        slf: &Bound<'_, Self>,
        header_name: SendableText<'_>,
        header_value: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        let _section = shutdown::section();
        Self::headers(slf).set_item(header_name.0, header_value)
    }

    /// The `User-Agent` header of every call.
    #[getter]
    fn user_agent<'py>(slf: &Bound<'py, Self>) -> PyResult<Option<Bound<'py, PyAny>>> {
        Self::headers(slf).get_item(USER_AGENT)
    }

    #[setter]
    fn set_user_agent(slf: &Bound<'_, Self>, value: SendableText<'_>) -> PyResult<()> {
        let _section = shutdown::section();
        Self::headers(slf).set_item(USER_AGENT, value.0)
    }

    /// Closes the client: calls in flight fail, and later calls are rejected.
    fn close(&self, py: Python<'_>) {
        self.shut_down(py);
    }

    fn __enter__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    #[pyo3(signature = (*exception))]
    fn __exit__(&self, exception: &Bound<'_, PyTuple>) {
        self.release(exception.py());
    }

    /// The client of API objects that are created without one: the one that was set, or else one for each version, which is
    /// created on first use with the default configuration.
    #[classmethod]
    fn get_default(python: &Bound<'_, PyType>) -> PyResult<Py<PyAny>> {
        let _section = shutdown::section();
        default_of(python)?.get_or_make(python)
    }

    /// Sets the client of API objects of all versions that are created without one; `None` removes it.
    #[classmethod]
    #[pyo3(signature = (default))]
    fn set_default(python: &Bound<'_, PyType>, default: Option<Py<PyAny>>) -> PyResult<()> {
        let _section = shutdown::section();
        default_of(python)?.set(python.py(), default);
        Ok(())
    }

    #[expect(clippy::needless_pass_by_value, reason = "PyO3 passes it by value")]
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        self.state.traverse(|state| {
            visit.call(&state.configuration)?;
            visit.call(&state.default_headers)
        })
    }

    fn __clear__(&self, py: Python<'_>) {
        let _section = shutdown::section();
        // The collector clears the headers itself, because they are a dictionary.
        drop(self.state.with(py, |state| state.configuration.take()));
    }

    fn __getstate__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        let _section = shutdown::section();
        load_home(&slf.get_type());
        pickling::of_client(slf)
    }

    fn __setstate__(slf: &Bound<'_, Self>, state: &Bound<'_, PyDict>) -> PyResult<()> {
        let _section = shutdown::section();
        pickling::restore_client(slf, state)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let _section = shutdown::section();
        Ok(format!("ApiClient({})", Self::configured(slf)?.repr()?))
    }
}

/// The default client of a class.
fn default_of(python: &Bound<'_, PyType>) -> PyResult<&'static DefaultClient> {
    Ok(if python.is_subclass_of::<AsyncApiClient>()? {
        &DEFAULT_OF_AIO
    } else {
        &DEFAULT
    })
}
