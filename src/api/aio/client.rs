//! The client of asynchronous calls: the same as the blocking one, but for how it is entered, left and closed.

use crate::api::api_client::ApiClient;
use pyo3::exceptions::{PyStopIteration, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use pyo3::{PyTraverseError, PyVisit};

/// Sends the calls of asynchronous API objects. One client serves many tasks and event loops.
///
/// Leaving its `async with` block releases idle connections; a later call opens new ones. `close()` is for good.
#[pyclass(frozen, subclass, extends = ApiClient, name = "ApiClient", module = "sailpoint.v2024.aio")]
pub(crate) struct AsyncApiClient;

/// A coroutine that has its result already.
#[pyclass(frozen, module = "sailpoint._core")]
struct Done(Py<PyAny>);

#[pymethods]
impl AsyncApiClient {
    #[new]
    #[pyo3(signature = (*args, **_kwargs))]
    fn new(args: &Bound<'_, PyTuple>, _kwargs: Option<&Bound<'_, PyDict>>) -> PyClassInitializer<Self> {
        PyClassInitializer::from(ApiClient::blank(args.py())).add_subclass(Self)
    }

    /// Ends the client: calls in flight fail, later ones are refused. Await it.
    fn close(slf: &Bound<'_, Self>) -> Done {
        slf.as_super().get().close(slf.py());
        Done(slf.py().None())
    }

    /// The same as `close()`.
    fn aclose(slf: &Bound<'_, Self>) -> Done {
        Self::close(slf)
    }

    fn __aenter__(slf: &Bound<'_, Self>) -> Done {
        Done(slf.clone().into_any().unbind())
    }

    #[pyo3(signature = (*_exception))]
    fn __aexit__(slf: &Bound<'_, Self>, _exception: &Bound<'_, PyTuple>) -> Done {
        slf.as_super().get().release(slf.py());
        Done(slf.py().None())
    }

    fn __enter__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err("this client is asynchronous: use 'async with'"))
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, _exception: &Bound<'_, PyTuple>) {}
}

#[pymethods]
impl Done {
    fn __await__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<()> {
        Err(PyStopIteration::new_err((self.0.clone_ref(py),)))
    }

    fn send(&self, py: Python<'_>, _value: &Bound<'_, PyAny>) -> PyResult<()> {
        self.__next__(py)
    }

    #[pyo3(signature = (kind, value = None, _traceback = None))]
    fn throw(
        &self,
        kind: Bound<'_, PyAny>,
        value: Option<Bound<'_, PyAny>>,
        _traceback: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        Err(super::call::thrown(kind, value)?)
    }

    fn close(&self) {}

    #[expect(clippy::needless_pass_by_value, reason = "PyO3 hands it over")]
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.0)
    }
}
