//! The object of a class that is used where none is given, such as the default client.

use crate::shared::Shared;
use pyo3::prelude::*;

/// A place for one object.
pub(super) struct Kept(Shared<Option<Py<PyAny>>>);

impl Kept {
    pub(super) const fn new() -> Self {
        Self(Shared::new(None))
    }

    /// The object; made when it is first asked for. When two threads make one, both get the first.
    ///
    /// # Errors
    /// What making one raises.
    pub(super) fn get_or_make(
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

    /// Puts another object there, or none.
    pub(super) fn set(&self, py: Python<'_>, object: Option<Py<PyAny>>) {
        drop(self.0.replace(py, object));
    }
}
