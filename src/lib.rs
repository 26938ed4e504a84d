//! The engine of the Python SDK for SailPoint Identity Security Cloud.
//!
//! Every call follows one path: `api` makes a request from an operation of `schema` (the service as data) and its arguments,
//! `client` sends it over a connection from `connection`, and `model` converts bytes to Python objects and back. `sandbox`,
//! the embedded tenant, is not on that path, but shares `schema` with it. Both are crates of their own in `crates/`.
//! docs/architecture.md describes the modules.

// Methods that block or panic while the interpreter is held. Modules that do not hold it allow them.
#![deny(clippy::disallowed_methods)]

pub mod client;
mod connection;
mod forks;
mod own;
mod pace;

pub use sailpoint_service::{schema, syntax};
pub use sailpoint_tenant::{sandbox, transform};

#[cfg(feature = "python")]
mod api;
#[cfg(all(feature = "python", target_os = "linux", target_env = "gnu"))]
mod forced_unwind;
#[cfg(feature = "python")]
mod frame;
#[cfg(feature = "python")]
mod imports;
#[cfg(feature = "python")]
mod interpreter;
#[cfg(feature = "python")]
mod mixed_install;
#[cfg(feature = "python")]
mod model;
#[cfg(feature = "python")]
mod once;
#[cfg(feature = "python")]
mod python;
#[cfg(feature = "python")]
mod shared;
#[cfg(feature = "python")]
mod shutdown;
#[cfg(feature = "python")]
mod user_code;

#[cfg(feature = "python")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The module `sailpoint._core`: registers the Python classes and functions of the crate.
#[cfg(feature = "python")]
// Slots of models are read and written in place, which the interpreter lock makes safe.
#[pyo3::pymodule(gil_used = true)]
fn _core(module: &pyo3::Bound<'_, pyo3::types::PyModule>) -> pyo3::PyResult<()> {
    use pyo3::types::PyModuleMethods as _;
    interpreter::require_supported(module.py())?;
    // First, so that a fork by another thread during the rest is safe.
    shutdown::register(module)?;
    mixed_install::check(module)?;
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    // Unoptimized code needs several times as much stack; tests take this into account.
    module.add("_optimized", !cfg!(debug_assertions))?;
    model::register(module)?;
    frame::register(module)?;
    api::register(module)
}
