//! Makes instances the short way: Python allocates one, and the words of an untouched instance are copied into it.
//!
//! `__new__` looks up the class's table and parses arguments each time, which costs more than decoding the fields.

use super::class::Class;
use super::instance::Instance;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;
use pyo3::{ffi, intern};

/// What stands behind the object header of an instance that nobody has touched; `None` when it is not understood.
#[derive(Default)]
pub(crate) struct Blank(PyOnceLock<Option<Box<[usize]>>>);

const WORD: usize = size_of::<usize>();
const HEADER: usize = size_of::<ffi::PyObject>();

impl Blank {
    /// An instance of the class itself with nothing set.
    #[inline]
    pub(crate) fn make<'py>(&self, py: Python<'py>, class: &Class) -> PyResult<Bound<'py, Instance>> {
        let python = class.python.bind(py);
        match self.0.get_or_try_init(py, || words(class, python))? {
            Some(words) => copy(python, words),
            None => ordinary(python),
        }
    }

    /// Whether instances are copied.
    pub(crate) fn is_known(&self, py: Python<'_>, class: &Class) -> PyResult<bool> {
        let words = self.0.get_or_try_init(py, || words(class, class.python.bind(py)))?;
        Ok(words.is_some())
    }
}

/// An instance of a class by the base's own `__new__`.
pub(crate) fn ordinary<'py>(python: &Bound<'py, PyType>) -> PyResult<Bound<'py, Instance>> {
    let py = python.py();
    let base = py.get_type::<Instance>();
    let made = base.call_method1(intern!(py, "__new__"), (python,))?;
    if made.get_type().is(python) {
        return Ok(made.cast_into::<Instance>()?);
    }
    let message = format!("Model.__new__() should return an instance of {}", python.name()?);
    Err(PyTypeError::new_err(message))
}

#[expect(unsafe_code, reason = "reads the memory of an object that nobody else refers to")]
fn words(class: &Class, python: &Bound<'_, PyType>) -> PyResult<Option<Box<[usize]>>> {
    let py = python.py();
    let fresh = ordinary(python)?;
    let size: usize = python.getattr(intern!(py, "__basicsize__"))?.extract()?;
    let dict: isize = python.getattr(intern!(py, "__dictoffset__"))?.extract()?;
    if !size.is_multiple_of(WORD) {
        return Ok(None);
    }
    let read = |offset: usize| {
        // `object.__new__` of CPython 3.11 makes a dictionary; a copy gets its own when it is first asked for one.
        if usize::try_from(dict) == Ok(offset) {
            return 0;
        }
        // SAFETY: `__basicsize__` bytes from its address on belong to the instance; CPython aligns and zeroes them when
        // it allocates, and every offset is a multiple of a word below that size.
        unsafe { fresh.as_ptr().cast::<u8>().add(offset).cast::<usize>().read() }
    };
    let words: Box<[usize]> = (HEADER..size).step_by(WORD).map(read).collect();
    // Only the pointer to the class may be copied: everything else that is not zero could be owned by the instance.
    let mut set = words.iter().filter(|word| **word != 0);
    let known = set.next() == Some(&std::ptr::from_ref(class).addr()) && set.next().is_none();
    Ok(known.then_some(words))
}

#[expect(unsafe_code, reason = "fills the memory of an object that nobody else refers to")]
fn copy<'py>(python: &Bound<'py, PyType>, words: &[usize]) -> PyResult<Bound<'py, Instance>> {
    // SAFETY: the type is a heap type whose instances CPython allocates with this function. What it returns is a new
    // reference to `__basicsize__` zeroed bytes with a valid header, or null with an exception set. The words were
    // read from an instance of the same type: null pointers and the address of a class that lives as long as the
    // process, so that the copy is a valid `Instance` that owns nothing.
    unsafe {
        let made = ffi::PyType_GenericAlloc(python.as_type_ptr(), 0);
        let made = Bound::from_owned_ptr_or_err(python.py(), made)?;
        let behind = made.as_ptr().cast::<u8>().add(HEADER).cast::<usize>();
        std::ptr::copy_nonoverlapping(words.as_ptr(), behind, words.len());
        Ok(made.cast_into_unchecked())
    }
}
