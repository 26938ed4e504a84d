//! `repr()` and `str()` of models. What contains itself, or nests too deep, is shown as `...` there, as Python's own
//! containers do it.

use super::instance::Instance;
use super::nesting::{self, LIMIT};
use crate::shared::pairs;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use pyo3::{PyTypeInfo, intern};
use std::cell::Cell;

thread_local! {
    /// What is being shown in this thread, by address: showing runs Python code, which may show something in turn.
    static SHOWN: Cell<Vec<usize>> = const { Cell::new(Vec::new()) };
}

/// A container that is being shown, until this is dropped.
struct Shown(usize);

impl Shown {
    /// `None` where it is being shown already, or where there are too many around it.
    fn enter(container: &Bound<'_, PyAny>) -> Option<Self> {
        nesting::room().ok()?;
        let address = container.as_ptr().addr();
        let mut shown = SHOWN.take();
        let is_new = shown.len() < LIMIT && !shown.contains(&address);
        if is_new {
            shown.push(address);
        }
        SHOWN.set(shown);
        is_new.then_some(Self(address))
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        let mut shown = SHOWN.take();
        // Not always the last one: greenlets take turns in a thread.
        if let Some(at) = shown.iter().rposition(|address| *address == self.0) {
            shown.remove(at);
        }
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
    for (index, (name, value)) in Instance::items(instance)?.into_iter().enumerate() {
        if index > 0 {
            out.push_str(separator);
        }
        out.push_str(&name.to_string_lossy());
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
    out.push_str(&value.repr()?.to_string_lossy());
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
