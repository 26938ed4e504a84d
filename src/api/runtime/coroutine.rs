//! Coroutines in Rust: one that is already finished, and the exception that `throw` receives.

use crate::shutdown::Owned;
use pyo3::exceptions::PyStopIteration;
use pyo3::prelude::*;
use pyo3::types::PyType;
use pyo3::{PyTraverseError, PyVisit};

/// A coroutine whose result is known when it is created.
#[pyclass(frozen, module = "sailpoint._core")]
pub(in crate::api) struct FinishedCoroutine(Owned<Py<PyAny>>);

impl FinishedCoroutine {
    pub(in crate::api) const fn new(result: Py<PyAny>) -> Self {
        Self(Owned::new(result))
    }
}

#[pymethods]
impl FinishedCoroutine {
    fn __await__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<()> {
        Err(PyStopIteration::new_err((self.0.clone_ref(py),)))
    }

    fn send(&self, py: Python<'_>, _value: &Bound<'_, PyAny>) -> PyResult<()> {
        self.__next__(py)
    }

    #[pyo3(signature = (kind, value = None, _traceback = None))]
    fn throw(
        &self,
        kind: Bound<'_, PyAny>,
        value: Option<Bound<'_, PyAny>>,
        _traceback: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        Err(thrown(kind, value)?)
    }

    fn close(&self) {}

    #[expect(clippy::needless_pass_by_value, reason = "PyO3 passes it by value")]
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&*self.0)
    }
}

/// The exception passed to a coroutine's `throw`, in either of its forms.
pub(in crate::api) fn thrown(kind: Bound<'_, PyAny>, value: Option<Bound<'_, PyAny>>) -> PyResult<PyErr> {
    let error = match (value, kind.is_instance_of::<PyType>()) {
        (Some(value), true) if !value.is_instance(&kind)? => kind.call1((value,))?,
        (Some(value), true) => value,
        (None, true) => kind.call0()?,
        (_, false) => kind,
    };
    Ok(PyErr::from_value(error))
}
