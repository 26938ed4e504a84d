//! Makes the API classes from the tables.

use super::aio::AsyncApiClient;
use super::answer::Variant;
use super::api_client::ApiClient;
use super::method::{Method, Mode};
use super::options::Options;
use super::pickling;
use crate::model;
use crate::schema;
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use pyo3::{PyTraverseError, PyVisit};
use std::sync::OnceLock;

/// The base class of all API classes.
#[pyclass(frozen, subclass, dict, weakref, module = "sailpoint._core")]
#[derive(Default)]
pub(crate) struct Api {
    options: OnceLock<Options>,
}

impl Api {
    /// Sets the options of a new object.
    pub(super) fn set_options(&self, options: Options) {
        // It has none yet.
        let _ = self.options.set(options);
    }

    /// What `with_options` set.
    pub(crate) fn options(&self) -> &Options {
        self.options.get().unwrap_or(Options::NONE)
    }

    /// The client that an API object sends its calls through.
    pub(crate) fn client<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, ApiClient>> {
        Ok(slf.getattr(intern!(slf.py(), "api_client"))?.cast_into::<ApiClient>()?)
    }
}

#[pymethods]
impl Api {
    #[new]
    #[pyo3(signature = (*_args, **_kwargs), text_signature = "(api_client=None)")]
    fn new(_args: &Bound<'_, PyTuple>, _kwargs: Option<&Bound<'_, PyDict>>) -> Self {
        Self::default()
    }

    #[pyo3(signature = (api_client = None))]
    fn __init__(slf: &Bound<'_, Self>, api_client: Option<Bound<'_, PyAny>>) -> PyResult<()> {
        let client = match api_client {
            Some(given) => given,
            None => slf.py().get_type::<ApiClient>().call_method0("get_default")?,
        };
        slf.setattr("api_client", client.cast::<ApiClient>()?)
    }

    /// The same API with other settings for its calls: `retries`, `timeout` in seconds as `_request_timeout` takes them,
    /// `headers` beside those of the client. It shares client, token and connections with this one.
    #[pyo3(signature = (*, retries = None, timeout = None, headers = None))]
    fn with_options<'py>(
        slf: &Bound<'py, Self>,
        retries: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
        headers: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let given = Options::of(retries, timeout, headers)?;
        let view = slf.get_type().call_method1("__new__", (slf.get_type(),))?;
        view.getattr("__dict__")?
            .call_method1("update", (slf.getattr("__dict__")?,))?;
        view.cast::<Self>()?
            .get()
            .set_options(given.over(slf.get().options(), py)?);
        Ok(view)
    }

    fn __getstate__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        pickling::of_api(slf)
    }

    fn __setstate__(slf: &Bound<'_, Self>, state: &Bound<'_, PyDict>) -> PyResult<()> {
        pickling::restore_api(slf, state)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        Ok(format!("{}({})", slf.get_type().name()?, Self::client(slf)?.repr()?))
    }

    #[expect(clippy::needless_pass_by_value, reason = "PyO3 hands it over")]
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.options().headers)
    }
}

/// The base class of all asynchronous API classes.
#[pyclass(frozen, subclass, extends = Api, module = "sailpoint._core")]
pub(crate) struct AsyncApi;

#[pymethods]
impl AsyncApi {
    #[new]
    #[pyo3(signature = (*_args, **_kwargs))]
    fn new(_args: &Bound<'_, PyTuple>, _kwargs: Option<&Bound<'_, PyDict>>) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Api::default()).add_subclass(Self)
    }

    #[pyo3(signature = (api_client = None))]
    fn __init__(slf: &Bound<'_, Self>, api_client: Option<Bound<'_, PyAny>>) -> PyResult<()> {
        let client = match api_client {
            Some(given) => given,
            None => slf.py().get_type::<AsyncApiClient>().call_method0("get_default")?,
        };
        slf.setattr("api_client", client.cast::<AsyncApiClient>()?)
    }
}

/// The API class of this name.
#[pyfunction]
#[pyo3(signature = (version, name, *, asynchronous = false))]
pub(crate) fn api<'py>(py: Python<'py>, version: &str, name: &str, asynchronous: bool) -> PyResult<Bound<'py, PyType>> {
    let version = model::version(version)?;
    let Some(declared) = version.api(name) else {
        return Err(PyValueError::new_err(format!("{} has no {name}", version.name)));
    };
    let (mode, package) = if asynchronous {
        (Mode::Awaited, "aio")
    } else {
        (Mode::Blocking, "api")
    };
    let module = format!("sailpoint.{}.{package}.{}", version.name, declared.module);
    let namespace = PyDict::new(py);
    namespace.set_item("__module__", &module)?;
    namespace.set_item("__doc__", declared.doc)?;
    for operation in declared.operations {
        for variant in [Variant::Plain, Variant::HttpInfo, Variant::Raw] {
            let method = Method::new(version, operation, variant, mode, declared.name, &module);
            namespace.set_item(format!("{}{}", operation.python, variant.suffix()), method)?;
        }
    }
    former_names(declared, &namespace)?;
    let (base, mixin) = match mode {
        Mode::Blocking => (py.get_type::<Api>(), declared.mixins.map(|mixins| mixins.blocking)),
        Mode::Awaited => (py.get_type::<AsyncApi>(), declared.mixins.map(|mixins| mixins.awaited)),
    };
    let bases = model::bases(py, base, mixin)?;
    Ok(py
        .get_type::<PyType>()
        .call1((declared.name, bases, namespace))?
        .cast_into::<PyType>()?)
}

/// Adds the methods under the names that they had in version 1.3.8 of the official SDK, where no other has the name now.
fn former_names(declared: &schema::Api, namespace: &Bound<'_, PyDict>) -> PyResult<()> {
    for operation in declared.operations {
        let Some(was) = operation.was else { continue };
        for variant in [Variant::Plain, Variant::HttpInfo, Variant::Raw] {
            let name = format!("{was}{}", variant.suffix());
            if !namespace.contains(&name)? {
                let method = namespace.get_item(format!("{}{}", operation.python, variant.suffix()))?;
                namespace.set_item(name, method)?;
            }
        }
    }
    Ok(())
}
