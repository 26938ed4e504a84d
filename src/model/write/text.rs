//! Writes a dump as JSON text, formatted as pydantic formats it.

use super::options::DumpOptions;
use super::place;
use super::select::Selection;
use super::walk::{self, DumpWriter};
use crate::model::base::datetime;
use crate::model::class::types::Slot;
use crate::python::{self, Exception};
use crate::syntax::plain::plain_run;
use pyo3::Borrowed;
use pyo3::exceptions::PyOverflowError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyFloat, PyInt, PyString};

/// Initial capacity in bytes, enough for the text of most models.
const CAPACITY: usize = 4096;

/// Maximum number of spaces for each level.
const WIDEST: usize = 1000;

/// The number of spaces for each level.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Indent(usize);

impl FromPyObject<'_, '_> for Indent {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let py = value.py();
        match value.extract::<usize>() {
            Ok(spaces) if spaces <= WIDEST => Ok(Self(spaces)),
            Err(error) if !error.is_instance_of::<PyOverflowError>(py) => Err(error),
            _ => {
                let message = format!("indent must be between 0 and {WIDEST}");
                Err(Exception::API_VALUE_ERROR.with_message(py, &message))
            }
        }
    }
}

/// A value as JSON text, compact without an indent.
///
/// # Errors
/// `ApiTypeError` for a value that has no JSON form, `ValueError` for one that contains itself.
pub(crate) fn to_json(
    value: &Bound<'_, PyAny>,
    options: DumpOptions,
    selection: Selection<'_>,
    indent: Option<Indent>,
) -> PyResult<String> {
    let mut text = JsonWriter {
        out: String::with_capacity(CAPACITY),
        indent: indent.map(|Indent(spaces)| spaces),
        depth: 0,
        empty: true,
        finite: options.finite,
    };
    walk::walk(value, DumpOptions { json: true, ..options }, selection, &mut text)?;
    Ok(text.out)
}

/// Source of indentation.
const SPACES: &str = "                                                                ";

struct JsonWriter {
    out: String,
    indent: Option<usize>,
    depth: usize,
    /// True if nothing has been written between the innermost open brackets.
    empty: bool,
    finite: bool,
}

impl JsonWriter {
    fn open(&mut self, bracket: char) {
        self.out.push(bracket);
        self.depth += 1;
        self.empty = true;
    }

    fn close(&mut self, bracket: char) {
        self.depth -= 1;
        if !self.empty {
            self.new_line();
        }
        self.empty = false;
        self.out.push(bracket);
    }

    fn separate(&mut self) {
        if !self.empty {
            self.out.push(',');
        }
        self.empty = false;
        self.new_line();
    }

    fn new_line(&mut self) {
        if let Some(indent) = self.indent {
            self.out.push('\n');
            let mut spaces = indent * self.depth;
            while spaces > 0 {
                let some = spaces.min(SPACES.len());
                self.out.push_str(SPACES.get(..some).unwrap_or_default());
                spaces -= some;
            }
        }
    }

    #[inline]
    fn quote(&mut self, text: &str) {
        self.out.reserve(text.len() + 2);
        self.out.push('"');
        let plain = plain_run(text.as_bytes());
        if plain == text.len() {
            self.out.push_str(text);
        } else {
            self.escaped(text, plain);
        }
        self.out.push('"');
    }

    /// Writes a text whose first character that needs an escape is at index `plain`.
    #[cold]
    fn escaped(&mut self, text: &str, mut plain: usize) {
        let mut rest = text;
        loop {
            let (before, special) = rest.split_at(plain);
            self.out.push_str(before);
            let mut characters = special.chars();
            let Some(character) = characters.next() else {
                return;
            };
            self.escape(character);
            rest = characters.as_str();
            plain = plain_run(rest.as_bytes());
        }
    }

    fn escape(&mut self, character: char) {
        match character {
            '"' => self.out.push_str("\\\""),
            '\\' => self.out.push_str("\\\\"),
            '\n' => self.out.push_str("\\n"),
            '\r' => self.out.push_str("\\r"),
            '\t' => self.out.push_str("\\t"),
            '\u{8}' => self.out.push_str("\\b"),
            '\u{c}' => self.out.push_str("\\f"),
            other => self.out.push_str(&format!("\\u{:04x}", u32::from(other))),
        }
    }
}

impl<'py> DumpWriter<'py> for JsonWriter {
    fn none(&mut self, _: Python<'py>) -> PyResult<()> {
        self.out.push_str("null");
        Ok(())
    }

    fn bool(&mut self, value: &Bound<'py, PyBool>) -> PyResult<()> {
        self.out.push_str(if value.is_true() { "true" } else { "false" });
        Ok(())
    }

    fn int(&mut self, value: &Bound<'py, PyInt>) -> PyResult<()> {
        match value.extract::<i64>() {
            Ok(small) => self.out.push_str(itoa::Buffer::new().format(small)),
            Err(_) => self.out.push_str(int_repr(value)?.to_str()?),
        }
        Ok(())
    }

    fn float(&mut self, value: &Bound<'py, PyFloat>) -> PyResult<()> {
        // Written as pydantic writes it; JSON has neither infinities nor NaN.
        match serde_json::Number::from_f64(value.extract()?) {
            Some(number) => self.out.push_str(&number.to_string()),
            None if self.finite => {
                let message = place::located(&self.out, "infinities and NaN are not JSON values");
                return Err(Exception::API_VALUE_ERROR.with_message(value.py(), &message));
            }
            None => self.out.push_str("null"),
        }
        Ok(())
    }

    fn string(&mut self, value: &Bound<'py, PyString>) -> PyResult<()> {
        match value.to_str() {
            Ok(text) => self.quote(text),
            // A lone surrogate has no UTF-8, but an escape.
            Err(_) => self.out.push_str(&python::json_dumps(value)?),
        }
        Ok(())
    }

    fn date_time(&mut self, value: &Bound<'py, PyAny>) -> PyResult<()> {
        self.out.push('"');
        datetime::write(value, &mut self.out)?;
        self.out.push('"');
        Ok(())
    }

    fn other(&mut self, value: &Bound<'py, PyAny>) -> PyResult<()> {
        let message = format!("{} is not a JSON value: {}", value.get_type().name()?, value.repr()?);
        Err(Exception::API_TYPE_ERROR.with_message(value.py(), &message))
    }

    fn open_object(&mut self, _: Python<'py>) -> PyResult<()> {
        self.open('{');
        Ok(())
    }

    fn key(&mut self, name: &Bound<'py, PyString>) -> PyResult<()> {
        self.separate();
        self.string(name)?;
        self.out.push_str(if self.indent.is_some() { ": " } else { ":" });
        Ok(())
    }

    fn field(&mut self, py: Python<'py>, slot: &Slot, by_alias: bool) -> PyResult<()> {
        if !by_alias {
            return self.key(slot.name.bind(py));
        }
        if self.indent.is_none() {
            self.out.push_str(if self.empty { &slot.key } else { &slot.next_key });
            self.empty = false;
            return Ok(());
        }
        self.separate();
        self.out.push_str(&slot.key);
        self.out.push(' ');
        Ok(())
    }

    fn close_object(&mut self) -> PyResult<()> {
        self.close('}');
        Ok(())
    }

    fn open_array(&mut self, _: Python<'py>) -> PyResult<()> {
        self.open('[');
        Ok(())
    }

    fn element(&mut self) -> PyResult<()> {
        self.separate();
        Ok(())
    }

    fn close_array(&mut self) -> PyResult<()> {
        self.close(']');
        Ok(())
    }
}

/// The digits of a number, even if its class has its own `__repr__`.
fn int_repr<'py>(value: &Bound<'py, PyInt>) -> PyResult<Bound<'py, PyString>> {
    Ok(value
        .py()
        .get_type::<PyInt>()
        .call_method1("__repr__", (value,))?
        .cast_into::<PyString>()?)
}
