//! How many levels of models, lists and objects a value has, for what descends without us: pickle and pprint.

use super::extras;
use super::instance::Instance;
use super::nesting::{LIMIT, Stop, room_for};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use std::collections::HashSet;

/// Containers that are looked at before those are noted that were seen. Most values have fewer, each in one place.
const UNNOTED: usize = 10_000;

/// Fails when a value nests deeper than the limit, or when the stack has no room for so many bytes a level. What stands in
/// several places counts in the first one, as for pickle.
pub(super) fn check(value: &Bound<'_, PyAny>, bytes: usize) -> PyResult<()> {
    let levels = match deepest(value, None)? {
        Some(levels) => levels,
        None => deepest(value, Some(HashSet::new()))?.ok_or(Stop::Depth)?,
    };
    Ok(room_for(levels * bytes)?)
}

/// The deepest level; `None` when it is beyond the limit, or cannot be told without noting what was seen.
fn deepest(value: &Bound<'_, PyAny>, mut seen: Option<HashSet<usize>>) -> PyResult<Option<usize>> {
    let (mut deepest, mut count) = (0, 0);
    let mut waiting = vec![(value.clone(), 1)];
    while let Some((value, depth)) = waiting.pop() {
        count += 1;
        if depth > LIMIT || seen.is_none() && count > UNNOTED {
            return Ok(None);
        }
        if let Some(seen) = &mut seen
            && !seen.insert(value.as_ptr().addr())
        {
            continue;
        }
        deepest = deepest.max(depth);
        let start = waiting.len();
        each_part(&value, |part| waiting.push((part, depth + 1)))?;
        // The last one is taken first.
        if let Some(parts) = waiting.get_mut(start..) {
            parts.reverse();
        }
    }
    Ok(Some(deepest))
}

/// Visits the containers in a container.
fn each_part<'py>(value: &Bound<'py, PyAny>, mut visit: impl FnMut(Bound<'py, PyAny>)) -> PyResult<()> {
    let mut part = |part: Bound<'py, PyAny>| {
        let is_container = part.is_instance_of::<PyList>()
            || part.is_instance_of::<PyDict>()
            || part.is_instance_of::<PyTuple>()
            || part.is_instance_of::<Instance>();
        if is_container {
            visit(part);
        }
    };
    if let Ok(list) = value.cast::<PyList>() {
        list.iter().for_each(part);
    } else if let Ok(object) = value.cast::<PyDict>() {
        object.values().iter().for_each(part);
    } else if let Ok(tuple) = value.cast::<PyTuple>() {
        tuple.iter().for_each(part);
    } else if let Ok(instance) = value.cast::<Instance>() {
        for slot in Instance::class(instance)?.slots() {
            part(slot.get(instance));
        }
        if let Some(unknown) = extras::get(instance)? {
            unknown.values().iter().for_each(part);
        }
    }
    Ok(())
}
