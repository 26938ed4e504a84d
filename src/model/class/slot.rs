//! Reads and writes the value of a field in an instance.

use super::instance::Instance;
use super::tracking;
use super::types::{Class, Slot};
use crate::schema::Default;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyInt, PyString};
use pyo3::{ffi, intern};

#[expect(
    unsafe_code,
    reason = "reads and writes slots in place: a descriptor call each would double the cost of decoding"
)]
impl Slot {
    /// The value in an instance of this slot's class, or the default if none was ever stored.
    #[inline]
    pub(crate) fn get<'py>(&self, instance: &Bound<'py, Instance>) -> Bound<'py, PyAny> {
        let py = instance.py();
        if self.is_found() {
            // SAFETY: the value is owned before anything else happens.
            return unsafe { self.peek(instance) }.map_or_else(|| self.default(py), Borrowed::to_owned);
        }
        let descriptor = self.storage.descriptor.bind(py);
        let value = descriptor.call_method1(intern!(py, "__get__"), (instance,));
        value.unwrap_or_else(|_| self.default(py))
    }

    /// The value in an instance, without owning it; `None` if there is none, or if only `get` finds it.
    ///
    /// # Safety
    /// No Python code may run while the reference is used: it could replace the value, and this one would be freed.
    #[inline]
    pub(crate) unsafe fn peek<'a, 'py>(&self, instance: &'a Bound<'py, Instance>) -> Option<Borrowed<'a, 'py, PyAny>> {
        let offset = self.storage.offset?;
        // SAFETY: the offset was found in an instance of the class that the slot belongs to, and subclasses keep
        // their base's layout. The pointer is null or a reference that the instance owns; the interpreter is held.
        unsafe {
            let place = instance.as_ptr().cast::<u8>().add(offset).cast::<*mut ffi::PyObject>();
            Borrowed::from_ptr_or_opt(instance.py(), place.read())
        }
    }

    /// True if the offset of the value is known.
    pub(crate) const fn is_found(&self) -> bool {
        self.storage.offset.is_some()
    }

    /// True if an instance holds a plain value here, or nothing; false if that cannot be seen.
    #[inline]
    fn has_no_container(&self, instance: &Bound<'_, Instance>) -> bool {
        // SAFETY: only the type of the value is read, which runs no Python code.
        self.is_found() && unsafe { self.peek(instance) }.is_none_or(|value| !tracking::may_be_in_a_cycle(&value))
    }

    /// Stores a value in an instance of this slot's class.
    pub(crate) fn set(&self, instance: &Bound<'_, Instance>, value: Bound<'_, PyAny>) -> PyResult<()> {
        if tracking::may_be_in_a_cycle(&value) {
            tracking::track(instance);
        }
        self.put(instance, value)
    }

    /// Stores a value in an instance that has been tracked since it was made.
    #[inline]
    pub(crate) fn put(&self, instance: &Bound<'_, Instance>, value: Bound<'_, PyAny>) -> PyResult<()> {
        let py = instance.py();
        let Some(offset) = self.storage.offset else {
            let descriptor = self.storage.descriptor.bind(py);
            return descriptor
                .call_method1(intern!(py, "__set__"), (instance, value))
                .map(drop);
        };
        // SAFETY: as in `peek`. The old reference is released only after the new one has taken its place, because
        // releasing it may run Python code that looks at the instance.
        let old = unsafe {
            let place = instance.as_ptr().cast::<u8>().add(offset).cast::<*mut ffi::PyObject>();
            let old = place.read();
            place.write(value.into_ptr());
            Bound::from_owned_ptr_or_opt(py, old)
        };
        drop(old);
        Ok(())
    }

    /// The value that Python shows while the field is not given.
    pub(crate) fn default<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        shown(py, self.field.default)
    }
}

/// Untracks an instance of a class that contains no container, now that all of its fields are set.
#[inline]
pub(crate) fn untrack_leaf(class: &Class, instance: &Bound<'_, Instance>) {
    let is_own = instance.get_type_ptr() == class.python.bind(instance.py()).as_type_ptr();
    let slots = class.slots();
    if is_own
        && !slots.is_empty()
        && !instance.get().may_have_extras()
        && slots.iter().all(|slot| slot.has_no_container(instance))
    {
        tracking::untrack(instance);
    }
}

/// The value of a default in Python.
pub(crate) fn shown(py: Python<'_>, default: Default) -> Bound<'_, PyAny> {
    match default {
        Default::None => py.None().into_bound(py),
        Default::Bool(value) => PyBool::new(py, value).to_owned().into_any(),
        Default::Int(value) => PyInt::new(py, value).into_any(),
        Default::Str(text) => PyString::intern(py, text).into_any(),
    }
}
