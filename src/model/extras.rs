//! Members that the tables do not know. They are attributes, but never instead of what a class defines.
//!
//! As long as no such member has a name of the class, the instance's `__dict__` is all there is: `model_extra` is the
//! same dictionary. Otherwise, and in subclasses that users made, whose `__dict__` may hold other things, all of them are
//! in a dictionary of their own, and `__dict__` repeats those that may be attributes.

use super::instance::Instance;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyFrozenSet, PyString};

/// Marks, among those of given fields, an instance that may have such members.
const EXTRAS: usize = 63;

/// Marks an instance whose members are in a dictionary of their own.
const APART: usize = 62;

/// The key in `__dict__` of the dictionary of their own; the attribute of this name belongs to the class.
macro_rules! own_dictionary {
    ($py:expr) => {
        intern!($py, "model_extra")
    };
}

/// The members; `None` when there are none.
pub(crate) fn get<'py>(instance: &Bound<'py, Instance>) -> PyResult<Option<Bound<'py, PyDict>>> {
    if !instance.get().is_given(EXTRAS) {
        return Ok(None);
    }
    let members = all(instance)?;
    Ok((!members.is_empty()).then_some(members))
}

/// The dictionary that holds the members, made where there is none.
pub(crate) fn all<'py>(instance: &Bound<'py, Instance>) -> PyResult<Bound<'py, PyDict>> {
    let attributes = attributes(instance)?;
    if instance.get().is_given(APART) || is_users(instance)? {
        return apart(instance, &attributes);
    }
    instance.get().mark(EXTRAS);
    Ok(attributes)
}

/// Whether there is a member of this name.
pub(crate) fn contains(instance: &Bound<'_, Instance>, name: &Bound<'_, PyString>) -> PyResult<bool> {
    get(instance)?.map_or(Ok(false), |members| members.contains(name))
}

/// Keeps a member.
pub(crate) fn set(
    instance: &Bound<'_, Instance>,
    name: &Bound<'_, PyString>,
    value: &Bound<'_, PyAny>,
) -> PyResult<()> {
    let attributes = attributes(instance)?;
    let hidden = is_hidden(instance, name)?;
    if hidden || instance.get().is_given(APART) || is_users(instance)? {
        apart(instance, &attributes)?.set_item(name, value)?;
    }
    if hidden {
        return Ok(());
    }
    instance.get().mark(EXTRAS);
    attributes.set_item(name, value)
}

/// Forgets a member that is there.
pub(crate) fn delete(instance: &Bound<'_, Instance>, name: &Bound<'_, PyString>) -> PyResult<()> {
    let (members, attributes) = (all(instance)?, attributes(instance)?);
    members.del_item(name)?;
    if !is_hidden(instance, name)? && attributes.contains(name)? {
        attributes.del_item(name)?;
    }
    Ok(())
}

/// What the instance's attributes are looked up in, after those of its class.
pub(crate) fn attributes<'py>(instance: &Bound<'py, Instance>) -> PyResult<Bound<'py, PyDict>> {
    Ok(instance
        .getattr(intern!(instance.py(), "__dict__"))?
        .cast_into::<PyDict>()?)
}

/// Whether a name belongs to the models' methods or to Python's protocols.
pub(crate) fn is_reserved(name: &Bound<'_, PyString>) -> PyResult<bool> {
    static METHODS: PyOnceLock<Py<PyFrozenSet>> = PyOnceLock::new();
    let py = name.py();
    let methods = METHODS.get_or_try_init(py, || {
        let names = py.get_type::<Instance>().dir()?;
        names.append(intern!(py, "model_fields"))?;
        PyResult::Ok(PyFrozenSet::new(py, names)?.unbind())
    })?;
    Ok(methods.bind(py).contains(name)? || name.to_string_lossy().starts_with("__"))
}

/// Whether the class is one that a user made of a model's.
pub(crate) fn is_users(instance: &Bound<'_, Instance>) -> PyResult<bool> {
    Ok(!instance.get_type().is(&instance.get().class()?.python))
}

fn is_hidden(instance: &Bound<'_, Instance>, name: &Bound<'_, PyString>) -> PyResult<bool> {
    let has_more = is_users(instance)? || instance.get().class()?.model.mixin.is_some();
    Ok(is_reserved(name)? || has_more && instance.get_type().hasattr(name)?)
}

/// The dictionary of their own, made where there is none.
fn apart<'py>(instance: &Bound<'py, Instance>, attributes: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyDict>> {
    let py = instance.py();
    if instance.get().is_given(APART)
        && let Some(members) = attributes.get_item(own_dictionary!(py))?
    {
        return Ok(members.cast_into::<PyDict>()?);
    }
    let members = if is_users(instance)? {
        PyDict::new(py)
    } else {
        attributes.copy()?
    };
    attributes.set_item(own_dictionary!(py), &members)?;
    instance.get().mark(APART);
    instance.get().mark(EXTRAS);
    Ok(members)
}
