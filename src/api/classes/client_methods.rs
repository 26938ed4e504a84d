//! Methods of `ApiClient` that are written in Python, and the function with which they send a request.

use crate::api::aio::CallCoroutine;
use crate::api::call::blocking;
use crate::api::call::client_request::ClientRequest;
use crate::api::call::sending_method::MethodCall;
use crate::api::client::api_client::ApiClient;
use crate::api::client::async_client::AsyncApiClient;
use crate::python;
use crate::shutdown;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use std::sync::Arc;

/// The methods; those of the second list are coroutine functions of the asynchronous client.
const METHODS: [&str; 8] = [
    "param_serialize",
    "response_deserialize",
    "deserialize",
    "sanitize_for_serialization",
    "select_header_accept",
    "select_header_content_type",
    "parameters_to_tuples",
    "parameters_to_url_query",
];
const SENDING: [&str; 2] = ["request", "call_api"];

/// Sends a request of a client to any path. Returns the result, or the coroutine of an asynchronous client.
#[pyfunction]
#[pyo3(signature = (client, raw, method, path, **given))]
pub(crate) fn send_request<'py>(
    client: &Bound<'py, ApiClient>,
    raw: bool,
    method: &Bound<'py, PyAny>,
    path: &Bound<'py, PyAny>,
    given: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let _section = shutdown::section();
    let py = client.py();
    let call = MethodCall {
        owner: client,
        args: &PyTuple::new(py, [method, path])?,
        kwargs: given,
    };
    let request = ClientRequest { raw };
    if !client.is_instance_of::<AsyncApiClient>() {
        return blocking::call(&request, &call);
    }
    ApiClient::warn_early(client)?;
    CallCoroutine::new(Arc::new(request), &call).into_bound_py_any(py)
}

/// A method that is imported when it is first used, because few scripts use it.
#[pyclass(frozen, module = "sailpoint._core")]
struct PythonMethod(&'static str);

#[pymethods]
impl PythonMethod {
    fn __get__<'py>(
        &self,
        instance: &Bound<'py, PyAny>,
        owner: Option<&Bound<'py, PyType>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        let py = instance.py();
        let awaited = match owner {
            Some(owner) => owner.is_subclass_of::<AsyncApiClient>()?,
            None => instance.is_instance_of::<AsyncApiClient>(),
        };
        let function = python::client_method(py, self.0, awaited && SENDING.contains(&self.0))?;
        function.call_method1("__get__", (instance, owner))
    }
}

/// Adds the methods to the class.
///
/// # Errors
/// None, unless memory is exhausted.
pub(crate) fn register(py: Python<'_>) -> PyResult<()> {
    for name in METHODS.into_iter().chain(SENDING) {
        py.get_type::<ApiClient>().setattr(name, PythonMethod(name))?;
    }
    Ok(())
}
