//! A column of models: one column for each field, and one for the values that fit into none of them.

use super::capacity::Capacity;
use super::column::Column;
use super::scalars::ScalarColumn;
use crate::model::{Class, Instance, extras};
use arrow_array::{ArrayRef, StructArray};
use arrow_buffer::NullBufferBuilder;
use arrow_schema::{ArrowError, DataType, Field, Fields};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::sync::Arc;

/// The name of the column for extra values, as models call them.
const EXTRA: &str = "model_extra";

/// The instances of one class.
pub(super) struct RecordColumn {
    class: &'static Class,
    columns: Vec<Box<dyn Column>>,
    extra: ExtraColumn,
    valid: NullBufferBuilder,
    rows: usize,
}

/// The column for extra values: extra members, and values whose type is not that of their field.
pub(super) enum ExtraColumn {
    /// It does not exist, and no value has needed it.
    Absent,
    /// It does not exist, but a value has needed it.
    Missing,
    Present(ScalarColumn),
}

impl RecordColumn {
    /// An empty column, from empty columns for the fields of the class.
    pub(super) fn new(class: &'static Class, columns: Vec<Box<dyn Column>>, extra: ExtraColumn) -> Self {
        Self {
            class,
            columns,
            extra,
            valid: NullBufferBuilder::new(0),
            rows: 0,
        }
    }

    /// The class of the instances.
    pub(super) const fn class(&self) -> &'static Class {
        self.class
    }

    fn is_of(&self, instance: &Bound<'_, Instance>) -> bool {
        Instance::class(instance).is_ok_and(|class| std::ptr::eq(class, self.class))
    }

    /// Adds values whose type is not that of their field, and extra members.
    fn push_extra(
        &mut self,
        unfit: Option<Bound<'_, PyDict>>,
        extras: Option<Bound<'_, PyDict>>,
        capacity: &mut Capacity,
    ) -> PyResult<()> {
        let members = match (unfit, extras) {
            (Some(unfit), Some(extras)) => {
                unfit.update(extras.as_mapping())?;
                Some(unfit)
            }
            (unfit, extras) => unfit.or(extras),
        };
        match (&mut self.extra, members) {
            (ExtraColumn::Present(texts), Some(members)) => texts.push(&members, capacity).map(drop)?,
            (ExtraColumn::Present(texts), None) => texts.push_null(),
            (extra, Some(_)) => *extra = ExtraColumn::Missing,
            (_, None) => {}
        }
        Ok(())
    }

    /// Name and type of each column.
    pub(super) fn fields(&self) -> Fields {
        let columns = self.class.slots().iter().zip(&self.columns);
        let declared = columns.map(|(slot, column)| Field::new(slot.field.python, column.data_type(), true));
        let extra = matches!(self.extra, ExtraColumn::Present(_)).then(|| Field::new(EXTRA, DataType::Utf8, true));
        declared.chain(extra).collect()
    }

    /// Returns the records so far, and empties the column.
    pub(super) fn finish_records(&mut self) -> Result<StructArray, ArrowError> {
        let arrays = self.columns.iter_mut().map(|column| column.finish());
        let mut arrays = arrays.collect::<Result<Vec<ArrayRef>, _>>()?;
        if let ExtraColumn::Present(texts) = &mut self.extra {
            arrays.push(texts.finish()?);
        }
        let rows = std::mem::take(&mut self.rows);
        StructArray::try_new_with_length(self.fields(), arrays, self.valid.finish(), rows)
    }
}

impl Column for RecordColumn {
    fn push(&mut self, value: &Bound<'_, PyAny>, capacity: &mut Capacity) -> PyResult<bool> {
        let instance = value.cast::<Instance>().ok();
        let Some(instance) = instance.filter(|instance| self.is_of(instance)) else {
            self.push_null();
            return Ok(value.is_none());
        };
        let mut unfit = None;
        for (slot, column) in self.class.slots().iter().zip(&mut self.columns) {
            let value = slot.get(instance);
            if !column.push(&value, capacity)? {
                unfit
                    .get_or_insert_with(|| PyDict::new(value.py()))
                    .set_item(&slot.wire, value)?;
            }
        }
        self.push_extra(unfit, extras(instance)?, capacity)?;
        self.valid.append_non_null();
        self.rows += 1;
        Ok(true)
    }

    fn push_null(&mut self) {
        self.columns.iter_mut().for_each(|column| column.push_null());
        if let ExtraColumn::Present(texts) = &mut self.extra {
            texts.push_null();
        }
        self.valid.append_null();
        self.rows += 1;
    }

    fn data_type(&self) -> DataType {
        DataType::Struct(self.fields())
    }

    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        Ok(Arc::new(self.finish_records()?))
    }

    fn add_missing_columns(&mut self) -> bool {
        let mut any = matches!(self.extra, ExtraColumn::Missing);
        if any {
            self.extra = ExtraColumn::Present(ScalarColumn::json());
        }
        for column in &mut self.columns {
            any |= column.add_missing_columns();
        }
        any
    }
}
