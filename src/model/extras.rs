//! Members that the tables do not know. They are attributes, but never instead of what a class defines.
//!
//! As long as no such member has a name of the class, the instance's `__dict__` is all there is: `model_extra` is the same
//! dictionary. Otherwise, and in subclasses that users made, whose `__dict__` may hold other things, all of them are in a
//! dictionary of their own (`sailpoint._containers.Members`), and `__dict__` repeats those that may be attributes. The two are
//! kept in step: that one tells of its changes, and what changed in `__dict__` is seen when somebody asks for the members.

use super::containers;
use super::instance::Instance;
use super::tracking;
use crate::shared::pairs;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyFrozenSet, PyString};
use pyo3::{ffi, intern};

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

/// The attribute `__dict__` of models: whoever asks for it may add members, or make the instance part of a cycle.
#[pyclass(frozen, module = "sailpoint._core")]
pub(super) struct Attributes;

#[pymethods]
impl Attributes {
    fn __get__<'py>(&self, instance: &Bound<'py, PyAny>, _owner: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
        let instance = instance.cast::<Instance>()?;
        instance.get().mark(EXTRAS);
        attributes(instance)
    }

    fn __set__(&self, instance: &Bound<'_, PyAny>, members: &Bound<'_, PyAny>) -> PyResult<()> {
        let instance = instance.cast::<Instance>()?;
        let attributes = self.__get__(instance, instance)?;
        let members = members.cast::<PyDict>()?.copy()?;
        attributes.clear();
        attributes.update(members.as_mapping())
    }
}

/// The members; `None` when there are none.
pub(crate) fn get<'py>(instance: &Bound<'py, Instance>) -> PyResult<Option<Bound<'py, PyDict>>> {
    if !has_dictionary(instance) {
        return Ok(None);
    }
    let members = all(instance)?;
    Ok((!members.is_empty()).then_some(members))
}

/// Whether the instance may have such members, in a dictionary that others may know.
#[inline]
pub(crate) fn has_dictionary(instance: &Bound<'_, Instance>) -> bool {
    instance.get().is_given(EXTRAS)
}

/// The dictionary that holds the members, made where there is none.
pub(crate) fn all<'py>(instance: &Bound<'py, Instance>) -> PyResult<Bound<'py, PyDict>> {
    let attributes = attributes(instance)?;
    if instance.get().is_given(APART) || is_users(instance)? {
        let members = apart(instance, &attributes)?;
        adopt(instance, &attributes, &members)?;
        return Ok(members);
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
#[expect(
    unsafe_code,
    reason = "pyo3 has no safe name for this function of the stable interface"
)]
pub(crate) fn attributes<'py>(instance: &Bound<'py, Instance>) -> PyResult<Bound<'py, PyDict>> {
    let py = instance.py();
    tracking::track(instance);
    // SAFETY: the instance is valid, and the interpreter is held; the result is a new reference, or null with an exception.
    let attributes = unsafe {
        Bound::from_owned_ptr_or_err(
            py,
            ffi::PyObject_GenericGetDict(instance.as_ptr(), std::ptr::null_mut()),
        )?
    };
    Ok(attributes.cast_into::<PyDict>()?)
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
    Ok(!instance.get_type().is(&Instance::class(instance)?.python))
}

fn is_hidden(instance: &Bound<'_, Instance>, name: &Bound<'_, PyString>) -> PyResult<bool> {
    let has_more = is_users(instance)? || Instance::class(instance)?.model.mixin.is_some();
    Ok(is_reserved(name)? || has_more && instance.get_type().hasattr(name)?)
}

/// The dictionary of their own, made where there is none.
fn apart<'py>(instance: &Bound<'py, Instance>, attributes: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyDict>> {
    let py = instance.py();
    if instance.get().is_given(APART)
        && let Some(members) = attributes.get_item(own_dictionary!(py))?
        && let Ok(members) = members.cast_into::<PyDict>()
    {
        return Ok(members);
    }
    let members = containers::members(instance)?;
    if !is_users(instance)? {
        members.update(attributes.as_mapping())?;
    }
    attributes.set_item(own_dictionary!(py), &members)?;
    instance.get().mark(APART);
    instance.get().mark(EXTRAS);
    Ok(members)
}

/// Takes over what changed in `__dict__`. Attributes that the class declares, and those that a user's class keeps for itself
/// under names with an underscore, are not members.
fn adopt<'py>(
    instance: &Bound<'py, Instance>,
    attributes: &Bound<'py, PyDict>,
    members: &Bound<'py, PyDict>,
) -> PyResult<()> {
    let users = is_users(instance)?;
    for name in members.keys() {
        let Ok(name) = name.cast_into::<PyString>() else {
            continue;
        };
        if !attributes.contains(&name)? && !is_hidden(instance, &name)? {
            members.del_item(&name)?;
        }
    }
    for (name, value) in pairs(attributes)? {
        let Ok(name) = name.cast_into::<PyString>() else {
            continue;
        };
        let known = members.get_item(&name)?;
        if known.as_ref().is_some_and(|known| known.is(&value)) || is_hidden(instance, &name)? {
            continue;
        }
        if known.is_some() || !(users && name.to_string_lossy().starts_with('_')) {
            members.set_item(&name, value)?;
        }
    }
    Ok(())
}

/// Repeats in `__dict__` that a member was set in the dictionary of their own.
#[pyfunction]
pub(super) fn _member_set(
    instance: &Bound<'_, Instance>,
    name: &Bound<'_, PyAny>,
    value: &Bound<'_, PyAny>,
) -> PyResult<()> {
    match name.cast::<PyString>() {
        Ok(name) if !is_hidden(instance, name)? => attributes(instance)?.set_item(name, value),
        _ => Ok(()),
    }
}

/// Repeats in `__dict__` that a member is gone from the dictionary of their own.
#[pyfunction]
pub(super) fn _member_gone(instance: &Bound<'_, Instance>, name: &Bound<'_, PyAny>) -> PyResult<()> {
    let attributes = attributes(instance)?;
    match name.cast::<PyString>() {
        Ok(name) if attributes.contains(name)? && !is_hidden(instance, name)? => attributes.del_item(name),
        _ => Ok(()),
    }
}
