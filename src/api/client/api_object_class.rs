//! The Python methods of API objects, apart from the operations.

use super::api_client::ApiClient;
use super::api_object::{ApiObject, AsyncApi};
use super::async_client::AsyncApiClient;
use super::call_options::CallOptions;
use super::pickling;
use crate::api::settings::bad_value::{self, api_type_error};
use crate::api::settings::configuration::Configuration;
use crate::shutdown;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use pyo3::{PyTraverseError, PyVisit};

#[pymethods]
impl ApiObject {
    #[new]
    #[pyo3(signature = (*_args, **_kwargs), text_signature = "(api_client=None)")]
    fn new(_args: &Bound<'_, PyTuple>, _kwargs: Option<&Bound<'_, PyDict>>) -> Self {
        Self::default()
    }

    #[pyo3(signature = (api_client = None))]
    fn __init__(slf: &Bound<'_, Self>, api_client: Option<Bound<'_, PyAny>>) -> PyResult<()> {
        let _section = shutdown::section();
        let client = match api_client {
            Some(given) => given,
            None => default_client(slf, "api_client")?,
        };
        if client.is_instance_of::<AsyncApiClient>() {
            let package = package(slf)?;
            let message = format!(
                "an asynchronous ApiClient was given to {package}: use {package}.ApiClient, or the API classes of {package}.aio"
            );
            return Err(api_type_error(slf.py(), &message));
        }
        let Ok(client) = client.cast::<ApiClient>() else {
            return Err(no_client(&client, &format!("{}.ApiClient", package(slf)?)));
        };
        slf.setattr("api_client", client)
    }

    /// A view of this API with other options for its calls: `retries`, `timeout` in seconds as in `_request_timeout`, and
    /// `headers` in addition to those of the client. It shares client, token and connections with this object.
    #[pyo3(signature = (*, retries = None, timeout = None, headers = None))]
    fn with_options<'py>(
        slf: &Bound<'py, Self>,
        retries: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
        headers: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        let py = slf.py();
        let given = CallOptions::of(retries, timeout, headers)?;
        let view = slf.get_type().call_method1("__new__", (slf.get_type(),))?;
        view.getattr("__dict__")?
            .call_method1("update", (slf.getattr("__dict__")?,))?;
        view.cast::<Self>()?
            .get()
            .set_options(given.over(slf.get().options(), py)?);
        Ok(view)
    }

    fn __getstate__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        let _section = shutdown::section();
        pickling::of_api(slf)
    }

    fn __setstate__(slf: &Bound<'_, Self>, state: &Bound<'_, PyDict>) -> PyResult<()> {
        let _section = shutdown::section();
        pickling::restore_api(slf, state)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let _section = shutdown::section();
        Ok(format!("{}({})", slf.get_type().name()?, Self::client(slf)?.repr()?))
    }

    #[expect(clippy::needless_pass_by_value, reason = "PyO3 passes it by value")]
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        self.traverse(&visit)
    }
}

#[pymethods]
impl AsyncApi {
    #[new]
    #[pyo3(signature = (*_args, **_kwargs))]
    fn new(_args: &Bound<'_, PyTuple>, _kwargs: Option<&Bound<'_, PyDict>>) -> PyClassInitializer<Self> {
        PyClassInitializer::from(ApiObject::default()).add_subclass(Self)
    }

    #[pyo3(signature = (api_client = None))]
    fn __init__(slf: &Bound<'_, Self>, api_client: Option<Bound<'_, PyAny>>) -> PyResult<()> {
        let _section = shutdown::section();
        let client = match api_client {
            Some(given) => given,
            None => default_client(slf, "aio")?,
        };
        if client.cast::<AsyncApiClient>().is_err() && client.is_instance_of::<ApiClient>() {
            let package = package(slf)?;
            let message = format!(
                "a blocking ApiClient was given to {package}.aio: use {package}.aio.ApiClient, or the API classes of {package}"
            );
            return Err(api_type_error(slf.py(), &message));
        }
        let Ok(client) = client.cast::<AsyncApiClient>() else {
            return Err(no_client(&client, &format!("{}.aio.ApiClient", package(slf)?)));
        };
        slf.setattr("api_client", client)
    }
}

/// The client of API objects that are created without one. If there is none yet, it is made of the class of the version.
fn default_client<'py>(api: &Bound<'py, PyAny>, module: &str) -> PyResult<Bound<'py, PyAny>> {
    let module = format!("{}.{module}", package(api)?);
    let class = api.py().import(module)?.getattr(intern!(api.py(), "ApiClient"))?;
    class.call_method0(intern!(api.py(), "get_default"))
}

/// The package of the version that the class of an API object, or one of its bases, belongs to.
fn package(api: &Bound<'_, PyAny>) -> PyResult<String> {
    for class in api.get_type().mro().iter() {
        let module: String = class.getattr(intern!(api.py(), "__module__"))?.extract()?;
        if let Some((package, _)) = module.split_once(".api.").or_else(|| module.split_once(".aio."))
            && package.starts_with("sailpoint.")
        {
            return Ok(package.to_owned());
        }
    }
    Ok("sailpoint".to_owned())
}

/// The exception for an argument that is not a client.
fn no_client(given: &Bound<'_, PyAny>, wanted: &str) -> PyErr {
    let class = bad_value::class_name(given);
    let wrapped = if given.is_instance_of::<Configuration>() {
        ": pass ApiClient(configuration)"
    } else {
        ""
    };
    api_type_error(
        given.py(),
        &format!("api_client must be a {wanted} (got {class}){wrapped}"),
    )
}
