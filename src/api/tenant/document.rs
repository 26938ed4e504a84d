//! Documents between Python and the tenant. pythonize converts them; this file adds what pythonize lacks: a limit of depth,
//! which also ends a value that contains itself, and numbers of any size.

use crate::syntax::deep;
use pyo3::exceptions::{PyException, PyOSError, PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pythonize::{Depythonizer, PythonizeError};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::cell::Cell;
use std::fmt;

/// The number of levels for which every stack has room.
const SHALLOW: usize = 16;

/// The first key of a map that stands for a number of more than 128 bits.
const NUMBER: &str = "$serde_json::private::Number";

/// A Python value as JSON. One that nests deeper than [`SHALLOW`] must be used and dropped on a stack with room.
pub(super) enum Document {
    Shallow(Value),
    Deep(Value),
}

impl Document {
    /// Reads a Python value.
    ///
    /// # Errors
    /// `TypeError` for a value that has no JSON form, `ValueError` for one that nests too deep or contains itself, and exceptions that
    /// the value raises.
    pub(super) fn read(given: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Some(value) = read(given, SHALLOW)? {
            return Ok(Self::Shallow(value));
        }
        let held = given.clone().unbind();
        let value = with_room(given.py(), |py| read(held.bind(py), deep::MAX_DEPTH))?;
        let too_deep = || {
            let text = format!(
                "the value nests deeper than {} objects and arrays, or contains itself",
                deep::MAX_DEPTH
            );
            PyValueError::new_err(text)
        };
        value.map(Self::Deep).ok_or_else(too_deep)
    }

    /// The value, for code that provides a stack with room itself.
    pub(super) fn into_value(self) -> Value {
        match self {
            Self::Shallow(value) | Self::Deep(value) => value,
        }
    }

    /// JSON text.
    ///
    /// # Errors
    /// `OSError` if the system provides no stack.
    pub(super) fn into_text(self, py: Python<'_>) -> PyResult<String> {
        match self {
            Self::Shallow(value) => Ok(value.to_string()),
            // The value is moved there, so that it is dropped there too.
            Self::Deep(value) => with_room(py, move |_| Ok(value.to_string())),
        }
    }
}

/// JSON text as Python values.
///
/// # Errors
/// `ValueError` for text that is not valid JSON.
pub(super) fn to_python<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    let convert = |py: Python<'_>| {
        let value: Value = deep::parse(json.as_bytes()).map_err(|error| PyValueError::new_err(error.to_string()))?;
        Ok(pythonize::pythonize(py, &value)?.unbind())
    };
    let converted = if deep::nests_deeper_than(json.as_bytes(), SHALLOW) {
        with_room(py, convert)
    } else {
        convert(py)
    };
    converted.map(|value| value.into_bound(py))
}

/// Runs work on a stack with room. The thread of that stack holds the interpreter meanwhile.
fn with_room<T: Send>(py: Python<'_>, work: impl FnOnce(Python<'_>) -> PyResult<T> + Send) -> PyResult<T> {
    let done = py.detach(|| deep::with_room(|| Python::try_attach(work)));
    done.map_err(PyOSError::new_err)?
        .unwrap_or_else(|| Err(PyRuntimeError::new_err("the interpreter has ended")))
}

/// The value as JSON; `None` if it has more than this number of levels.
fn read(given: &Bound<'_, PyAny>, levels: usize) -> PyResult<Option<Value>> {
    let too_deep = Cell::new(false);
    let limited = LimitedDepth {
        levels,
        too_deep: &too_deep,
    };
    match limited.deserialize(&mut Depythonizer::from_object(given)) {
        Ok(value) => Ok(Some(value)),
        Err(_) if too_deep.get() => Ok(None),
        Err(error) => Err(conversion_error(given.py(), error)),
    }
}

/// The exception for an error of pythonize, which raises plain `Exception` for bad values.
fn conversion_error(py: Python<'_>, error: PythonizeError) -> PyErr {
    let error = PyErr::from(error);
    if error.get_type(py).is(py.get_type::<PyException>()) {
        return PyValueError::new_err(error.value(py).to_string());
    }
    error
}

/// Reads a value with at most this number of levels.
#[derive(Clone, Copy)]
struct LimitedDepth<'a> {
    levels: usize,
    too_deep: &'a Cell<bool>,
}

impl LimitedDepth<'_> {
    fn next<E: Error>(self) -> Result<Self, E> {
        let Some(levels) = self.levels.checked_sub(1) else {
            self.too_deep.set(true);
            return Err(E::custom("too deep"));
        };
        Ok(Self { levels, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for LimitedDepth<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

fn number<E: Error>(text: &str) -> Result<Value, E> {
    text.parse().map(Value::Number).map_err(E::custom)
}

impl<'de> Visitor<'de> for LimitedDepth<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        number(&value.to_string())
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        number(&value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        let number = Number::from_f64(value).map(Value::Number);
        number.ok_or_else(|| E::custom(format!("{value} is not a valid JSON number")))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let inside = self.next()?;
        let mut values = Vec::new();
        while let Some(value) = elements.next_element_seed(inside)? {
            values.push(value);
        }
        Ok(values.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let inside = self.next()?;
        let mut values = Map::new();
        while let Some(name) = members.next_key_seed(MemberName)? {
            if values.is_empty() && name == NUMBER {
                return number(&members.next_value::<String>()?);
            }
            values.insert(name, members.next_value_seed(inside)?);
        }
        Ok(values.into())
    }
}

/// Reads the name of a member: text, or a value that `json.dumps` converts to text.
struct MemberName;

impl<'de> DeserializeSeed<'de> for MemberName {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for MemberName {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_unit<E: Error>(self) -> Result<String, E> {
        Ok("null".to_owned())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }
}
