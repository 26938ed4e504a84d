//! Bounds of numbers, texts and lists, which a caller's values have to keep; messages are pydantic's.

use super::validation::Validation;
use crate::model::base::problems::Location;
use crate::schema::Limits;
use pyo3::prelude::*;
use pyo3::types::{PyFloat, PyInt, PyList, PyString, PyTuple};

impl<'py> Validation<'py> {
    /// Notes a value of the right type that is out of bounds.
    pub(super) fn limits(&mut self, limits: Limits, value: &Bound<'py, PyAny>, at: Location<'_>) -> PyResult<()> {
        let fault = if value.is_instance_of::<PyString>() {
            text(limits, value.len()?)
        } else if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
            list(limits, value.len()?)
        } else if value.is_instance_of::<PyInt>() || value.is_instance_of::<PyFloat>() {
            number(limits, value)?
        } else {
            None
        };
        match fault {
            Some((kind, message)) => self.problems.add(at, kind, message, value),
            None => Ok(()),
        }
    }
}

type Fault = Option<(&'static str, String)>;

/// True if a length is below the least or above the most.
fn outside(limits: Limits, length: usize) -> (Option<i64>, Option<i64>) {
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    let below = limits.least.filter(|least| length < *least);
    (below, limits.most.filter(|most| length > *most))
}

fn text(limits: Limits, length: usize) -> Fault {
    let characters = |count: i64| if count == 1 { "character" } else { "characters" };
    match outside(limits, length) {
        (Some(least), _) => {
            let message = format!("String should have at least {least} {}", characters(least));
            Some(("string_too_short", message))
        }
        (_, Some(most)) => {
            let message = format!("String should have at most {most} {}", characters(most));
            Some(("string_too_long", message))
        }
        _ => None,
    }
}

fn list(limits: Limits, length: usize) -> Fault {
    let items = |count: i64| if count == 1 { "item" } else { "items" };
    let message = |bound: &str, count: i64| {
        format!(
            "List should have at {bound} {count} {} after validation, not {length}",
            items(count)
        )
    };
    match outside(limits, length) {
        (Some(least), _) => Some(("too_short", message("least", least))),
        (_, Some(most)) => Some(("too_long", message("most", most))),
        _ => None,
    }
}

fn number(limits: Limits, value: &Bound<'_, PyAny>) -> PyResult<Fault> {
    if let Some(least) = limits.least
        && value.lt(least)?
    {
        let message = format!("Input should be greater than or equal to {least}");
        return Ok(Some(("greater_than_equal", message)));
    }
    if let Some(most) = limits.most
        && value.gt(most)?
    {
        let message = format!("Input should be less than or equal to {most}");
        return Ok(Some(("less_than_equal", message)));
    }
    Ok(None)
}
