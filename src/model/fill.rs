//! Gives instances their members: by wire name or Python name, known and unknown, and defaults for the rest.

use super::class::Class;
use super::dump;
use super::extras;
use super::fault::Location;
use super::instance::Instance;
use super::select::{Options, Selection};
use super::slot::Slot;
use super::tracking;
use super::validate::Check;
use pyo3::prelude::*;
use pyo3::types::{PyMapping, PyString};

/// A member that came under the Python name of a field.
pub(super) struct Named<'py> {
    instance: Bound<'py, Instance>,
    index: usize,
    name: Bound<'py, PyString>,
    value: Bound<'py, PyAny>,
}

impl<'py> Check<'py> {
    /// Gives an instance its members, by Python name or wire name.
    pub(crate) fn fill(
        &mut self,
        class: &Class,
        instance: &Bound<'py, Instance>,
        members: &Bound<'py, PyMapping>,
        at: Location<'_>,
    ) -> PyResult<()> {
        for item in members.items()?.iter() {
            let (key, value): (Bound<'py, PyAny>, Bound<'py, PyAny>) = item.extract()?;
            let Ok(key) = key.cast_into::<PyString>() else {
                self.faults.add(at, "invalid_key", "Keys should be strings", &value)?;
                continue;
            };
            let known = self.known(class, &key, members)?;
            match known {
                Some((index, slot)) => {
                    let value = self.field(slot, &value, Location::Member(&at, slot.field.wire))?;
                    slot.set(instance, value)?;
                    instance.get().mark(index);
                }
                None => self.unknown(instance, &key, &value, at)?,
            }
        }
        self.complete_from(class, instance, Some(members.as_any()), at)?;
        tracking::settle(class, instance);
        Ok(())
    }

    /// The field that a member is for. One that came by its wire name is not looked for under its Python name.
    fn known<'c>(
        &self,
        class: &'c Class,
        key: &Bound<'py, PyString>,
        members: &Bound<'py, PyMapping>,
    ) -> PyResult<Option<(usize, &'c Slot)>> {
        let name = key.to_string_lossy();
        if let Some(found) = class.by_wire(&name) {
            return Ok(Some(found));
        }
        match class.by_name(&name) {
            Some((_, slot)) if !self.policy.takes_python_names() || members.contains(&slot.wire)? => Ok(None),
            found => Ok(found),
        }
    }

    /// Takes a member whose name is none of the wire's.
    pub(crate) fn extra(
        &mut self,
        instance: &Bound<'py, Instance>,
        name: &Bound<'py, PyString>,
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> PyResult<()> {
        if self.policy.takes_python_names()
            && let Some((index, _)) = Instance::class(instance)?.by_name(&name.to_string_lossy())
        {
            self.named
                .retain(|named| !(named.index == index && named.instance.is(instance)));
            self.named.push(Named {
                instance: instance.clone(),
                index,
                name: name.clone(),
                value: value.clone(),
            });
            return Ok(());
        }
        self.unknown(instance, name, value, at)
    }

    /// Gives an instance those members that came under Python names, now that all are there.
    #[cold]
    fn settle(&mut self, class: &Class, instance: &Bound<'py, Instance>, at: Location<'_>) -> PyResult<()> {
        let (own, others) = std::mem::take(&mut self.named)
            .into_iter()
            .partition(|named| named.instance.is(instance));
        self.named = others;
        let own: Vec<Named<'py>> = own;
        for named in own {
            match class.slots().get(named.index) {
                Some(slot) if !instance.get().is_given(named.index) => {
                    let value = self.field(slot, &named.value, Location::Member(&at, slot.field.wire))?;
                    slot.set(instance, value)?;
                    instance.get().mark(named.index);
                }
                _ => self.unknown(instance, &named.name, &named.value, at)?,
            }
        }
        Ok(())
    }

    /// Keeps a member that the tables do not know, or notes it as a fault.
    fn unknown(
        &mut self,
        instance: &Bound<'py, Instance>,
        name: &Bound<'py, PyString>,
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> PyResult<()> {
        if self.policy.keeps_unknown_members() || Instance::class(instance)?.model.open {
            return extras::set(instance, name, value);
        }
        let name = name.to_string_lossy();
        self.faults.add(
            Location::Member(&at, &name),
            "extra_forbidden",
            "Extra inputs are not permitted",
            value,
        )
    }

    /// Gives every field that was not given its default, and notes the required ones.
    pub(crate) fn complete(
        &mut self,
        class: &Class,
        instance: &Bound<'py, Instance>,
        at: Location<'_>,
    ) -> PyResult<()> {
        self.complete_from(class, instance, None, at)
    }

    fn complete_from(
        &mut self,
        class: &Class,
        instance: &Bound<'py, Instance>,
        given: Option<&Bound<'py, PyAny>>,
        at: Location<'_>,
    ) -> PyResult<()> {
        if !self.named.is_empty() {
            self.settle(class, instance, at)?;
        }
        for (index, slot) in class.slots().iter().enumerate() {
            if instance.get().is_given(index) {
                continue;
            }
            slot.set(instance, slot.default(self.py))?;
            if slot.field.required && !self.policy.keeps_wrong_types() {
                self.missing(slot, instance, given, at)?;
            }
        }
        Ok(())
    }

    /// Notes a field that is required. The error shows what was given instead, which after decoding is not there any
    /// more as a mapping.
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
            return self.faults.add(at, "missing", "Field required", given);
        }
        let dumped = dump::dump(instance.as_any(), Options::WIRE, Selection::default());
        let dumped = dumped.unwrap_or_else(|_| instance.clone().into_any());
        self.faults.add(at, "missing", "Field required", &dumped)
    }
}
