//! What may be set for one call, for all calls of one view of an API object, or for all calls of a client.

use super::error::{shown, unfit};
use crate::client::Timeout;
use pyo3::exceptions::{PyOverflowError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
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
        let wrong = || {
            PyTypeError::new_err(
                "expected a number of seconds, a pair (connect, read) or three (connect, read, in all)",
            )
        };
        let Ok(times) = value.cast::<PyTuple>() else {
            let total = Some(duration(&value)?.ok_or_else(wrong)?);
            return Ok(Self { each: None, total });
        };
        let times: Vec<_> = times
            .iter()
            .map(|time| duration(&time)?.ok_or_else(wrong))
            .collect::<PyResult<_>>()?;
        match *times.as_slice() {
            [connect, read] => Ok(Self {
                each: Some((connect, read)),
                total: None,
            }),
            [connect, read, total] => Ok(Self {
                each: Some((connect, read)),
                total: Some(total),
            }),
            _ => Err(wrong()),
        }
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

/// A length of time; `None` for a value that is not a number.
///
/// # Errors
/// `ValueError` for a number that is not positive or too large.
pub(super) fn duration(value: &Bound<'_, PyAny>) -> PyResult<Option<Duration>> {
    let seconds = match value.extract() {
        Ok(seconds) => Duration::try_from_secs_f64(seconds).ok(),
        Err(error) if error.is_instance_of::<PyOverflowError>(value.py()) => None,
        Err(_) => return Ok(None),
    };
    let refuse = || {
        let text = format!("seconds must be more than 0 and less than 2**64 (got {})", shown(value));
        PyValueError::new_err(text)
    };
    let fits = |duration: &Duration| !duration.is_zero();
    seconds.filter(fits).map(Some).ok_or_else(refuse)
}

/// What `with_options` sets for a view of an API object.
#[derive(Debug, Default)]
pub(crate) struct Options {
    pub(crate) retries: Option<u32>,
    pub(crate) timeout: Option<Seconds>,
    pub(crate) headers: Option<Py<PyDict>>,
}

impl Options {
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
    let unfit = |error: T::Error| unfit(name, value, error.into());
    value.extract().map(Some).map_err(unfit)
}
