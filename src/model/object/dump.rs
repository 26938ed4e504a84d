//! `model_dump` and `model_dump_json` for any value: a model, a list of models, or a free-form object.

use super::levels;
use crate::model::write::options::DumpOptions;
use crate::model::write::select::{DumpFilters, Selection};
use crate::model::write::text::{self, Indent};
use crate::model::write::tree;
use crate::shutdown;
use pyo3::prelude::*;

/// Bytes of stack that pprint takes for each level, in versions whose Python calls take any.
const PRINT_LEVEL: usize = 2048;

/// A value, and every model in it, as dictionaries, lists and scalars.
#[pyfunction]
#[pyo3(signature = (value, *, mode = "python", include = None, exclude = None, by_alias = false, exclude_unset = false, exclude_defaults = false, exclude_none = false))]
#[expect(clippy::too_many_arguments, reason = "the arguments that pydantic's method takes")]
pub(crate) fn dump_python<'py>(
    value: &Bound<'py, PyAny>,
    mode: &str,
    include: Option<&Bound<'py, PyAny>>,
    exclude: Option<&Bound<'py, PyAny>>,
    by_alias: bool,
    exclude_unset: bool,
    exclude_defaults: bool,
    exclude_none: bool,
) -> PyResult<Bound<'py, PyAny>> {
    let _section = shutdown::section();
    let options = DumpOptions {
        json: mode == "json",
        by_alias,
        exclude_none,
        exclude_unset,
        exclude_defaults,
        exclude_read_only: false,
        finite: false,
    };
    tree::to_tree(value, options, DumpFilters::read(include, exclude)?.selection())
}

/// A value, and every model in it, as JSON text.
#[pyfunction]
#[pyo3(signature = (value, *, indent = None, include = None, exclude = None, by_alias = false, exclude_unset = false, exclude_defaults = false, exclude_none = false))]
#[expect(clippy::too_many_arguments, reason = "the arguments that pydantic's method takes")]
pub(crate) fn dump_json(
    value: &Bound<'_, PyAny>,
    indent: Option<Indent>,
    include: Option<&Bound<'_, PyAny>>,
    exclude: Option<&Bound<'_, PyAny>>,
    by_alias: bool,
    exclude_unset: bool,
    exclude_defaults: bool,
    exclude_none: bool,
) -> PyResult<String> {
    let _section = shutdown::section();
    let options = DumpOptions {
        json: true,
        by_alias,
        exclude_none,
        exclude_unset,
        exclude_defaults,
        exclude_read_only: false,
        finite: false,
    };
    text::to_json(value, options, DumpFilters::read(include, exclude)?.selection(), indent)
}

/// A value as text for reading, with wire names.
#[pyfunction]
#[pyo3(name = "_pretty")]
pub(crate) fn pretty<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let _section = shutdown::section();
    let options = DumpOptions {
        by_alias: true,
        ..DumpOptions::default()
    };
    let dumped = tree::to_tree(value, options, Selection::default())?;
    levels::check(&dumped, PRINT_LEVEL)?;
    value.py().import("pprint")?.call_method1("pformat", (dumped,))
}
