//! Freeing models that nest in their extra members.
//!
//! A model that is freed frees its extra members, which may be models, and so on. CPython bounds such a descent by a number of
//! levels, which is too high for small stacks in CPython 3.13. So a few levels are freed in a descent, and the members below
//! them in turn, after it.

use super::layout;
use crate::shared::in_destructor;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::cell::{Cell, RefCell};
use std::sync::OnceLock;

/// Levels that are freed in a descent.
const LEVELS: usize = 8;

/// Bytes from the Rust part of an instance to the pointer to its `__dict__`; `None` if it was not found.
static OFFSET: OnceLock<Option<usize>> = OnceLock::new();

thread_local! {
    /// Levels of the descent in progress in this thread.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    /// Members that are freed after it.
    static WAITING: RefCell<Vec<Py<PyDict>>> = const { RefCell::new(Vec::new()) };
}

/// Finds the place of the `__dict__` of all models, by that of an instance that has no other user. `address` is that of its Rust
/// part.
pub(super) fn find_attributes(
    probe: &Bound<'_, PyAny>,
    address: usize,
    attributes: &Bound<'_, PyDict>,
) -> PyResult<()> {
    if OFFSET.get().is_none() {
        let offset = layout::offset_of_attributes(probe, attributes)?;
        let start = address - probe.as_ptr().addr();
        // Another thread may have found it.
        let _ = OFFSET.set(offset.and_then(|offset| offset.checked_sub(start)));
    }
    Ok(())
}

/// True if the place of `__dict__` is known.
pub(in crate::model) fn finds_attributes() -> bool {
    OFFSET.get().is_some_and(Option::is_some)
}

/// Empties the `__dict__` of an instance that is being freed, unless other code holds it.
///
/// # Safety
/// `address` is that of the Rust part of an instance that has had a `__dict__`.
#[cold]
#[expect(unsafe_code, reason = "passes the caller's promise on")]
pub(super) unsafe fn free_attributes(address: usize) {
    in_destructor(|py| {
        // SAFETY: the caller promises the same.
        if let Some(attributes) = unsafe { attributes_at(py, address) } {
            free(&attributes);
        }
    });
}

/// The `__dict__` of an instance, if nothing else holds it and it is not empty.
///
/// # Safety
/// As for [`free_attributes`].
#[expect(unsafe_code, reason = "reads the memory of an object that is being freed")]
unsafe fn attributes_at(py: Python<'_>, address: usize) -> Option<Bound<'_, PyDict>> {
    let address = address + OFFSET.get().copied().flatten()?;
    // SAFETY: the offset was found in another instance, and is the same for all, because they share their base class. The pointer
    // there is null or owns a dictionary, which PyO3 releases after this.
    let attributes = unsafe {
        let attributes = std::ptr::with_exposed_provenance::<*mut ffi::PyObject>(address).read();
        if attributes.is_null() || ffi::Py_REFCNT(attributes) != 1 {
            return None;
        }
        Bound::from_borrowed_ptr(py, attributes)
    };
    let attributes = attributes.cast_into::<PyDict>().ok()?;
    (!attributes.is_empty()).then_some(attributes)
}

fn free(attributes: &Bound<'_, PyDict>) {
    let py = attributes.py();
    let depth = DEPTH.get();
    if depth >= LEVELS
        && let Ok(members) = attributes.copy()
    {
        WAITING.with_borrow_mut(|waiting| waiting.push(members.unbind()));
    }
    DEPTH.set(depth + 1);
    attributes.clear();
    if depth == 0 {
        while let Some(members) = WAITING.with_borrow_mut(Vec::pop) {
            drop(members.into_bound(py));
        }
    }
    DEPTH.set(depth);
}
