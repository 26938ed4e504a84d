//! Tracking of models by CPython's cyclic garbage collector.
//!
//! A model can be part of a cycle only through the values that it holds. CPython tracks every instance when it is made; one
//! that turns out to contain no container is untracked, and tracked again before it gets its first container or a dictionary for
//! extra members. CPython does the same for dictionaries and tuples of plain values. Instances of users' subclasses stay
//! tracked.

use super::instance::Instance;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyString;

/// True if a value may refer to an object that refers back to it.
#[inline]
#[expect(unsafe_code, reason = "pyo3 has no safe name for a type's flags")]
pub(crate) fn may_be_in_a_cycle(value: &Bound<'_, PyAny>) -> bool {
    if value.is_exact_instance_of::<PyString>() || value.is_none() {
        return false;
    }
    // SAFETY: the type of a valid object is valid, and the interpreter is held.
    unsafe { ffi::PyType_GetFlags(value.get_type_ptr()) & ffi::Py_TPFLAGS_HAVE_GC != 0 }
}

/// Starts tracking an instance, if it is not tracked.
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

/// Stops tracking an instance. Code that could make it part of a cycle must track it again.
#[inline]
#[expect(unsafe_code, reason = "as in `track`")]
pub(super) fn untrack(instance: &Bound<'_, Instance>) {
    // SAFETY: as in `track`; an object may be untracked twice.
    unsafe { ffi::PyObject_GC_UnTrack(instance.as_ptr().cast()) };
}
