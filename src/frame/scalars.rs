//! Columns of texts, numbers, booleans, times, and of any values as JSON text.

use super::capacity::Capacity;
use super::column::Column;
use crate::model::{DumpOptions, Selection, is_datetime, microseconds, to_json};
use arrow_array::ArrayRef;
use arrow_array::builder::{BooleanBuilder, Int64Builder, StringBuilder, TimestampMicrosecondBuilder};
use arrow_schema::{ArrowError, DataType, TimeUnit};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyInt, PyString};
use std::sync::Arc;

const UTC: &str = "UTC";

/// Texts.
#[derive(Default)]
pub(super) struct TextColumn(StringBuilder);

/// Any values, as JSON text.
#[derive(Default)]
pub(super) struct JsonColumn(StringBuilder);

/// Booleans.
#[derive(Default)]
pub(super) struct BoolColumn(BooleanBuilder);

/// Whole numbers of 64 bits.
#[derive(Default)]
pub(super) struct IntColumn(Int64Builder);

/// Times in UTC, in microseconds.
pub(super) struct TimeColumn(TimestampMicrosecondBuilder);

impl Default for TimeColumn {
    fn default() -> Self {
        Self(TimestampMicrosecondBuilder::new().with_timezone(UTC))
    }
}

impl Column for TextColumn {
    fn push(&mut self, value: &Bound<'_, PyAny>, capacity: &mut Capacity) -> PyResult<bool> {
        let text = value.cast::<PyString>().ok();
        let Some(text) = text.as_ref().and_then(|text| text.to_str().ok()) else {
            self.push_null();
            return Ok(value.is_none());
        };
        capacity.take(text.len())?;
        self.0.append_value(text);
        Ok(true)
    }

    fn push_null(&mut self) {
        self.0.append_null();
    }

    fn data_type(&self) -> DataType {
        DataType::Utf8
    }

    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        Ok(Arc::new(self.0.finish()))
    }
}

impl Column for JsonColumn {
    fn push(&mut self, value: &Bound<'_, PyAny>, capacity: &mut Capacity) -> PyResult<bool> {
        if value.is_none() {
            self.push_null();
            return Ok(true);
        }
        let text = to_json(value, DumpOptions::WIRE, Selection::default(), None)?;
        capacity.take(text.len())?;
        self.0.append_value(text);
        Ok(true)
    }

    fn push_null(&mut self) {
        self.0.append_null();
    }

    fn data_type(&self) -> DataType {
        DataType::Utf8
    }

    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        Ok(Arc::new(self.0.finish()))
    }
}

impl Column for BoolColumn {
    fn push(&mut self, value: &Bound<'_, PyAny>, _: &mut Capacity) -> PyResult<bool> {
        let flag = value.cast_exact::<PyBool>().ok().map(|flag| flag.is_true());
        self.0.append_option(flag);
        Ok(flag.is_some() || value.is_none())
    }

    fn push_null(&mut self) {
        self.0.append_null();
    }

    fn data_type(&self) -> DataType {
        DataType::Boolean
    }

    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        Ok(Arc::new(self.0.finish()))
    }
}

impl Column for IntColumn {
    fn push(&mut self, value: &Bound<'_, PyAny>, _: &mut Capacity) -> PyResult<bool> {
        let is_int = value.is_instance_of::<PyInt>() && !value.is_instance_of::<PyBool>();
        let number = value.extract::<i64>().ok().filter(|_| is_int);
        self.0.append_option(number);
        Ok(number.is_some() || value.is_none())
    }

    fn push_null(&mut self) {
        self.0.append_null();
    }

    fn data_type(&self) -> DataType {
        DataType::Int64
    }

    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        Ok(Arc::new(self.0.finish()))
    }
}

impl Column for TimeColumn {
    fn push(&mut self, value: &Bound<'_, PyAny>, _: &mut Capacity) -> PyResult<bool> {
        let moment = if is_datetime(value) { microseconds(value)? } else { None };
        self.0.append_option(moment);
        Ok(moment.is_some() || value.is_none())
    }

    fn push_null(&mut self) {
        self.0.append_null();
    }

    fn data_type(&self) -> DataType {
        DataType::Timestamp(TimeUnit::Microsecond, Some(UTC.into()))
    }

    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        Ok(Arc::new(self.0.finish()))
    }
}
