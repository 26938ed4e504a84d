//! Columns of texts, numbers, booleans, times, and of any values as JSON text.

use super::capacity::Capacity;
use super::column::Column;
use crate::model::{DumpOptions, Selection, is_datetime, microseconds, to_json};
use arrow_array::ArrayRef;
use arrow_array::builder::{BooleanBuilder, Float64Builder, Int64Builder, StringBuilder, TimestampMicrosecondBuilder};
use arrow_schema::{ArrowError, DataType, TimeUnit};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyInt, PyString};
use std::sync::Arc;

const UTC: &str = "UTC";

/// A column whose values have no parts.
pub(super) enum ScalarColumn {
    Text(StringBuilder),
    /// Any values, as JSON text.
    Json(StringBuilder),
    Bool(BooleanBuilder),
    /// Whole numbers of 64 bits.
    Int(Int64Builder),
    Float(Float64Builder),
    /// Times in UTC, in microseconds.
    Time(TimestampMicrosecondBuilder),
}

impl ScalarColumn {
    pub(super) fn text() -> Self {
        Self::Text(StringBuilder::new())
    }

    pub(super) fn json() -> Self {
        Self::Json(StringBuilder::new())
    }

    pub(super) fn bool() -> Self {
        Self::Bool(BooleanBuilder::new())
    }

    pub(super) fn int() -> Self {
        Self::Int(Int64Builder::new())
    }

    pub(super) fn float() -> Self {
        Self::Float(Float64Builder::new())
    }

    pub(super) fn time() -> Self {
        Self::Time(TimestampMicrosecondBuilder::new().with_timezone(UTC))
    }
}

impl Column for ScalarColumn {
    fn push(&mut self, value: &Bound<'_, PyAny>, capacity: &mut Capacity) -> PyResult<bool> {
        if value.is_none() {
            self.push_null();
            return Ok(true);
        }
        let fits = match self {
            Self::Text(texts) => push_text(texts, value, capacity)?,
            Self::Json(texts) => {
                let text = to_json(value, DumpOptions::WIRE, Selection::default(), None)?;
                capacity.take(text.len())?;
                texts.append_value(text);
                true
            }
            Self::Bool(flags) => value
                .cast_exact::<PyBool>()
                .map(|flag| flags.append_value(flag.is_true()))
                .is_ok(),
            Self::Int(numbers) => push_int(numbers, value),
            Self::Float(numbers) => push_float(numbers, value),
            Self::Time(times) => push_time(times, value)?,
        };
        if !fits {
            self.push_null();
        }
        Ok(fits)
    }

    fn push_null(&mut self) {
        match self {
            Self::Text(texts) | Self::Json(texts) => texts.append_null(),
            Self::Bool(flags) => flags.append_null(),
            Self::Int(numbers) => numbers.append_null(),
            Self::Float(numbers) => numbers.append_null(),
            Self::Time(times) => times.append_null(),
        }
    }

    fn data_type(&self) -> DataType {
        match self {
            Self::Text(_) | Self::Json(_) => DataType::Utf8,
            Self::Bool(_) => DataType::Boolean,
            Self::Int(_) => DataType::Int64,
            Self::Float(_) => DataType::Float64,
            Self::Time(_) => DataType::Timestamp(TimeUnit::Microsecond, Some(UTC.into())),
        }
    }

    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        Ok(match self {
            Self::Text(texts) | Self::Json(texts) => Arc::new(texts.finish()),
            Self::Bool(flags) => Arc::new(flags.finish()),
            Self::Int(numbers) => Arc::new(numbers.finish()),
            Self::Float(numbers) => Arc::new(numbers.finish()),
            Self::Time(times) => Arc::new(times.finish()),
        })
    }
}

fn push_text(texts: &mut StringBuilder, value: &Bound<'_, PyAny>, capacity: &mut Capacity) -> PyResult<bool> {
    // A date is text, as in JSON.
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
    capacity.take(text.len())?;
    texts.append_value(text);
    Ok(true)
}

fn push_int(numbers: &mut Int64Builder, value: &Bound<'_, PyAny>) -> bool {
    let is_int = value.is_instance_of::<PyInt>() && !value.is_instance_of::<PyBool>();
    let number = value.extract::<i64>().ok().filter(|_| is_int);
    number.map(|number| numbers.append_value(number)).is_some()
}

fn push_float(numbers: &mut Float64Builder, value: &Bound<'_, PyAny>) -> bool {
    let number = value
        .extract::<f64>()
        .ok()
        .filter(|_| !value.is_instance_of::<PyBool>());
    number.map(|number| numbers.append_value(number)).is_some()
}

fn push_time(times: &mut TimestampMicrosecondBuilder, value: &Bound<'_, PyAny>) -> PyResult<bool> {
    if !is_datetime(value) {
        return Ok(false);
    }
    let moment = microseconds(value)?;
    Ok(moment.map(|moment| times.append_value(moment)).is_some())
}
