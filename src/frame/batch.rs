//! Collects records until a batch is full.

use super::capacity::Capacity;
use super::column::{Column as _, arrow_error};
use super::columns::{self, ExtraValues};
use super::record::RecordColumn;
use crate::model::{Class, Shape};
use crate::python::Exception;
use arrow_array::RecordBatch;
use arrow_schema::{Schema, SchemaRef};
use pyo3::prelude::*;
use std::sync::Arc;

/// A batch that is being filled with records.
pub(super) struct BatchBuilder {
    records: RecordColumn,
    count: usize,
    limit: usize,
    capacity: Capacity,
}

impl BatchBuilder {
    /// An empty batch for at most `limit` records of a class whose instances have fields.
    ///
    /// # Errors
    /// `ApiTypeError` for another class.
    pub(super) fn new(py: Python<'_>, class: &'static Class, extra: ExtraValues, limit: usize) -> PyResult<Self> {
        if !matches!(class.shape, Shape::Object(_)) {
            let message = format!(
                "{} has no fields, so it cannot be the rows of a table",
                class.model.name
            );
            return Err(Exception::API_TYPE_ERROR.with_message(py, &message));
        }
        Ok(Self {
            records: columns::of_class(py, class, extra)?,
            count: 0,
            limit,
            capacity: Capacity::new(),
        })
    }

    /// Adds a record.
    ///
    /// # Errors
    /// `ApiTypeError` for a value that is not an instance of the class.
    pub(super) fn push(&mut self, value: &Bound<'_, PyAny>) -> PyResult<()> {
        if self.records.push(value, &mut self.capacity)? {
            self.count += 1;
            return Ok(());
        }
        let expected = self.records.class().model.name;
        let message = format!(
            "a table has records of one model: expected {expected} (got {})",
            value.get_type().name()?
        );
        Err(Exception::API_TYPE_ERROR.with_message(value.py(), &message))
    }

    /// True if the batch should end here.
    pub(super) const fn is_full(&self) -> bool {
        self.count >= self.limit || self.capacity.is_full()
    }

    /// True if the batch has no record.
    pub(super) const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Name and type of each column.
    pub(super) fn schema(&self) -> SchemaRef {
        Arc::new(Schema::new(self.records.fields()))
    }

    /// Returns the batch, and begins an empty one.
    pub(super) fn finish(&mut self) -> PyResult<RecordBatch> {
        self.count = 0;
        self.capacity = Capacity::new();
        Ok(self.records.finish_records().map_err(arrow_error)?.into())
    }

    /// Adds the columns for extra values that records have missed. True if there were any: then the records must be added
    /// again.
    pub(super) fn add_missing_columns(&mut self) -> bool {
        self.records.add_missing_columns()
    }
}
