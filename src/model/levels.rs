//! How many levels of models, lists and objects a value has, for what descends without us: pickle and pprint.

use super::extras;
use super::instance::Instance;
use super::nesting::{LIMIT, Stop, room_for};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use std::collections::HashSet;

/// Fails when a value nests deeper than the limit, or when the stack has no room for so many bytes a level. What stands in
/// several places counts in the first one, as for pickle.
pub(super) fn check(value: &Bound<'_, PyAny>, bytes: usize) -> PyResult<()> {
    let (mut seen, mut deepest) = (HashSet::new(), 0);
    let mut waiting = vec![(value.clone(), 1)];
    while let Some((value, depth)) = waiting.pop() {
        if depth > LIMIT {
            return Err(Stop::Depth.into());
        }
        let parts = parts(&value)?;
        if parts.is_empty() || !seen.insert(value.as_ptr().addr()) {
            continue;
        }
        deepest = deepest.max(depth);
        waiting.extend(parts.into_iter().rev().map(|part| (part, depth + 1)));
    }
    Ok(room_for(deepest * bytes)?)
}

/// What a container holds that may be a container.
fn parts<'py>(value: &Bound<'py, PyAny>) -> PyResult<Vec<Bound<'py, PyAny>>> {
    let is_container = |part: &Bound<'py, PyAny>| {
        part.is_instance_of::<Instance>()
            || part.is_instance_of::<PyList>()
            || part.is_instance_of::<PyDict>()
            || part.is_instance_of::<PyTuple>()
    };
    if let Ok(list) = value.cast::<PyList>() {
        return Ok(list.iter().filter(is_container).collect());
    }
    if let Ok(object) = value.cast::<PyDict>() {
        return Ok(object.values().iter().filter(is_container).collect());
    }
    if let Ok(tuple) = value.cast::<PyTuple>() {
        return Ok(tuple.iter().filter(is_container).collect());
    }
    let Ok(instance) = value.cast::<Instance>() else {
        return Ok(Vec::new());
    };
    let values = Instance::class(instance)?.slots().iter().map(|slot| slot.get(instance));
    let mut parts: Vec<_> = values.filter(is_container).collect();
    if let Some(unknown) = extras::get(instance)? {
        parts.extend(unknown.values().iter().filter(is_container));
    }
    Ok(parts)
}
