//! Documents between Python and the tenant. pythonize carries them; what is done here is what it leaves open: how deep a
//! document may nest, which a value that contains itself does without end, and numbers of any size.

use crate::syntax::deep;
use pyo3::exceptions::{PyException, PyOSError, PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pythonize::{Depythonizer, PythonizeError};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::cell::Cell;
use std::fmt;

/// How many levels any stack has room for.
const SHALLOW: usize = 16;

/// The first key of the map as which a number comes that 128 bits cannot hold.
const NUMBER: &str = "$serde_json::private::Number";

/// A Python value as JSON; where it nests deeper than [`SHALLOW`], it must be used and dropped on a stack with room.
pub(super) enum Document {
    Shallow(Value),
    Deep(Value),
}

impl Document {
    /// Reads a Python value.
    ///
    /// # Errors
    /// `TypeError` for what is no JSON, `ValueError` for what nests too deep or contains itself, and what it raises.
    pub(super) fn read(given: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Some(value) = read(given, SHALLOW)? {
            return Ok(Self::Shallow(value));
        }
        let held = given.clone().unbind();
        let value = with_room(given.py(), |py| read(held.bind(py), deep::MAX_DEPTH))?;
        let too_deep = || {
            let text = format!(
                "it nests deeper than {} objects and arrays, or contains itself",
                deep::MAX_DEPTH
            );
            PyValueError::new_err(text)
        };
        value.map(Self::Deep).ok_or_else(too_deep)
    }

    /// The value, for work that makes room for itself.
    pub(super) fn into_value(self) -> Value {
        match self {
            Self::Shallow(value) | Self::Deep(value) => value,
        }
    }

    /// JSON text.
    ///
    /// # Errors
    /// `OSError` when the system gives no stack.
    pub(super) fn into_text(self, py: Python<'_>) -> PyResult<String> {
        match self {
            Self::Shallow(value) => Ok(value.to_string()),
            // Moved there, so that it is dropped there too.
            Self::Deep(value) => with_room(py, move |_| Ok(value.to_string())),
        }
    }
}

/// JSON text as Python values.
///
/// # Errors
/// `ValueError` when it is no JSON.
pub(super) fn shown<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    let show = |py: Python<'_>| {
        let value: Value = deep::parse(json.as_bytes()).map_err(|error| PyValueError::new_err(error.to_string()))?;
        Ok(pythonize::pythonize(py, &value)?.unbind())
    };
    let shown = if deep::nests_deeper_than(json.as_bytes(), SHALLOW) {
        with_room(py, show)
    } else {
        show(py)
    };
    shown.map(|shown| shown.into_bound(py))
}

/// Runs work on a stack with room; the thread that has it holds the interpreter meanwhile.
fn with_room<T: Send>(py: Python<'_>, work: impl FnOnce(Python<'_>) -> PyResult<T> + Send) -> PyResult<T> {
    let done = py.detach(|| deep::with_room(|| Python::try_attach(work)));
    done.map_err(PyOSError::new_err)?
        .unwrap_or_else(|| Err(PyRuntimeError::new_err("the interpreter has ended")))
}

/// The value as JSON, `None` when it has more levels than these.
fn read(given: &Bound<'_, PyAny>, levels: usize) -> PyResult<Option<Value>> {
    let too_deep = Cell::new(false);
    let below = Below {
        levels,
        too_deep: &too_deep,
    };
    match below.deserialize(&mut Depythonizer::from_object(given)) {
        Ok(value) => Ok(Some(value)),
        Err(_) if too_deep.get() => Ok(None),
        Err(error) => Err(raised(given.py(), error)),
    }
}

/// pythonize raises plain exceptions for what is wrong with a value.
fn raised(py: Python<'_>, error: PythonizeError) -> PyErr {
    let error = PyErr::from(error);
    if error.get_type(py).is(py.get_type::<PyException>()) {
        return PyValueError::new_err(error.value(py).to_string());
    }
    error
}

/// Reads a value that may have so many levels.
#[derive(Clone, Copy)]
struct Below<'a> {
    levels: usize,
    too_deep: &'a Cell<bool>,
}

impl Below<'_> {
    fn next<E: Error>(self) -> Result<Self, E> {
        let Some(levels) = self.levels.checked_sub(1) else {
            self.too_deep.set(true);
            return Err(E::custom("too deep"));
        };
        Ok(Self { levels, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Below<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

fn number<E: Error>(text: &str) -> Result<Value, E> {
    text.parse().map(Value::Number).map_err(E::custom)
}

impl<'de> Visitor<'de> for Below<'_> {
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
        number.ok_or_else(|| E::custom(format!("{value} is not a number of JSON")))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let below = self.next()?;
        let mut values = Vec::new();
        while let Some(value) = elements.next_element_seed(below)? {
            values.push(value);
        }
        Ok(values.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let below = self.next()?;
        let mut values = Map::new();
        while let Some(name) = members.next_key_seed(Name)? {
            if values.is_empty() && name == NUMBER {
                return number(&members.next_value::<String>()?);
            }
            values.insert(name, members.next_value_seed(below)?);
        }
        Ok(values.into())
    }
}

/// Reads a member's name: text, or what `json.dumps` makes text of.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for Name {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name of a member")
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
