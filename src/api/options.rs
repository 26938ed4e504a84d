//! What may be set for one call, for all calls of one view of an API object, or for all calls of a client.

use crate::client::Timeout;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::time::Duration;

/// Seconds for a whole call, or to connect and to wait for data, or all three.
#[derive(Debug, Clone, Copy, FromPyObject, IntoPyObject)]
pub(crate) enum Seconds {
    /// To connect, between two pieces of data, and for everything together.
    #[pyo3(transparent)]
    Each((f64, f64, f64)),
    /// To connect, and between two pieces of data.
    #[pyo3(transparent)]
    Pair((f64, f64)),
    /// For everything together.
    #[pyo3(transparent)]
    Total(f64),
}

impl Seconds {
    /// The times of a call that names these.
    ///
    /// # Errors
    /// `ValueError` for a time that is not positive and finite.
    pub(crate) fn timeout(self, usual: Timeout) -> PyResult<Timeout> {
        let (connect, read, total) = match self {
            Self::Each((connect, read, total)) => (Some(connect), Some(read), Some(total)),
            Self::Pair((connect, read)) => (Some(connect), Some(read), None),
            Self::Total(total) => (None, None, Some(total)),
        };
        Ok(Timeout {
            connect: connect.map_or(Ok(usual.connect), duration)?,
            read: read.map_or(Ok(usual.read), duration)?,
            total: total.map(duration).transpose()?.or(usual.total),
        })
    }
}

pub(crate) fn duration(seconds: f64) -> PyResult<Duration> {
    let positive = seconds > 0.0;
    let duration = Duration::try_from_secs_f64(seconds).ok().filter(|_| positive);
    duration.ok_or_else(|| PyValueError::new_err(format!("expected a positive number of seconds, not {seconds}")))
}

/// What `with_options` sets for a view of an API object.
#[derive(Debug, Default)]
pub(crate) struct Options {
    pub(crate) retries: Option<u32>,
    pub(crate) timeout: Option<Seconds>,
    pub(crate) headers: Option<Py<PyDict>>,
}

impl Options {
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

/// A pace as Python writes it: calls, and the seconds in which there may be so many.
pub(crate) fn pace(value: &Bound<'_, PyAny>) -> PyResult<(usize, Duration)> {
    let (calls, seconds) = value
        .extract::<(usize, f64)>()
        .map_err(|_| PyTypeError::new_err("rate_limit is 'auto', None, or a pair (calls, seconds)"))?;
    if calls == 0 {
        return Err(PyValueError::new_err("rate_limit allows at least one call"));
    }
    Ok((calls, duration(seconds)?))
}
