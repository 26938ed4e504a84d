//! The memory of instances, found by looking at a probe: the offset of a slot's value, and the image of an untouched instance.
//!
//! CPython promises neither, so each is optional. Callers have an ordinary way for what is not found.

use pyo3::prelude::*;
use pyo3::types::{PyList, PyType};
use pyo3::{ffi, intern};

const WORD: usize = size_of::<usize>();
const HEADER: usize = size_of::<ffi::PyObject>();

/// The words behind the object header of an untouched instance; `None` if an instance cannot be copied from them.
pub(super) type BlankImage = Option<Box<[usize]>>;

/// The place of a slot's value in the instances of a class.
pub(super) struct Storage {
    /// The slot's descriptor, for use where the offset is unknown.
    pub(super) descriptor: Py<PyAny>,
    /// Bytes from the start of an instance to the pointer.
    pub(super) offset: Option<usize>,
}

impl Storage {
    /// Finds the place of an attribute by setting it in `probe`, an instance of the class that has no other user.
    pub(super) fn find(probe: &Bound<'_, PyAny>, attribute: &str) -> PyResult<Self> {
        let (py, class) = (probe.py(), probe.get_type());
        let size: usize = class.getattr(intern!(py, "__basicsize__"))?.extract()?;
        let descriptor = class.getattr(attribute)?;
        let sentinel = PyList::empty(py);
        descriptor.call_method1(intern!(py, "__set__"), (probe, &sentinel))?;
        Ok(Self {
            descriptor: descriptor.unbind(),
            offset: offset_of(probe, &sentinel, size),
        })
    }
}

/// The offset of the pointer to `sentinel` in an instance of this size; `None` unless it is found exactly once.
#[expect(unsafe_code, reason = "reads the memory of an object that has no other user")]
fn offset_of(instance: &Bound<'_, PyAny>, sentinel: &Bound<'_, PyAny>, size: usize) -> Option<usize> {
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
    let mut found = (HEADER..size).step_by(WORD).filter(holds);
    let offset = found.next()?;
    found.next().is_none().then_some(offset)
}

/// The offset of the pointer to the `__dict__` of a new instance that has no other user.
pub(super) fn offset_of_attributes(probe: &Bound<'_, PyAny>, attributes: &Bound<'_, PyAny>) -> PyResult<Option<usize>> {
    let size: usize = probe
        .get_type()
        .getattr(intern!(probe.py(), "__basicsize__"))?
        .extract()?;
    Ok(offset_of(probe, attributes, size))
}

/// Takes the image of an untouched instance. The only word in it that is not zero must be `class_address`: any other one could
/// be something that the instance owns.
#[expect(unsafe_code, reason = "reads the memory of an object that has no other user")]
pub(super) fn image_of(fresh: &Bound<'_, PyAny>, class_address: usize) -> PyResult<BlankImage> {
    let (py, python) = (fresh.py(), fresh.get_type());
    let size: usize = python.getattr(intern!(py, "__basicsize__"))?.extract()?;
    let dict: isize = python.getattr(intern!(py, "__dictoffset__"))?.extract()?;
    if !size.is_multiple_of(WORD) {
        return Ok(None);
    }
    let read = |offset: usize| {
        // `object.__new__` of CPython 3.11 makes a dictionary; a copy gets its own on first use.
        if usize::try_from(dict) == Ok(offset) {
            return 0;
        }
        // SAFETY: as in `offset_of`.
        unsafe { fresh.as_ptr().cast::<u8>().add(offset).cast::<usize>().read() }
    };
    let words: Box<[usize]> = (HEADER..size).step_by(WORD).map(read).collect();
    let mut set = words.iter().filter(|word| **word != 0);
    let is_known = set.next() == Some(&class_address) && set.next().is_none();
    Ok(is_known.then_some(words))
}

/// Allocates an instance and fills it with an image.
///
/// # Safety
/// The image was taken of an instance of this class, by [`image_of`] with an address that is valid forever.
#[expect(unsafe_code, reason = "fills the memory of an object that has no other user")]
pub(super) unsafe fn allocate<'py>(python: &Bound<'py, PyType>, image: &[usize]) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: the type is a heap type whose instances CPython allocates with this function. It returns a new reference to
    // `__basicsize__` zeroed bytes with a valid header, or null with an exception set. The image consists of null pointers
    // and of an address that stays valid, so that the copy owns nothing.
    unsafe {
        let made = ffi::PyType_GenericAlloc(python.as_type_ptr(), 0);
        let made = Bound::from_owned_ptr_or_err(python.py(), made)?;
        let behind = made.as_ptr().cast::<u8>().add(HEADER).cast::<usize>();
        std::ptr::copy_nonoverlapping(image.as_ptr(), behind, image.len());
        Ok(made)
    }
}
