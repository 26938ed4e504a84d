//! `repr()` and `str()` of models. What contains itself, nests too deep, or comes too often is shown as `...` there, as
//! Python's own containers do it.

use super::attributes;
use super::instance::Instance;
use super::nesting::{self, LIMIT};
use super::visits::Visits;
use crate::leaving::{self, Stay};
use crate::shared::pairs;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use pyo3::{PyTypeInfo, intern};
use std::cell::Cell;

thread_local! {
    /// The containers that this thread is showing: showing runs Python code, which may show something in turn.
    static SHOWN: Cell<Showing> = Cell::default();
}

#[derive(Default)]
struct Showing {
    /// Addresses of those that have begun and not ended.
    open: Vec<usize>,
    visits: Visits,
}

impl Showing {
    /// Whether a container may be shown here.
    fn begin(&mut self, container: &Bound<'_, PyAny>) -> bool {
        let address = container.as_ptr().addr();
        let begins = self.open.len() < LIMIT && !self.open.contains(&address) && self.visits.enter(container).is_ok();
        if begins {
            self.open.push(address);
        }
        begins
    }

    fn end(&mut self, address: usize) {
        // Not always the last one: greenlets take turns in a thread.
        if let Some(at) = self.open.iter().rposition(|open| *open == address) {
            self.open.remove(at);
        }
        if self.open.is_empty() {
            self.visits = Visits::default();
        }
    }
}

/// A container that is being shown, until this is dropped.
struct Shown {
    address: usize,
    _stay: Stay,
}

impl Shown {
    /// `None` where it is being shown already, where there are too many around it, or where it has been shown too often.
    fn enter(container: &Bound<'_, PyAny>) -> Option<Self> {
        nesting::room().ok()?;
        let mut shown = SHOWN.take();
        let begins = shown.begin(container);
        SHOWN.set(shown);
        begins.then(|| Self {
            address: container.as_ptr().addr(),
            _stay: leaving::stay(),
        })
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        let mut shown = SHOWN.take();
        shown.end(self.address);
        SHOWN.set(shown);
    }
}

/// `Class(field=value, ...)`.
pub(super) fn repr(instance: &Bound<'_, Instance>) -> PyResult<String> {
    let mut out = String::new();
    write_instance(instance, &mut out)?;
    Ok(out)
}

/// `field=value ...`.
pub(super) fn text(instance: &Bound<'_, Instance>) -> PyResult<String> {
    let mut out = String::new();
    match Shown::enter(instance.as_any()) {
        Some(_shown) => write_items(instance, " ", &mut out)?,
        None => out.push_str("..."),
    }
    Ok(out)
}

/// Any value as `repr()` shows it, with the same care.
#[pyfunction]
pub(super) fn represent(value: &Bound<'_, PyAny>) -> PyResult<String> {
    let mut out = String::new();
    write(value, &mut out)?;
    Ok(out)
}

fn write_instance(instance: &Bound<'_, Instance>, out: &mut String) -> PyResult<()> {
    let Some(_shown) = Shown::enter(instance.as_any()) else {
        out.push_str("...");
        return Ok(());
    };
    out.push_str(&instance.get_type().name()?.to_string_lossy());
    out.push('(');
    write_items(instance, ", ", out)?;
    out.push(')');
    Ok(())
}

fn write_items(instance: &Bound<'_, Instance>, separator: &str, out: &mut String) -> PyResult<()> {
    for (index, (name, value)) in attributes::items(instance)?.into_iter().enumerate() {
        if index > 0 {
            out.push_str(separator);
        }
        // A name is text, unless a program has put something else into `model_extra`.
        out.push_str(&name.str()?.to_string_lossy());
        out.push('=');
        write(&value, out)?;
    }
    Ok(())
}

/// Models and Python's own containers are written here, so that their depth is known; anything else shows itself.
fn write(value: &Bound<'_, PyAny>, out: &mut String) -> PyResult<()> {
    if let Ok(instance) = value.cast::<Instance>()
        && shows_itself_as::<Instance>(value)?
    {
        return write_instance(instance, out);
    }
    if let Ok(list) = value.cast::<PyList>()
        && shows_itself_as::<PyList>(value)?
    {
        return write_list(list, out);
    }
    if let Ok(object) = value.cast::<PyDict>()
        && shows_itself_as::<PyDict>(value)?
    {
        return write_object(object, out);
    }
    if let Ok(tuple) = value.cast_exact::<PyTuple>() {
        return write_tuple(tuple, out);
    }
    out.push_str(&leaving::repr(value)?.str()?.to_string_lossy());
    Ok(())
}

/// Whether a value's class has the `__repr__` of one of Python's own.
fn shows_itself_as<T: PyTypeInfo>(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    let py = value.py();
    if value.is_exact_instance_of::<T>() {
        return Ok(true);
    }
    let name = intern!(py, "__repr__");
    Ok(value.get_type().getattr(name)?.is(py.get_type::<T>().getattr(name)?))
}

fn write_list(list: &Bound<'_, PyList>, out: &mut String) -> PyResult<()> {
    let Some(_shown) = Shown::enter(list.as_any()) else {
        out.push_str("[...]");
        return Ok(());
    };
    out.push('[');
    for (index, element) in list.iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        write(&element, out)?;
    }
    out.push(']');
    Ok(())
}

fn write_tuple(tuple: &Bound<'_, PyTuple>, out: &mut String) -> PyResult<()> {
    let Some(_shown) = Shown::enter(tuple.as_any()) else {
        out.push_str("(...)");
        return Ok(());
    };
    out.push('(');
    for (index, element) in tuple.iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        write(&element, out)?;
    }
    out.push_str(if tuple.len() == 1 { ",)" } else { ")" });
    Ok(())
}

fn write_object(object: &Bound<'_, PyDict>, out: &mut String) -> PyResult<()> {
    let Some(_shown) = Shown::enter(object.as_any()) else {
        out.push_str("{...}");
        return Ok(());
    };
    out.push('{');
    // A copy, because what a member runs may change the dictionary.
    for (index, (key, value)) in pairs(object)?.into_iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        write(&key, out)?;
        out.push_str(": ");
        write(&value, out)?;
    }
    out.push('}');
    Ok(())
}
