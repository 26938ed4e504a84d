//! Times in seconds and sizes, as settings and as arguments of calls.

use super::bad_value::shown;
use crate::client::Timeout;
use pyo3::exceptions::{PyOverflowError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use pyo3::{Borrowed, IntoPyObject, IntoPyObjectExt};
use std::time::Duration;

/// Timeouts in seconds: one number for a whole call, or two to four in this order: to connect, between two pieces of data, for
/// the whole call, and to wait for a connection that other calls use.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seconds {
    each: Option<(Duration, Duration)>,
    total: Option<Duration>,
    pool: Option<Duration>,
}

impl Seconds {
    /// The timeouts of a call, completed by the default ones.
    pub(crate) fn or(self, usual: Timeout) -> Timeout {
        let (connect, read) = self.each.unwrap_or((usual.connect, usual.read));
        Timeout {
            connect,
            read,
            total: self.total.or(usual.total),
            pool: self.pool.unwrap_or(usual.pool),
        }
    }
}

impl<'py> FromPyObject<'_, 'py> for Seconds {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let wrong = || {
            PyTypeError::new_err(
                "expected a number of seconds, a pair (connect, read), three numbers (connect, read, total), or four (connect, \
                 read, total or None, pool)",
            )
        };
        let Ok(times) = value.cast::<PyTuple>() else {
            return Ok(Self {
                each: None,
                total: Some(duration(&value)?.ok_or_else(wrong)?),
                pool: None,
            });
        };
        let times: Vec<_> = times
            .iter()
            .map(|time| {
                if time.is_none() {
                    Ok(None)
                } else {
                    duration(&time)?.ok_or_else(wrong).map(Some)
                }
            })
            .collect::<PyResult<_>>()?;
        let (connect, read, total, pool) = match times[..] {
            [Some(connect), Some(read)] => (connect, read, None, None),
            [Some(connect), Some(read), Some(total)] => (connect, read, Some(total), None),
            [Some(connect), Some(read), total, Some(pool)] => (connect, read, total, Some(pool)),
            _ => return Err(wrong()),
        };
        Ok(Self {
            each: Some((connect, read)),
            total,
            pool,
        })
    }
}

impl<'py> IntoPyObject<'py> for Seconds {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let seconds = |time: Option<Duration>| time.map(|time| time.as_secs_f64());
        let (total, pool) = (seconds(self.total), seconds(self.pool));
        let Some((connect, read)) = self.each else {
            return total.into_bound_py_any(py);
        };
        let (connect, read) = (connect.as_secs_f64(), read.as_secs_f64());
        match (total, pool) {
            (None, None) => (connect, read).into_bound_py_any(py),
            (Some(total), None) => (connect, read, total).into_bound_py_any(py),
            (total, Some(pool)) => (connect, read, total, pool).into_bound_py_any(py),
        }
    }
}

/// A number of connections.
#[derive(Debug, Clone, Copy, IntoPyObject)]
#[pyo3(transparent)]
pub(crate) struct PoolSize(usize);

impl PoolSize {
    pub(crate) const fn get(self) -> usize {
        self.0
    }
}

impl<'py> FromPyObject<'_, 'py> for PoolSize {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match value.extract()? {
            0 => Err(PyValueError::new_err("must be at least 1 (got 0)")),
            size => Ok(Self(size)),
        }
    }
}

/// A duration; `None` for a value that is not a number.
///
/// # Errors
/// `ValueError` for a number that is not positive or too large.
pub(super) fn duration(value: &Bound<'_, PyAny>) -> PyResult<Option<Duration>> {
    let seconds = match value.extract() {
        Ok(seconds) => Duration::try_from_secs_f64(seconds).ok(),
        Err(error) if error.is_instance_of::<PyOverflowError>(value.py()) => None,
        Err(_) => return Ok(None),
    };
    let reject = || {
        let text = format!("seconds must be more than 0 and less than 2**64 (got {})", shown(value));
        PyValueError::new_err(text)
    };
    let fits = |duration: &Duration| !duration.is_zero();
    seconds.filter(fits).map(Some).ok_or_else(reject)
}
