//! Imports that are not complete when their module is needed: a signal handler or a finalizer can run at any point of one, in the
//! thread that imports, and a forked child does not have the other threads that would complete theirs.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyModule};

/// The module that implements imports, with its locks.
const IMPORTLIB: &str = "_frozen_importlib";

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

/// An attribute of a module, if the module is loaded and has it.
///
/// # Errors
/// Exceptions raised by the module's `__getattr__`.
pub(crate) fn loaded_attribute<'py>(py: Python<'py>, module: &str, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    let found = loaded(py)?.get_item(module)?;
    found.map_or(Ok(None), |found| found.getattr_opt(name))
}

/// Imports a module while the half imported ones of ours are set aside.
#[cold]
fn imported_again<'py>(py: Python<'py>, module: &str) -> PyResult<Bound<'py, PyModule>> {
    let modules = loaded(py)?;
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

/// Forgets the imports that other threads of the parent had begun, for whose locks the next import of such a module would wait for
/// ever: it begins again. Modules of others are included, because ours import some on first use.
///
/// # Errors
/// None that Python code can cause.
pub(crate) fn forget_imports_of_other_threads(py: Python<'_>) -> PyResult<()> {
    let Some(locks) = py.import(IMPORTLIB)?.getattr_opt("_module_locks")? else {
        return Ok(());
    };
    let locks = locks.cast_into::<PyDict>()?;
    let thread = py.import("_thread")?.call_method0("get_ident")?;
    let own = PyDict::new(py);
    for (name, reference) in locks.copy()? {
        let lock = reference.call0()?;
        if !lock.is_none() && lock.getattr("owner")?.eq(&thread)? {
            own.set_item(&name, lock)?;
        } else {
            locks.del_item(name)?;
        }
    }
    let modules = loaded(py)?;
    let mut halves = Vec::new();
    for (name, value) in modules.copy()? {
        if is_half_imported(&value) && !own.contains(&name)? {
            modules.del_item(&name)?;
            halves.push(format!("{name}."));
        }
    }
    forget_below(&modules, &halves, &own)
}

/// Forgets the modules below half imported packages: only their own import makes them attributes of the package. Extension modules
/// stay, because many can be loaded only once.
fn forget_below(modules: &Bound<'_, PyDict>, packages: &[String], own: &Bound<'_, PyDict>) -> PyResult<()> {
    if packages.is_empty() {
        return Ok(());
    }
    for (name, value) in modules.copy()? {
        let text = name.to_string();
        let is_below = packages.iter().any(|package| text.starts_with(package));
        if is_below && !own.contains(&name)? && !is_extension(&value) {
            modules.del_item(name)?;
        }
    }
    Ok(())
}

fn is_extension(module: &Bound<'_, PyAny>) -> bool {
    let loader = of_spec(module, "loader").ok().flatten();
    loader.is_some_and(|loader| loader.get_type().name().is_ok_and(|name| name == "ExtensionFileLoader"))
}

/// `sys.modules`.
fn loaded(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let modules = py.import("sys")?.getattr(intern!(py, "modules"))?;
    Ok(modules.cast_into()?)
}

/// True for a module whose code has not run to its end.
fn is_half_imported(module: &Bound<'_, PyAny>) -> bool {
    let state = of_spec(module, "_initializing").ok().flatten();
    state.is_some_and(|state| state.is(PyBool::new(module.py(), true)))
}

/// An attribute of a module's specification, without running the module's `__getattr__`.
fn of_spec<'py>(module: &Bound<'py, PyAny>, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    let spec = module
        .cast::<PyModule>()?
        .dict()
        .get_item(intern!(module.py(), "__spec__"))?;
    spec.map(|spec| spec.getattr(name)).transpose()
}
