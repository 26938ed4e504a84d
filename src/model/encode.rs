//! Writes a dump as JSON text, formatted as pydantic formats it.

use super::datetime;
use super::fault;
use super::select::{Options, Selection};
use super::walk::{self, Writer};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyFloat, PyInt, PyString};

/// A value as JSON text; `indent` is the number of spaces a level, compact without.
///
/// # Errors
/// `ApiTypeError` for a value that JSON does not have, `ValueError` for one that contains itself.
pub(crate) fn encode(
    value: &Bound<'_, PyAny>,
    options: Options,
    selection: Selection<'_>,
    indent: Option<usize>,
) -> PyResult<String> {
    let mut text = Text {
        out: String::with_capacity(256),
        indent,
        depth: 0,
        empty: true,
    };
    walk::walk(value, Options { json: true, ..options }, selection, &mut text)?;
    Ok(text.out)
}

struct Text {
    out: String,
    indent: Option<usize>,
    depth: usize,
    /// Whether nothing was written yet between the brackets that are open.
    empty: bool,
}

impl Text {
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
            self.out.extend(std::iter::repeat_n(' ', indent * self.depth));
        }
    }

    fn quote(&mut self, text: &str) {
        self.out.push('"');
        let mut rest = text;
        while let Some(at) = rest.find(|c: char| c < ' ' || c == '"' || c == '\\') {
            let (plain, special) = rest.split_at(at);
            self.out.push_str(plain);
            let mut characters = special.chars();
            if let Some(character) = characters.next() {
                self.escape(character);
            }
            rest = characters.as_str();
        }
        self.out.push_str(rest);
        self.out.push('"');
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

impl<'py> Writer<'py> for Text {
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
            Ok(small) => self.out.push_str(&small.to_string()),
            Err(_) => self.out.push_str(int_repr(value)?.to_str()?),
        }
        Ok(())
    }

    fn float(&mut self, value: &Bound<'py, PyFloat>) -> PyResult<()> {
        // Written as pydantic writes it; JSON has neither infinities nor NaN.
        match serde_json::Number::from_f64(value.extract()?) {
            Some(number) => self.out.push_str(&number.to_string()),
            None => self.out.push_str("null"),
        }
        Ok(())
    }

    fn string(&mut self, value: &Bound<'py, PyString>) -> PyResult<()> {
        let text = value.to_str().map_err(|_| {
            let message = "text with half of a surrogate pair cannot be written as JSON";
            fault::raise(value.py(), "ApiValueError", (message,))
        })?;
        self.quote(text);
        Ok(())
    }

    fn date_time(&mut self, value: &Bound<'py, PyAny>) -> PyResult<()> {
        let text = datetime::to_text(value)?;
        self.quote(&text);
        Ok(())
    }

    fn other(&mut self, value: &Bound<'py, PyAny>) -> PyResult<()> {
        let message = format!("{} is not a JSON value: {}", value.get_type().name()?, value.repr()?);
        Err(fault::raise(value.py(), "ApiTypeError", (message,)))
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

/// The digits of a number, also of a subclass with a repr of its own.
fn int_repr<'py>(value: &Bound<'py, PyInt>) -> PyResult<Bound<'py, PyString>> {
    Ok(value
        .py()
        .get_type::<PyInt>()
        .call_method1("__repr__", (value,))?
        .cast_into::<PyString>()?)
}
