//! Chooses which model of a union a JSON object is: the member that decides, where the schema names one; else the model whose
//! required members are all there and that knows most of the members, and of several the first.

use super::validation::{Checked, Validation, name};
use crate::model::base::datetime;
use crate::model::base::problems::Location;
use crate::model::class::instance::Instance;
use crate::model::class::types::{Class, ResolvedType, Shape};
use crate::schema::Discriminator;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString};

impl<'py> Validation<'py> {
    /// The value that an instance of a union holds.
    pub(crate) fn union_value(
        &mut self,
        class: &Class,
        plans: &[ResolvedType],
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> Checked<'py> {
        if let Some(chosen) = self.chosen(class, plans, value)? {
            return self.model(chosen, None, value, at);
        }
        let mut fits = value.is_none();
        for plan in plans {
            fits |= self.fits(plan, value)?;
        }
        if !fits && !self.policy.keeps_wrong_types() {
            let names: Vec<&str> = plans.iter().map(name).collect();
            let message = format!("Input for {} should be {}", class.model.name, names.join(" or "));
            self.problems.add(at, "union_error", message, value)?;
        }
        Ok(value.clone())
    }

    /// The model that a value is, or is going to be, an instance of.
    fn chosen(
        &self,
        class: &Class,
        plans: &[ResolvedType],
        value: &Bound<'py, PyAny>,
    ) -> PyResult<Option<&'static Class>> {
        let models = models(self.py, plans)?;
        if let Ok(instance) = value.cast::<Instance>() {
            let own = Instance::class(instance)?;
            return Ok(models.into_iter().find(|model| std::ptr::eq(*model, own)));
        }
        let Ok(members) = value.cast::<PyMapping>() else {
            return Ok(None);
        };
        if models.is_empty() {
            return Ok(None);
        }
        if let Some(named) = named(class.model.discriminator, members)? {
            let found = models.iter().find(|model| model.model.name == named);
            return Ok(found.copied());
        }
        let names = names(members)?;
        let scores = models.into_iter().map(|model| (self.score(model, &names), model));
        let mut best: Option<((bool, usize), &'static Class)> = None;
        for (score, model) in scores {
            if best.is_none_or(|(most, _)| score > most) {
                best = Some((score, model));
            }
        }
        // An object that no model requires anything of, and none knows, is free where the union has free objects.
        let is_free = plans
            .iter()
            .any(|plan| matches!(plan, ResolvedType::Object | ResolvedType::Any | ResolvedType::Map(_)));
        Ok(best
            .filter(|((complete, known), _)| !is_free || (*complete && *known > 0))
            .map(|(_, model)| model))
    }

    /// True if all required members of a model are there, and how many of the members it knows.
    fn score(&self, class: &Class, names: &[String]) -> (bool, usize) {
        let python = self.policy.takes_python_names();
        let (mut complete, mut known) = (true, 0);
        for slot in class.slots() {
            let is_there = |name: &String| *name == slot.field.wire || (python && *name == slot.field.python);
            if names.iter().any(is_there) {
                known += 1;
            } else {
                complete &= !slot.field.required;
            }
        }
        (complete, known)
    }

    /// True if a value's type is one of a union's. Free-form JSON is not looked into.
    fn fits(&self, plan: &ResolvedType, value: &Bound<'py, PyAny>) -> PyResult<bool> {
        Ok(match plan {
            ResolvedType::Any => true,
            ResolvedType::Str | ResolvedType::Choice(_) | ResolvedType::File => value.is_instance_of::<PyString>(),
            ResolvedType::DateTime => value.is_instance_of::<PyString>() || datetime::is_datetime(value),
            ResolvedType::Date => value.is_instance_of::<PyString>() || value.is_instance_of::<PyDate>(),
            ResolvedType::Bool => value.is_instance_of::<PyBool>(),
            ResolvedType::Int => value.is_instance_of::<PyInt>() && !value.is_instance_of::<PyBool>(),
            ResolvedType::Float => {
                value.is_instance_of::<PyFloat>()
                    || (value.is_instance_of::<PyInt>() && !value.is_instance_of::<PyBool>())
            }
            ResolvedType::Object | ResolvedType::Map(_) => value.is_instance_of::<PyDict>(),
            ResolvedType::List(_) | ResolvedType::Sparse(_) => value.is_instance_of::<PyList>(),
            ResolvedType::Model(link) => match &link.class(self.py)?.shape {
                Shape::Enum(_) => value.is_instance_of::<PyString>(),
                Shape::Array(_) => value.is_instance_of::<PyList>(),
                Shape::Object(_) => false,
                Shape::Union(..) => true,
            },
        })
    }
}

/// The models of a union that are objects.
fn models(py: Python<'_>, plans: &[ResolvedType]) -> PyResult<Vec<&'static Class>> {
    let mut models = Vec::new();
    for plan in plans {
        if let ResolvedType::Model(link) = plan {
            let class = link.class(py)?;
            if matches!(class.shape, Shape::Object(_)) {
                models.push(class);
            }
        }
    }
    Ok(models)
}

/// The model that the deciding member names.
fn named(discriminator: Option<Discriminator>, members: &Bound<'_, PyMapping>) -> PyResult<Option<&'static str>> {
    let Some(discriminator) = discriminator else {
        return Ok(None);
    };
    if !members.contains(discriminator.member)? {
        return Ok(None);
    }
    let value = members.get_item(discriminator.member)?;
    let Ok(value) = value.cast::<PyString>() else {
        return Ok(None);
    };
    let value = value.to_string_lossy();
    let found = discriminator.models.iter().find(|(known, _)| *known == value);
    Ok(found.map(|(_, model)| model.name))
}

fn names(members: &Bound<'_, PyMapping>) -> PyResult<Vec<String>> {
    let keys = members.keys()?;
    let texts = keys
        .iter()
        .filter_map(|key| Some(key.cast::<PyString>().ok()?.to_string_lossy().into_owned()));
    Ok(texts.collect())
}
