//! Which of the ways below the language are in use. Each is found out at run time and has an ordinary way beside it; a test
//! asserts for every supported interpreter that none is missing.

use super::class::Class;
use super::slot::Slot;
use super::{datetime, nesting};
use pyo3::prelude::*;

/// Name of each short way, and whether it is in use. Those of classes count those that were made so far.
#[pyfunction]
pub(super) fn _shortcuts(py: Python<'_>) -> PyResult<Vec<(&'static str, bool)>> {
    let classes: Vec<_> = Class::all(py)
        .into_iter()
        .filter(|class| !class.slots().is_empty())
        .collect();
    let mut blanks = true;
    for class in &classes {
        blanks &= class.copies_blanks(py)?;
    }
    Ok(vec![
        (
            "slot_offsets",
            classes.iter().flat_map(|class| class.slots()).all(Slot::is_found),
        ),
        ("blank_instances", blanks),
        ("datetime_table", datetime::has_table(py)),
        ("datetime_layout", datetime::has_layout(py)),
        ("stack_bounds", nesting::knows_the_stack()),
    ])
}
