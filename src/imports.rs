//! Attributes of Python modules, which a call may need in the middle of the import of their module: a signal handler or a finalizer
//! can run at any point of it, in the thread that imports.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyModule};

/// The start of the names of our modules, which may be imported once more: they have no state that a second import would lose.
const OURS: &str = "sailpoint.";
/// The start of those that others are made from.
const INTERNAL: &str = "sailpoint._";

/// An attribute of a module, which is imported if it is needed. One of ours that is half imported is imported again; the import that
/// waits then gets the complete module, as it does whenever a module replaces itself.
///
/// # Errors
/// Exceptions raised by the import, and `AttributeError` if the module has no such attribute.
pub(crate) fn attribute<'py>(py: Python<'py>, module: &str, name: &str) -> PyResult<Bound<'py, PyAny>> {
    let found = py.import(module)?;
    match found.getattr(name) {
        Err(_) if module.starts_with(OURS) && is_half_imported(&found) => imported_again(py, module)?.getattr(name),
        other => other,
    }
}

/// Imports a module while the half imported ones of ours are set aside.
#[cold]
fn imported_again<'py>(py: Python<'py>, module: &str) -> PyResult<Bound<'py, PyModule>> {
    let modules = py
        .import("sys")?
        .getattr(intern!(py, "modules"))?
        .cast_into::<PyDict>()?;
    let halves = PyDict::new(py);
    for (name, value) in modules.copy()? {
        let is_needed = name
            .extract::<&str>()
            .is_ok_and(|name| name == module || name.starts_with(INTERNAL));
        if is_needed && is_half_imported(&value) {
            halves.set_item(&name, value)?;
            modules.del_item(name)?;
        }
    }
    let made = py.import(module);
    for (name, half) in halves {
        modules.call_method1(intern!(py, "setdefault"), (name, half))?;
    }
    made
}

/// True for a module whose code has not run to its end.
fn is_half_imported(module: &Bound<'_, PyAny>) -> bool {
    let py = module.py();
    let state = module
        .getattr(intern!(py, "__spec__"))
        .and_then(|spec| spec.getattr(intern!(py, "_initializing")))
        .and_then(|initializing| initializing.is_truthy());
    state.unwrap_or(false)
}
