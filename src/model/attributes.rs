//! Assigning and deleting attributes: fields are checked, members that the tables do not know are kept, and a subclass that
//! a user made may have attributes of its own, which are no part of a dump.

use super::class::Shape;
use super::extras;
use super::fault::Location;
use super::instance::Instance;
use super::policy::Policy;
use super::slot::Slot;
use super::validate::Check;
use pyo3::exceptions::PyAttributeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyString;

/// Assigns an attribute.
///
/// # Errors
/// `ValidationError` for a value that does not fit, or when there is no such attribute.
pub(crate) fn assign(
    instance: &Bound<'_, Instance>,
    name: &Bound<'_, PyString>,
    value: &Bound<'_, PyAny>,
) -> PyResult<()> {
    let text = name.to_string_lossy();
    if let Some((index, slot)) = Instance::class(instance)?.by_name(&text) {
        return assign_field(instance, index, slot, value);
    }
    if is_declared(instance, name)? {
        return assign_declared(instance, name, value);
    }
    if extras::contains(instance, name)? {
        return extras::set(instance, name, value);
    }
    if is_private(instance, name)? {
        return extras::attributes(instance)?.set_item(name, value);
    }
    let mut check = Check::new(instance.py(), Policy::Build);
    let message = format!("Object has no attribute '{text}'");
    let at = Location::Member(&Location::Root, &text);
    check.faults.add(at, "no_such_attribute", message, value)?;
    check
        .faults
        .into_result(instance.py(), Instance::class(instance)?.model.name)
}

/// Deletes an attribute: a field is as if it had not been given.
///
/// # Errors
/// `AttributeError` when there is no such attribute.
pub(crate) fn delete(instance: &Bound<'_, Instance>, name: &Bound<'_, PyString>) -> PyResult<()> {
    let class = Instance::class(instance)?;
    if let Some((index, slot)) = class.by_name(&name.to_string_lossy()) {
        instance.get().unmark(index);
        return slot.set(instance, slot.default(instance.py()));
    }
    let declared = is_declared(instance, name)?;
    if !declared && extras::contains(instance, name)? {
        return extras::delete(instance, name);
    }
    let attributes = extras::attributes(instance)?;
    if (declared || is_private(instance, name)?) && attributes.contains(name)? {
        return attributes.del_item(name);
    }
    let message = format!("{} has no attribute '{name}'", class.model.name);
    Err(PyAttributeError::new_err(message))
}

fn assign_field(instance: &Bound<'_, Instance>, index: usize, slot: &Slot, value: &Bound<'_, PyAny>) -> PyResult<()> {
    let class = Instance::class(instance)?;
    let mut check = Check::new(instance.py(), Policy::Build);
    let at = Location::Member(&Location::Root, slot.field.python);
    let checked = match &class.shape {
        Shape::Union(_, plans) => check.union_value(class, plans, value, at)?,
        _ => check.field(slot, value, at)?,
    };
    check.faults.into_result(instance.py(), class.model.name)?;
    slot.set(instance, checked)?;
    instance.get().mark(index);
    Ok(())
}

/// Whether a subclass that a user made declares an attribute of this name.
fn is_declared(instance: &Bound<'_, Instance>, name: &Bound<'_, PyString>) -> PyResult<bool> {
    Ok(extras::is_users(instance)? && !extras::is_reserved(name)? && instance.get_type().hasattr(name)?)
}

/// Whether an instance of such a subclass may have an attribute of this name all the same.
fn is_private(instance: &Bound<'_, Instance>, name: &Bound<'_, PyString>) -> PyResult<bool> {
    Ok(extras::is_users(instance)? && !extras::is_reserved(name)? && name.to_string_lossy().starts_with('_'))
}

/// Assigns an attribute that a subclass declares, through its property or slot where it is one.
fn assign_declared(
    instance: &Bound<'_, Instance>,
    name: &Bound<'_, PyString>,
    value: &Bound<'_, PyAny>,
) -> PyResult<()> {
    let set = intern!(instance.py(), "__set__");
    let declared = instance.get_type().getattr(name)?;
    if declared.get_type().hasattr(set)? {
        return declared.call_method1(set, (instance, value)).map(drop);
    }
    extras::attributes(instance)?.set_item(name, value)
}
