//! A column of lists.

use super::capacity::Capacity;
use super::column::Column;
use arrow_array::{ArrayRef, ListArray};
use arrow_buffer::{NullBufferBuilder, OffsetBufferBuilder};
use arrow_schema::{ArrowError, DataType, Field};
use pyo3::prelude::*;
use pyo3::types::PyList;
use std::sync::Arc;

/// Lists whose elements have one type.
pub(super) struct ListColumn {
    elements: Box<dyn Column>,
    ends: OffsetBufferBuilder<i32>,
    valid: NullBufferBuilder,
}

impl ListColumn {
    /// An empty column, from an empty column for the elements.
    pub(super) fn new(elements: Box<dyn Column>) -> Self {
        Self {
            elements,
            ends: OffsetBufferBuilder::new(0),
            valid: NullBufferBuilder::new(0),
        }
    }

    fn field(&self) -> Arc<Field> {
        Arc::new(Field::new("item", self.elements.data_type(), true))
    }
}

impl Column for ListColumn {
    fn push(&mut self, value: &Bound<'_, PyAny>, capacity: &mut Capacity) -> PyResult<bool> {
        let Ok(list) = value.cast::<PyList>() else {
            self.push_null();
            return Ok(value.is_none());
        };
        let (mut count, mut fits) = (0, true);
        for element in list.iter() {
            capacity.take(1)?;
            fits &= self.elements.push(&element, capacity)?;
            count += 1;
        }
        self.ends.push_length(count);
        self.valid.append_non_null();
        Ok(fits)
    }

    fn push_null(&mut self) {
        self.ends.push_length(0);
        self.valid.append_null();
    }

    fn data_type(&self) -> DataType {
        DataType::List(self.field())
    }

    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        let ends = std::mem::replace(&mut self.ends, OffsetBufferBuilder::new(0)).finish();
        let lists = ListArray::try_new(self.field(), ends, self.elements.finish()?, self.valid.finish())?;
        Ok(Arc::new(lists))
    }

    fn add_missing_columns(&mut self) -> bool {
        self.elements.add_missing_columns()
    }
}
