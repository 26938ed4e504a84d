//! The options of a view of an API object, which `with_options` sets.

use crate::api::settings::bad_value::cannot_convert;
use crate::api::settings::seconds::Seconds;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// Options of all calls of a view of an API object.
#[derive(Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) retries: Option<u32>,
    pub(crate) timeout: Option<Seconds>,
    pub(crate) headers: Option<Py<PyDict>>,
}

impl CallOptions {
    /// No option is set.
    pub(crate) const NONE: &Self = &Self {
        retries: None,
        timeout: None,
        headers: None,
    };

    /// Converts the arguments of `with_options`.
    ///
    /// # Errors
    /// `ApiTypeError` and `ApiValueError` with the name of the argument that cannot be converted.
    pub(crate) fn of(
        retries: Option<&Bound<'_, PyAny>>,
        timeout: Option<&Bound<'_, PyAny>>,
        headers: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let headers: Option<Bound<'_, PyDict>> = read("headers", headers)?;
        Ok(Self {
            retries: read("retries", retries)?,
            timeout: read("timeout", timeout)?,
            headers: headers.map(Bound::unbind),
        })
    }

    /// These options, completed by those of `below`.
    pub(crate) fn over(mut self, below: &Self, py: Python<'_>) -> PyResult<Self> {
        let headers = PyDict::new(py);
        for layer in [&below.headers, &self.headers].into_iter().flatten() {
            headers.update(layer.bind(py).as_mapping())?;
        }
        self.retries = self.retries.or(below.retries);
        self.timeout = self.timeout.or(below.timeout);
        self.headers = (!headers.is_empty()).then(|| headers.unbind());
        Ok(self)
    }
}

fn read<'a, 'py, T: FromPyObject<'a, 'py>>(name: &str, given: Option<&'a Bound<'py, PyAny>>) -> PyResult<Option<T>> {
    let Some(value) = given else {
        return Ok(None);
    };
    let error = |error: T::Error| cannot_convert(name, value, error.into());
    value.extract().map(Some).map_err(error)
}
