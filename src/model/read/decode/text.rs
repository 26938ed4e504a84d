//! Decodes strings: values, names of members, and points in time.

use super::{DecodeResult, Decoder};
use crate::model::base::datetime;
use crate::model::base::problems::Location;
use crate::model::class::types::ResolvedType;
use crate::python;
use crate::syntax::json::{JsonReader, SyntaxError};
use crate::syntax::timestamp;
use pyo3::prelude::*;
use pyo3::types::PyString;

impl<'py, 'a> Decoder<'py, 'a> {
    pub(super) fn date_time(&mut self, at: Location<'_>) -> DecodeResult<Bound<'py, PyAny>> {
        let before = self.reader.clone();
        let other = match self.reader.string() {
            Ok(text) => match timestamp::parse(&text) {
                Some(parsed) => return Ok(datetime::make(self.py, parsed)?),
                None => PyString::new(self.py, &text),
            },
            Err(error) => self.surrogates(before, error)?,
        };
        Ok(self.check.value(&ResolvedType::DateTime, &other, at)?)
    }

    #[inline]
    pub(super) fn string(&mut self) -> DecodeResult<Bound<'py, PyAny>> {
        if let Some(text) = self.reader.plain_string() {
            return Ok(self.strings.get(text).into_any());
        }
        let before = self.reader.clone();
        let text = match self.reader.string() {
            Ok(text) => PyString::new(self.py, &text),
            Err(error) => self.surrogates(before, error)?,
        };
        Ok(text.into_any())
    }

    /// Reads a string again in which the reader has found a lone surrogate.
    #[cold]
    fn surrogates(&mut self, before: JsonReader<'a>, error: SyntaxError) -> DecodeResult<Bound<'py, PyString>> {
        if !error.is_lone_surrogate() {
            return Err(error.into());
        }
        self.reader = before;
        self.reader.peek();
        Ok(python::json_loads(self.py, self.reader.raw_string()?)?)
    }

    #[inline]
    pub(super) fn key(&mut self) -> DecodeResult<Bound<'py, PyString>> {
        if let Some(name) = self.reader.plain_key() {
            return Ok(self.strings.get(name));
        }
        let before = self.reader.clone();
        let error = match self.reader.key() {
            Ok(name) => return Ok(PyString::new(self.py, &name)),
            Err(error) => error,
        };
        let name = self.surrogates(before, error)?;
        self.reader.colon()?;
        Ok(name)
    }
}
