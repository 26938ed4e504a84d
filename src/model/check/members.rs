//! The members of an object: which field each is for, and which fields are missing.

use super::validation::{GivenMember, NamedMember, Validation};
use crate::model::base::problems::Location;
use crate::model::class::extras;
use crate::model::class::instance::Instance;
use crate::model::class::types::{Class, Slot};
use crate::model::write::options::DumpOptions;
use crate::model::write::select::Selection;
use crate::model::write::tree;
use pyo3::prelude::*;
use pyo3::types::{PyMapping, PyString};

impl<'py> Validation<'py> {
    /// The field that a member of a mapping is for, expected at an index. A Python name counts only if the mapping has no member
    /// with the wire name.
    pub(super) fn field_of<'c>(
        &self,
        class: &'c Class,
        expected: usize,
        key: &Bound<'py, PyString>,
        members: &Bound<'py, PyMapping>,
    ) -> PyResult<Option<(usize, &'c Slot)>> {
        let name = key.to_string_lossy();
        if let Some(found) = class.by_wire_from(expected, &name) {
            return Ok(Some(found));
        }
        match class.by_name(&name) {
            Some((_, slot)) if !self.policy.takes_python_names() || members.contains(&slot.wire)? => Ok(None),
            found => Ok(found),
        }
    }

    /// Takes a member of decoded text whose name is not a wire name.
    pub(crate) fn extra(&mut self, given: &GivenMember<'_, 'py>, at: Location<'_>) -> PyResult<()> {
        let GivenMember { instance, name, value } = *given;
        if self.policy.takes_python_names()
            && let Some((index, _)) = Instance::class(instance)?.by_name(&name.to_string_lossy())
        {
            self.named
                .retain(|named| !(named.index == index && named.instance.is(instance)));
            self.named.push(NamedMember {
                instance: instance.clone(),
                index,
                name: name.clone(),
                value: value.clone(),
            });
            return Ok(());
        }
        self.undeclared(given, at)
    }

    /// Stores a member that the schema does not declare, or adds a problem.
    pub(super) fn undeclared(&mut self, given: &GivenMember<'_, 'py>, at: Location<'_>) -> PyResult<()> {
        let GivenMember { instance, name, value } = *given;
        if self.policy.keeps_unknown_members() || Instance::class(instance)?.model.open {
            return extras::set(instance, name, value);
        }
        let name = name.to_string_lossy();
        let at = Location::Member(&at, &name);
        let message = "Extra inputs are not permitted";
        self.problems.add(at, "extra_forbidden", message, value)
    }

    /// Adds the problem that a required field is missing. The input that it shows is `given`, or a dump of the instance if the
    /// mapping no longer exists after decoding.
    #[cold]
    pub(super) fn missing(
        &mut self,
        slot: &Slot,
        instance: &Bound<'py, Instance>,
        given: Option<&Bound<'py, PyAny>>,
        at: Location<'_>,
    ) -> PyResult<()> {
        let at = Location::Member(&at, slot.field.wire);
        if let Some(given) = given {
            return self.problems.add(at, "missing", "Field required", given);
        }
        let dumped = tree::to_tree(instance.as_any(), DumpOptions::WIRE, Selection::default());
        let dumped = dumped.unwrap_or_else(|_| instance.clone().into_any());
        self.problems.add(at, "missing", "Field required", &dumped)
    }
}
