//! Validation problems and their locations. A location costs nothing until there is a problem.

use crate::python::Exception;
use crate::syntax::json::SyntaxError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};

/// A position in a nested value, as a linked list on the stack.
#[derive(Clone, Copy)]
pub(crate) enum Location<'a> {
    /// The value itself.
    Root,
    /// A member of an object.
    Member(&'a Self, &'a str),
    /// An element of an array, counted from 0.
    Element(&'a Self, usize),
}

/// The problems of one value.
#[derive(Default)]
pub(crate) struct Problems(Vec<ValueProblem>);

struct ValueProblem {
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

impl Problems {
    /// Adds a problem; `kind` is pydantic's name for it, if pydantic has one.
    #[cold]
    pub(crate) fn add(
        &mut self,
        location: Location<'_>,
        kind: &'static str,
        message: impl Into<String>,
        input: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        let location = location.to_tuple(input.py())?.unbind();
        self.0.push(ValueProblem {
            location,
            kind,
            message: message.into(),
            input: input.clone().unbind(),
        });
        Ok(())
    }

    /// Removes the problems at and below a location, because another value replaces the one there.
    #[cold]
    pub(crate) fn forget(&mut self, py: Python<'_>, location: Location<'_>) -> PyResult<()> {
        let replaced = location.to_tuple(py)?;
        let mut kept = Vec::new();
        for problem in self.0.drain(..) {
            let start = problem.location.bind(py).get_slice(0, replaced.len());
            if !start.eq(&replaced)? {
                kept.push(problem);
            }
        }
        self.0 = kept;
        Ok(())
    }

    /// Fails with one `ValidationError` for all problems, if there are any.
    pub(crate) fn into_result(self, py: Python<'_>, title: &str) -> PyResult<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        let errors = PyList::empty(py);
        for problem in self.0 {
            let error = PyDict::new(py);
            error.set_item("type", problem.kind)?;
            error.set_item("loc", problem.location)?;
            error.set_item("msg", problem.message)?;
            error.set_item("input", problem.input)?;
            errors.append(error)?;
        }
        Err(Exception::VALIDATION_ERROR.error(py, (title, errors)))
    }
}

/// The `JsonSyntaxError` for text that is not valid JSON.
#[cold]
pub(crate) fn invalid_json(py: Python<'_>, error: SyntaxError, text: &str) -> PyErr {
    let (line, column) = error.position(text);
    let message = format!("not valid JSON: {}", error.message);
    Exception::JSON_SYNTAX_ERROR.error(py, (message, line, column))
}
