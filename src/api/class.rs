//! Makes the API classes from the tables.

use super::aio::AsyncApiClient;
use super::answer::Variant;
use super::api_client::ApiClient;
use super::arguments::{self, Place};
use super::method::{Method, Mode};
use super::options::Options;
use super::pickling;
use crate::model::{self, signature};
use crate::schema::{Operation, Response, Type, Version};
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
    let mut apis = version.apis.iter().chain(version.internal);
    let Some(declared) = apis.find(|api| api.name == name) else {
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

/// The documentation of a method.
pub(crate) fn documentation(version: &Version, operation: &Operation, variant: Variant) -> String {
    let mut text = operation.summary.to_owned();
    if !operation.notes.is_empty() {
        text.push_str(&format!("\n\n{}", operation.notes));
    }
    text.push_str(&format!(
        "\n\n{} /{}{}",
        operation.method.as_str(),
        version.name,
        operation.path
    ));
    text.push_str(&format!("\nScope: {}", operation.scope));
    if operation.experimental {
        text.push_str("\nExperimental: set configuration.experimental = True.");
    }
    text.push_str("\n\nArgs:");
    for place in arguments::order(operation) {
        let name = arguments::name(operation, place);
        let (ty, doc) = match place {
            Place::Body => operation
                .body
                .map_or_else(Default::default, |body| (signature::of_type(&body.ty), body.doc)),
            Place::Parameter(index) => operation
                .parameters
                .get(index)
                .map_or_else(Default::default, |parameter| {
                    (signature::of_type(&parameter.ty), parameter.doc)
                }),
        };
        text.push_str(&format!("\n    {name} ({ty}): {doc}"));
    }
    text.push_str(
        "\n    _request_timeout: Seconds for the call, or a pair of seconds (connect, read), or three (and in all).",
    );
    text.push_str("\n    _retries: How often it is tried again.");
    text.push_str("\n    _request_auth: Mapping with 'in', 'key' and 'value' of what is sent instead of the token.");
    text.push_str("\n    _content_type: Media type of the body instead of the declared one.");
    text.push_str("\n    _headers: Headers of this call.");
    text.push_str("\n    _host_index: Always 0.");
    text.push_str(&format!("\n\nReturns:\n    {}", returned(operation.success(), variant)));
    text.push_str("\n\nRaises:\n    ApiException: The service refused; its subclass tells the status.");
    text.push_str("\n    AuthenticationException: The login failed.");
    text.push_str("\n    ConnectionException, TimeoutException: The service was not reached in time.");
    text.push_str("\n    ApiTypeError, ApiValueError: An argument cannot be sent.");
    text
}

fn returned(success: Option<&Response>, variant: Variant) -> String {
    let data = success.map_or_else(
        || "None".to_owned(),
        |response| match response.ty {
            Type::Object => "A mapping with the dump methods of models.".to_owned(),
            ref ty => signature::of_type(ty),
        },
    );
    match variant {
        Variant::Plain => data,
        Variant::HttpInfo => format!("ApiResponse with status_code, headers, data ({data}) and raw_data."),
        Variant::Raw => "RawResponse with status, reason, headers, data and read(), whatever the status.".to_owned(),
    }
}
