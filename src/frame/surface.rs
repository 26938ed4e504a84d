//! What the package asks of tables.

use super::stream::Stream;
use super::table::Table;
use crate::model::Class;
use pyo3::prelude::*;
use pyo3::types::{PyIterator, PyList, PyTuple, PyType};

/// Adds what Python sees of tables to the module.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Table>()?;
    module.add_class::<Stream>()?;
    module.add_function(wrap_pyfunction!(arrow_table, module)?)?;
    module.add_function(wrap_pyfunction!(arrow_stream, module)?)?;
    module.add_function(wrap_pyfunction!(arrow_texts, module)?)
}

/// A table of models; without a model there are no columns, which only no records have.
#[pyfunction]
fn arrow_table(records: &Bound<'_, PyTuple>, model: Option<&Bound<'_, PyType>>) -> PyResult<Table> {
    match model {
        Some(model) => Table::of_records(records, Class::behind(model)?),
        None => Ok(Table::nothing()),
    }
}

/// A table of the models that an iterator will give.
#[pyfunction]
fn arrow_stream(records: &Bound<'_, PyIterator>, model: &Bound<'_, PyType>, batch_size: usize) -> PyResult<Stream> {
    Stream::new(records, Class::behind(model)?, batch_size)
}

/// A table of tuples of texts.
#[pyfunction]
#[expect(clippy::needless_pass_by_value, reason = "PyO3 makes the names")]
fn arrow_texts(names: Vec<String>, rows: &Bound<'_, PyList>) -> PyResult<Table> {
    Table::of_texts(&names, rows)
}
