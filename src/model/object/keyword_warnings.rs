//! Warnings about keywords of a constructor that are not names of fields. They are kept and sent, because a tenant may know
//! more than the schema, but most of them are misspelled.

use crate::model::base::dictionary;
use crate::model::class::types::Class;
use crate::python;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

/// Warns about each keyword that is neither the Python name nor the wire name of a field.
///
/// # Errors
/// The warning itself, if warnings are errors.
pub(super) fn warn(class: &Class, keywords: &Bound<'_, PyDict>) -> PyResult<()> {
    dictionary::each(keywords, |keyword, _| {
        let keyword = keyword.cast_into::<PyString>()?;
        let name = keyword.to_string_lossy();
        if class.model.open || class.by_name(&name).is_some() || class.by_wire(&name).is_some() {
            return Ok(());
        }
        let fields = class.slots().iter().map(|slot| &slot.name).collect();
        python::warn_of_unknown_keyword(keyword.py(), class.model.name, &name, fields)
    })
}
