//! Detects files of the official package among those of this one.

use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;
use std::path::PathBuf;

/// Files of the official package that this one never has: the tests of its versions 1 lie among the code, and versions 2 have
/// the transport at the top.
const OFFICIAL: [&str; 5] = [
    "v2024/test/__init__.py",
    "v2025/test/__init__.py",
    "v3/test/__init__.py",
    "beta/test/__init__.py",
    "rest.py",
];

/// Rejects an installation that is mixed with files of the official package. Both have the same import name, and pip lets one overwrite files of
/// the other.
///
/// # Errors
/// `ImportError` if one of them is beside this module.
pub(crate) fn check(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let origin = module.getattr("__spec__").and_then(|spec| spec.getattr("origin"));
    let Ok(file) = origin.and_then(|origin| origin.extract::<PathBuf>()) else {
        return Ok(());
    };
    let folder = file.parent().unwrap_or(&file);
    let is_mixed = OFFICIAL.iter().any(|name| folder.join(name).exists());
    if !is_mixed {
        return Ok(());
    }
    let message = format!(
        "files of the official package `sailpoint` and of `sailpoint-rs` are mixed in {}: remove both (pip uninstall \
         sailpoint sailpoint-rs), delete what is left of that folder, and install one of them",
        folder.display()
    );
    Err(PyImportError::new_err(message))
}
