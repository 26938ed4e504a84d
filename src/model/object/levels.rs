//! The number of levels of models, lists and objects in a value, for code that descends on its own: pickle and pprint.

use super::own_attributes::OwnAttributes;
use crate::model::base::nesting::{LIMIT, NestingError, check_stack_for};
use crate::model::class::extras;
use crate::model::class::instance::Instance;
use crate::shutdown;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use std::collections::HashSet;

/// Containers that are visited before they are recorded. Most values have fewer, each in one place.
const UNRECORDED: usize = 10_000;

/// Bytes of stack that pickle takes for each level.
const PICKLE_LEVEL: usize = 2048;

/// Fails if a value nests deeper than the limit, or too deep for pickle in this thread.
#[pyfunction]
#[pyo3(name = "_check_pickle")]
pub(crate) fn check_pickle(value: &Bound<'_, PyAny>) -> PyResult<()> {
    let _section = shutdown::section();
    check(value, PICKLE_LEVEL)
}

/// Fails if a value nests deeper than the limit, or if the stack has not this many bytes left for each level. An object in
/// several places counts in the first one, as in pickle.
pub(super) fn check(value: &Bound<'_, PyAny>, bytes: usize) -> PyResult<()> {
    let levels = match deepest(value, None)? {
        Some(levels) => levels,
        None => deepest(value, Some(HashSet::new()))?.ok_or(NestingError::Depth)?,
    };
    Ok(check_stack_for(levels * bytes)?)
}

/// The deepest level; `None` if it is beyond the limit, or if it can only be found by recording the containers.
fn deepest(value: &Bound<'_, PyAny>, mut seen: Option<HashSet<usize>>) -> PyResult<Option<usize>> {
    let (mut deepest, mut count) = (0, 0);
    let mut waiting = vec![(value.clone(), 1)];
    while let Some((value, depth)) = waiting.pop() {
        count += 1;
        if depth > LIMIT || seen.is_none() && count > UNRECORDED {
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
        // The last part is visited first.
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
            unknown.values().iter().for_each(&mut part);
        }
        if let Some(own) = OwnAttributes::of(instance)? {
            own.attributes
                .values()
                .iter()
                .chain(own.slots.values().iter())
                .for_each(part);
        }
    }
    Ok(())
}
