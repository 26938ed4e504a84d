//! The client of API objects that are created without one.

use crate::shared::Shared;
use pyo3::prelude::*;
use pyo3::types::PyType;

/// The client that was set for all versions, or else one for each class, which is created on first use.
pub(super) struct DefaultClient(Shared<DefaultClients>);

struct DefaultClients {
    chosen: Option<Py<PyAny>>,
    made: Vec<Py<PyAny>>,
}

impl DefaultClients {
    fn of(&self, class: &Bound<'_, PyType>) -> Option<Py<PyAny>> {
        let py = class.py();
        let is_of = |client: &&Py<PyAny>| client.bind(py).get_type().is(class);
        let found = self.chosen.as_ref().or_else(|| self.made.iter().find(is_of));
        found.map(|client| client.clone_ref(py))
    }
}

impl DefaultClient {
    pub(super) const fn new() -> Self {
        Self(Shared::new(DefaultClients {
            chosen: None,
            made: Vec::new(),
        }))
    }

    /// The client. If two threads create one at the same time, both get the same one.
    ///
    /// # Errors
    /// Errors of the class.
    pub(super) fn get_or_make(&self, class: &Bound<'_, PyType>) -> PyResult<Py<PyAny>> {
        let py = class.py();
        if let Some(known) = self.0.with(py, |clients| clients.of(class)) {
            return Ok(known);
        }
        let made = class.call0()?.unbind();
        // Dropped outside of the lock if another thread was first.
        let mut surplus = Some(made.clone_ref(py));
        Ok(self.0.with(py, |clients| {
            let first = clients.of(class);
            if first.is_none() {
                clients.made.extend(surplus.take());
            }
            first.unwrap_or_else(|| made.clone_ref(py))
        }))
    }

    /// Sets the client of all versions; `None` removes it, and the clients that were created.
    pub(super) fn set(&self, py: Python<'_>, chosen: Option<Py<PyAny>>) {
        drop(self.0.replace(
            py,
            DefaultClients {
                chosen,
                made: Vec::new(),
            },
        ));
    }
}
