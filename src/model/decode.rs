//! JSON text to Python objects in one pass, without a tree in between.
//!
//! Members are expected in the order of the tables, as the service writes them; any other order costs a look-up.

use super::class::{Class, Plan, Shape};
use super::datetime;
use super::fault::{self, Location};
use super::instance::Instance;
use super::nesting;
use super::pause::Pause;
use super::policy::Policy;
use super::slot::Slot;
use super::strings::Strings;
use super::tracking;
use super::validate::Check;
use crate::syntax::json::{Number, Reader, Syntax};
use crate::syntax::timestamp;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyNone, PyString, PyType};

/// Decodes a whole text into a value of a type.
///
/// # Errors
/// `JsonSyntaxError` when it is not JSON, `ValidationError` with every fault that the policy does not let pass.
pub(crate) fn decode<'py>(
    py: Python<'py>,
    text: &str,
    plan: &Plan,
    policy: Policy,
    title: &str,
) -> PyResult<Bound<'py, PyAny>> {
    run(py, text, policy, title, |decoder| decoder.value(plan, Location::Root))
}

/// Decodes a whole text into an instance of a class, or of a subclass that a user made.
///
/// # Errors
/// As [`decode`].
pub(crate) fn decode_model<'py>(
    py: Python<'py>,
    text: &str,
    class: &'static Class,
    python: &Bound<'py, PyType>,
    policy: Policy,
) -> PyResult<Bound<'py, PyAny>> {
    run(py, text, policy, class.model.name, |decoder| {
        decoder.model(class, Some(python), Location::Root)
    })
}

/// Decodes a whole text into a list of instances of a class.
///
/// # Errors
/// As [`decode`].
pub(crate) fn decode_models<'py>(
    py: Python<'py>,
    text: &str,
    class: &'static Class,
    python: &Bound<'py, PyType>,
    policy: Policy,
) -> PyResult<Bound<'py, PyAny>> {
    run(py, text, policy, class.model.name, |decoder| {
        decoder.list_of(Location::Root, |decoder, at| decoder.model(class, Some(python), at))
    })
}

/// Decodes a whole text into a list.
///
/// # Errors
/// As [`decode`].
pub(crate) fn decode_list<'py>(
    py: Python<'py>,
    text: &str,
    element: &Plan,
    policy: Policy,
    title: &str,
) -> PyResult<Bound<'py, PyAny>> {
    run(py, text, policy, title, |decoder| {
        decoder.list_of(Location::Root, |decoder, at| decoder.value(element, at))
    })
}

fn run<'py, 'a>(
    py: Python<'py>,
    text: &'a str,
    policy: Policy,
    title: &str,
    read: impl FnOnce(&mut Decoder<'py, 'a>) -> Result<Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut decoder = Decoder {
        py,
        reader: Reader::new(text),
        strings: Strings::new(py, text.len()),
        check: Check::new(py, policy),
    };
    let _pause = Pause::to_read(py, text.len());
    let value = read(&mut decoder).and_then(|value| {
        decoder.reader.end()?;
        Ok(value)
    });
    let value = value.map_err(|stop| match *stop.0 {
        Reason::Syntax(syntax) => fault::not_json(py, syntax, text),
        Reason::Python(error) => error,
    })?;
    decoder.check.faults.into_result(py, title)?;
    Ok(value)
}

/// Why decoding cannot go on. On the heap, so that success costs no room.
struct Stop(Box<Reason>);

enum Reason {
    Syntax(Syntax),
    Python(PyErr),
}

type Result<T> = std::result::Result<T, Stop>;

impl From<Syntax> for Stop {
    #[cold]
    fn from(syntax: Syntax) -> Self {
        Self(Box::new(Reason::Syntax(syntax)))
    }
}

impl From<PyErr> for Stop {
    #[cold]
    fn from(error: PyErr) -> Self {
        Self(Box::new(Reason::Python(error)))
    }
}

struct Decoder<'py, 'a> {
    py: Python<'py>,
    reader: Reader<'a>,
    strings: Strings<'py, 'a>,
    check: Check<'py>,
}

impl<'py, 'a> Decoder<'py, 'a> {
    /// A value where one of this type is expected. Anything else is read all the same and goes through the check
    /// that Python values go through, which keeps it or notes a fault.
    fn value(&mut self, plan: &Plan, at: Location<'_>) -> Result<Bound<'py, PyAny>> {
        match (plan, self.reader.peek()) {
            (Plan::Str, Some(b'"')) => self.string(),
            (Plan::Choice(_), Some(b'"')) if self.check.policy.keeps_unknown_values() => self.string(),
            (Plan::Object, Some(b'{')) => Ok(self.object()?.into_any()),
            (Plan::Int, Some(b'0'..=b'9')) => self.int(plan, at),
            (Plan::Float, Some(b'0'..=b'9' | b'-')) => self.number(),
            (Plan::Date, Some(b'"')) => {
                let text = self.string()?;
                Ok(self.check.value(plan, &text, at)?)
            }
            (Plan::Map(value), Some(b'{')) => self.map(value, at),
            (Plan::Sparse(element), Some(b'[')) => self.list_of(at, |decoder, at| match decoder.reader.peek() {
                Some(b'n') => decoder.any(),
                _ => decoder.value(element, at),
            }),
            (Plan::Bool, Some(b't' | b'f')) => self.any(),
            (Plan::List(element), Some(b'[')) => self.list_of(at, |decoder, at| decoder.value(element, at)),
            (Plan::Model(link), Some(next)) => {
                let class = link.class(self.py)?;
                match (&class.shape, next) {
                    (Shape::Object(_), b'{') => self.model(class, None, at),
                    (Shape::Array(element), b'[') => self.list_of(at, |decoder, at| decoder.value(element, at)),
                    _ => self.checked(plan, at),
                }
            }
            (Plan::DateTime, Some(b'"')) => self.date_time(at),
            _ => self.checked(plan, at),
        }
    }

    /// Enters an array or an object, as the reader does, where the stack has room for it.
    #[inline]
    fn open(&mut self, close: u8) -> Result<bool> {
        nesting::room_at(self.reader.depth()).map_err(PyErr::from)?;
        Ok(self.reader.open(close)?)
    }

    #[cold]
    fn checked(&mut self, plan: &Plan, at: Location<'_>) -> Result<Bound<'py, PyAny>> {
        let value = self.any()?;
        Ok(self.check.value(plan, &value, at)?)
    }

    fn field(&mut self, slot: &Slot, at: Location<'_>) -> Result<Bound<'py, PyAny>> {
        if self.reader.peek() != Some(b'n') {
            return self.value(&slot.plan, at);
        }
        self.reader.word("null")?;
        let none = PyNone::get(self.py).to_owned().into_any();
        Ok(self.check.field(slot, &none, at)?)
    }

    fn model(
        &mut self,
        class: &'static Class,
        python: Option<&Bound<'py, PyType>>,
        at: Location<'_>,
    ) -> Result<Bound<'py, PyAny>> {
        let (Shape::Object(slots), Some(b'{')) = (&class.shape, self.reader.peek()) else {
            let value = self.any()?;
            return Ok(self.check.whole(class, python, &value, at)?);
        };
        let instance = class.blank(self.py, python)?;
        let mut more = self.open(b'}')?;
        let mut expected = 0;
        let mut given = 0;
        while more {
            match self.member(class, slots, &instance, (expected, given), at)? {
                Some(index) => {
                    given |= 1 << index;
                    expected = index + 1;
                }
                None => self.unknown(&instance, at)?,
            }
            more = self.reader.next(b'}')?;
        }
        instance.get().mark_all(given);
        if given != (1 << slots.len()) - 1 {
            self.check.complete(class, &instance, at)?;
        }
        if given & class.containers == 0 {
            tracking::settle(class, &instance);
        }
        Ok(instance.into_any())
    }

    /// Reads one member into an instance and tells which field it is; reads nothing when it is none of the fields.
    #[inline]
    fn member(
        &mut self,
        class: &'static Class,
        slots: &'static [Slot],
        instance: &Bound<'py, Instance>,
        (expected, given): (usize, u64),
        at: Location<'_>,
    ) -> Result<Option<usize>> {
        self.reader.peek();
        let predicted = slots.get(expected).filter(|slot| self.reader.expect_key(&slot.key));
        let (index, slot) = match predicted {
            Some(slot) => (expected, slot),
            None => match self.look_up(class)? {
                Some(found) => found,
                None => return Ok(None),
            },
        };
        let at = Location::Member(&at, slot.field.wire);
        if given & (1 << index) != 0 {
            self.check.faults.forget(self.py, at)?;
        }
        let value = self.field(slot, at)?;
        slot.put(instance, value)?;
        Ok(Some(index))
    }

    /// The field whose name is next, in another order than that of the tables; consumes the name when there is one.
    fn look_up(&mut self, class: &'static Class) -> Result<Option<(usize, &'static Slot)>> {
        let before = self.reader.clone();
        let name = self.reader.key()?;
        let found = class.by_wire(&name);
        if found.is_none() {
            self.reader = before;
        }
        Ok(found)
    }

    /// Reads a member that the tables do not know.
    fn unknown(&mut self, instance: &Bound<'py, Instance>, at: Location<'_>) -> Result<()> {
        let name = self.key()?;
        let value = self.any()?;
        Ok(self.check.extra(instance, &name, &value, at)?)
    }

    fn list_of(
        &mut self,
        at: Location<'_>,
        mut element: impl FnMut(&mut Self, Location<'_>) -> Result<Bound<'py, PyAny>>,
    ) -> Result<Bound<'py, PyAny>> {
        if self.reader.peek() != Some(b'[') {
            let value = self.any()?;
            return Ok(self.check.not_a_list(&value, at)?);
        }
        let list = PyList::empty(self.py);
        let mut more = self.open(b']')?;
        let mut index = 0;
        while more {
            list.append(element(self, Location::Element(&at, index))?)?;
            index += 1;
            more = self.reader.next(b']')?;
        }
        Ok(list.into_any())
    }

    fn date_time(&mut self, at: Location<'_>) -> Result<Bound<'py, PyAny>> {
        let text = self.reader.string()?;
        match timestamp::parse(&text) {
            Some(parsed) => Ok(datetime::make(self.py, parsed)?),
            None => Ok(self.check.value(&Plan::DateTime, &PyString::new(self.py, &text), at)?),
        }
    }

    #[inline]
    fn string(&mut self) -> Result<Bound<'py, PyAny>> {
        if let Some(text) = self.reader.plain_string() {
            return Ok(self.strings.get(text).into_any());
        }
        let text = self.reader.string()?;
        Ok(PyString::new(self.py, &text).into_any())
    }

    #[inline]
    fn key(&mut self) -> Result<Bound<'py, PyString>> {
        if let Some(name) = self.reader.plain_key() {
            return Ok(self.strings.get(name));
        }
        let name = self.reader.key()?;
        Ok(PyString::new(self.py, &name))
    }

    /// Any JSON value.
    fn any(&mut self) -> Result<Bound<'py, PyAny>> {
        match self.reader.peek() {
            Some(b'"') => self.string(),
            Some(b'{') => Ok(self.object()?.into_any()),
            Some(b'[') => self.list_of(Location::Root, |decoder, _| decoder.any()),
            Some(b't') => self.constant("true", PyBool::new(self.py, true).to_owned().into_any()),
            Some(b'f') => self.constant("false", PyBool::new(self.py, false).to_owned().into_any()),
            Some(b'n') => self.constant("null", PyNone::get(self.py).to_owned().into_any()),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(_) => Err(self.reader.fault("expected a value").into()),
            None => Err(self.reader.fault("unexpected end of text").into()),
        }
    }

    fn constant(&mut self, word: &'static str, value: Bound<'py, PyAny>) -> Result<Bound<'py, PyAny>> {
        self.reader.word(word)?;
        Ok(value)
    }

    fn object(&mut self) -> Result<Bound<'py, PyDict>> {
        let object = PyDict::new(self.py);
        let mut more = self.open(b'}')?;
        while more {
            let name = self.key()?;
            object.set_item(name, self.any()?)?;
            more = self.reader.next(b'}')?;
        }
        Ok(object)
    }

    fn map(&mut self, plan: &Plan, at: Location<'_>) -> Result<Bound<'py, PyAny>> {
        let object = PyDict::new(self.py);
        let mut more = self.open(b'}')?;
        while more {
            let name = self.key()?;
            let text = name.to_string_lossy();
            let value = self.value(plan, Location::Member(&at, &text))?;
            object.set_item(&name, value)?;
            more = self.reader.next(b'}')?;
        }
        Ok(object.into_any())
    }

    fn int(&mut self, plan: &Plan, at: Location<'_>) -> Result<Bound<'py, PyAny>> {
        let number = self.number()?;
        if number.is_exact_instance_of::<PyInt>() {
            return Ok(number);
        }
        Ok(self.check.value(plan, &number, at)?)
    }

    fn number(&mut self) -> Result<Bound<'py, PyAny>> {
        let before = self.reader.clone();
        match self.reader.number()? {
            Number::Int(int) => Ok(int.into_pyobject(self.py).map_err(PyErr::from)?.into_any()),
            Number::Float(float) => Ok(PyFloat::new(self.py, float).into_any()),
            // Python bounds the digits that it converts (sys.set_int_max_str_digits), against slow conversions.
            Number::Big(digits) => self
                .py
                .get_type::<PyInt>()
                .call1((digits,))
                .map_err(|_| before.fault("number has more digits than Python converts").into()),
        }
    }
}
