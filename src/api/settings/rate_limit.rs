//! The setting `rate_limit`.

use super::bad_value::out_of_range;
use super::seconds::duration;
use crate::client::RateLimit;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyInt;
use pyo3::{Borrowed, IntoPyObjectExt};

/// The maximum rate of calls: `'auto'`, `None`, or a number of calls and the seconds in which that number may start.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct RateLimitSetting(pub(super) RateLimit);

/// The default.
const LEARNED: &str = "auto";

impl<'py> FromPyObject<'_, 'py> for RateLimitSetting {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if value.is_none() {
            return Ok(Self(RateLimit::Off));
        }
        if value.eq(LEARNED)? {
            return Ok(Self(RateLimit::Learned));
        }
        let wrong = || PyTypeError::new_err("expected 'auto', None, or a pair (calls, seconds)");
        let (calls, seconds): (Bound<'_, PyInt>, Bound<'_, PyAny>) = value.extract().map_err(|_| wrong())?;
        let period = duration(&seconds)?.ok_or_else(wrong)?;
        match calls.extract() {
            Ok(number) if number > 0 => Ok(Self(RateLimit::At { calls: number, period })),
            _ => Err(PyValueError::new_err(out_of_range("calls", 1..=usize::MAX, &calls))),
        }
    }
}

impl<'py> IntoPyObject<'py> for RateLimitSetting {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        match self.0 {
            RateLimit::Off => Ok(py.None().into_bound(py)),
            RateLimit::Learned => LEARNED.into_bound_py_any(py),
            RateLimit::At { calls, period } => (calls, period.as_secs_f64()).into_bound_py_any(py),
        }
    }
}
