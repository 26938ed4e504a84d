//! Keeps leaf models out of the cyclic collector's sight, as CPython keeps dictionaries of plain values out of it.
//!
//! A model can be part of a cycle only through what it holds. CPython tracks every instance when it is made; one that turns out
//! to hold no container is let go, and is tracked again before it gets its first one, or a dictionary for unknown members.
//! Instances of subclasses that users made stay tracked.

use super::class::Class;
use super::extras;
use super::instance::Instance;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyString;

/// Whether a value may refer to something that refers back to it.
#[inline]
#[expect(unsafe_code, reason = "pyo3 has no safe name for a type's flags")]
pub(crate) fn may_be_in_a_cycle(value: &Bound<'_, PyAny>) -> bool {
    if value.is_exact_instance_of::<PyString>() || value.is_none() {
        return false;
    }
    // SAFETY: the type of a valid object is valid, and the interpreter is held.
    unsafe { ffi::PyType_GetFlags(value.get_type_ptr()) & ffi::Py_TPFLAGS_HAVE_GC != 0 }
}

/// Shows an instance to the collector.
#[inline]
#[expect(
    unsafe_code,
    reason = "pyo3 has no safe name for these functions of the stable interface"
)]
pub(crate) fn track(instance: &Bound<'_, Instance>) {
    let instance = instance.as_ptr();
    // SAFETY: instances of models are made by the collector's allocator (their classes have slots), and the interpreter is
    // held. An object must not be tracked twice.
    unsafe {
        if ffi::PyObject_GC_IsTracked(instance) == 0 {
            ffi::PyObject_GC_Track(instance.cast());
        }
    }
}

/// Lets an instance of a class go that holds no container.
#[inline]
#[expect(unsafe_code, reason = "as in `track`")]
pub(crate) fn settle(class: &Class, instance: &Bound<'_, Instance>) {
    let is_own = instance.get_type_ptr() == class.python.bind(instance.py()).as_type_ptr();
    let slots = class.slots();
    if is_own
        && !slots.is_empty()
        && !extras::has_dictionary(instance)
        && slots.iter().all(|slot| slot.holds_no_container(instance))
    {
        // SAFETY: as in `track`; an object may be untracked twice. Whatever could make it part of a cycle tracks it again.
        unsafe { ffi::PyObject_GC_UnTrack(instance.as_ptr().cast()) };
    }
}
