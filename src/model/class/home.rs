//! Creates the module that a model's class names as its own, without reading the file.
//!
//! cloudpickle, with which dask, Ray and others send what pickle cannot, looks for a class in the loaded modules, and pickles it
//! by value if its module is not loaded. The class of a model in a response is created although no program has imported its
//! module.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyModule, PyType};

/// Adds the module of a model's class to the loaded ones, unless it is loaded or being loaded.
///
/// # Errors
/// Exceptions of importing the package of the models.
pub(super) fn provide(python: &Bound<'_, PyType>, name: &str) -> PyResult<()> {
    let py = python.py();
    let home: String = python.getattr(intern!(py, "__module__"))?.extract()?;
    let Some((package, last)) = home.rsplit_once('.') else {
        return Ok(());
    };
    let loaded = py
        .import("sys")?
        .getattr(intern!(py, "modules"))?
        .cast_into::<PyDict>()?;
    if loaded.contains(&home)? {
        return Ok(());
    }
    let parent = py.import(package)?;
    let module = PyModule::new(py, &home)?;
    module.setattr("__package__", package)?;
    module.setattr("__doc__", python.getattr(intern!(py, "__doc__"))?)?;
    module.setattr("__all__", PyList::new(py, [name])?)?;
    module.setattr(name, python)?;
    // `importlib.machinery` has it too, but takes longer to import than the model takes to create.
    let spec = py.import("_frozen_importlib")?.getattr("ModuleSpec")?;
    let origin = PyDict::new(py);
    if let Some(folder) = parent.getattr("__path__")?.try_iter()?.next() {
        let file = format!("{}/{last}.py", folder?.extract::<String>()?);
        module.setattr("__file__", &file)?;
        origin.set_item("origin", file)?;
    }
    module.setattr("__spec__", spec.call((&home, py.None()), Some(&origin))?)?;
    // Another thread may have imported the same module in the meantime: the first one stays.
    let first = loaded.call_method1(intern!(py, "setdefault"), (&home, &module))?;
    parent.setattr(last, first)
}
