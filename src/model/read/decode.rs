//! Decodes JSON text into Python objects in one pass, without an intermediate tree.
//!
//! Members are expected in the order of the schema, which is the order in which the service writes them. Any other order costs
//! one look-up per member.

mod text;

use super::strings::StringCache;
use crate::model::base::collector::Pause;
use crate::model::base::nesting;
use crate::model::base::policy::Policy;
use crate::model::base::problems::{self, Location};
use crate::model::check::{GivenMember, Validation};
use crate::model::class::blank::blank;
use crate::model::class::instance::Instance;
use crate::model::class::slot::untrack_leaf;
use crate::model::class::types::{Class, ResolvedType, Shape, Slot};
use crate::syntax::json::{JsonReader, Number, SyntaxError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyNone, PyType};

/// A whole text to decode.
pub(crate) struct JsonText<'py, 'a> {
    py: Python<'py>,
    text: &'a str,
    policy: Policy,
}

impl<'py, 'a> JsonText<'py, 'a> {
    pub(crate) const fn new(py: Python<'py>, text: &'a str, policy: Policy) -> Self {
        Self { py, text, policy }
    }

    /// A value of a type. The title names the document in errors.
    ///
    /// # Errors
    /// `JsonSyntaxError` for text that is not valid JSON, `ValidationError` with every problem under the policy.
    pub(crate) fn value(self, ty: &ResolvedType, title: &str) -> PyResult<Bound<'py, PyAny>> {
        self.decode(title, |decoder| decoder.value(ty, Location::Root))
    }

    /// An instance of a class, or of a subclass that a user defined.
    ///
    /// # Errors
    /// As [`Self::value`].
    pub(crate) fn model(self, class: &'static Class, python: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
        self.decode(class.model.name, |decoder| {
            decoder.model(class, Some(python), Location::Root)
        })
    }

    /// A list of instances of a class.
    ///
    /// # Errors
    /// As [`Self::value`].
    pub(crate) fn models(self, class: &'static Class, python: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
        self.decode(class.model.name, |decoder| {
            decoder.list_of(Location::Root, |decoder, at| decoder.model(class, Some(python), at))
        })
    }

    /// A list of values of a type. The title names the document in errors.
    ///
    /// # Errors
    /// As [`Self::value`].
    pub(crate) fn list(self, element: &ResolvedType, title: &str) -> PyResult<Bound<'py, PyAny>> {
        self.decode(title, |decoder| {
            decoder.list_of(Location::Root, |decoder, at| decoder.value(element, at))
        })
    }

    fn decode(
        self,
        title: &str,
        read: impl FnOnce(&mut Decoder<'py, 'a>) -> DecodeResult<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let Self { py, text, policy } = self;
        let mut decoder = Decoder {
            py,
            reader: JsonReader::new(text),
            strings: StringCache::new(py, text.len()),
            check: Validation::new(py, policy),
        };
        let _pause = Pause::to_read(py, text.len());
        let value = read(&mut decoder).and_then(|value| {
            decoder.reader.end()?;
            Ok(value)
        });
        let value = value.map_err(|error| match *error.0 {
            Cause::Syntax(error) => problems::invalid_json(py, error, text),
            Cause::Python(error) => error,
        })?;
        decoder.check.problems.into_result(py, title)?;
        Ok(value)
    }
}

/// The reason why decoding cannot continue. It is on the heap to keep results small.
struct DecodeError(Box<Cause>);

enum Cause {
    Syntax(SyntaxError),
    Python(PyErr),
}

type DecodeResult<T> = Result<T, DecodeError>;

impl From<SyntaxError> for DecodeError {
    #[cold]
    fn from(error: SyntaxError) -> Self {
        Self(Box::new(Cause::Syntax(error)))
    }
}

impl From<PyErr> for DecodeError {
    #[cold]
    fn from(error: PyErr) -> Self {
        Self(Box::new(Cause::Python(error)))
    }
}

struct Decoder<'py, 'a> {
    py: Python<'py>,
    reader: JsonReader<'a>,
    strings: StringCache<'py, 'a>,
    check: Validation<'py>,
}

impl<'py, 'a> Decoder<'py, 'a> {
    /// Decodes a value where one of this type is expected. Any other value is decoded too, and checked like a Python value:
    /// the check keeps it or adds a problem.
    fn value(&mut self, ty: &ResolvedType, at: Location<'_>) -> DecodeResult<Bound<'py, PyAny>> {
        match (ty, self.reader.peek()) {
            (ResolvedType::Str, Some(b'"')) => self.string(),
            (ResolvedType::Choice(_), Some(b'"')) if self.check.policy.keeps_unknown_values() => self.string(),
            (ResolvedType::Object, Some(b'{')) => Ok(self.object()?.into_any()),
            (ResolvedType::Int, Some(b'0'..=b'9')) => self.int(ty, at),
            (ResolvedType::Float, Some(b'0'..=b'9' | b'-')) => self.number(),
            (ResolvedType::Date, Some(b'"')) => {
                let text = self.string()?;
                Ok(self.check.value(ty, &text, at)?)
            }
            (ResolvedType::Map(value), Some(b'{')) => self.map(value, at),
            (ResolvedType::Sparse(element), Some(b'[')) => {
                self.list_of(at, |decoder, at| match decoder.reader.peek() {
                    Some(b'n') => decoder.any(),
                    _ => decoder.value(element, at),
                })
            }
            (ResolvedType::Bool, Some(b't' | b'f')) => self.any(),
            (ResolvedType::List(element), Some(b'[')) => self.list_of(at, |decoder, at| decoder.value(element, at)),
            (ResolvedType::Model(link), Some(next)) => {
                let class = link.class(self.py)?;
                match (&class.shape, next) {
                    (Shape::Object(_), b'{') => self.model(class, None, at),
                    (Shape::Array(element), b'[') => self.list_of(at, |decoder, at| decoder.value(element, at)),
                    _ => self.checked(ty, at),
                }
            }
            (ResolvedType::DateTime, Some(b'"')) => self.date_time(at),
            _ => self.checked(ty, at),
        }
    }

    /// Enters an array or an object, if the stack has room for another level.
    #[inline]
    fn open(&mut self, close: u8) -> DecodeResult<bool> {
        nesting::check_stack_at(self.reader.depth()).map_err(PyErr::from)?;
        Ok(self.reader.open(close)?)
    }

    #[cold]
    fn checked(&mut self, ty: &ResolvedType, at: Location<'_>) -> DecodeResult<Bound<'py, PyAny>> {
        let value = self.any()?;
        Ok(self.check.value(ty, &value, at)?)
    }

    fn field(&mut self, slot: &Slot, at: Location<'_>) -> DecodeResult<Bound<'py, PyAny>> {
        if self.reader.peek() != Some(b'n') {
            return self.value(&slot.ty, at);
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
    ) -> DecodeResult<Bound<'py, PyAny>> {
        let (Shape::Object(slots), Some(b'{')) = (&class.shape, self.reader.peek()) else {
            let value = self.any()?;
            return Ok(self.check.model(class, python, &value, at)?);
        };
        let instance = blank(self.py, class, python)?;
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
            self.check.complete(class, &instance, None, at)?;
        }
        if given & class.containers == 0 {
            untrack_leaf(class, &instance);
        }
        Ok(instance.into_any())
    }

    /// Decodes one member into an instance and returns the index of its field. Reads nothing if the next member is not a field.
    #[inline]
    fn member(
        &mut self,
        class: &'static Class,
        slots: &'static [Slot],
        instance: &Bound<'py, Instance>,
        (expected, given): (usize, u64),
        at: Location<'_>,
    ) -> DecodeResult<Option<usize>> {
        self.reader.peek();
        let predicted = slots.get(expected).filter(|slot| self.reader.expect_key(&slot.key));
        let (index, slot) = match predicted {
            Some(slot) => (expected, slot),
            None => match self.look_up(class, expected)? {
                Some(found) => found,
                None => return Ok(None),
            },
        };
        let at = Location::Member(&at, slot.field.wire);
        if given & (1 << index) != 0 {
            self.check.problems.forget(self.py, at)?;
        }
        let value = self.field(slot, at)?;
        slot.put(instance, value)?;
        Ok(Some(index))
    }

    /// The field whose name is next, if the order is not that of the schema. Consumes the name of a field only.
    fn look_up(&mut self, class: &'static Class, expected: usize) -> DecodeResult<Option<(usize, &'static Slot)>> {
        let before = self.reader.clone();
        let found = match self.reader.key() {
            Ok(name) => class.by_wire_from(expected, &name),
            // No field has such a name.
            Err(error) if error.is_lone_surrogate() => None,
            Err(error) => return Err(error.into()),
        };
        if found.is_none() {
            self.reader = before;
        }
        Ok(found)
    }

    /// Decodes a member that is not a field.
    fn unknown(&mut self, instance: &Bound<'py, Instance>, at: Location<'_>) -> DecodeResult<()> {
        let name = self.key()?;
        let value = self.any()?;
        let given = GivenMember {
            instance,
            name: &name,
            value: &value,
        };
        Ok(self.check.extra(&given, at)?)
    }

    fn list_of(
        &mut self,
        at: Location<'_>,
        mut element: impl FnMut(&mut Self, Location<'_>) -> DecodeResult<Bound<'py, PyAny>>,
    ) -> DecodeResult<Bound<'py, PyAny>> {
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

    fn map(&mut self, ty: &ResolvedType, at: Location<'_>) -> DecodeResult<Bound<'py, PyAny>> {
        let object = PyDict::new(self.py);
        let mut more = self.open(b'}')?;
        while more {
            let name = self.key()?;
            let text = name.to_string_lossy();
            let value = self.value(ty, Location::Member(&at, &text))?;
            object.set_item(&name, value)?;
            more = self.reader.next(b'}')?;
        }
        Ok(object.into_any())
    }

    /// Decodes any JSON value.
    fn any(&mut self) -> DecodeResult<Bound<'py, PyAny>> {
        match self.reader.peek() {
            Some(b'"') => self.string(),
            Some(b'{') => Ok(self.object()?.into_any()),
            Some(b'[') => self.list_of(Location::Root, |decoder, _| decoder.any()),
            Some(b't') => self.constant("true", PyBool::new(self.py, true).to_owned().into_any()),
            Some(b'f') => self.constant("false", PyBool::new(self.py, false).to_owned().into_any()),
            Some(b'n') => self.constant("null", PyNone::get(self.py).to_owned().into_any()),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(_) => Err(self.reader.error("expected a value").into()),
            None => Err(self.reader.error("unexpected end of text").into()),
        }
    }

    fn constant(&mut self, word: &'static str, value: Bound<'py, PyAny>) -> DecodeResult<Bound<'py, PyAny>> {
        self.reader.word(word)?;
        Ok(value)
    }

    fn object(&mut self) -> DecodeResult<Bound<'py, PyDict>> {
        let object = PyDict::new(self.py);
        let mut more = self.open(b'}')?;
        while more {
            let name = self.key()?;
            object.set_item(name, self.any()?)?;
            more = self.reader.next(b'}')?;
        }
        Ok(object)
    }

    fn int(&mut self, ty: &ResolvedType, at: Location<'_>) -> DecodeResult<Bound<'py, PyAny>> {
        let number = self.number()?;
        if number.is_exact_instance_of::<PyInt>() {
            return Ok(number);
        }
        Ok(self.check.value(ty, &number, at)?)
    }

    fn number(&mut self) -> DecodeResult<Bound<'py, PyAny>> {
        let before = self.reader.clone();
        match self.reader.number()? {
            Number::Int(int) => Ok(int.into_pyobject(self.py).map_err(PyErr::from)?.into_any()),
            Number::Float(float) => Ok(PyFloat::new(self.py, float).into_any()),
            // Python limits the digits that it converts (sys.set_int_max_str_digits), because conversion is slow.
            Number::Big(digits) => self
                .py
                .get_type::<PyInt>()
                .call1((digits,))
                .map_err(|_| before.error("number has more digits than Python converts").into()),
        }
    }
}
