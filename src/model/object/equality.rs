//! Equality of models, and of lists and dictionaries that hold them.

use super::protocol::has_method_of;
use crate::model::base::dictionary;
use crate::model::base::nesting::{Level, NestingError};
use crate::model::base::visits::Visits;
use crate::model::class::extras;
use crate::model::class::instance::Instance;
use crate::shutdown;
use crate::user_code;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyList, PyString};
use pyo3::{PyTypeCheck, PyTypeInfo, intern};
use std::cell::Cell;

thread_local! {
    /// Depth of the comparisons in progress in this thread: comparing runs Python code, which may compare models in turn.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    /// The containers that the outermost comparison has entered.
    static VISITS: Cell<Visits> = Cell::default();
}

/// Begins the comparison of a container with another one.
///
/// # Errors
/// `RecursionError` if it nests too deep, `ValueError` if the outermost comparison enters the same containers too often.
fn enter(container: &Bound<'_, PyAny>) -> PyResult<Level> {
    let is_outermost = DEPTH.get() == 0;
    let level = Level::enter(&DEPTH)?;
    let mut visits = if is_outermost { Visits::default() } else { VISITS.take() };
    let counted = visits.enter(container);
    VISITS.set(visits);
    counted.map_err(NestingError::from)?;
    Ok(level)
}

/// True if two instances of one class hold equal values.
///
/// # Errors
/// `RecursionError` if they nest too deep, and exceptions raised by comparing values.
pub(super) fn equal(left: &Bound<'_, Instance>, right: &Bound<'_, Instance>) -> PyResult<bool> {
    let _level = enter(left)?;
    for slot in Instance::class(left)?.slots() {
        if !same(&slot.get(left), &slot.get(right))? {
            return Ok(false);
        }
    }
    match (extras::get(left)?, extras::get(right)?) {
        (None, None) => Ok(true),
        (Some(left), Some(right)) => same_members(&left, &right),
        _ => Ok(false),
    }
}

/// The result of `==` of two lists or two dictionaries, whatever `__eq__` their classes have; `NotImplemented` for other values.
#[pyfunction]
#[pyo3(name = "_equal_containers")]
pub(crate) fn equal_containers<'py>(
    left: &Bound<'py, PyAny>,
    right: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let _section = shutdown::section();
    let py = left.py();
    let equal = if let (Ok(left), Ok(right)) = (left.cast::<PyList>(), right.cast::<PyList>()) {
        same_lists(left, right)?
    } else if let (Ok(left), Ok(right)) = (left.cast::<PyDict>(), right.cast::<PyDict>()) {
        same_objects(left, right)?
    } else {
        return Ok(py.NotImplemented().into_bound(py));
    };
    Ok(PyBool::new(py, equal).to_owned().into_any())
}

/// True if two values are equal. Python's own containers are compared here, where their depth is counted.
fn same(left: &Bound<'_, PyAny>, right: &Bound<'_, PyAny>) -> PyResult<bool> {
    if left.is(right) {
        return Ok(true);
    }
    if left.is_exact_instance_of::<PyString>() {
        return left.eq(right);
    }
    if let Some((left, right)) = both::<PyList>(left, right)? {
        return same_lists(left, right);
    }
    if let Some((left, right)) = both::<PyDict>(left, right)? {
        return same_objects(left, right);
    }
    user_code::equal(left, right)?.is_truthy()
}

/// Two values of this type, if they are compared as such: their classes have no other `__eq__`.
fn both<'a, 'py, T: PyTypeCheck + PyTypeInfo>(
    left: &'a Bound<'py, PyAny>,
    right: &'a Bound<'py, PyAny>,
) -> PyResult<Option<(&'a Bound<'py, T>, &'a Bound<'py, T>)>> {
    let (Ok(one), Ok(other)) = (left.cast::<T>(), right.cast::<T>()) else {
        return Ok(None);
    };
    let name = intern!(left.py(), "__eq__");
    let both = has_method_of::<T>(left, name)? && has_method_of::<T>(right, name)?;
    Ok(both.then_some((one, other)))
}

fn same_lists(left: &Bound<'_, PyList>, right: &Bound<'_, PyList>) -> PyResult<bool> {
    let _level = enter(left)?;
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
    let _level = enter(left)?;
    same_members(left, right)
}

fn same_members(left: &Bound<'_, PyDict>, right: &Bound<'_, PyDict>) -> PyResult<bool> {
    if left.len() != right.len() {
        return Ok(false);
    }
    let mut equal = true;
    dictionary::each(left, |key, value| {
        equal = equal
            && match right.get_item(key)? {
                Some(other) => same(&value, &other)?,
                None => false,
            };
        Ok(())
    })?;
    Ok(equal)
}
