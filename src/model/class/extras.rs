//! Extra members: those that the schema does not declare. They are attributes too, but never replace what a class defines.
//!
//! As long as no extra member has a name that the class defines, the instance's `__dict__` holds them, and `model_extra` is
//! that same dictionary. Otherwise, and in users' subclasses, whose `__dict__` may hold other attributes, all of them are in a
//! dictionary of their own (`sailpoint._containers.Members`), and `__dict__` repeats those that may be attributes. The two are
//! kept in step: the dictionary reports its changes, and changes of `__dict__` are applied when the extra members are read.

use super::chosen::ACTUAL_INSTANCE;
use super::instance::{HAS_ATTRIBUTES, HAS_EXTRAS_DICTIONARY, Instance, MAY_HAVE_EXTRAS, is_user_subclass};
use super::tracking;
use crate::once::Once;
use crate::python;
use crate::shared::pairs;
use crate::shutdown;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyFrozenSet, PyString};
use pyo3::{ffi, intern};

/// The key of that dictionary in `__dict__`; the attribute of this name belongs to the class.
macro_rules! extras_key {
    ($py:expr) => {
        intern!($py, "model_extra")
    };
}

/// The attribute `__dict__` of models. Code that asks for it may add members, or make the instance part of a cycle.
#[pyclass(frozen, module = "sailpoint._core")]
pub(super) struct Attributes;

#[pymethods]
impl Attributes {
    fn __get__<'py>(&self, instance: &Bound<'py, PyAny>, _owner: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
        let instance = instance.cast::<Instance>()?;
        instance.get().mark(MAY_HAVE_EXTRAS);
        attributes(instance)
    }

    fn __set__(&self, instance: &Bound<'_, PyAny>, members: &Bound<'_, PyAny>) -> PyResult<()> {
        let _section = shutdown::section();
        let instance = instance.cast::<Instance>()?;
        let attributes = self.__get__(instance, instance)?;
        let members = members.cast::<PyDict>()?.copy()?;
        attributes.clear();
        attributes.update(members.as_mapping())
    }
}

/// The extra members; `None` if there are none.
pub(crate) fn get<'py>(instance: &Bound<'py, Instance>) -> PyResult<Option<Bound<'py, PyDict>>> {
    if !instance.get().may_have_extras() {
        return Ok(None);
    }
    let members = all(instance)?;
    Ok((!members.is_empty()).then_some(members))
}

/// The dictionary of the extra members, created if there is none.
pub(crate) fn all<'py>(instance: &Bound<'py, Instance>) -> PyResult<Bound<'py, PyDict>> {
    let attributes = attributes(instance)?;
    if instance.get().is_given(HAS_EXTRAS_DICTIONARY) || is_user_subclass(instance)? {
        let members = own_dictionary(instance, &attributes)?;
        apply_attributes(instance, &attributes, &members)?;
        return Ok(members);
    }
    instance.get().mark(MAY_HAVE_EXTRAS);
    Ok(attributes)
}

/// True if there is an extra member of this name.
pub(crate) fn contains(instance: &Bound<'_, Instance>, name: &Bound<'_, PyString>) -> PyResult<bool> {
    get(instance)?.map_or(Ok(false), |members| members.contains(name))
}

/// Stores an extra member.
pub(crate) fn set(
    instance: &Bound<'_, Instance>,
    name: &Bound<'_, PyString>,
    value: &Bound<'_, PyAny>,
) -> PyResult<()> {
    let attributes = attributes(instance)?;
    let hidden = is_hidden(instance, name)?;
    if hidden || instance.get().is_given(HAS_EXTRAS_DICTIONARY) || is_user_subclass(instance)? {
        own_dictionary(instance, &attributes)?.set_item(name, value)?;
    }
    if hidden {
        return Ok(());
    }
    instance.get().mark(MAY_HAVE_EXTRAS);
    attributes.set_item(name, value)
}

/// Stores an extra member whose name may be of any type, because a program has put it into `model_extra`.
pub(crate) fn set_any(
    instance: &Bound<'_, Instance>,
    name: &Bound<'_, PyAny>,
    value: &Bound<'_, PyAny>,
) -> PyResult<()> {
    match name.cast::<PyString>() {
        Ok(name) => set(instance, name, value),
        Err(_) => all(instance)?.set_item(name, value),
    }
}

/// Removes an extra member that exists.
pub(crate) fn delete(instance: &Bound<'_, Instance>, name: &Bound<'_, PyString>) -> PyResult<()> {
    let (members, attributes) = (all(instance)?, attributes(instance)?);
    members.del_item(name)?;
    if !is_hidden(instance, name)? && attributes.contains(name)? {
        attributes.del_item(name)?;
    }
    Ok(())
}

/// The instance's `__dict__`, in which Python looks attributes up after those of the class.
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
    if !instance.get().is_given(HAS_ATTRIBUTES) {
        instance.get().mark(HAS_ATTRIBUTES);
    }
    Ok(attributes.cast_into::<PyDict>()?)
}

/// True if a name belongs to the models' methods or to Python's protocols.
pub(crate) fn is_reserved(name: &Bound<'_, PyString>) -> PyResult<bool> {
    static METHODS: Once<Py<PyFrozenSet>> = Once::new();
    let py = name.py();
    let methods = METHODS.get_or_make(py, || {
        let names = py.get_type::<Instance>().dir()?;
        names.append(intern!(py, "model_fields"))?;
        names.append(ACTUAL_INSTANCE)?;
        PyResult::Ok(PyFrozenSet::new(py, names)?.unbind())
    })?;
    Ok(methods.bind(py).contains(name)? || name.to_string_lossy().starts_with("__"))
}

/// True if an extra member of this name must not be an attribute, because the class defines the name.
fn is_hidden(instance: &Bound<'_, Instance>, name: &Bound<'_, PyString>) -> PyResult<bool> {
    let has_more = is_user_subclass(instance)? || Instance::class(instance)?.model.mixin.is_some();
    Ok(is_reserved(name)? || has_more && instance.get_type().hasattr(name)?)
}

/// The separate dictionary of unknown members, created if there is none.
fn own_dictionary<'py>(
    instance: &Bound<'py, Instance>,
    attributes: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyDict>> {
    let py = instance.py();
    if instance.get().is_given(HAS_EXTRAS_DICTIONARY)
        && let Some(members) = attributes.get_item(extras_key!(py))?
        && let Ok(members) = members.cast_into::<PyDict>()
    {
        return Ok(members);
    }
    let members = python::observed_members(instance)?;
    if !is_user_subclass(instance)? {
        members.update(attributes.as_mapping())?;
    }
    attributes.set_item(extras_key!(py), &members)?;
    instance.get().mark(HAS_EXTRAS_DICTIONARY);
    instance.get().mark(MAY_HAVE_EXTRAS);
    Ok(members)
}

/// Applies changes of `__dict__` to the separate dictionary. Attributes that the class declares, and those that a user's
/// class keeps under names with a leading underscore, are not members.
fn apply_attributes<'py>(
    instance: &Bound<'py, Instance>,
    attributes: &Bound<'py, PyDict>,
    members: &Bound<'py, PyDict>,
) -> PyResult<()> {
    let of_user = is_user_subclass(instance)?;
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
        if known.is_some() || !(of_user && name.to_string_lossy().starts_with('_')) {
            members.set_item(&name, value)?;
        }
    }
    Ok(())
}

/// Repeats in `__dict__` that a member was set in the separate dictionary.
#[pyfunction]
pub(crate) fn _member_set(
    instance: &Bound<'_, Instance>,
    name: &Bound<'_, PyAny>,
    value: &Bound<'_, PyAny>,
) -> PyResult<()> {
    let _section = shutdown::section();
    match name.cast::<PyString>() {
        Ok(name) if !is_hidden(instance, name)? => attributes(instance)?.set_item(name, value),
        _ => Ok(()),
    }
}

/// Repeats in `__dict__` that a member was removed from the separate dictionary.
#[pyfunction]
pub(crate) fn _member_gone(instance: &Bound<'_, Instance>, name: &Bound<'_, PyAny>) -> PyResult<()> {
    let _section = shutdown::section();
    let attributes = attributes(instance)?;
    match name.cast::<PyString>() {
        Ok(name) if attributes.contains(name)? && !is_hidden(instance, name)? => attributes.del_item(name),
        _ => Ok(()),
    }
}
