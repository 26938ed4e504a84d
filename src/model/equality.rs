//! `==` of models.

use super::extras;
use super::instance::Instance;
use super::members;
use super::nesting::Level;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};
use std::cell::Cell;

thread_local! {
    /// Levels of comparisons that this thread is in: comparing runs Python code, which may compare models in turn.
    static COMPARED: Cell<usize> = const { Cell::new(0) };
}

/// Whether two instances of one class hold equal values.
///
/// # Errors
/// `RecursionError` when they nest too deep, and what comparing values raises.
pub(super) fn equal(left: &Bound<'_, Instance>, right: &Bound<'_, Instance>) -> PyResult<bool> {
    let _level = Level::enter(&COMPARED)?;
    for slot in Instance::class(left)?.slots() {
        if !same(&slot.get(left), &slot.get(right))? {
            return Ok(false);
        }
    }
    match (extras::get(left)?, extras::get(right)?) {
        (None, None) => Ok(true),
        (Some(left), Some(right)) => same_objects(&left, &right),
        _ => Ok(false),
    }
}

/// Whether two values are equal. Python's own containers are compared here, so that their depth is known.
fn same(left: &Bound<'_, PyAny>, right: &Bound<'_, PyAny>) -> PyResult<bool> {
    if left.is(right) {
        return Ok(true);
    }
    if left.is_exact_instance_of::<PyString>() {
        return left.eq(right);
    }
    if let (Ok(left), Ok(right)) = (left.cast_exact::<PyList>(), right.cast_exact::<PyList>()) {
        return same_lists(left, right);
    }
    if let (Ok(left), Ok(right)) = (left.cast_exact::<PyDict>(), right.cast_exact::<PyDict>()) {
        let _level = Level::enter(&COMPARED)?;
        return same_objects(left, right);
    }
    left.eq(right)
}

fn same_lists(left: &Bound<'_, PyList>, right: &Bound<'_, PyList>) -> PyResult<bool> {
    let _level = Level::enter(&COMPARED)?;
    if left.len() != right.len() {
        return Ok(false);
    }
    for (left, right) in left.iter().zip(right.iter()) {
        if !same(&left, &right)? {
            return Ok(false);
        }
    }
    Ok(left.len() == right.len())
}

fn same_objects(left: &Bound<'_, PyDict>, right: &Bound<'_, PyDict>) -> PyResult<bool> {
    if left.len() != right.len() {
        return Ok(false);
    }
    let mut equal = true;
    members::each(left, |key, value| {
        equal = equal
            && match right.get_item(key)? {
                Some(other) => same(&value, &other)?,
                None => false,
            };
        Ok(())
    })?;
    Ok(equal)
}
