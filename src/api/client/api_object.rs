//! The base class of all API classes: a client, and the options of a view.

use super::api_client::ApiClient;
use super::call_options::CallOptions;
use crate::shared::Written;
use crate::shutdown::Owned;
use pyo3::prelude::*;
use pyo3::{PyTraverseError, PyVisit, intern};
use std::sync::OnceLock;

/// The base class of all API classes.
#[pyclass(frozen, subclass, dict, weakref, module = "sailpoint._core", name = "Api")]
#[derive(Default)]
pub(crate) struct ApiObject {
    options: Owned<OnceLock<CallOptions>>,
    written: Written,
}

/// The base class of all asynchronous API classes.
#[pyclass(frozen, subclass, extends = ApiObject, module = "sailpoint._core")]
pub(crate) struct AsyncApi;

impl ApiObject {
    /// Sets the options of a new object.
    pub(super) fn set_options(&self, options: CallOptions) {
        // A new object has no options yet.
        let _ = self.options.set(options);
    }

    /// The options that `with_options` set.
    pub(crate) fn options(&self) -> &CallOptions {
        self.options.get().unwrap_or(CallOptions::NONE)
    }

    /// Visits the options for `__traverse__`.
    pub(super) fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        if !self.written.get() {
            return Ok(());
        }
        visit.call(&self.options().headers)
    }

    /// The client that an API object sends its calls through.
    pub(crate) fn client<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, ApiClient>> {
        Ok(slf.getattr(intern!(slf.py(), "api_client"))?.cast_into::<ApiClient>()?)
    }
}
