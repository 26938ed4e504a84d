//! The Python SDK's engine for SailPoint Identity Security Cloud.
//!
//! One straight way for every call: `api` (an operation and its arguments) reads `schema` (what the service is), has
//! `client` send it, and has `model` turn bytes into Python objects and back. `sandbox`, the embedded tenant, stands
//! beside that way and shares `schema` with it.

pub mod client;
pub mod sandbox;
pub mod schema;
pub mod syntax;
pub mod transform;

#[cfg(feature = "python")]
#[deny(clippy::disallowed_methods)]
mod api;
#[cfg(feature = "python")]
#[deny(clippy::disallowed_methods)]
mod frame;
#[cfg(feature = "python")]
#[deny(clippy::disallowed_methods)]
mod model;
#[cfg(feature = "python")]
#[deny(clippy::disallowed_methods)]
mod shared;

#[cfg(feature = "python")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The module `sailpoint._core`: registers what stands above, nothing else.
#[cfg(feature = "python")]
// Slots of models are read and written in place, which the interpreter lock makes safe.
#[pyo3::pymodule(gil_used = true)]
fn _core(module: &pyo3::Bound<'_, pyo3::types::PyModule>) -> pyo3::PyResult<()> {
    use pyo3::types::PyModuleMethods as _;
    refuse_other_interpreters()?;
    refuse_mixed_files(module)?;
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    model::register(module)?;
    frame::register(module)?;
    api::register(module)
}

/// The official package has the same import name, and pip lets one overwrite files of the other. Some files of it that this
/// package does not have show that: of its versions 1 and 2.
///
/// # Errors
/// `ImportError` when one of them lies beside this module.
#[cfg(feature = "python")]
fn refuse_mixed_files(module: &pyo3::Bound<'_, pyo3::types::PyModule>) -> pyo3::PyResult<()> {
    use pyo3::types::PyAnyMethods as _;
    let origin = module.getattr("__spec__").and_then(|spec| spec.getattr("origin"));
    let Ok(file) = origin.and_then(|origin| origin.extract::<std::path::PathBuf>()) else {
        return Ok(());
    };
    let folder = file.parent().unwrap_or(&file);
    let is_mixed = ["v2024/rest.py", "rest.py"]
        .iter()
        .any(|name| folder.join(name).exists());
    if !is_mixed {
        return Ok(());
    }
    let message = format!(
        "files of the official package `sailpoint` and of `sailpoint-rs` are mixed in {}: remove both (pip uninstall \
         sailpoint sailpoint-rs), delete what is left of that folder, and install one of them",
        folder.display()
    );
    Err(pyo3::exceptions::PyImportError::new_err(message))
}

/// Classes are made once a process, and interpreters must not share objects.
///
/// # Errors
/// `ImportError` in any interpreter but the main one.
#[cfg(feature = "python")]
#[expect(unsafe_code, reason = "PyO3 has no safe function for the id of an interpreter")]
fn refuse_other_interpreters() -> pyo3::PyResult<()> {
    // SAFETY: a module is initialized with an interpreter current, so that the first call gives a valid pointer.
    let id = unsafe { pyo3::ffi::PyInterpreterState_GetID(pyo3::ffi::PyInterpreterState_Get()) };
    if id == 0 {
        return Ok(());
    }
    let message = "sailpoint works in the main interpreter only, not in sub-interpreters";
    Err(pyo3::exceptions::PyImportError::new_err(message))
}
