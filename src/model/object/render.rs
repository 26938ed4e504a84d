//! `repr()` and `str()` of models. A value that contains itself, nests too deep, or repeats too often is shown as `...`, as
//! in Python's own containers.

use super::items::items;
use super::protocol::has_method_of;
use crate::model::base::nesting::{self, LIMIT};
use crate::model::base::visits::Visits;
use crate::model::class::instance::Instance;
use crate::shared::pairs;
use crate::shutdown::{self, Section};
use crate::user_code;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use std::cell::Cell;

thread_local! {
    /// The containers being shown in this thread: showing runs Python code, which may show others in turn.
    static SHOWN: Cell<Showing> = Cell::default();
}

#[derive(Default)]
struct Showing {
    /// The addresses of containers that are being shown.
    open: Vec<usize>,
    visits: Visits,
}

impl Showing {
    /// Begins a container. True if it may be shown.
    fn begin(&mut self, container: &Bound<'_, PyAny>) -> bool {
        let address = container.as_ptr().addr();
        let begins = self.open.len() < LIMIT && !self.open.contains(&address) && self.visits.enter(container).is_ok();
        if begins {
            self.open.push(address);
        }
        begins
    }

    fn end(&mut self, address: usize) {
        // It is not always the last one: greenlets run alternately in one thread.
        if let Some(at) = self.open.iter().rposition(|open| *open == address) {
            self.open.remove(at);
        }
        if self.open.is_empty() {
            self.visits = Visits::default();
        }
    }
}

/// A container that is being shown, until this is dropped.
struct ShownContainer {
    address: usize,
    _section: Section,
}

impl ShownContainer {
    /// Enters a container; `None` if it is already being shown, nests too deep, or repeats too often.
    fn enter(container: &Bound<'_, PyAny>) -> Option<Self> {
        nesting::check_stack().ok()?;
        let mut shown = SHOWN.take();
        let begins = shown.begin(container);
        SHOWN.set(shown);
        begins.then(|| Self {
            address: container.as_ptr().addr(),
            _section: shutdown::section(),
        })
    }
}

impl Drop for ShownContainer {
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
    match ShownContainer::enter(instance.as_any()) {
        Some(_shown) => write_items(instance, " ", &mut out)?,
        None => out.push_str("..."),
    }
    Ok(out)
}

/// The `repr()` of any value, in which models and containers are shown as above.
#[pyfunction]
pub(crate) fn represent(value: &Bound<'_, PyAny>) -> PyResult<String> {
    let _section = shutdown::section();
    let mut out = String::new();
    write(value, &mut out)?;
    Ok(out)
}

/// The `repr()` of a list or dictionary, whatever `__repr__` its class has.
#[pyfunction]
#[pyo3(name = "_represent_container")]
pub(crate) fn represent_container(container: &Bound<'_, PyAny>) -> PyResult<String> {
    let _section = shutdown::section();
    let mut out = String::new();
    match container.cast::<PyList>() {
        Ok(list) => write_list(list, &mut out)?,
        Err(_) => write_object(container.cast()?, &mut out)?,
    }
    Ok(out)
}

fn write_instance(instance: &Bound<'_, Instance>, out: &mut String) -> PyResult<()> {
    let Some(_shown) = ShownContainer::enter(instance.as_any()) else {
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
    for (index, (name, value)) in items(instance)?.into_iter().enumerate() {
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

/// Writes any value. Models and Python's own containers are written here, where their depth is counted.
fn write(value: &Bound<'_, PyAny>, out: &mut String) -> PyResult<()> {
    let name = intern!(value.py(), "__repr__");
    if let Ok(instance) = value.cast::<Instance>()
        && has_method_of::<Instance>(value, name)?
    {
        return write_instance(instance, out);
    }
    if let Ok(list) = value.cast::<PyList>()
        && has_method_of::<PyList>(value, name)?
    {
        return write_list(list, out);
    }
    if let Ok(object) = value.cast::<PyDict>()
        && has_method_of::<PyDict>(value, name)?
    {
        return write_object(object, out);
    }
    if let Ok(tuple) = value.cast_exact::<PyTuple>() {
        return write_tuple(tuple, out);
    }
    out.push_str(&user_code::repr(value)?.to_string_lossy());
    Ok(())
}

fn write_list(list: &Bound<'_, PyList>, out: &mut String) -> PyResult<()> {
    let Some(_shown) = ShownContainer::enter(list.as_any()) else {
        out.push_str("[...]");
        return Ok(());
    };
    out.push('[');
    write_elements(list.iter(), out)?;
    out.push(']');
    Ok(())
}

fn write_tuple(tuple: &Bound<'_, PyTuple>, out: &mut String) -> PyResult<()> {
    let Some(_shown) = ShownContainer::enter(tuple.as_any()) else {
        out.push_str("(...)");
        return Ok(());
    };
    out.push('(');
    write_elements(tuple.iter(), out)?;
    out.push_str(if tuple.len() == 1 { ",)" } else { ")" });
    Ok(())
}

fn write_elements<'py>(elements: impl Iterator<Item = Bound<'py, PyAny>>, out: &mut String) -> PyResult<()> {
    for (index, element) in elements.enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        write(&element, out)?;
    }
    Ok(())
}

fn write_object(object: &Bound<'_, PyDict>, out: &mut String) -> PyResult<()> {
    let Some(_shown) = ShownContainer::enter(object.as_any()) else {
        out.push_str("{...}");
        return Ok(());
    };
    out.push('{');
    // A copy, because the `repr()` of a member may change the dictionary.
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
