//! Dictionaries that Python code may change while they are read: PyO3's own iterator panics then.

use pyo3::prelude::*;
use pyo3::types::PyDict;

type Pair<'py> = (Bound<'py, PyAny>, Bound<'py, PyAny>);

/// The members as they are now, whatever happens to the dictionary while they are worked on.
///
/// # Errors
/// When there is no memory.
pub(super) fn pairs<'py>(dict: &Bound<'py, PyDict>) -> PyResult<Vec<Pair<'py>>> {
    let pair = |item: Bound<'py, PyAny>| item.extract();
    dict.items().iter().map(pair).collect()
}
