//! Models as columns: one for each field, and one for what has no place in them.

use super::column::{Column, push_json};
use super::rows::Room;
use crate::model::{Class, Instance, extras};
use arrow_array::builder::StringBuilder;
use arrow_array::{ArrayRef, StructArray};
use arrow_buffer::NullBufferBuilder;
use arrow_schema::{ArrowError, DataType, Field, Fields};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::sync::Arc;

/// The name of the column for members that the tables do not know, as models call them.
const EXTRA: &str = "model_extra";

/// The values of instances of one class.
pub(super) struct Record {
    class: &'static Class,
    columns: Vec<Column>,
    extra: Extra,
    valid: NullBufferBuilder,
    rows: usize,
}

/// Whether tables have a column for what has no place in the others.
#[derive(Clone, Copy)]
pub(super) enum Extras {
    /// Where a record needs one.
    WhereNeeded,
    /// In every model, because records to come may need one.
    Always,
}

/// The JSON text of what has no place in the columns.
enum Extra {
    /// There was nothing.
    None,
    /// There was something, which the column does not have.
    Missed,
    Column(StringBuilder),
}

/// The classes around a record, as a list that lives on the stack.
#[derive(Clone, Copy)]
pub(super) enum Parents<'a> {
    None,
    Within(&'a Self, &'static Class),
}

impl Parents<'_> {
    /// Whether a class is among them.
    pub(super) fn include(self, class: &'static Class) -> bool {
        match self {
            Self::None => false,
            Self::Within(outer, parent) => std::ptr::eq(parent, class) || outer.include(class),
        }
    }
}

impl Record {
    /// Empty columns for the fields of a class.
    pub(super) fn new(py: Python<'_>, class: &'static Class, extras: Extras, parents: Parents<'_>) -> PyResult<Self> {
        let parents = Parents::Within(&parents, class);
        let columns = class
            .slots()
            .iter()
            .map(|slot| Column::new(py, &slot.plan, extras, parents));
        Ok(Self {
            class,
            columns: columns.collect::<PyResult<_>>()?,
            extra: match extras {
                Extras::WhereNeeded => Extra::None,
                Extras::Always => Extra::Column(StringBuilder::new()),
            },
            valid: NullBufferBuilder::new(0),
            rows: 0,
        })
    }

    /// The class of its instances.
    pub(super) const fn class(&self) -> &'static Class {
        self.class
    }

    /// Adds an instance, and null in place of anything else; whether it was one.
    pub(super) fn push(&mut self, value: &Bound<'_, PyAny>, room: &mut Room) -> PyResult<bool> {
        let instance = value.cast::<Instance>().ok();
        let Some(instance) = instance.filter(|instance| self.is_of(instance)) else {
            self.push_null();
            return Ok(false);
        };
        let mut unfit = None;
        for (slot, column) in self.class.slots().iter().zip(&mut self.columns) {
            let value = slot.get(instance);
            if !column.push(&value, room)? {
                unfit
                    .get_or_insert_with(|| PyDict::new(value.py()))
                    .set_item(&slot.wire, value)?;
            }
        }
        self.push_extra(unfit, extras(instance)?, room)?;
        self.valid.append_non_null();
        self.rows += 1;
        Ok(true)
    }

    /// Adds a null.
    pub(super) fn push_null(&mut self) {
        self.columns.iter_mut().for_each(Column::push_null);
        if let Extra::Column(texts) = &mut self.extra {
            texts.append_null();
        }
        self.valid.append_null();
        self.rows += 1;
    }

    fn is_of(&self, instance: &Bound<'_, Instance>) -> bool {
        Instance::class(instance).is_ok_and(|class| std::ptr::eq(class, self.class))
    }

    /// Adds what is no value of a column, and members that the tables do not know.
    fn push_extra(
        &mut self,
        unfit: Option<Bound<'_, PyDict>>,
        unknown: Option<Bound<'_, PyDict>>,
        room: &mut Room,
    ) -> PyResult<()> {
        let members = match (unfit, unknown) {
            (Some(unfit), Some(unknown)) => {
                unfit.update(unknown.as_mapping())?;
                Some(unfit)
            }
            (unfit, unknown) => unfit.or(unknown),
        };
        match (&mut self.extra, members) {
            (Extra::Column(texts), Some(members)) => push_json(texts, &members, room)?,
            (Extra::Column(texts), None) => texts.append_null(),
            (extra, Some(_)) => *extra = Extra::Missed,
            (_, None) => {}
        }
        Ok(())
    }

    /// Makes room for what was missed, here and below; whether there was anything. The columns must be empty.
    pub(super) fn show_missed(&mut self) -> bool {
        let mut any = matches!(self.extra, Extra::Missed);
        if any {
            self.extra = Extra::Column(StringBuilder::new());
        }
        for record in self.columns.iter_mut().filter_map(Column::record) {
            any |= record.show_missed();
        }
        any
    }

    /// Name and type of each column.
    pub(super) fn fields(&self) -> Fields {
        let columns = self.class.slots().iter().zip(&self.columns);
        let known = columns.map(|(slot, column)| Field::new(slot.field.python, column.data_type(), true));
        let extra = matches!(self.extra, Extra::Column(_)).then(|| Field::new(EXTRA, DataType::Utf8, true));
        known.chain(extra).collect()
    }

    /// The values so far; the columns are empty afterwards.
    pub(super) fn finish(&mut self) -> Result<StructArray, ArrowError> {
        let arrays = self.columns.iter_mut().map(Column::finish);
        let mut arrays = arrays.collect::<Result<Vec<ArrayRef>, _>>()?;
        if let Extra::Column(texts) = &mut self.extra {
            arrays.push(Arc::new(texts.finish()));
        }
        let rows = std::mem::take(&mut self.rows);
        StructArray::try_new_with_length(self.fields(), arrays, self.valid.finish(), rows)
    }
}
