//! Columns as Python lists, for programs without a library that reads Arrow.

use crate::model::from_microseconds;
use arrow_array::cast::AsArray as _;
use arrow_array::types::{Float64Type, Int64Type, TimestampMicrosecondType};
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_schema::{DataType, Schema};
use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

/// Name, kind (`text`, `bool`, `int`, `time` or `list`) and values.
pub(super) type FlatColumn<'py> = (String, &'static str, Bound<'py, PyList>);

/// The columns of all batches. A column of models is replaced by those of its fields, under names with a dot.
pub(super) fn columns<'py>(
    py: Python<'py>,
    schema: &Schema,
    batches: &[RecordBatch],
) -> PyResult<Vec<FlatColumn<'py>>> {
    let mut found = Vec::new();
    for (index, field) in schema.fields().iter().enumerate() {
        let parts: Vec<_> = batches.iter().filter_map(|batch| batch.columns().get(index)).collect();
        flatten(py, field.name().clone(), field.data_type(), &parts, &mut found)?;
    }
    Ok(found)
}

fn flatten<'py>(
    py: Python<'py>,
    name: String,
    ty: &DataType,
    parts: &[&ArrayRef],
    found: &mut Vec<FlatColumn<'py>>,
) -> PyResult<()> {
    let DataType::Struct(fields) = ty else {
        let values = PyList::empty(py);
        for part in parts {
            for row in 0..part.len() {
                values.append(value(py, part, row)?)?;
            }
        }
        found.push((name, kind(ty), values));
        return Ok(());
    };
    for (index, field) in fields.iter().enumerate() {
        let below = parts
            .iter()
            .filter_map(|part| part.as_struct_opt()?.columns().get(index));
        let name = format!("{name}.{}", field.name());
        flatten(py, name, field.data_type(), &below.collect::<Vec<_>>(), found)?;
    }
    Ok(())
}

const fn kind(ty: &DataType) -> &'static str {
    match ty {
        DataType::Boolean => "bool",
        DataType::Int64 => "int",
        DataType::Float64 => "float",
        DataType::Timestamp(..) => "time",
        DataType::List(_) => "list",
        _ => "text",
    }
}

fn value<'py>(py: Python<'py>, array: &ArrayRef, row: usize) -> PyResult<Bound<'py, PyAny>> {
    if array.is_null(row) {
        return Ok(py.None().into_bound(py));
    }
    if let Some(texts) = array.as_string_opt::<i32>() {
        return texts.value(row).into_bound_py_any(py);
    }
    if let Some(flags) = array.as_boolean_opt() {
        return flags.value(row).into_bound_py_any(py);
    }
    if let Some(numbers) = array.as_primitive_opt::<Int64Type>() {
        return numbers.value(row).into_bound_py_any(py);
    }
    if let Some(numbers) = array.as_primitive_opt::<Float64Type>() {
        return numbers.value(row).into_bound_py_any(py);
    }
    if let Some(times) = array.as_primitive_opt::<TimestampMicrosecondType>() {
        return from_microseconds(py, times.value(row));
    }
    if let Some(lists) = array.as_list_opt::<i32>() {
        let elements = lists.value(row);
        let values = (0..elements.len()).map(|index| value(py, &elements, index));
        return Ok(PyList::new(py, values.collect::<PyResult<Vec<_>>>()?)?.into_any());
    }
    let members = PyDict::new(py);
    if let Some(record) = array.as_struct_opt() {
        for (name, column) in record.column_names().into_iter().zip(record.columns()) {
            members.set_item(name, value(py, column, row)?)?;
        }
    }
    Ok(members.into_any())
}
