//! A report of the shortcuts that rely on CPython's memory layout. Each is detected at run time and has an ordinary
//! alternative; a test asserts that every supported interpreter has all of them.

use super::base::{datetime, nesting};
use super::class::types::Slot;
use super::class::{blank, freeing, registry};
use crate::shutdown;
use pyo3::prelude::*;

/// The name of each shortcut, and true if it is in use, for classes in all that have been made so far.
#[pyfunction]
pub(super) fn _shortcuts(py: Python<'_>) -> PyResult<Vec<(&'static str, bool)>> {
    let _section = shutdown::section();
    let classes: Vec<_> = registry::all(py)
        .into_iter()
        .filter(|class| !class.slots().is_empty())
        .collect();
    let mut blanks = true;
    for class in &classes {
        blanks &= blank::are_copied(py, class)?;
    }
    Ok(vec![
        (
            "slot_offsets",
            classes.iter().flat_map(|class| class.slots()).all(Slot::is_found),
        ),
        ("blank_instances", blanks),
        ("attributes_offset", freeing::finds_attributes()),
        ("datetime_table", datetime::has_table(py)),
        ("datetime_layout", datetime::has_layout(py)),
        ("stack_bounds", nesting::knows_the_stack()),
    ])
}
