//! Settings that are paths.

use pyo3::Borrowed;
use pyo3::prelude::*;
use pyo3::types::PyString;
use std::convert::Infallible;
use std::path::PathBuf;

/// A path. It may be set as text or as a path object, and is shown as text: importing `pathlib` takes longer than importing the
/// rest of the package.
#[derive(Debug, Clone)]
pub(super) struct FilePath(pub(super) PathBuf);

impl<'py> FromPyObject<'_, 'py> for FilePath {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        value.extract().map(Self)
    }
}

impl<'py> IntoPyObject<'py> for FilePath {
    type Target = PyString;
    type Output = Bound<'py, PyString>;
    type Error = Infallible;

    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(PyString::new(py, &self.0.to_string_lossy()))
    }
}
