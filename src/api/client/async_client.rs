//! The client of asynchronous calls. It differs from the blocking client only in entering, leaving and closing it.

use super::api_client::ApiClient;
use crate::api::runtime::coroutine::FinishedCoroutine;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

/// Sends the calls of asynchronous API objects. One client serves many tasks and event loops.
///
/// Leaving its `async with` block closes idle connections; a later call opens new ones. `close()` is final.
#[pyclass(frozen, subclass, extends = ApiClient, name = "ApiClient", module = "sailpoint.aio")]
pub(crate) struct AsyncApiClient;

#[pymethods]
impl AsyncApiClient {
    #[new]
    #[pyo3(signature = (*_args, **_kwargs))]
    fn new(_args: &Bound<'_, PyTuple>, _kwargs: Option<&Bound<'_, PyDict>>) -> PyClassInitializer<Self> {
        PyClassInitializer::from(ApiClient::default()).add_subclass(Self)
    }

    /// Closes the client: calls in flight fail, and later calls are rejected. Await it.
    fn close(slf: &Bound<'_, Self>) -> FinishedCoroutine {
        slf.as_super().get().shut_down(slf.py());
        FinishedCoroutine::new(slf.py().None())
    }

    /// The same as `close()`.
    fn aclose(slf: &Bound<'_, Self>) -> FinishedCoroutine {
        Self::close(slf)
    }

    fn __aenter__(slf: &Bound<'_, Self>) -> FinishedCoroutine {
        FinishedCoroutine::new(slf.clone().into_any().unbind())
    }

    #[pyo3(signature = (*_exception))]
    fn __aexit__(slf: &Bound<'_, Self>, _exception: &Bound<'_, PyTuple>) -> FinishedCoroutine {
        slf.as_super().get().release(slf.py());
        FinishedCoroutine::new(slf.py().None())
    }

    fn __enter__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err("this client is asynchronous: use 'async with'"))
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, _exception: &Bound<'_, PyTuple>) {}
}
