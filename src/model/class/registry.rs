//! The classes that have been made, and the class of any Python class.

use super::types::Class;
use crate::schema::Model;
use crate::shared::Shared;
use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyType;

/// The attribute `_table` of a Python class: its [`Class`].
#[pyclass(frozen, module = "sailpoint._core", name = "Table")]
pub(super) struct ClassRef(pub(super) &'static Class);

/// Every class made so far, by the address of its model.
static CLASSES: Shared<Vec<(&'static Model, &'static Class)>> = Shared::new(Vec::new());

fn find(classes: &[(&'static Model, &'static Class)], model: &'static Model) -> Option<&'static Class> {
    let found = classes.iter().find(|(known, _)| std::ptr::eq(*known, model));
    found.map(|(_, class)| *class)
}

/// The class of a model, if it has been made.
pub(super) fn known(py: Python<'_>, model: &'static Model) -> Option<&'static Class> {
    CLASSES.with(py, |classes| find(classes, model))
}

/// Registers a new class, unless another thread was first; then returns the other thread's class.
pub(super) fn register(py: Python<'_>, class: &'static Class) -> Option<&'static Class> {
    CLASSES.with(py, |classes| {
        let first = find(classes, class.model);
        if first.is_none() {
            classes.push((class.model, class));
        }
        first
    })
}

/// Every class made so far.
pub(crate) fn all(py: Python<'_>) -> Vec<&'static Class> {
    CLASSES.with(py, |classes| classes.iter().map(|(_, class)| *class).collect())
}

impl Class {
    /// The class that a Python class or one of its bases was made from.
    ///
    /// # Errors
    /// `TypeError` if there is none.
    pub(crate) fn behind(python: &Bound<'_, PyType>) -> PyResult<&'static Self> {
        match Self::found(python) {
            Some(class) => Ok(class),
            None => Err(PyTypeError::new_err(format!(
                "{} is an abstract base class: use one of its subclasses",
                python.name()?
            ))),
        }
    }

    /// The class whose fields the instances of a Python class have. The attribute is only a hint, because programs can assign
    /// to it; it is used if the Python class has the layout of that class.
    pub(crate) fn found(python: &Bound<'_, PyType>) -> Option<&'static Self> {
        let hint = python.getattr(intern!(python.py(), "_table")).ok();
        let hinted = hint.and_then(|table| table.cast::<ClassRef>().ok().map(|table| table.get().0));
        hinted.filter(|class| class.is_base_of(python)).or_else(|| {
            let fits = |class: &&Self| !class.slots().is_empty() && class.is_base_of(python);
            all(python.py()).into_iter().find(fits)
        })
    }
}
