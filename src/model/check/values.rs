//! The descent of a check through lists, models and their fields.

use super::validation::{Checked, GivenMember, NamedMember, Validation};
use crate::model::base::dictionary;
use crate::model::base::policy::Policy;
use crate::model::base::problems::Location;
use crate::model::class::blank::blank;
use crate::model::class::instance::Instance;
use crate::model::class::slot::untrack_leaf;
use crate::model::class::types::{Class, ResolvedType, Shape, Slot};
use crate::shared::pairs;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple, PyType};

impl<'py> Validation<'py> {
    /// Checks the value of a field. A value with a problem is returned unchanged.
    pub(crate) fn field(&mut self, slot: &Slot, value: &Bound<'py, PyAny>, at: Location<'_>) -> Checked<'py> {
        let none_allowed = if self.policy.is_strict() {
            slot.field.nullable
        } else {
            slot.field.accepts_none()
        };
        if value.is_none() && none_allowed {
            return Ok(value.clone());
        }
        let checked = self.value(&slot.ty, value, at)?;
        if let Some(limits) = slot.field.limits
            && !self.policy.keeps_unknown_values()
        {
            self.limits(limits, &checked, at)?;
        }
        Ok(checked)
    }

    /// Checks a value of a type.
    pub(crate) fn value(&mut self, ty: &ResolvedType, value: &Bound<'py, PyAny>, at: Location<'_>) -> Checked<'py> {
        use ResolvedType as Ty;
        match ty {
            Ty::Any => Ok(value.clone()),
            Ty::Str if value.is_instance_of::<PyString>() => Ok(value.clone()),
            Ty::Choice(choices) if value.is_instance_of::<PyString>() => self.choice(choices, value, at),
            Ty::Bool if value.is_instance_of::<PyBool>() => Ok(value.clone()),
            Ty::Int if value.is_instance_of::<PyInt>() && !value.is_instance_of::<PyBool>() => Ok(value.clone()),
            Ty::Float if is_number(value) => Ok(value.clone()),
            Ty::DateTime => self.date_time(value, at),
            Ty::Date => self.date(value, at),
            Ty::File if value.is_instance_of::<PyString>() || value.is_instance_of::<PyBytes>() => Ok(value.clone()),
            Ty::Object => self.object(value, at),
            Ty::List(element) => self.list(element, false, value, at),
            Ty::Sparse(element) => self.list(element, true, value, at),
            Ty::Map(ty) => self.map(ty, value, at),
            Ty::Model(link) => self.model(link.class(self.py)?, None, value, at),
            Ty::Str | Ty::Choice(_) | Ty::Bool | Ty::Int | Ty::Float | Ty::File => self.mismatch(ty, value, at),
        }
    }

    /// Checks a list. The caller's own list is kept if no element had to be converted, so that it stays shared.
    fn list(
        &mut self,
        element: &ResolvedType,
        sparse: bool,
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> Checked<'py> {
        if !value.is_instance_of::<PyList>() && !value.is_instance_of::<PyTuple>() {
            return self.not_a_list(value, at);
        }
        self.within(value, at, |check| {
            let mut same = value.is_instance_of::<PyList>();
            let mut made = Vec::new();
            for (index, item) in value.try_iter()?.enumerate() {
                let item = item?;
                let checked = match sparse && item.is_none() {
                    true => item.clone(),
                    false => check.value(element, &item, Location::Element(&at, index))?,
                };
                same &= checked.is(&item);
                made.push(checked);
            }
            Ok(if same {
                value.clone()
            } else {
                PyList::new(check.py, made)?.into_any()
            })
        })
    }

    /// Checks a dictionary. The caller's own is kept if no value had to be converted, so that it stays shared.
    fn map(&mut self, ty: &ResolvedType, value: &Bound<'py, PyAny>, at: Location<'_>) -> Checked<'py> {
        let object = self.object(value, at)?;
        let Ok(members) = value.cast::<PyDict>() else {
            return Ok(object);
        };
        self.within(value, at, |check| {
            let (mut same, made) = (true, PyDict::new(check.py));
            for (key, value) in pairs(members)? {
                let name = key.str()?;
                let name = name.to_string_lossy();
                let checked = check.value(ty, &value, Location::Member(&at, &name))?;
                same &= checked.is(&value);
                made.set_item(key, checked)?;
            }
            Ok(if same { value.clone() } else { made.into_any() })
        })
    }

    /// Checks a value where an instance of a class, or of `python`, a subclass that a user defined, is expected.
    pub(crate) fn model(
        &mut self,
        class: &'static Class,
        python: Option<&Bound<'py, PyType>>,
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> Checked<'py> {
        let expected = python.unwrap_or_else(|| class.python.bind(self.py));
        let is_instance = value.is_instance(expected)?;
        if is_instance
            && python.is_none()
            && let (Shape::Union(slots, types), Ok(instance)) = (&class.shape, value.cast::<Instance>())
            && let [slot] = &**slots
        {
            return self.union(class, None, types, &slot.get(instance), at);
        }
        if is_instance && !matches!(class.shape, Shape::Array(_)) {
            if self.deep {
                return self.within(value, at, |check| {
                    check.under(Policy::NamedData, |check| check.instance(value, at))
                });
            }
            return Ok(value.clone());
        }
        match &class.shape {
            Shape::Object(_) => match value.cast::<PyMapping>() {
                Ok(members) => self.within(value, at, |check| {
                    let instance = blank(check.py, class, python)?;
                    let policy = if check.deep { Policy::Build } else { check.policy };
                    check.under(policy, |check| check.fill(class, &instance, members, at))?;
                    Ok(instance.into_any())
                }),
                Err(_) => self.not_a_model(class, value, at),
            },
            Shape::Union(_, types) => self.union(class, python, types, value, at),
            Shape::Enum(members) => self.enum_member(members, value, at),
            Shape::Array(element) => self.list(element, false, value, at),
        }
    }

    /// Checks the current values of an instance's fields.
    fn instance(&mut self, value: &Bound<'py, PyAny>, at: Location<'_>) -> Checked<'py> {
        let Ok(instance) = value.cast::<Instance>() else {
            return Ok(value.clone());
        };
        let class = Instance::class(instance)?;
        for (index, slot) in class.slots().iter().enumerate() {
            let held = slot.get(instance);
            if instance.get().is_given(index) {
                let at = Location::Member(&at, slot.field.wire);
                let checked = match &class.shape {
                    Shape::Union(_, types) => self.union_value(class, types, &held, at)?,
                    _ => self.field(slot, &held, at)?,
                };
                slot.set(instance, checked)?;
            } else if slot.field.required {
                self.missing(slot, instance, None, at)?;
            }
        }
        Ok(value.clone())
    }

    /// Checks a value of a union. A field holds the value itself; only `python`, a class that is asked for, wraps it.
    fn union(
        &mut self,
        class: &'static Class,
        python: Option<&Bound<'py, PyType>>,
        types: &[ResolvedType],
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> Checked<'py> {
        let value = self.union_value(class, types, value, at)?;
        if python.is_none() {
            return Ok(value);
        }
        let instance = blank(self.py, class, python)?;
        if let [slot] = class.slots() {
            slot.set(&instance, value)?;
            instance.get().mark(0);
        }
        Ok(instance.into_any())
    }

    /// Sets the members of a new instance from a mapping, by Python name or wire name.
    pub(crate) fn fill(
        &mut self,
        class: &Class,
        instance: &Bound<'py, Instance>,
        members: &Bound<'py, PyMapping>,
        at: Location<'_>,
    ) -> PyResult<()> {
        let mut expected = 0;
        let mut fill = |key: Bound<'py, PyAny>, value: Bound<'py, PyAny>| {
            let Ok(key) = key.cast_into::<PyString>() else {
                return self.problems.add(at, "invalid_key", "Keys should be strings", &value);
            };
            let Some((index, slot)) = self.field_of(class, expected, &key, members)? else {
                let given = GivenMember {
                    instance,
                    name: &key,
                    value: &value,
                };
                return self.undeclared(&given, at);
            };
            expected = index + 1;
            self.set_field(instance, index, slot, &value, at)
        };
        match members.cast_exact::<PyDict>() {
            Ok(members) => dictionary::each(members, fill)?,
            Err(_) => {
                for item in members.items()?.iter() {
                    let (key, value) = item.extract()?;
                    fill(key, value)?;
                }
            }
        }
        self.complete(class, instance, Some(members.as_any()), at)?;
        untrack_leaf(class, instance);
        Ok(())
    }

    fn set_field(
        &mut self,
        instance: &Bound<'py, Instance>,
        index: usize,
        slot: &Slot,
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> PyResult<()> {
        let value = self.field(slot, value, Location::Member(&at, slot.field.wire))?;
        slot.set(instance, value)?;
        instance.get().mark(index);
        Ok(())
    }

    /// Sets each field that was not given to its default, and adds a problem for each required one. `given` is the mapping that
    /// the members came from, if it still exists.
    pub(crate) fn complete(
        &mut self,
        class: &Class,
        instance: &Bound<'py, Instance>,
        given: Option<&Bound<'py, PyAny>>,
        at: Location<'_>,
    ) -> PyResult<()> {
        if !self.named.is_empty() {
            self.set_named(class, instance, at)?;
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

    /// Sets the members that came under Python names, now that all members of the instance are known.
    #[cold]
    fn set_named(&mut self, class: &Class, instance: &Bound<'py, Instance>, at: Location<'_>) -> PyResult<()> {
        let (own, others): (Vec<NamedMember<'py>>, _) = std::mem::take(&mut self.named)
            .into_iter()
            .partition(|named| named.instance.is(instance));
        self.named = others;
        for named in own {
            match class.slots().get(named.index) {
                Some(slot) if !instance.get().is_given(named.index) => {
                    self.set_field(instance, named.index, slot, &named.value, at)?;
                }
                _ => {
                    let given = GivenMember {
                        instance,
                        name: &named.name,
                        value: &named.value,
                    };
                    self.undeclared(&given, at)?;
                }
            }
        }
        Ok(())
    }
}

/// True if a value is a number, which `True` is not here.
fn is_number(value: &Bound<'_, PyAny>) -> bool {
    let number = value.is_instance_of::<PyFloat>() || value.is_instance_of::<PyInt>();
    number && !value.is_instance_of::<PyBool>()
}
