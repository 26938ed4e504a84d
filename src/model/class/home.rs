//! Gives the class of a model the module that it says it is of, without a file being read.
//!
//! cloudpickle, with which dask, Ray and others send what pickle cannot, looks for a class in the modules that are loaded, and
//! takes it apart when its module is not there. A model of an answer is made though no program has imported its module.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyModule, PyType};

/// Enters the module of a model's class among the loaded ones, unless it is there or is being loaded.
///
/// # Errors
/// What importing the package of the models raises.
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
    let spec = py.import("importlib.machinery")?.getattr("ModuleSpec")?;
    let origin = PyDict::new(py);
    if let Some(folder) = parent.getattr("__path__")?.try_iter()?.next() {
        let file = format!("{}/{last}.py", folder?.extract::<String>()?);
        module.setattr("__file__", &file)?;
        origin.set_item("origin", file)?;
    }
    module.setattr("__spec__", spec.call((&home, py.None()), Some(&origin))?)?;
    // The package may have been asked for the same module meanwhile: the first one stays.
    let first = loaded.call_method1(intern!(py, "setdefault"), (&home, &module))?;
    parent.setattr(last, first)
}
