//! The state of an instance, for pickles and copies, and instances made without a check.

use super::own_attributes::OwnAttributes;
use crate::model::base::dictionary;
use crate::model::class::blank::blank;
use crate::model::class::extras;
use crate::model::class::instance::Instance;
use crate::model::class::slot::untrack_leaf;
use crate::model::class::types::Class;
use crate::shared::pairs;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PySet, PyString, PyTuple, PyType};

/// Values by Python name, the names of the given fields, and the extra members.
type InstanceState<'py> = (Bound<'py, PyDict>, Bound<'py, PyTuple>, Option<Bound<'py, PyDict>>);

/// The same, and the attributes and slots of a user's subclass.
type OwnState<'py> = (
    Bound<'py, PyDict>,
    Bound<'py, PyTuple>,
    Option<Bound<'py, PyDict>>,
    Bound<'py, PyDict>,
    Bound<'py, PyDict>,
);

/// The state of an instance: an [`InstanceState`], or an [`OwnState`] if it has own attributes.
pub(crate) fn of<'py>(instance: &Bound<'py, Instance>) -> PyResult<Bound<'py, PyTuple>> {
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
    let given = PyTuple::new(py, given)?;
    match OwnAttributes::of(instance)? {
        Some(own) => (values, given, extras, own.attributes, own.slots).into_pyobject(py),
        None => (values, given, extras).into_pyobject(py),
    }
}

/// Sets the state of a new instance.
pub(crate) fn restore(instance: &Bound<'_, Instance>, state: &Bound<'_, PyTuple>) -> PyResult<()> {
    let ((values, given, extras), own) = read(state)?;
    for (index, slot) in Instance::class(instance)?.slots().iter().enumerate() {
        let value = values.get_item(&slot.name)?;
        slot.set(instance, value.unwrap_or_else(|| slot.default(instance.py())))?;
        if given.contains(&slot.name)? {
            instance.get().mark(index);
        }
    }
    set_extras(instance, extras)?;
    if let Some(own) = own {
        own.restore(instance)?;
    }
    untrack_leaf(Instance::class(instance)?, instance);
    Ok(())
}

fn read<'py>(state: &Bound<'py, PyTuple>) -> PyResult<(InstanceState<'py>, Option<OwnAttributes<'py>>)> {
    let Ok((values, given, extras, attributes, slots)) = state.extract::<OwnState<'_>>() else {
        return Ok((state.extract()?, None));
    };
    Ok(((values, given, extras), Some(OwnAttributes { attributes, slots })))
}

/// An instance made without any check, from values by wire name or Python name.
pub(crate) fn construct<'py>(
    python: &Bound<'py, PyType>,
    given: Option<&Bound<'py, PySet>>,
    values: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, Instance>> {
    let class = Class::behind(python)?;
    let instance = blank(python.py(), class, Some(python))?;
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

/// Sets values by Python name, without a check.
pub(crate) fn update(instance: &Bound<'_, Instance>, values: &Bound<'_, PyDict>) -> PyResult<()> {
    let class = Instance::class(instance)?;
    dictionary::each(values, |name, value| {
        let name = name.cast_into::<PyString>()?;
        let Some((index, slot)) = class.by_name(&name.to_string_lossy()) else {
            return extras::set(instance, &name, &value);
        };
        slot.set(instance, value)?;
        instance.get().mark(index);
        Ok(())
    })
}

fn set_extras(instance: &Bound<'_, Instance>, extras: Option<Bound<'_, PyDict>>) -> PyResult<()> {
    let Some(extras) = extras else {
        return Ok(());
    };
    dictionary::each(&extras, |name, value| extras::set_any(instance, &name, &value))
}
