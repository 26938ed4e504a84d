//! Assignment and deletion of attributes. Values of fields are checked, extra members are kept, and a subclass that a user
//! defined may have its own attributes, which dumps leave out.

use crate::model::base::policy::Policy;
use crate::model::base::problems::Location;
use crate::model::check::Validation;
use crate::model::class::extras;
use crate::model::class::instance::{Instance, is_user_subclass};
use crate::model::class::types::{Shape, Slot};
use pyo3::exceptions::PyAttributeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyString;

/// Assigns an attribute.
///
/// # Errors
/// `ValidationError` for a value that does not fit, or if there is no such attribute.
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
    let mut check = Validation::new(instance.py(), Policy::Build);
    let message = format!("Object has no attribute '{text}'");
    let at = Location::Member(&Location::Root, &text);
    check.problems.add(at, "no_such_attribute", message, value)?;
    check
        .problems
        .into_result(instance.py(), Instance::class(instance)?.model.name)
}

/// Deletes an attribute. A field becomes one that was not given.
///
/// # Errors
/// `AttributeError` if there is no such attribute.
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
    let mut check = Validation::new(instance.py(), Policy::Build);
    let at = Location::Member(&Location::Root, slot.field.python);
    let checked = match &class.shape {
        Shape::Union(_, types) => check.union_value(class, types, value, at)?,
        _ => check.field(slot, value, at)?,
    };
    check.problems.into_result(instance.py(), class.model.name)?;
    slot.set(instance, checked)?;
    instance.get().mark(index);
    Ok(())
}

/// True if a subclass that a user defined declares an attribute of this name.
fn is_declared(instance: &Bound<'_, Instance>, name: &Bound<'_, PyString>) -> PyResult<bool> {
    Ok(is_user_subclass(instance)? && !extras::is_reserved(name)? && instance.get_type().hasattr(name)?)
}

/// True if an instance of such a subclass may have an undeclared attribute of this name.
fn is_private(instance: &Bound<'_, Instance>, name: &Bound<'_, PyString>) -> PyResult<bool> {
    Ok(is_user_subclass(instance)? && !extras::is_reserved(name)? && name.to_string_lossy().starts_with('_'))
}

/// Assigns an attribute that a subclass declares, through its property or slot if it is one.
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
