//! A table that is built while it is read, batch by batch.

use super::batch::BatchBuilder;
use super::capsule::{self, CapsuleResult, SchemaRequest};
use super::columns::ExtraValues;
use crate::model::Class;
use crate::python::Exception;
use crate::shared::Shared;
use crate::shutdown::{self, Owned, Requester};
use crate::user_code;
use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, SchemaRef};
use pyo3::prelude::*;
use pyo3::types::PyIterator;
use pyo3::{PyTraverseError, PyVisit};

/// The records of an iterator, for one reader.
#[pyclass(frozen, module = "sailpoint._core")]
pub(super) struct ArrowStream {
    schema: SchemaRef,
    unread: Owned<Shared<Option<BatchReader>>>,
}

/// Takes records from an iterator until a batch is full.
struct BatchReader {
    records: Option<Py<PyIterator>>,
    builder: BatchBuilder,
    schema: SchemaRef,
}

impl ArrowStream {
    /// The records of one class that an iterator will give, at most `limit` in a batch.
    pub(super) fn new(records: &Bound<'_, PyIterator>, class: &'static Class, limit: usize) -> PyResult<Self> {
        let builder = BatchBuilder::new(records.py(), class, ExtraValues::Always, limit)?;
        let schema = builder.schema();
        let reader = BatchReader {
            records: Some(records.clone().unbind()),
            builder,
            schema: schema.clone(),
        };
        Ok(Self {
            schema,
            unread: Owned::new(Shared::new(Some(reader))),
        })
    }
}

#[pymethods]
impl ArrowStream {
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(&self, py: Python<'py>, requested_schema: SchemaRequest<'_, 'py>) -> CapsuleResult<'py> {
        let _ = requested_schema;
        let Some(reader) = self.unread.take(py) else {
            let message = "the stream has already been read; pass a list to read records more than once";
            return Err(Exception::API_VALUE_ERROR.with_message(py, message));
        };
        capsule::of_batches(py, Box::new(reader))
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> CapsuleResult<'py> {
        capsule::of_schema(py, &self.schema)
    }

    fn __repr__(&self) -> String {
        format!("ArrowStream({} columns)", self.schema.fields().len())
    }

    #[expect(clippy::needless_pass_by_value, reason = "PyO3 passes it by value")]
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        self.unread.traverse(|unread| {
            let records = unread.as_ref().and_then(|reader| reader.records.as_ref());
            visit.call(records)
        })
    }

    fn __clear__(&self, py: Python<'_>) {
        let _section = shutdown::section();
        drop(self.unread.take(py));
    }
}

impl BatchReader {
    fn batch(&mut self, py: Python<'_>) -> PyResult<Option<RecordBatch>> {
        let Some(records) = self.records.take() else {
            return Ok(None);
        };
        let mut iterator = records.bind(py).clone();
        while !self.builder.is_full() {
            match user_code::next(&mut iterator)? {
                Some(record) => self.builder.push(&record)?,
                None if self.builder.is_empty() => return Ok(None),
                None => return self.builder.finish().map(Some),
            }
        }
        self.records = Some(records);
        self.builder.finish().map(Some)
    }
}

impl Iterator for BatchReader {
    type Item = Result<RecordBatch, ArrowError>;

    /// The next batch. Readers call this from any thread; after an error there is no further batch.
    fn next(&mut self) -> Option<Self::Item> {
        // Readers release the interpreter while they wait for a batch.
        let batch = shutdown::attach(Requester::current(), |py| self.batch(py));
        match batch {
            Some(batch) => batch
                .map_err(|error| ArrowError::from_external_error(Box::new(error)))
                .transpose(),
            None => Some(Err(ArrowError::ComputeError(
                "the interpreter has shut down".to_owned(),
            ))),
        }
    }
}

impl RecordBatchReader for BatchReader {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }
}
