//! A table in memory, for any number of readers.

use super::batch::BatchBuilder;
use super::capacity::Capacity;
use super::capsule::{self, CapsuleResult, SchemaRequest};
use super::column::{Column as _, arrow_error};
use super::columns::ExtraValues;
use super::flat::{self, FlatColumn};
use super::scalars::ScalarColumn;
use crate::model::Class;
use arrow_array::{RecordBatch, RecordBatchIterator, RecordBatchOptions};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use pyo3::prelude::*;
use pyo3::types::{PyList, PyTuple};
use std::sync::Arc;

/// Maximum number of rows in a batch.
const BATCH_ROWS: usize = 65_536;

/// Records or rows of texts, in columns.
#[pyclass(frozen, module = "sailpoint._core")]
pub(super) struct ArrowTable {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

impl ArrowTable {
    /// The current values of the records of one class.
    pub(super) fn of_records(records: &Bound<'_, PyTuple>, class: &'static Class) -> PyResult<Self> {
        let mut builder = BatchBuilder::new(records.py(), class, ExtraValues::WhenNeeded, BATCH_ROWS)?;
        loop {
            let batches = batches(records, &mut builder)?;
            if !builder.add_missing_columns() {
                let schema = builder.schema();
                return Ok(Self { schema, batches });
            }
        }
    }

    /// Rows of texts, each with one text for each name.
    pub(super) fn of_texts(names: &[String], rows: &Bound<'_, PyList>) -> PyResult<Self> {
        let fields: Vec<_> = names
            .iter()
            .map(|name| Field::new(name, DataType::Utf8, true))
            .collect();
        let schema: SchemaRef = Arc::new(Schema::new(fields));
        let mut columns: Vec<_> = names.iter().map(|_| ScalarColumn::text()).collect();
        let (mut batches, mut count, mut capacity) = (Vec::new(), 0, Capacity::new());
        for (index, row) in rows.iter().enumerate() {
            for (cell, column) in row.cast::<PyTuple>()?.iter().zip(&mut columns) {
                column.push(&cell, &mut capacity)?;
            }
            count += 1;
            if count >= BATCH_ROWS || capacity.is_full() || index + 1 == rows.len() {
                let arrays = columns
                    .iter_mut()
                    .map(|column| column.finish())
                    .collect::<Result<_, _>>()
                    .map_err(arrow_error)?;
                let options = RecordBatchOptions::new().with_row_count(Some(count));
                batches.push(RecordBatch::try_new_with_options(schema.clone(), arrays, &options).map_err(arrow_error)?);
                (count, capacity) = (0, Capacity::new());
            }
        }
        Ok(Self { schema, batches })
    }

    /// A table without columns and rows, for records of an unknown class.
    pub(super) fn empty() -> Self {
        Self {
            schema: Arc::new(Schema::empty()),
            batches: Vec::new(),
        }
    }
}

fn batches(records: &Bound<'_, PyTuple>, builder: &mut BatchBuilder) -> PyResult<Vec<RecordBatch>> {
    let mut batches = Vec::new();
    for record in records {
        builder.push(&record)?;
        if builder.is_full() {
            batches.push(builder.finish()?);
        }
    }
    if !builder.is_empty() {
        batches.push(builder.finish()?);
    }
    Ok(batches)
}

#[pymethods]
impl ArrowTable {
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(&self, py: Python<'py>, requested_schema: SchemaRequest<'_, 'py>) -> CapsuleResult<'py> {
        let _ = requested_schema;
        let batches = self.batches.clone().into_iter().map(Ok);
        capsule::of_batches(py, Box::new(RecordBatchIterator::new(batches, self.schema.clone())))
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> CapsuleResult<'py> {
        capsule::of_schema(py, &self.schema)
    }

    /// Name, kind and values of each column. The columns of nested models have names with dots.
    fn columns<'py>(&self, py: Python<'py>) -> PyResult<Vec<FlatColumn<'py>>> {
        flat::columns(py, &self.schema, &self.batches)
    }

    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    fn __repr__(&self) -> String {
        let columns = self.schema.fields().len();
        format!("ArrowTable({} rows, {columns} columns)", self.__len__())
    }
}
