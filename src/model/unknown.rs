//! Warns of keywords of a constructor that name no field. They are kept and sent, because a tenant may know more than the
//! tables; but most of them are misspelt.

use super::class::Class;
use super::members;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

/// Warns of each keyword that is neither a Python name nor a wire name of a field.
///
/// # Errors
/// The warning, where warnings are errors.
pub(super) fn warn(class: &Class, keywords: &Bound<'_, PyDict>) -> PyResult<()> {
    members::each(keywords, |keyword, _| {
        let keyword = keyword.cast_into::<PyString>()?;
        let name = keyword.to_string_lossy();
        if class.model.open || class.by_name(&name).is_some() || class.by_wire(&name).is_some() {
            return Ok(());
        }
        let module = keyword.py().import("sailpoint._unknown")?;
        let fields: Vec<_> = class.slots().iter().map(|slot| &slot.name).collect();
        module
            .call_method1("warn", (class.model.name, &*name, fields))
            .map(drop)
    })
}
