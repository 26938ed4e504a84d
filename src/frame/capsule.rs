//! The capsules of Arrow's C data interface, through which libraries exchange tables without copies.

use super::column::arrow_error;
use arrow_array::RecordBatchReader;
use arrow_array::ffi::FFI_ArrowSchema;
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_schema::Schema;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

/// A capsule, or the exception for values that cannot be converted.
pub(super) type CapsuleResult<'py> = PyResult<Bound<'py, PyCapsule>>;

/// The types that a reader asks for, which the protocol lets a producer that cannot convert ignore.
pub(super) type SchemaRequest<'a, 'py> = Option<&'a Bound<'py, PyAny>>;

/// A capsule with the batches of a reader.
pub(super) fn of_batches(py: Python<'_>, reader: Box<dyn RecordBatchReader + Send>) -> CapsuleResult<'_> {
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(reader), c"arrow_array_stream")
}

/// A capsule with the types of the columns.
pub(super) fn of_schema<'py>(py: Python<'py>, schema: &Schema) -> CapsuleResult<'py> {
    let schema = FFI_ArrowSchema::try_from(schema).map_err(arrow_error)?;
    PyCapsule::new_with_value(py, schema, c"arrow_schema")
}
