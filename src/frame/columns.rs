//! Makes the columns for a class from the types of its fields.

use super::column::Column;
use super::list::ListColumn;
use super::record::{ExtraColumn, RecordColumn};
use super::scalars::ScalarColumn;
use crate::model::{Class, ResolvedType, Shape};
use pyo3::prelude::*;

/// When a record gets a column for extra values.
#[derive(Clone, Copy)]
pub(super) enum ExtraValues {
    /// When a record has some.
    WhenNeeded,
    /// Always, because records to come may have some.
    Always,
}

/// The classes around a record, as a linked list on the stack.
#[derive(Clone, Copy)]
enum Parents<'a> {
    None,
    Within(&'a Self, &'static Class),
}

impl Parents<'_> {
    fn include(self, class: &'static Class) -> bool {
        match self {
            Self::None => false,
            Self::Within(outer, parent) => std::ptr::eq(parent, class) || outer.include(class),
        }
    }
}

/// An empty column for the instances of a class.
pub(super) fn of_class(py: Python<'_>, class: &'static Class, extra: ExtraValues) -> PyResult<RecordColumn> {
    record(py, class, extra, Parents::None)
}

fn record(py: Python<'_>, class: &'static Class, extra: ExtraValues, parents: Parents<'_>) -> PyResult<RecordColumn> {
    let parents = Parents::Within(&parents, class);
    let columns = class.slots().iter().map(|slot| of_type(py, &slot.ty, extra, parents));
    let extra = match extra {
        ExtraValues::WhenNeeded => ExtraColumn::Absent,
        ExtraValues::Always => ExtraColumn::Present(ScalarColumn::json()),
    };
    Ok(RecordColumn::new(class, columns.collect::<PyResult<_>>()?, extra))
}

/// An empty column for values of a type. A model that may contain itself has no limit of nesting, and becomes JSON text.
fn of_type(py: Python<'_>, ty: &ResolvedType, extra: ExtraValues, parents: Parents<'_>) -> PyResult<Box<dyn Column>> {
    Ok(match ty {
        ResolvedType::Any | ResolvedType::Object | ResolvedType::Map(_) => Box::new(ScalarColumn::json()),
        ResolvedType::Str | ResolvedType::Choice(_) | ResolvedType::Date | ResolvedType::File => {
            Box::new(ScalarColumn::text())
        }
        ResolvedType::Bool => Box::new(ScalarColumn::bool()),
        ResolvedType::Int => Box::new(ScalarColumn::int()),
        ResolvedType::Float => Box::new(ScalarColumn::float()),
        ResolvedType::DateTime => Box::new(ScalarColumn::time()),
        ResolvedType::List(element) | ResolvedType::Sparse(element) => {
            Box::new(ListColumn::new(of_type(py, element, extra, parents)?))
        }
        ResolvedType::Model(link) => {
            let class = link.class(py)?;
            match &class.shape {
                Shape::Object(_) if !parents.include(class) => Box::new(record(py, class, extra, parents)?),
                Shape::Object(_) | Shape::Union(..) => Box::new(ScalarColumn::json()),
                Shape::Enum(_) => Box::new(ScalarColumn::text()),
                Shape::Array(element) => Box::new(ListColumn::new(of_type(py, element, extra, parents)?)),
            }
        }
    })
}
