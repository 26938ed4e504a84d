//! Creates the API classes from the schema.

use super::method_class::{ApiMethod, Mode};
use crate::api::client::api_object::{ApiObject, AsyncApi};
use crate::api::response::variant::Variant;
use crate::model;
use crate::schema::ApiClass;
use crate::shutdown;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyType};

/// The API class with this name.
#[pyfunction]
#[pyo3(signature = (version, name, *, asynchronous = false))]
pub(crate) fn api<'py>(py: Python<'py>, version: &str, name: &str, asynchronous: bool) -> PyResult<Bound<'py, PyType>> {
    let _section = shutdown::section();
    let version = model::version(version)?;
    let Some(declared) = version.api(name) else {
        return Err(PyValueError::new_err(format!(
            "{} has no API class {name}",
            version.name
        )));
    };
    let (mode, package) = if asynchronous {
        (Mode::Awaited, "aio")
    } else {
        (Mode::Blocking, "api")
    };
    let module = format!("sailpoint.{}.{package}.{}", version.name, declared.module);
    let namespace = PyDict::new(py);
    namespace.set_item("__module__", &module)?;
    namespace.set_item("__doc__", declared.doc)?;
    for operation in declared.operations {
        for variant in [Variant::Plain, Variant::HttpInfo, Variant::Raw] {
            let method = ApiMethod::new(version, operation, variant, mode, declared.name, &module);
            namespace.set_item(format!("{}{}", operation.python, variant.suffix()), method)?;
        }
    }
    former_names(declared, &namespace)?;
    let (base, mixin) = match mode {
        Mode::Blocking => (
            py.get_type::<ApiObject>(),
            declared.mixins.map(|mixins| mixins.blocking),
        ),
        Mode::Awaited => (py.get_type::<AsyncApi>(), declared.mixins.map(|mixins| mixins.awaited)),
    };
    let bases = model::bases(py, base, mixin)?;
    Ok(py
        .get_type::<PyType>()
        .call1((declared.name, bases, namespace))?
        .cast_into::<PyType>()?)
}

/// Adds the methods under the names that they had in version 1.3.8 of the official SDK, unless another method has the name now.
fn former_names(declared: &ApiClass, namespace: &Bound<'_, PyDict>) -> PyResult<()> {
    for operation in declared.operations {
        let Some(was) = operation.was else { continue };
        for variant in [Variant::Plain, Variant::HttpInfo, Variant::Raw] {
            let name = format!("{was}{}", variant.suffix());
            if !namespace.contains(&name)? {
                let method = namespace.get_item(format!("{}{}", operation.python, variant.suffix()))?;
                namespace.set_item(name, method)?;
            }
        }
    }
    Ok(())
}
