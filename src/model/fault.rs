//! What is wrong with a value, and where. A location costs nothing until there is a fault.

use crate::syntax::json::Syntax;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};

/// Where in a value one is, as a list that lives on the stack.
#[derive(Clone, Copy)]
pub(crate) enum Location<'a> {
    /// At the value itself.
    Root,
    /// At a member of an object.
    Member(&'a Self, &'a str),
    /// At an element of an array, counted from 0.
    Element(&'a Self, usize),
}

/// Everything that is wrong with a value.
#[derive(Default)]
pub(crate) struct Faults(Vec<Fault>);

struct Fault {
    location: Py<PyTuple>,
    kind: &'static str,
    message: String,
    input: Py<PyAny>,
}

impl Location<'_> {
    fn to_tuple<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let mut steps = Vec::new();
        let mut here = self;
        loop {
            here = match here {
                Self::Root => break,
                Self::Member(parent, name) => {
                    steps.push(name.into_pyobject(py)?.into_any());
                    *parent
                }
                Self::Element(parent, index) => {
                    steps.push(index.into_pyobject(py)?.into_any());
                    *parent
                }
            };
        }
        steps.reverse();
        PyTuple::new(py, steps)
    }
}

impl Faults {
    /// Notes a fault; `kind` is pydantic's name for it where it has one.
    #[cold]
    pub(crate) fn add(
        &mut self,
        location: Location<'_>,
        kind: &'static str,
        message: impl Into<String>,
        input: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        let location = location.to_tuple(input.py())?.unbind();
        self.0.push(Fault {
            location,
            kind,
            message: message.into(),
            input: input.clone().unbind(),
        });
        Ok(())
    }

    /// Forgets what is wrong with a value, which another one replaces.
    #[cold]
    pub(crate) fn forget(&mut self, py: Python<'_>, location: Location<'_>) -> PyResult<()> {
        let replaced = location.to_tuple(py)?;
        let mut kept = Vec::new();
        for fault in self.0.drain(..) {
            let start = fault.location.bind(py).get_slice(0, replaced.len());
            if !start.eq(&replaced)? {
                kept.push(fault);
            }
        }
        self.0 = kept;
        Ok(())
    }

    /// Fails when there are any, with one `ValidationError` for all.
    pub(crate) fn into_result(self, py: Python<'_>, title: &str) -> PyResult<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        let errors = PyList::empty(py);
        for fault in self.0 {
            let error = PyDict::new(py);
            error.set_item("type", fault.kind)?;
            error.set_item("loc", fault.location)?;
            error.set_item("msg", fault.message)?;
            error.set_item("input", fault.input)?;
            errors.append(error)?;
        }
        Err(raise(py, "ValidationError", (title, errors)))
    }
}

/// The error for text that is not JSON.
#[cold]
pub(crate) fn not_json(py: Python<'_>, syntax: Syntax, text: &str) -> PyErr {
    let (line, column) = syntax.position(text);
    let message = format!("not valid JSON: {}", syntax.message);
    raise(py, "JsonSyntaxError", (message, line, column))
}

/// Whether an error says that text is not JSON.
pub(crate) fn is_syntax_error(py: Python<'_>, error: &PyErr) -> bool {
    is(py, error, "JsonSyntaxError")
}

/// Whether an error says that a value does not fit the tables.
pub(crate) fn is_validation_error(py: Python<'_>, error: &PyErr) -> bool {
    is(py, error, "ValidationError")
}

fn is(py: Python<'_>, error: &PyErr, class: &str) -> bool {
    error.get_type(py).name().is_ok_and(|name| name == class)
}

/// An instance of a class in `sailpoint.exceptions`.
#[cold]
pub(crate) fn raise<'py>(py: Python<'py>, class: &str, arguments: impl pyo3::call::PyCallArgs<'py>) -> PyErr {
    let made = py
        .import("sailpoint.exceptions")
        .and_then(|module| module.getattr(class))
        .and_then(|class| class.call1(arguments));
    made.map_or_else(|error| error, PyErr::from_value)
}
