//! Date-times between the wire and Python's `datetime`.

use crate::syntax::timestamp::Timestamp;
use pyo3::prelude::*;
use pyo3::types::{PyDateTime, PyDelta, PyTzInfo};

/// A timezone-aware `datetime`.
pub(crate) fn make(py: Python<'_>, at: Timestamp) -> PyResult<Bound<'_, PyAny>> {
    let zone = if at.offset == 0 {
        PyTzInfo::utc(py)?.to_owned()
    } else {
        PyTzInfo::fixed_offset(py, PyDelta::new(py, 0, i32::from(at.offset) * 60, 0, true)?)?
    };
    let made = PyDateTime::new(
        py,
        i32::from(at.year),
        at.month,
        at.day,
        at.hour,
        at.minute,
        at.second,
        at.microsecond,
        Some(&zone),
    )?;
    Ok(made.into_any())
}

/// Whether a value is a `datetime`.
pub(crate) fn is_datetime(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyDateTime>()
}

/// A `datetime` as RFC 3339 text; UTC is written `Z`.
pub(crate) fn to_text(value: &Bound<'_, PyAny>) -> PyResult<String> {
    let text: String = value.call_method0("isoformat")?.extract()?;
    Ok(match text.strip_suffix("+00:00") {
        Some(local) => format!("{local}Z"),
        None => text,
    })
}
