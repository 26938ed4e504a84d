//! What may be set for one call, for all calls of one view of an API object, or for all calls of a client.

use super::error::unfit;
use crate::client::Timeout;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use pyo3::{Borrowed, IntoPyObjectExt};
use std::time::Duration;

/// Times as Python writes them in seconds: one for a whole call, two to connect and between two pieces of data, or all
/// three, the whole call last.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seconds {
    each: Option<(Duration, Duration)>,
    total: Option<Duration>,
}

impl Seconds {
    /// The times of a call that names these; those that it does not name are `usual`.
    pub(crate) fn over(self, usual: Timeout) -> Timeout {
        let (connect, read) = self.each.unwrap_or((usual.connect, usual.read));
        Timeout {
            connect,
            read,
            total: self.total.or(usual.total),
        }
    }
}

impl<'py> FromPyObject<'_, 'py> for Seconds {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(total) = value.extract() {
            let total = Some(duration(total)?);
            return Ok(Self { each: None, total });
        }
        let (connect, read, total) = match value.extract() {
            Ok((connect, read)) => (connect, read, None),
            Err(_) => {
                let all: (f64, f64, f64) = value.extract().map_err(|_| {
                    PyTypeError::new_err(
                        "expected a number of seconds, a pair (connect, read) or three (connect, read, in all)",
                    )
                })?;
                (all.0, all.1, Some(duration(all.2)?))
            }
        };
        let each = Some((duration(connect)?, duration(read)?));
        Ok(Self { each, total })
    }
}

impl<'py> IntoPyObject<'py> for Seconds {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let each = self
            .each
            .map(|(connect, read)| (connect.as_secs_f64(), read.as_secs_f64()));
        let total = self.total.map(|total| total.as_secs_f64());
        match (each, total) {
            (Some((connect, read)), Some(total)) => (connect, read, total).into_bound_py_any(py),
            (Some(pair), None) => pair.into_bound_py_any(py),
            (None, total) => total.into_bound_py_any(py),
        }
    }
}

/// A length of time.
///
/// # Errors
/// `ValueError` for what is not positive and finite.
pub(super) fn duration(seconds: f64) -> PyResult<Duration> {
    let duration = Duration::try_from_secs_f64(seconds).ok();
    duration
        .filter(|duration| !duration.is_zero())
        .ok_or_else(|| PyValueError::new_err(format!("expected a positive number of seconds, not {seconds}")))
}

/// What `with_options` sets for a view of an API object.
#[derive(Debug, Default)]
pub(crate) struct Options {
    pub(crate) retries: Option<u32>,
    pub(crate) timeout: Option<Seconds>,
    pub(crate) headers: Option<Py<PyDict>>,
}

impl Options {
    /// Nothing is set.
    pub(crate) const NONE: &Self = &Self {
        retries: None,
        timeout: None,
        headers: None,
    };

    /// What `with_options` was given.
    ///
    /// # Errors
    /// `ApiTypeError` and `ApiValueError`, with the name of what cannot be set.
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

    /// These, and where they set nothing what `below` sets.
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
    let unfit = |error: T::Error| unfit(value.py(), name, error.into());
    value.extract().map(Some).map_err(unfit)
}
