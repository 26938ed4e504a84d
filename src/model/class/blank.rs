//! New instances with nothing set.
//!
//! `__new__` looks up the class and parses arguments each time, which costs more than decoding the fields. So CPython allocates
//! the instance, and the image of an untouched one is copied into it.

use super::instance::Instance;
use super::layout;
use super::types::Class;
use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyType;

/// An instance of a class, or of `python`, a subclass that a user defined.
///
/// # Errors
/// `TypeError` if the `__new__` of the user's class returns something else, and exceptions that it raises.
#[inline]
pub(crate) fn blank<'py>(
    py: Python<'py>,
    class: &Class,
    python: Option<&Bound<'py, PyType>>,
) -> PyResult<Bound<'py, Instance>> {
    match python.filter(|python| !python.is(&class.python)) {
        Some(python) => of_subclass(class, python),
        None => own(py, class),
    }
}

#[expect(unsafe_code, reason = "fills the memory of a new object")]
fn own<'py>(py: Python<'py>, class: &Class) -> PyResult<Bound<'py, Instance>> {
    let python = class.python.bind(py);
    match image(py, class)? {
        // SAFETY: the image is one of this class, and a class lives as long as the process. An object of this class is an
        // `Instance`.
        Some(image) => unsafe { Ok(layout::allocate(python, image)?.cast_into_unchecked()) },
        None => by_new(python),
    }
}

fn image<'a>(py: Python<'_>, class: &'a Class) -> PyResult<Option<&'a [usize]>> {
    let image = class.blank.get_or_make(py, || {
        let fresh = by_new(class.python.bind(py))?;
        layout::image_of(&fresh, std::ptr::from_ref(class).addr())
    })?;
    Ok(image.as_deref())
}

fn of_subclass<'py>(class: &Class, python: &Bound<'py, PyType>) -> PyResult<Bound<'py, Instance>> {
    let made = python.call_method1(intern!(python.py(), "__new__"), (python,))?;
    if let Ok(instance) = made.cast::<Instance>()
        && std::ptr::eq(Instance::class(instance)?, class)
    {
        return Ok(instance.clone());
    }
    Err(PyTypeError::new_err(format!(
        "{}.__new__() should return an instance of {} (got one of {})",
        python.name()?,
        class.model.name,
        made.get_type().name()?
    )))
}

/// An instance made by the base's own `__new__`.
pub(super) fn by_new<'py>(python: &Bound<'py, PyType>) -> PyResult<Bound<'py, Instance>> {
    let py = python.py();
    let base = py.get_type::<Instance>();
    let made = base.call_method1(intern!(py, "__new__"), (python,))?;
    if made.get_type().is(python) {
        return Ok(made.cast_into::<Instance>()?);
    }
    let message = format!("Model.__new__() should return an instance of {}", python.name()?);
    Err(PyTypeError::new_err(message))
}

/// True if instances of a class are copied from an image.
pub(crate) fn are_copied(py: Python<'_>, class: &Class) -> PyResult<bool> {
    image(py, class).map(|image| image.is_some())
}
