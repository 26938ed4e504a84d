//! Where the instances of a class keep the value of a field: found once, then read and written in place.

use super::blank;
use super::class::Plan;
use super::instance::Instance;
use super::tracking;
use crate::schema::{Default, Field};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyInt, PyList, PyString, PyType};
use pyo3::{ffi, intern};

/// A field of a class and the place where its instances keep the value.
pub(crate) struct Slot {
    pub(crate) field: &'static Field,
    pub(crate) name: Py<PyString>,
    pub(crate) wire: Py<PyString>,
    /// `"wire":` and `,"wire":`, as they stand in compact JSON text.
    pub(crate) key: Box<str>,
    pub(crate) next_key: Box<str>,
    pub(crate) plan: Plan,
    /// The slot's descriptor, the way to the value where its offset is not known.
    descriptor: Py<PyAny>,
    /// Bytes from the start of the instance to the pointer.
    offset: Option<usize>,
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

/// The slots of a class that was just made from these fields.
pub(crate) fn slots(
    py: Python<'_>,
    package: &'static str,
    python: &Bound<'_, PyType>,
    fields: &'static [Field],
) -> PyResult<Box<[Slot]>> {
    let probe = blank::ordinary(python)?.into_any();
    let size: usize = python.getattr("__basicsize__")?.extract()?;
    let slot = |field: &'static Field| {
        let descriptor = python.getattr(field.python)?;
        let sentinel = PyList::empty(py);
        descriptor.call_method1(intern!(py, "__set__"), (&probe, &sentinel))?;
        Ok(Slot {
            field,
            name: PyString::intern(py, field.python).unbind(),
            wire: PyString::intern(py, field.wire).unbind(),
            key: format!("\"{}\":", field.wire).into(),
            next_key: format!(",\"{}\":", field.wire).into(),
            plan: Plan::new(package, &field.ty),
            offset: offset_of(&probe, &sentinel, size),
            descriptor: descriptor.unbind(),
        })
    };
    fields.iter().map(slot).collect()
}

/// Where in an instance the pointer to `sentinel` stands; `None` when it is not found exactly once.
#[expect(unsafe_code, reason = "reads the memory of an object that nobody else refers to")]
fn offset_of(instance: &Bound<'_, PyAny>, sentinel: &Bound<'_, PyList>, size: usize) -> Option<usize> {
    let word = size_of::<*mut ffi::PyObject>();
    let header = size_of::<ffi::PyObject>();
    let holds = |offset: &usize| {
        // SAFETY: `__basicsize__` bytes from its address on belong to the instance, CPython aligns and zeroes them
        // when it allocates, and every offset is a multiple of a word below that size.
        let pointer = unsafe {
            instance
                .as_ptr()
                .cast::<u8>()
                .add(*offset)
                .cast::<*mut ffi::PyObject>()
                .read()
        };
        std::ptr::eq(pointer, sentinel.as_ptr())
    };
    let mut found = (header..size).step_by(word).filter(holds);
    let offset = found.next()?;
    found.next().is_none().then_some(offset)
}

#[expect(
    unsafe_code,
    reason = "reads and writes slots in place: a descriptor call each would double the cost of decoding"
)]
impl Slot {
    /// The value that an instance of this slot's class holds; the default where none was ever stored.
    #[inline]
    pub(crate) fn get<'py>(&self, instance: &Bound<'py, Instance>) -> Bound<'py, PyAny> {
        let py = instance.py();
        if self.offset.is_some() {
            // SAFETY: the value is owned before anything else happens.
            return unsafe { self.peek(instance) }.map_or_else(|| self.default(py), Borrowed::to_owned);
        }
        let value = self
            .descriptor
            .bind(py)
            .call_method1(intern!(py, "__get__"), (instance,));
        value.unwrap_or_else(|_| self.default(py))
    }

    /// The value that an instance holds, without owning it; `None` where there is none, or where only `get` finds it.
    ///
    /// # Safety
    /// While the reference is used, no Python code may run: it could give the instance another value, and this one
    /// would be gone.
    #[inline]
    pub(crate) unsafe fn peek<'a, 'py>(&self, instance: &'a Bound<'py, Instance>) -> Option<Borrowed<'a, 'py, PyAny>> {
        let offset = self.offset?;
        // SAFETY: the offset was found in an instance of the class that the slot belongs to, and subclasses keep
        // their base's layout. The pointer is null or a reference that the instance owns; the interpreter is held.
        unsafe {
            let place = instance.as_ptr().cast::<u8>().add(offset).cast::<*mut ffi::PyObject>();
            Borrowed::from_ptr_or_opt(instance.py(), place.read())
        }
    }

    /// Whether the place of the value is known.
    pub(crate) const fn is_found(&self) -> bool {
        self.offset.is_some()
    }

    /// Whether an instance holds a plain value here, or nothing; `false` where that cannot be seen.
    #[inline]
    pub(crate) fn holds_no_container(&self, instance: &Bound<'_, Instance>) -> bool {
        // SAFETY: the type is looked at, which runs no Python code.
        self.offset.is_some() && unsafe { self.peek(instance) }.is_none_or(|value| !tracking::may_be_in_a_cycle(&value))
    }

    /// Stores a value in an instance of this slot's class.
    pub(crate) fn set(&self, instance: &Bound<'_, Instance>, value: Bound<'_, PyAny>) -> PyResult<()> {
        if tracking::may_be_in_a_cycle(&value) {
            tracking::track(instance);
        }
        self.put(instance, value)
    }

    /// Stores a value in an instance that the collector has seen since it was made.
    #[inline]
    pub(crate) fn put(&self, instance: &Bound<'_, Instance>, value: Bound<'_, PyAny>) -> PyResult<()> {
        let py = instance.py();
        let Some(offset) = self.offset else {
            self.descriptor
                .bind(py)
                .call_method1(intern!(py, "__set__"), (instance, value))?;
            return Ok(());
        };
        // SAFETY: as in `get`. The old reference is released only after the new one stands in its place, because
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

    /// What Python shows while the field is not given.
    pub(crate) fn default<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        shown(py, self.field.default)
    }
}
