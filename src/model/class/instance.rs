//! The base class of all models: which class an instance is of, and which of its fields are set.

use super::freeing;
use super::types::Class;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyType;
use std::sync::atomic::{AtomicU64, Ordering};

/// The bit of an instance that may have members which the schema does not declare.
pub(super) const MAY_HAVE_EXTRAS: usize = 63;

/// The bit of an instance that keeps those members in their own dictionary.
pub(super) const HAS_EXTRAS_DICTIONARY: usize = 62;

/// The bit of an instance that has a `__dict__`.
pub(super) const HAS_ATTRIBUTES: usize = 61;

/// The base class of all models.
///
/// Fields live in slots of the subclasses. Members that the schema does not declare live in the instance's `__dict__`.
#[pyclass(frozen, subclass, dict, weakref, name = "Model", module = "sailpoint._core")]
pub(crate) struct Instance {
    class: Option<&'static Class>,
    /// Bit n is set if field n was given. The highest three bits are about extra members: asking an instance for its `__dict__`
    /// would create one.
    given: AtomicU64,
}

impl Instance {
    /// An instance with nothing set.
    pub(crate) fn of(python: &Bound<'_, PyType>) -> Self {
        Self {
            class: Class::found(python),
            given: AtomicU64::new(0),
        }
    }

    /// The class whose fields the instance has.
    ///
    /// # Errors
    /// `TypeError` for an instance of the base class itself, and for one whose `__class__` was replaced.
    #[inline]
    pub(crate) fn class(slf: &Bound<'_, Self>) -> PyResult<&'static Class> {
        let class = slf.get().class;
        match class.filter(|class| is_of(slf, class)) {
            Some(class) => Ok(class),
            None => Err(not_a_model(slf)),
        }
    }

    /// Marks a field as given.
    #[inline]
    pub(crate) fn mark(&self, index: usize) {
        self.given.fetch_or(1 << index, Ordering::Relaxed);
    }

    /// Marks a field as not given.
    pub(crate) fn unmark(&self, index: usize) {
        self.given.fetch_and(!(1 << index), Ordering::Relaxed);
    }

    /// Marks fields as given, by bits, in an instance that no other thread knows yet.
    #[inline]
    pub(crate) fn mark_all(&self, given: u64) {
        let before = self.given.load(Ordering::Relaxed);
        self.given.store(before | given, Ordering::Relaxed);
    }

    /// True if a field was given.
    #[inline]
    pub(crate) fn is_given(&self, index: usize) -> bool {
        self.given.load(Ordering::Relaxed) & (1 << index) != 0
    }

    /// True if the instance may have extra members, in a dictionary that other code may know.
    #[inline]
    pub(crate) fn may_have_extras(&self) -> bool {
        self.is_given(MAY_HAVE_EXTRAS)
    }
}

impl Drop for Instance {
    #[inline]
    #[expect(unsafe_code, reason = "names the memory of the object that is being freed")]
    fn drop(&mut self) {
        if self.is_given(HAS_ATTRIBUTES) {
            // SAFETY: only an instance inside a Python object is marked, when it gets its `__dict__`.
            unsafe { freeing::free_attributes(std::ptr::from_ref(self).addr()) };
        }
    }
}

/// True if the class of an instance is a subclass that a user defined.
pub(crate) fn is_user_subclass(instance: &Bound<'_, Instance>) -> PyResult<bool> {
    Ok(!instance.get_type().is(&Instance::class(instance)?.python))
}

/// True if an instance still has the slots of the class that it was made with: `__class__` can be assigned.
#[inline]
fn is_of(instance: &Bound<'_, Instance>, class: &Class) -> bool {
    let python = class.python.bind(instance.py());
    std::ptr::eq(instance.get_type_ptr(), python.as_type_ptr()) || class.is_base_of(&instance.get_type())
}

#[cold]
fn not_a_model(instance: &Bound<'_, Instance>) -> PyErr {
    let python = instance.get_type();
    let message = match instance.get().class {
        Some(class) => format!(
            "the __class__ of an instance of {} was set to {python}",
            class.model.name
        ),
        None => format!("{python} is an abstract base class: use one of its subclasses"),
    };
    PyTypeError::new_err(message)
}
