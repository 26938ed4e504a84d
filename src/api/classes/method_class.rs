//! A method of an API class, blocking or awaited.

use super::{help, signature};
use crate::api::aio::CallCoroutine;
use crate::api::call::blocking;
use crate::api::call::endpoint::Endpoint;
use crate::api::call::sending_method::{MethodCall, SendingMethod};
use crate::api::client::api_client::ApiClient;
use crate::api::client::api_object::ApiObject;
use crate::api::response::variant::Variant;
use crate::once::Once;
use crate::schema::{Operation, Version};
use crate::shutdown;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use pyo3::{IntoPyObjectExt, PyTraverseError, PyVisit};
use std::sync::Arc;

/// The size of a page if the operation does not limit it.
const PAGE: i64 = 250;

/// The way in which a method returns its result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// The method blocks its thread and returns the result.
    Blocking,
    /// The method returns a coroutine.
    Awaited,
}

// A method as an attribute of its class, before it is bound to an object. It has no doc comment: CPython would show it as the
// documentation of every method.
#[pyclass(frozen, dict, module = "sailpoint._core", name = "Method")]
pub(super) struct ApiMethod {
    endpoint: Arc<Endpoint>,
    mode: Mode,
    #[pyo3(get, name = "__module__")]
    module: String,
}

impl ApiMethod {
    pub(super) fn new(
        version: &'static Version,
        operation: &'static Operation,
        variant: Variant,
        mode: Mode,
        class: &str,
        module: &str,
    ) -> Self {
        Self {
            endpoint: Arc::new(Endpoint::new(version, operation, variant, class)),
            mode,
            module: module.to_owned(),
        }
    }
}

#[pymethods]
impl ApiMethod {
    #[pyo3(signature = (*args, **kwargs))]
    fn __call__<'py>(
        &self,
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let api = args.get_item(0).map_err(|_| {
            PyTypeError::new_err(format!(
                "{}() must be called on an API object",
                self.endpoint.qualified_name
            ))
        })?;
        let api = api.cast::<ApiObject>()?;
        let call = MethodCall {
            owner: api,
            args: &args.get_slice(1, args.len()),
            kwargs,
        };
        match self.mode {
            Mode::Blocking => blocking::call(&*self.endpoint, &call),
            Mode::Awaited => {
                ApiClient::warn_early(&ApiObject::client(api)?)?;
                let method = Arc::clone(&self.endpoint);
                let coroutine = CallCoroutine::new(method, &call);
                coroutine.into_bound_py_any(args.py())
            }
        }
    }

    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        instance: &Bound<'py, PyAny>,
        _owner: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if instance.is_none() {
            return Ok(slf.clone().into_any());
        }
        static BIND: Once<Py<PyAny>> = Once::new();
        BIND.import(slf.py(), "types", "MethodType")?.call1((slf, instance))
    }

    /// Pickled by name, as a function is.
    fn __reduce__(&self) -> &str {
        &self.endpoint.qualified_name
    }

    /// Maximum page size; `None` for a method without a limit.
    #[getter]
    fn _page_limit(&self) -> Option<i64> {
        let parameters = self.endpoint.operation.parameters;
        let limit = parameters.iter().find(|parameter| parameter.wire == "limit")?;
        Some(limit.range.map_or(PAGE, |(_, most)| most.min(PAGE)))
    }

    #[getter]
    fn __name__(&self) -> String {
        self.endpoint.name()
    }

    #[getter]
    fn __doc__(&self) -> String {
        help::docstring(self.endpoint.version, self.endpoint.operation, self.endpoint.variant)
    }

    #[getter]
    fn __qualname__(&self) -> &str {
        &self.endpoint.qualified_name
    }

    #[getter]
    fn __signature__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        signature::of_method(py, &self.endpoint)
    }

    fn __repr__(&self) -> String {
        format!("<function {}>", self.endpoint.qualified_name)
    }

    /// Visits nothing: PyO3 adds the `__dict__`.
    fn __traverse__(&self, _visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        Ok(())
    }
}
