//! The attributes that instances of a user's subclass have besides fields and members, for copies and pickles.

use crate::model::class::extras;
use crate::model::class::instance::{Instance, is_user_subclass};
use crate::shared::pairs;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

/// The own attributes of an instance, by name.
pub(super) struct OwnAttributes<'py> {
    /// Those in `__dict__`.
    pub(super) attributes: Bound<'py, PyDict>,
    /// Those in slots that the class declares.
    pub(super) slots: Bound<'py, PyDict>,
}

impl<'py> OwnAttributes<'py> {
    /// The own attributes of an instance; `None` if there are none.
    pub(super) fn of(instance: &Bound<'py, Instance>) -> PyResult<Option<Self>> {
        if !is_user_subclass(instance)? {
            return Ok(None);
        }
        let (attributes, slots) = (attributes(instance)?, slots(instance)?);
        Ok((!attributes.is_empty() || !slots.is_empty()).then_some(Self { attributes, slots }))
    }

    /// Sets them in a new instance, as pickle does for any class.
    pub(super) fn restore(&self, instance: &Bound<'py, Instance>) -> PyResult<()> {
        extras::attributes(instance)?.update(self.attributes.as_mapping())?;
        for (name, value) in pairs(&self.slots)? {
            instance.setattr(name.cast::<PyString>()?, value)?;
        }
        Ok(())
    }
}

/// The attributes in `__dict__` that are not members.
fn attributes<'py>(instance: &Bound<'py, Instance>) -> PyResult<Bound<'py, PyDict>> {
    let found = PyDict::new(instance.py());
    let members = extras::get(instance)?;
    for (name, value) in pairs(&extras::attributes(instance)?)? {
        let Ok(name) = name.cast::<PyString>() else {
            continue;
        };
        let is_member = match &members {
            Some(members) => members.contains(name)? && !instance.get_type().hasattr(name)?,
            None => false,
        };
        if !is_member && !extras::is_reserved(name)? {
            found.set_item(name, value)?;
        }
    }
    Ok(found)
}

/// The values of the slots that the class declares besides those of the fields.
fn slots<'py>(instance: &Bound<'py, Instance>) -> PyResult<Bound<'py, PyDict>> {
    let py = instance.py();
    let found = PyDict::new(py);
    let fields = Instance::class(instance)?.python.bind(py);
    let copyreg = py.import(intern!(py, "copyreg"))?;
    let names = copyreg.call_method1(intern!(py, "_slotnames"), (instance.get_type(),))?;
    for name in names.try_iter()? {
        let name = name?.cast_into::<PyString>()?;
        if fields.hasattr(&name)? {
            continue;
        }
        if let Some(value) = instance.as_any().getattr_opt(&name)? {
            found.set_item(name, value)?;
        }
    }
    Ok(found)
}
