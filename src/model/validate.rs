//! Checks Python values against the tables and turns them into what a model holds.

use super::class::{Class, Plan, Shape};
use super::datetime;
use super::fault::{Faults, Location};
use super::fill::Named;
use super::instance::Instance;
use super::nesting::{LIMIT, Path, Stop};
use super::policy::Policy;
use super::slot::Slot;
use crate::shared::pairs;
use crate::syntax::timestamp;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDate, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple, PyType};

/// A check in progress.
pub(crate) struct Check<'py> {
    pub(crate) py: Python<'py>,
    pub(crate) policy: Policy,
    pub(crate) faults: Faults,
    /// Whether instances are looked into as well: what they hold may have been changed since it was checked.
    deep: bool,
    /// Members that came under the Python name of a field, until it is clear that none comes under its wire name.
    pub(super) named: Vec<Named<'py>>,
    path: Path,
}

impl<'py> Check<'py> {
    pub(crate) fn new(py: Python<'py>, policy: Policy) -> Self {
        Self {
            py,
            policy,
            faults: Faults::default(),
            deep: false,
            named: Vec::new(),
            path: Path::default(),
        }
    }

    /// A check of something that is about to be sent. A mapping is the caller's, and checked as what he builds; what an
    /// instance holds may come from a server, and is kept.
    pub(crate) fn deep(py: Python<'py>) -> Self {
        Self {
            deep: true,
            ..Self::new(py, Policy::NamedData)
        }
    }

    /// A value for a field; what is wrong with it is noted, and the value returned as it came.
    pub(crate) fn field(
        &mut self,
        slot: &Slot,
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let none_allowed = if self.policy.is_strict() {
            slot.field.nullable
        } else {
            slot.field.accepts_none()
        };
        if value.is_none() && none_allowed {
            return Ok(value.clone());
        }
        let checked = self.value(&slot.plan, value, at)?;
        if let Some(limits) = slot.field.limits
            && !self.policy.keeps_unknown_values()
        {
            self.limits(limits, &checked, at)?;
        }
        Ok(checked)
    }

    /// A value of a type.
    pub(crate) fn value(
        &mut self,
        plan: &Plan,
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        match plan {
            Plan::Any => Ok(value.clone()),
            Plan::Str if value.is_instance_of::<PyString>() => Ok(value.clone()),
            Plan::Choice(choices) if value.is_instance_of::<PyString>() => self.choice(choices, value, at),
            Plan::Bool if value.is_instance_of::<PyBool>() => Ok(value.clone()),
            Plan::Int if value.is_instance_of::<PyInt>() && !value.is_instance_of::<PyBool>() => Ok(value.clone()),
            Plan::Float if is_number(value) => Ok(value.clone()),
            Plan::DateTime => self.date_time(value, at),
            Plan::Date => self.date(value, at),
            Plan::File if value.is_instance_of::<PyString>() || value.is_instance_of::<PyBytes>() => Ok(value.clone()),
            Plan::Object => self.object(value, at),
            Plan::List(element) | Plan::Sparse(element) => self.list(plan, element, value, at),
            Plan::Map(plan) => self.map(plan, value, at),
            Plan::Model(link) => self.model(link.class(self.py)?, value, at),
            Plan::Str | Plan::Choice(_) | Plan::Bool | Plan::Int | Plan::Float | Plan::File => {
                self.mismatch(plan, value, at)
            }
        }
    }

    fn choice(&mut self, choices: &[&str], value: &Bound<'py, PyAny>, at: Location<'_>) -> PyResult<Bound<'py, PyAny>> {
        let known = value
            .cast::<PyString>()?
            .to_str()
            .is_ok_and(|text| choices.contains(&text));
        if !known && !self.policy.keeps_unknown_values() {
            let message = format!("Input should be {}", one_of(choices));
            self.faults.add(at, "literal_error", message, value)?;
        }
        Ok(value.clone())
    }

    fn date_time(&mut self, value: &Bound<'py, PyAny>, at: Location<'_>) -> PyResult<Bound<'py, PyAny>> {
        if datetime::is_datetime(value) {
            let demanding = self.deep || !self.policy.keeps_unknown_values();
            if demanding && datetime::is_naive(value)? {
                let message = "Input should have a time zone: for example value.replace(tzinfo=timezone.utc)";
                self.faults.add(at, "timezone_aware", message, value)?;
            }
            return Ok(value.clone());
        }
        let Ok(text) = value.cast::<PyString>() else {
            return self.mismatch(&Plan::DateTime, value, at);
        };
        if let Some(parsed) = text.to_str().ok().and_then(timestamp::parse) {
            return datetime::make(self.py, parsed);
        }
        if !self.policy.keeps_unknown_values() {
            let message = "Input should be a date-time with an offset, such as 2015-05-28T14:07:17Z";
            self.faults.add(at, "datetime_parsing", message, value)?;
        }
        Ok(value.clone())
    }

    fn date(&mut self, value: &Bound<'py, PyAny>, at: Location<'_>) -> PyResult<Bound<'py, PyAny>> {
        if value.is_instance_of::<PyDate>() && !datetime::is_datetime(value) {
            return Ok(value.clone());
        }
        let Ok(text) = value.cast::<PyString>() else {
            return self.mismatch(&Plan::Date, value, at);
        };
        if let Some(date) = text.to_str().ok().and_then(|text| datetime::date(self.py, text)) {
            return Ok(date);
        }
        if !self.policy.keeps_unknown_values() {
            let message = "Input should be a date, such as 2015-05-28";
            self.faults.add(at, "date_parsing", message, value)?;
        }
        Ok(value.clone())
    }

    /// A dictionary. The caller's own is kept when its values are what they should be, so that it stays shared.
    fn map(&mut self, plan: &Plan, value: &Bound<'py, PyAny>, at: Location<'_>) -> PyResult<Bound<'py, PyAny>> {
        let object = self.object(value, at)?;
        let Ok(members) = value.cast::<PyDict>() else {
            return Ok(object);
        };
        self.within(value, at, |check| {
            let (mut same, made) = (true, PyDict::new(check.py));
            for (key, value) in pairs(members)? {
                let name = key.str()?;
                let name = name.to_string_lossy();
                let checked = check.value(plan, &value, Location::Member(&at, &name))?;
                same &= checked.is(&value);
                made.set_item(key, checked)?;
            }
            Ok(if same { value.clone() } else { made.into_any() })
        })
    }

    fn object(&mut self, value: &Bound<'py, PyAny>, at: Location<'_>) -> PyResult<Bound<'py, PyAny>> {
        let Ok(object) = value.cast::<PyDict>() else {
            return self.mismatch(&Plan::Object, value, at);
        };
        for key in object.keys() {
            if !key.is_instance_of::<PyString>() {
                self.faults.add(at, "invalid_key", "Keys should be strings", &key)?;
            }
        }
        Ok(value.clone())
    }

    /// A list. The caller's own list is kept when its elements are what they should be, so that it stays shared.
    fn list(
        &mut self,
        plan: &Plan,
        element: &Plan,
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if !value.is_instance_of::<PyList>() && !value.is_instance_of::<PyTuple>() {
            return self.not_a_list(value, at);
        }
        let sparse = matches!(plan, Plan::Sparse(_));
        self.within(value, at, |check| check.elements(element, sparse, value, at))
    }

    fn elements(
        &mut self,
        element: &Plan,
        sparse: bool,
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let mut same = value.is_instance_of::<PyList>();
        let mut checked = Vec::new();
        for (index, item) in value.try_iter()?.enumerate() {
            let item = item?;
            let made = match sparse && item.is_none() {
                true => item.clone(),
                false => self.value(element, &item, Location::Element(&at, index))?,
            };
            same &= made.is(&item);
            checked.push(made);
        }
        Ok(if same {
            value.clone()
        } else {
            PyList::new(self.py, checked)?.into_any()
        })
    }

    /// A value where a list was expected.
    pub(crate) fn not_a_list(&mut self, value: &Bound<'py, PyAny>, at: Location<'_>) -> PyResult<Bound<'py, PyAny>> {
        if !self.policy.keeps_wrong_types() {
            self.faults
                .add(at, "list_type", "Input should be a valid list", value)?;
        }
        Ok(value.clone())
    }

    fn model(
        &mut self,
        class: &'static Class,
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.whole(class, None, value, at)
    }

    /// A value where an instance of a class, or of a subclass that a user made, is expected.
    pub(crate) fn whole(
        &mut self,
        class: &'static Class,
        python: Option<&Bound<'py, PyType>>,
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let expected = python.unwrap_or_else(|| class.python.bind(self.py));
        if value.is_instance(expected)? && !matches!(class.shape, Shape::Array(_)) {
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
                    let instance = class.blank(check.py, python)?;
                    let policy = if check.deep { Policy::Build } else { check.policy };
                    check.under(policy, |check| check.fill(class, &instance, members, at))?;
                    Ok(instance.into_any())
                }),
                Err(_) => self.model_mismatch(class, value, at),
            },
            Shape::Union(_, plans) => self.union(class, python, plans, value, at),
            Shape::Enum(members) => self.member(members, value, at),
            Shape::Array(element) => self.list(element, element, value, at),
        }
    }

    /// The check of what is in a container, unless it is in itself or too deep; that is noted.
    fn within(
        &mut self,
        container: &Bound<'py, PyAny>,
        at: Location<'_>,
        inside: impl FnOnce(&mut Self) -> PyResult<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        match self.path.enter(container) {
            Ok(()) => {}
            Err(Stop::Stack) => return Err(Stop::Stack.into()),
            Err(Stop::Cycle) => return self.recursion("Input should not contain itself", container, at),
            Err(Stop::Depth) => {
                let message = format!("Input should not nest deeper than {LIMIT} levels");
                return self.recursion(message, container, at);
            }
        }
        let value = inside(self)?;
        self.path.leave();
        Ok(value)
    }

    #[cold]
    fn recursion(
        &mut self,
        message: impl Into<String>,
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.faults.add(at, "recursion_loop", message, value)?;
        Ok(value.clone())
    }

    /// A part of the check under another policy.
    fn under<T>(&mut self, policy: Policy, part: impl FnOnce(&mut Self) -> PyResult<T>) -> PyResult<T> {
        let outer = std::mem::replace(&mut self.policy, policy);
        let outcome = part(self);
        self.policy = outer;
        outcome
    }

    /// What an instance holds now.
    fn instance(&mut self, value: &Bound<'py, PyAny>, at: Location<'_>) -> PyResult<Bound<'py, PyAny>> {
        let Ok(instance) = value.cast::<Instance>() else {
            return Ok(value.clone());
        };
        let class = Instance::class(instance)?;
        for (index, slot) in class.slots().iter().enumerate() {
            let held = slot.get(instance);
            if instance.get().is_given(index) {
                let at = Location::Member(&at, slot.field.wire);
                let checked = match &class.shape {
                    Shape::Union(_, plans) => self.union_value(class, plans, &held, at)?,
                    _ => self.field(slot, &held, at)?,
                };
                slot.set(instance, checked)?;
            } else if slot.field.required {
                self.missing(slot, instance, None, at)?;
            }
        }
        Ok(value.clone())
    }

    fn model_mismatch(
        &mut self,
        class: &Class,
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if !self.policy.keeps_wrong_types() {
            let message = format!("Input should be a valid dictionary or instance of {}", class.model.name);
            self.faults.add(at, "model_type", message, value)?;
        }
        Ok(value.clone())
    }

    fn member(
        &mut self,
        members: &std::collections::HashMap<&str, Py<PyAny>>,
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let Ok(text) = value.cast::<PyString>() else {
            return self.mismatch(&Plan::Str, value, at);
        };
        if let Some(member) = text.to_str().ok().and_then(|text| members.get(text)) {
            return Ok(member.bind(self.py).clone());
        }
        if !self.policy.keeps_unknown_values() {
            let mut names: Vec<&str> = members.keys().copied().collect();
            names.sort_unstable();
            self.faults
                .add(at, "enum", format!("Input should be {}", one_of(&names)), value)?;
        }
        Ok(value.clone())
    }

    /// Wraps a value whose type is one of the union's.
    fn union(
        &mut self,
        class: &'static Class,
        python: Option<&Bound<'py, PyType>>,
        plans: &[Plan],
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let value = self.union_value(class, plans, value, at)?;
        let instance = class.blank(self.py, python)?;
        if let [slot] = class.slots() {
            slot.set(&instance, value)?;
            instance.get().mark(0);
        }
        Ok(instance.into_any())
    }

    fn mismatch(&mut self, plan: &Plan, value: &Bound<'py, PyAny>, at: Location<'_>) -> PyResult<Bound<'py, PyAny>> {
        if !self.policy.keeps_wrong_types() {
            let (kind, _) = plan.fault();
            self.faults
                .add(at, kind, format!("Input should be {}", plan.describe()), value)?;
        }
        Ok(value.clone())
    }
}

impl Plan {
    /// pydantic's name for a value that is not of this type, and the type in words.
    pub(crate) const fn fault(&self) -> (&'static str, &'static str) {
        match self {
            Self::Any => ("any_type", "any value"),
            Self::Str | Self::Choice(_) => ("string_type", "a valid string"),
            Self::Bool => ("bool_type", "a valid boolean"),
            Self::Int => ("int_type", "a valid integer"),
            Self::Float => ("float_type", "a valid number"),
            Self::Date => ("date_type", "a valid date"),
            Self::File => ("bytes_type", "a valid bytes"),
            Self::DateTime => ("datetime_type", "a valid datetime"),
            Self::Object | Self::Map(_) => ("dict_type", "a valid dictionary"),
            Self::List(_) | Self::Sparse(_) => ("list_type", "a valid list"),
            Self::Model(_) => ("model_type", "a valid dictionary"),
        }
    }

    /// The type in words, a model by its name.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Model(link) => link.model.name,
            _ => self.describe(),
        }
    }

    /// The type in words.
    pub(crate) const fn describe(&self) -> &'static str {
        self.fault().1
    }
}

/// Whether a value is a number, which `True` is not here.
fn is_number(value: &Bound<'_, PyAny>) -> bool {
    let number = value.is_instance_of::<PyFloat>() || value.is_instance_of::<PyInt>();
    number && !value.is_instance_of::<PyBool>()
}

/// `'a', 'b' or 'c'`.
pub(crate) fn one_of(choices: &[&str]) -> String {
    let quoted: Vec<String> = choices.iter().map(|choice| format!("'{choice}'")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}
