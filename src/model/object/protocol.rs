//! The methods that decide how a value is shown and compared: Python's own, those of our lists and dictionaries, or a user's.

use crate::python;
use pyo3::PyTypeInfo;
use pyo3::prelude::*;
use pyo3::types::PyString;

/// True if the class of a value has this method of `T`, or the one that our lists and dictionaries have in its place.
pub(super) fn has_method_of<T: PyTypeInfo>(value: &Bound<'_, PyAny>, name: &Bound<'_, PyString>) -> PyResult<bool> {
    if value.is_exact_instance_of::<T>() {
        return Ok(true);
    }
    let method = value.get_type().getattr(name)?;
    if method.is(value.py().get_type::<T>().getattr(name)?) {
        return Ok(true);
    }
    Ok(python::container_method(name)?.is_some_and(|own| method.is(&own)))
}
