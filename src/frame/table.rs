//! A table that is there as a whole: any number of readers may have it.

use super::column::Column;
use super::record::Extras;
use super::rows::{Room, Rows, broken};
use super::{stream, values};
use crate::model::Class;
use arrow_array::{RecordBatch, RecordBatchIterator, RecordBatchOptions};
use arrow_schema::{Field, Schema, SchemaRef};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyList, PyTuple};
use std::sync::Arc;

/// Rows of a batch.
const BATCH: usize = 65_536;

/// Records, or rows of texts, in columns.
#[pyclass(frozen, module = "sailpoint._core", name = "ArrowTable")]
pub(super) struct Table {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

impl Table {
    /// The records of one class as they are now.
    pub(super) fn of_records(records: &Bound<'_, PyTuple>, class: &'static Class) -> PyResult<Self> {
        let mut rows = Rows::new(records.py(), class, Extras::WhereNeeded, BATCH)?;
        loop {
            let batches = batches(records, &mut rows)?;
            if !rows.show_missed() {
                let schema = rows.schema();
                return Ok(Self { schema, batches });
            }
        }
    }

    /// Rows of texts, each with one for each name.
    pub(super) fn of_texts(names: &[String], rows: &Bound<'_, PyList>) -> PyResult<Self> {
        let fields: Vec<_> = names
            .iter()
            .map(|name| Field::new(name, Column::text().data_type(), true))
            .collect();
        let schema: SchemaRef = Arc::new(Schema::new(fields));
        let mut columns: Vec<_> = names.iter().map(|_| Column::text()).collect();
        let (mut batches, mut count, mut room) = (Vec::new(), 0, Room::new());
        for (index, row) in rows.iter().enumerate() {
            for (cell, column) in row.cast::<PyTuple>()?.iter().zip(&mut columns) {
                column.push(&cell, &mut room)?;
            }
            count += 1;
            if count >= BATCH || room.is_full() || index + 1 == rows.len() {
                let arrays = columns
                    .iter_mut()
                    .map(Column::finish)
                    .collect::<Result<_, _>>()
                    .map_err(broken)?;
                let options = RecordBatchOptions::new().with_row_count(Some(count));
                batches.push(RecordBatch::try_new_with_options(schema.clone(), arrays, &options).map_err(broken)?);
                (count, room) = (0, Room::new());
            }
        }
        Ok(Self { schema, batches })
    }

    /// A table without columns and rows, of records that nothing is known of.
    pub(super) fn nothing() -> Self {
        Self {
            schema: Arc::new(Schema::empty()),
            batches: Vec::new(),
        }
    }
}

fn batches(records: &Bound<'_, PyTuple>, rows: &mut Rows) -> PyResult<Vec<RecordBatch>> {
    let mut batches = Vec::new();
    for record in records {
        rows.push(&record)?;
        if rows.is_full() {
            batches.push(rows.finish()?);
        }
    }
    if !rows.is_empty() {
        batches.push(rows.finish()?);
    }
    Ok(batches)
}

#[pymethods]
impl Table {
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // The protocol lets a producer give its own types where it cannot give others.
        let _ = requested_schema;
        let batches = self.batches.clone().into_iter().map(Ok);
        stream::capsule(py, Box::new(RecordBatchIterator::new(batches, self.schema.clone())))
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        stream::schema_capsule(py, &self.schema)
    }

    /// Name, kind and values of each column; those of nested models have names with dots.
    fn columns<'py>(&self, py: Python<'py>) -> PyResult<Vec<values::Column<'py>>> {
        values::columns(py, &self.schema, &self.batches)
    }

    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    fn __repr__(&self) -> String {
        let columns = self.schema.fields().len();
        format!("ArrowTable({} rows, {columns} columns)", self.__len__())
    }
}
