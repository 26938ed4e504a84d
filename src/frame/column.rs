//! A column: the values of one field, added one by one.

use super::capacity::Capacity;
use arrow_array::ArrayRef;
use arrow_schema::{ArrowError, DataType};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

/// The values of one field.
pub(super) trait Column: Send {
    /// Adds a value, or null if the value has another type. True if the value, with everything in it, was of the column's type.
    ///
    /// # Errors
    /// `ApiTypeError` for a value that has no JSON form, `ApiValueError` if the batch has no capacity left.
    fn push(&mut self, value: &Bound<'_, PyAny>, capacity: &mut Capacity) -> PyResult<bool>;

    /// Adds a null.
    fn push_null(&mut self);

    /// The type of the values.
    fn data_type(&self) -> DataType;

    /// Returns the values so far, and empties the column.
    fn finish(&mut self) -> Result<ArrayRef, ArrowError>;

    /// Adds a column for extra values to each record in this column that has missed some. True if there was one. The column
    /// must be empty.
    fn add_missing_columns(&mut self) -> bool {
        false
    }
}

/// The Python exception for an Arrow error, which arrays of unequal lengths would cause.
#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
pub(super) fn arrow_error(error: ArrowError) -> PyErr {
    PyRuntimeError::new_err(error.to_string())
}
