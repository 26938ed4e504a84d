//! What an instance consists of, taken out and put back: for pickle, copies, and instances made without a check.

use super::class::Class;
use super::extras;
use super::instance::Instance;
use super::members;
use super::tracking;
use crate::shared::pairs;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PySet, PyString, PyTuple, PyType};

/// Values by Python name, names of the fields that were given, and the members that the tables do not know.
pub(crate) type State<'py> = (Bound<'py, PyDict>, Bound<'py, PyTuple>, Option<Bound<'py, PyDict>>);

/// Everything that an instance holds.
pub(crate) fn of<'py>(instance: &Bound<'py, Instance>) -> PyResult<State<'py>> {
    let py = instance.py();
    let values = PyDict::new(py);
    let mut given = Vec::new();
    for (index, slot) in Instance::class(instance)?.slots().iter().enumerate() {
        let value = slot.get(instance);
        if instance.get().is_given(index) {
            given.push(&slot.name);
        } else if value.is(slot.default(py)) {
            continue;
        }
        values.set_item(&slot.name, value)?;
    }
    let extras = extras::get(instance)?.map(|extras| extras.copy()).transpose()?;
    Ok((values, PyTuple::new(py, given)?, extras))
}

/// Gives a new instance what another one held.
pub(crate) fn restore(instance: &Bound<'_, Instance>, state: State<'_>) -> PyResult<()> {
    let (values, given, extras) = state;
    for (index, slot) in Instance::class(instance)?.slots().iter().enumerate() {
        let value = values.get_item(&slot.name)?;
        slot.set(instance, value.unwrap_or_else(|| slot.default(instance.py())))?;
        if given.contains(&slot.name)? {
            instance.get().mark(index);
        }
    }
    keep(instance, extras)?;
    tracking::settle(Instance::class(instance)?, instance);
    Ok(())
}

/// An instance made without any check. Names may be those of the wire or Python's.
pub(crate) fn construct<'py>(
    python: &Bound<'py, PyType>,
    given: Option<&Bound<'py, PySet>>,
    values: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, Instance>> {
    let class = Class::behind(python)?;
    let instance = class.blank(python.py(), Some(python))?;
    for slot in class.slots() {
        slot.set(&instance, slot.default(python.py()))?;
    }
    for (name, value) in values.map_or_else(|| Ok(Vec::new()), pairs)? {
        let name = name.cast_into::<PyString>()?;
        let text = name.to_string_lossy();
        match class.by_wire(&text).or_else(|| class.by_name(&text)) {
            Some((index, slot)) => {
                slot.set(&instance, value)?;
                instance.get().mark(index);
            }
            None => extras::set(&instance, &name, &value)?,
        }
    }
    let Some(names) = given else {
        return Ok(instance);
    };
    for (index, slot) in class.slots().iter().enumerate() {
        if names.contains(&slot.name)? {
            instance.get().mark(index);
        } else {
            instance.get().unmark(index);
        }
    }
    Ok(instance)
}

/// Sets values, by Python name, without a check.
pub(crate) fn update(instance: &Bound<'_, Instance>, values: &Bound<'_, PyDict>) -> PyResult<()> {
    let class = Instance::class(instance)?;
    members::each(values, |name, value| {
        let name = name.cast_into::<PyString>()?;
        let Some((index, slot)) = class.by_name(&name.to_string_lossy()) else {
            return extras::set(instance, &name, &value);
        };
        slot.set(instance, value)?;
        instance.get().mark(index);
        Ok(())
    })
}

fn keep(instance: &Bound<'_, Instance>, extras: Option<Bound<'_, PyDict>>) -> PyResult<()> {
    let Some(extras) = extras else {
        return Ok(());
    };
    members::each(&extras, |name, value| {
        extras::set(instance, &name.cast_into::<PyString>()?, &value)
    })
}
