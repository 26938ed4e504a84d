//! A table that is made while it is read, batch by batch; and the capsules in which Arrow's C interface hands tables over.

use super::record::Extras;
use super::rows::{Rows, broken};
use crate::model::{Class, raise};
use crate::shared::Shared;
use arrow_array::ffi::FFI_ArrowSchema;
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, Schema, SchemaRef};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyIterator};
use pyo3::{PyTraverseError, PyVisit};

/// Records that come from an iterator, for one reader.
#[pyclass(frozen, module = "sailpoint._core", name = "ArrowStream")]
pub(super) struct Stream {
    schema: SchemaRef,
    unread: Shared<Option<Reader>>,
}

/// Takes records from an iterator until a batch is full.
struct Reader {
    records: Option<Py<PyIterator>>,
    rows: Rows,
    schema: SchemaRef,
}

impl Stream {
    /// The records of one class that an iterator will give, so many at most in a batch.
    pub(super) fn new(records: &Bound<'_, PyIterator>, class: &'static Class, limit: usize) -> PyResult<Self> {
        let rows = Rows::new(records.py(), class, Extras::Always, limit)?;
        let schema = rows.schema();
        let reader = Reader {
            records: Some(records.clone().unbind()),
            rows,
            schema: schema.clone(),
        };
        Ok(Self {
            schema,
            unread: Shared::new(Some(reader)),
        })
    }
}

#[pymethods]
impl Stream {
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // The protocol lets a producer give its own types where it cannot give others.
        let _ = requested_schema;
        let Some(reader) = self.unread.take(py) else {
            let message = "the stream was read before; what is read several times must be a list";
            return Err(raise(py, "ApiValueError", (message,)));
        };
        capsule(py, Box::new(reader))
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema_capsule(py, &self.schema)
    }

    fn __repr__(&self) -> String {
        format!("ArrowStream({} columns)", self.schema.fields().len())
    }

    #[expect(clippy::needless_pass_by_value, reason = "PyO3 hands it over")]
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        let visited = self.unread.try_with(|unread| {
            let records = unread.as_ref().and_then(|reader| reader.records.as_ref());
            visit.call(records)
        });
        visited.unwrap_or(Ok(()))
    }

    fn __clear__(&self, py: Python<'_>) {
        drop(self.unread.take(py));
    }
}

impl Reader {
    fn batch(&mut self, py: Python<'_>) -> PyResult<Option<RecordBatch>> {
        let Some(records) = self.records.take() else {
            return Ok(None);
        };
        let mut iterator = records.bind(py).clone();
        while !self.rows.is_full() {
            match iterator.next() {
                Some(record) => self.rows.push(&record?)?,
                None if self.rows.is_empty() => return Ok(None),
                None => return self.rows.finish().map(Some),
            }
        }
        self.records = Some(records);
        self.rows.finish().map(Some)
    }
}

impl Iterator for Reader {
    type Item = Result<RecordBatch, ArrowError>;

    /// Readers call it from any thread. After an error there is nothing more.
    fn next(&mut self) -> Option<Self::Item> {
        let batch = Python::try_attach(|py| self.batch(py));
        match batch {
            Some(batch) => batch
                .map_err(|error| ArrowError::from_external_error(Box::new(error)))
                .transpose(),
            None => Some(Err(ArrowError::ComputeError("the interpreter has ended".to_owned()))),
        }
    }
}

impl RecordBatchReader for Reader {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }
}

/// Hands over the batches of a reader.
pub(super) fn capsule<'py>(
    py: Python<'py>,
    reader: Box<dyn RecordBatchReader + Send>,
) -> PyResult<Bound<'py, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(reader), c"arrow_array_stream")
}

/// Hands over the types of the columns.
pub(super) fn schema_capsule<'py>(py: Python<'py>, schema: &Schema) -> PyResult<Bound<'py, PyCapsule>> {
    let schema = FFI_ArrowSchema::try_from(schema).map_err(broken)?;
    PyCapsule::new_with_value(py, schema, c"arrow_schema")
}
