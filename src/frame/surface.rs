//! The functions of this module: tables of models, of the models of an iterator, and of texts.

use super::stream::ArrowStream;
use super::table::ArrowTable;
use crate::model::Class;
use crate::shutdown;
use pyo3::prelude::*;
use pyo3::types::{PyIterator, PyList, PyTuple, PyType};

/// Adds the Python classes and functions of this module to the module.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<ArrowTable>()?;
    module.add_class::<ArrowStream>()?;
    module.add_function(wrap_pyfunction!(arrow_table, module)?)?;
    module.add_function(wrap_pyfunction!(arrow_stream, module)?)?;
    module.add_function(wrap_pyfunction!(arrow_texts, module)?)
}

/// A table of models. Without a model, which is so if there are no records, it has no columns.
#[pyfunction]
fn arrow_table(records: &Bound<'_, PyTuple>, model: Option<&Bound<'_, PyType>>) -> PyResult<ArrowTable> {
    let _section = shutdown::section();
    match model {
        Some(model) => ArrowTable::of_records(records, Class::behind(model)?),
        None => Ok(ArrowTable::empty()),
    }
}

/// A table of the models that an iterator will give.
#[pyfunction]
fn arrow_stream(
    records: &Bound<'_, PyIterator>,
    model: &Bound<'_, PyType>,
    batch_size: usize,
) -> PyResult<ArrowStream> {
    let _section = shutdown::section();
    ArrowStream::new(records, Class::behind(model)?, batch_size)
}

/// A table of tuples of texts.
#[pyfunction]
#[expect(clippy::needless_pass_by_value, reason = "PyO3 passes the names by value")]
fn arrow_texts(names: Vec<String>, rows: &Bound<'_, PyList>) -> PyResult<ArrowTable> {
    let _section = shutdown::section();
    ArrowTable::of_texts(&names, rows)
}
