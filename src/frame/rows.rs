//! Records are added to a batch until it is full.

use super::record::{Extras, Parents, Record};
use crate::model::{Class, Shape, raise};
use arrow_array::RecordBatch;
use arrow_schema::{ArrowError, Schema, SchemaRef};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use std::sync::Arc;

/// Bytes of text and elements of lists after which a batch ends.
const FULL: usize = 1 << 28;

/// What a batch can still hold: its offsets have 32 bits.
pub(super) struct Room {
    left: usize,
}

/// The records of a batch.
pub(super) struct Rows {
    record: Record,
    count: usize,
    limit: usize,
    room: Room,
}

impl Room {
    const WHOLE: usize = i32::MAX as usize;

    /// The room of an empty batch.
    pub(super) const fn new() -> Self {
        Self { left: Self::WHOLE }
    }

    /// Takes room for bytes of text, or for elements of lists.
    ///
    /// # Errors
    /// `ApiValueError` where there is none.
    #[inline]
    pub(super) fn take(&mut self, size: usize) -> PyResult<()> {
        match self.left.checked_sub(size) {
            Some(left) => self.left = left,
            None => return Err(too_large()),
        }
        Ok(())
    }

    /// Whether a batch should end here.
    pub(super) const fn is_full(&self) -> bool {
        self.left < Self::WHOLE - FULL
    }
}

#[cold]
fn too_large() -> PyErr {
    let message = "a single record has more than 1.7 GB of text, which is too much for a table";
    Python::attach(|py| raise(py, "ApiValueError", (message,)))
}

impl Rows {
    /// No record yet, of a class whose instances have fields; a batch has so many at most.
    ///
    /// # Errors
    /// `ApiTypeError` for another class.
    pub(super) fn new(py: Python<'_>, class: &'static Class, extras: Extras, limit: usize) -> PyResult<Self> {
        if !matches!(class.shape, Shape::Object(_)) {
            let message = format!("{} has no fields, and so no table has it as rows", class.model.name);
            return Err(raise(py, "ApiTypeError", (message,)));
        }
        Ok(Self {
            record: Record::new(py, class, extras, Parents::None)?,
            count: 0,
            limit,
            room: Room::new(),
        })
    }

    /// Adds a record.
    ///
    /// # Errors
    /// `ApiTypeError` for one that is no instance of the class.
    pub(super) fn push(&mut self, value: &Bound<'_, PyAny>) -> PyResult<()> {
        if self.record.push(value, &mut self.room)? {
            self.count += 1;
            return Ok(());
        }
        let expected = self.record.class().model.name;
        let message = format!(
            "a table has records of one model: expected {expected}, found {}",
            value.get_type().name()?
        );
        Err(raise(value.py(), "ApiTypeError", (message,)))
    }

    /// Whether the batch should end here.
    pub(super) const fn is_full(&self) -> bool {
        self.count >= self.limit || self.room.is_full()
    }

    /// Whether it has no record.
    pub(super) const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Name and type of each column.
    pub(super) fn schema(&self) -> SchemaRef {
        Arc::new(Schema::new(self.record.fields()))
    }

    /// The batch; an empty one begins.
    pub(super) fn finish(&mut self) -> PyResult<RecordBatch> {
        self.count = 0;
        self.room = Room::new();
        Ok(self.record.finish().map_err(broken)?.into())
    }

    /// Makes room for what has no place in the columns, where there was something; whether there was. The records are to be
    /// added again.
    pub(super) fn show_missed(&mut self) -> bool {
        self.record.show_missed()
    }
}

/// What arrays of unequal lengths would be, which cannot be.
#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
pub(super) fn broken(error: ArrowError) -> PyErr {
    PyRuntimeError::new_err(error.to_string())
}
