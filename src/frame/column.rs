//! A column that grows by one Python value after the other.

use super::record::{Extras, Parents, Record};
use super::rows::Room;
use crate::model::{Options, Plan, Selection, Shape, encode, is_datetime, microseconds};
use arrow_array::builder::{BooleanBuilder, Float64Builder, Int64Builder, StringBuilder, TimestampMicrosecondBuilder};
use arrow_array::{ArrayRef, ListArray};
use arrow_buffer::{NullBufferBuilder, OffsetBufferBuilder};
use arrow_schema::{ArrowError, DataType, Field, TimeUnit};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyInt, PyList, PyString};
use std::sync::Arc;

const UTC: &str = "UTC";

/// The values of one field.
pub(super) enum Column {
    Text(StringBuilder),
    /// Free values, as JSON text.
    Json(StringBuilder),
    Bool(BooleanBuilder),
    Int(Int64Builder),
    Float(Float64Builder),
    Time(TimestampMicrosecondBuilder),
    List(Box<List>),
    Record(Box<Record>),
}

/// Lists of values of one type.
pub(super) struct List {
    pub(super) elements: Column,
    ends: OffsetBufferBuilder<i32>,
    valid: NullBufferBuilder,
}

impl Column {
    /// An empty column for values of this type. A model within itself has no end, and becomes JSON text.
    pub(super) fn new(py: Python<'_>, plan: &Plan, extras: Extras, parents: Parents<'_>) -> PyResult<Self> {
        Ok(match plan {
            Plan::Any | Plan::Object | Plan::Map(_) => Self::json(),
            Plan::Str | Plan::Choice(_) | Plan::Date | Plan::File => Self::text(),
            Plan::Bool => Self::Bool(BooleanBuilder::new()),
            Plan::Int => Self::Int(Int64Builder::new()),
            Plan::Float => Self::Float(Float64Builder::new()),
            Plan::DateTime => Self::Time(TimestampMicrosecondBuilder::new().with_timezone(UTC)),
            Plan::List(element) | Plan::Sparse(element) => Self::list(Self::new(py, element, extras, parents)?),
            Plan::Model(link) => {
                let class = link.class(py)?;
                match &class.shape {
                    Shape::Object(_) if parents.include(class) => Self::json(),
                    Shape::Object(_) => Self::Record(Box::new(Record::new(py, class, extras, parents)?)),
                    Shape::Union(..) => Self::json(),
                    Shape::Enum(_) => Self::text(),
                    Shape::Array(element) => Self::list(Self::new(py, element, extras, parents)?),
                }
            }
        })
    }

    /// An empty column of texts.
    pub(super) fn text() -> Self {
        Self::Text(StringBuilder::new())
    }

    fn json() -> Self {
        Self::Json(StringBuilder::new())
    }

    fn list(elements: Self) -> Self {
        Self::List(Box::new(List {
            elements,
            ends: OffsetBufferBuilder::new(0),
            valid: NullBufferBuilder::new(0),
        }))
    }

    /// Adds a value, and null in place of one that has another type; whether all of it had the column's type.
    ///
    /// # Errors
    /// `ApiTypeError` for what JSON does not have, `ApiValueError` where there is no room.
    pub(super) fn push(&mut self, value: &Bound<'_, PyAny>, room: &mut Room) -> PyResult<bool> {
        if value.is_none() {
            self.push_null();
            return Ok(true);
        }
        let fits = match self {
            Self::Text(texts) => push_text(texts, value, room)?,
            Self::Json(texts) => {
                push_json(texts, value, room)?;
                true
            }
            Self::Bool(flags) => value
                .cast_exact::<PyBool>()
                .map(|flag| flags.append_value(flag.is_true()))
                .is_ok(),
            Self::Int(numbers) => push_int(numbers, value),
            Self::Float(numbers) => push_float(numbers, value),
            Self::Time(times) => push_time(times, value)?,
            Self::List(list) => return list.push(value, room),
            Self::Record(record) => return record.push(value, room),
        };
        if !fits {
            self.push_null();
        }
        Ok(fits)
    }

    /// Adds a null.
    pub(super) fn push_null(&mut self) {
        match self {
            Self::Text(texts) | Self::Json(texts) => texts.append_null(),
            Self::Bool(flags) => flags.append_null(),
            Self::Int(numbers) => numbers.append_null(),
            Self::Float(numbers) => numbers.append_null(),
            Self::Time(times) => times.append_null(),
            Self::List(list) => list.push_null(),
            Self::Record(record) => record.push_null(),
        }
    }

    /// The type of the values.
    pub(super) fn data_type(&self) -> DataType {
        match self {
            Self::Text(_) | Self::Json(_) => DataType::Utf8,
            Self::Bool(_) => DataType::Boolean,
            Self::Int(_) => DataType::Int64,
            Self::Float(_) => DataType::Float64,
            Self::Time(_) => DataType::Timestamp(TimeUnit::Microsecond, Some(UTC.into())),
            Self::List(list) => DataType::List(list.field()),
            Self::Record(record) => DataType::Struct(record.fields()),
        }
    }

    /// The values so far; the column is empty afterwards.
    pub(super) fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        Ok(match self {
            Self::Text(texts) | Self::Json(texts) => Arc::new(texts.finish()),
            Self::Bool(flags) => Arc::new(flags.finish()),
            Self::Int(numbers) => Arc::new(numbers.finish()),
            Self::Float(numbers) => Arc::new(numbers.finish()),
            Self::Time(times) => Arc::new(times.finish()),
            Self::List(list) => Arc::new(list.finish()?),
            Self::Record(record) => Arc::new(record.finish()?),
        })
    }

    /// The records in it.
    pub(super) fn record(&mut self) -> Option<&mut Record> {
        match self {
            Self::Record(record) => Some(record),
            Self::List(list) => list.elements.record(),
            _ => None,
        }
    }
}

impl List {
    fn push(&mut self, value: &Bound<'_, PyAny>, room: &mut Room) -> PyResult<bool> {
        let Ok(list) = value.cast::<PyList>() else {
            self.push_null();
            return Ok(false);
        };
        let (mut count, mut fits) = (0, true);
        for element in list.iter() {
            room.take(1)?;
            fits &= self.elements.push(&element, room)?;
            count += 1;
        }
        self.ends.push_length(count);
        self.valid.append_non_null();
        Ok(fits)
    }

    fn push_null(&mut self) {
        self.ends.push_length(0);
        self.valid.append_null();
    }

    fn field(&self) -> Arc<Field> {
        Arc::new(Field::new("item", self.elements.data_type(), true))
    }

    fn finish(&mut self) -> Result<ListArray, ArrowError> {
        let ends = std::mem::replace(&mut self.ends, OffsetBufferBuilder::new(0)).finish();
        ListArray::try_new(self.field(), ends, self.elements.finish()?, self.valid.finish())
    }
}

fn push_text(texts: &mut StringBuilder, value: &Bound<'_, PyAny>, room: &mut Room) -> PyResult<bool> {
    // A date is a text here, as it is in JSON.
    let value = match value.is_instance_of::<PyDate>() && !is_datetime(value) {
        true => &value.call_method0("isoformat")?,
        false => value,
    };
    let Ok(text) = value.cast::<PyString>() else {
        return Ok(false);
    };
    let Ok(text) = text.to_str() else {
        return Ok(false);
    };
    room.take(text.len())?;
    texts.append_value(text);
    Ok(true)
}

/// Adds any value as JSON text.
pub(super) fn push_json(texts: &mut StringBuilder, value: &Bound<'_, PyAny>, room: &mut Room) -> PyResult<()> {
    let text = encode(value, Options::WIRE, Selection::default(), None)?;
    room.take(text.len())?;
    texts.append_value(text);
    Ok(())
}

fn push_int(numbers: &mut Int64Builder, value: &Bound<'_, PyAny>) -> bool {
    let is_int = value.is_instance_of::<PyInt>() && !value.is_instance_of::<PyBool>();
    match value.extract::<i64>() {
        Ok(number) if is_int => {
            numbers.append_value(number);
            true
        }
        _ => false,
    }
}

fn push_float(numbers: &mut Float64Builder, value: &Bound<'_, PyAny>) -> bool {
    match value.extract::<f64>() {
        Ok(number) if !value.is_instance_of::<PyBool>() => {
            numbers.append_value(number);
            true
        }
        _ => false,
    }
}

fn push_time(times: &mut TimestampMicrosecondBuilder, value: &Bound<'_, PyAny>) -> PyResult<bool> {
    if !is_datetime(value) {
        return Ok(false);
    }
    let moment = microseconds(value)?;
    if let Some(moment) = moment {
        times.append_value(moment);
    }
    Ok(moment.is_some())
}
