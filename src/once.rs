//! Values that are made once, by code that may run Python.

use crate::imports::attribute;
use pyo3::PyTypeCheck;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// A cell for a value that is made on first use.
///
/// `PyOnceLock` alone holds a lock while the value is made. Python code that runs in the meantime, such as an import or the handler of a
/// signal, would wait for ever if it needed the same value. Here such code makes the value too, and the first one is kept.
pub(crate) struct Once<T>(PyOnceLock<T>);

impl<T> Once<T> {
    pub(crate) const fn new() -> Self {
        Self(PyOnceLock::new())
    }

    /// The value, if it was made.
    #[inline]
    pub(crate) fn get(&self, py: Python<'_>) -> Option<&T> {
        self.0.get(py)
    }

    /// The value, which is made if there is none yet.
    ///
    /// # Errors
    /// Those of `make`.
    #[inline]
    pub(crate) fn get_or_make(&self, py: Python<'_>, make: impl FnOnce() -> PyResult<T>) -> PyResult<&T> {
        match self.0.get(py) {
            Some(value) => Ok(value),
            None => self.keep(py, make()?),
        }
    }

    /// Keeps a value unless there is one already.
    #[cold]
    fn keep(&self, py: Python<'_>, made: T) -> PyResult<&T> {
        let late = self.0.set(py, made).err();
        drop(late);
        self.0
            .get(py)
            .ok_or_else(|| pyo3::exceptions::PyRuntimeError::new_err("a value that was kept is gone"))
    }
}

impl<T: PyTypeCheck> Once<Py<T>> {
    /// An object of a module, which is imported if it is needed.
    ///
    /// # Errors
    /// Those of the import, and `TypeError` for an object of another type.
    pub(crate) fn import<'py>(&self, py: Python<'py>, module: &str, name: &str) -> PyResult<&Bound<'py, T>> {
        let found = self.get_or_make(py, || Ok(attribute(py, module, name)?.cast_into::<T>()?.unbind()))?;
        Ok(found.bind(py))
    }
}
