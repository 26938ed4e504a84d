//! Documents between Python and the tenant. pythonize converts plain values; this file adds a depth limit,
//! which also ends the conversion of a value that contains itself, and numbers of any size.

use crate::forks;
use crate::shared::pairs;
use crate::shutdown;
use crate::syntax::deep;
use pyo3::exceptions::{PyException, PyOSError, PyRuntimeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyFrozenSet, PyInt, PyList, PyMapping, PySequence, PySet, PyString,
    PyTuple,
};
use pythonize::PythonizeError;
use serde_json::{Map, Number, Value};

/// The number of levels for which every stack has room.
const SHALLOW: usize = 16;

/// A Python value as JSON. A value that nests deeper than [`SHALLOW`] must be used and dropped on a larger stack.
pub(super) enum Document {
    Shallow(Value),
    Deep(Value),
}

impl Document {
    /// Reads a Python value.
    ///
    /// # Errors
    /// `TypeError` for a value that has no JSON form, `ValueError` for one that nests too deep or contains itself, and exceptions
    /// that the value raises.
    pub(super) fn read(given: &Bound<'_, PyAny>) -> PyResult<Self> {
        let _section = shutdown::section();
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

    /// The value, for code that provides a large enough stack itself.
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
        let _section = shutdown::section();
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
    let _section = shutdown::section();
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

/// Runs work on a larger stack, whose thread holds the interpreter in the meantime.
#[expect(
    clippy::disallowed_methods,
    reason = "the calling thread, which waits for this one, is in a section"
)]
fn with_room<T: Send>(py: Python<'_>, work: impl FnOnce(Python<'_>) -> PyResult<T> + Send) -> PyResult<T> {
    let work = || {
        let _busy = forks::busy();
        Python::try_attach(work)
    };
    let done = py.detach(|| forks::waiting(|| deep::with_room(work)));
    done.map_err(PyOSError::new_err)?
        .unwrap_or_else(|| Err(PyRuntimeError::new_err("the interpreter has shut down")))
}

/// The value as JSON; `None` if it has more than this number of levels.
fn read(given: &Bound<'_, PyAny>, levels: usize) -> PyResult<Option<Value>> {
    let mut reader = DocumentReader { too_deep: false };
    match reader.value(given, levels) {
        Ok(value) => Ok(Some(value)),
        Err(_) if reader.too_deep => Ok(None),
        Err(error) => Err(error),
    }
}

/// Reads containers and integers, and leaves all other values to pythonize. pythonize would write a large integer with Python's
/// `str`, and print the error if that has too many digits.
struct DocumentReader {
    too_deep: bool,
}

impl DocumentReader {
    fn value(&mut self, given: &Bound<'_, PyAny>, levels: usize) -> PyResult<Value> {
        if let Ok(number) = given.cast::<PyInt>()
            && !given.is_instance_of::<PyBool>()
        {
            return integer(number);
        }
        if let Ok(object) = given.cast::<PyDict>() {
            return self.object(object, levels);
        }
        if let Ok(list) = given.cast::<PyList>() {
            return self.array(list.iter(), levels);
        }
        if let Ok(tuple) = given.cast::<PyTuple>() {
            return self.array(tuple.iter(), levels);
        }
        if is_plain(given) {
            return scalar(given);
        }
        if let Ok(sequence) = given.cast::<PySequence>() {
            return self.array(sequence.to_list()?.iter(), levels);
        }
        if given.is_instance_of::<PySet>() || given.is_instance_of::<PyFrozenSet>() {
            return self.array(
                given
                    .py()
                    .get_type::<PyList>()
                    .call1((given,))?
                    .cast_into::<PyList>()?
                    .iter(),
                levels,
            );
        }
        if let Ok(mapping) = given.cast::<PyMapping>() {
            let object = PyDict::new(given.py());
            object.update(mapping)?;
            return self.object(&object, levels);
        }
        match fields(given)? {
            Some(fields) => self.object(&fields, levels),
            None => scalar(given),
        }
    }

    fn array<'py>(&mut self, elements: impl Iterator<Item = Bound<'py, PyAny>>, levels: usize) -> PyResult<Value> {
        let inside = self.inside(levels)?;
        let values: PyResult<Vec<_>> = elements.map(|element| self.value(&element, inside)).collect();
        values.map(Value::Array)
    }

    fn object(&mut self, object: &Bound<'_, PyDict>, levels: usize) -> PyResult<Value> {
        let inside = self.inside(levels)?;
        let mut values = Map::new();
        for (key, value) in pairs(object)? {
            values.insert(name(&key)?, self.value(&value, inside)?);
        }
        Ok(Value::Object(values))
    }

    /// The number of levels that are left inside a container.
    fn inside(&mut self, levels: usize) -> PyResult<usize> {
        self.too_deep = levels == 0;
        levels.checked_sub(1).ok_or_else(|| PyValueError::new_err("too deep"))
    }
}

/// An integer, of any size that Python writes.
fn integer(number: &Bound<'_, PyInt>) -> PyResult<Value> {
    if let Ok(small) = number.extract::<i64>() {
        return Ok(small.into());
    }
    let digits = number.py().get_type::<PyInt>().call_method1("__repr__", (number,))?;
    let number: Result<Number, _> = digits.cast::<PyString>()?.to_str()?.parse();
    number
        .map(Value::Number)
        .map_err(|error| PyValueError::new_err(error.to_string()))
}

/// True for a value without parts, even if it is a sequence in Python.
fn is_plain(given: &Bound<'_, PyAny>) -> bool {
    given.is_none()
        || given.is_instance_of::<PyString>()
        || given.is_instance_of::<PyFloat>()
        || given.is_instance_of::<PyBool>()
        || given.is_instance_of::<PyBytes>()
        || given.is_instance_of::<PyByteArray>()
}

/// A value without parts, converted by pythonize.
fn scalar(given: &Bound<'_, PyAny>) -> PyResult<Value> {
    if let Ok(number) = given.cast::<PyFloat>()
        && !number.value().is_finite()
    {
        return Err(PyValueError::new_err(format!(
            "{} is not a valid JSON number",
            number.value()
        )));
    }
    pythonize::depythonize(given).map_err(|error| conversion_error(given.py(), error))
}

/// The fields of an instance of a dataclass.
fn fields<'py>(given: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyDict>>> {
    let py = given.py();
    let Some(names) = given.getattr_opt(intern!(py, "__dataclass_fields__"))? else {
        return Ok(None);
    };
    let fields = PyDict::new(py);
    for name in names.try_iter()? {
        let name = name?.cast_into::<PyString>()?;
        fields.set_item(&name, given.getattr(&name)?)?;
    }
    Ok(Some(fields))
}

/// The name of a member: text, or a value that `json.dumps` converts to text.
fn name(key: &Bound<'_, PyAny>) -> PyResult<String> {
    match key.cast::<PyString>() {
        Ok(text) => Ok(text.to_str()?.to_owned()),
        Err(_) if key.is_none() || key.is_instance_of::<PyBool>() => Ok(scalar(key)?.to_string()),
        Err(_) => match key.cast::<PyInt>() {
            Ok(number) => Ok(integer(number)?.to_string()),
            Err(_) => Err(PyValueError::new_err(format!(
                "the name of a member must be text or a number (got {})",
                key.get_type().name()?
            ))),
        },
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
