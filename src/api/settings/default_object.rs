//! The default object of a class, such as the default configuration.

use crate::shared::Shared;
use pyo3::prelude::*;

/// A default object, created on first use.
pub(in crate::api) struct DefaultObject(Shared<Option<Py<PyAny>>>);

impl DefaultObject {
    pub(in crate::api) const fn new() -> Self {
        Self(Shared::new(None))
    }

    /// The object, created on first use. If two threads create one at the same time, both get the same one.
    ///
    /// # Errors
    /// Errors of `make`.
    pub(in crate::api) fn get_or_make(
        &self,
        py: Python<'_>,
        make: impl FnOnce() -> PyResult<Py<PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        let known = self.0.with(py, |kept| kept.as_ref().map(|kept| kept.clone_ref(py)));
        if let Some(known) = known {
            return Ok(known);
        }
        let made = make()?;
        let mut surplus = Some(made.clone_ref(py));
        let first = self.0.with(py, |kept| match kept {
            Some(first) => first.clone_ref(py),
            None => {
                *kept = surplus.take();
                made.clone_ref(py)
            }
        });
        Ok(first)
    }

    /// Replaces or removes the object.
    pub(in crate::api) fn set(&self, py: Python<'_>, object: Option<Py<PyAny>>) {
        drop(self.0.replace(py, object));
    }
}
