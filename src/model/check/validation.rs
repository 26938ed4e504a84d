//! The state of a check: its policy, the problems found, and the path from the root.

use crate::model::base::nesting::{LIMIT, NestingError, Path};
use crate::model::base::policy::Policy;
use crate::model::base::problems::{Location, Problems};
use crate::model::class::instance::Instance;
use crate::model::class::types::{Class, ResolvedType};
use pyo3::prelude::*;
use pyo3::types::PyString;

/// The checked value: the given one, one converted from it, or the given one with a problem.
pub(super) type Checked<'py> = PyResult<Bound<'py, PyAny>>;

/// A check in progress.
pub(crate) struct Validation<'py> {
    pub(crate) py: Python<'py>,
    pub(crate) policy: Policy,
    pub(crate) problems: Problems,
    /// True if the fields of instances are checked as well, because they may have been changed since they were checked.
    pub(super) deep: bool,
    /// Members under the Python name of a field, until it is clear that none has its wire name.
    pub(super) named: Vec<NamedMember<'py>>,
    path: Path,
}

/// A member that an instance was given.
#[derive(Clone, Copy)]
pub(crate) struct GivenMember<'a, 'py> {
    pub(crate) instance: &'a Bound<'py, Instance>,
    pub(crate) name: &'a Bound<'py, PyString>,
    pub(crate) value: &'a Bound<'py, PyAny>,
}

/// A member under the Python name of a field.
pub(super) struct NamedMember<'py> {
    pub(super) instance: Bound<'py, Instance>,
    pub(super) index: usize,
    pub(super) name: Bound<'py, PyString>,
    pub(super) value: Bound<'py, PyAny>,
}

impl<'py> Validation<'py> {
    pub(crate) fn new(py: Python<'py>, policy: Policy) -> Self {
        Self {
            py,
            policy,
            problems: Problems::default(),
            deep: false,
            named: Vec::new(),
            path: Path::default(),
        }
    }

    /// A check of a request body. A mapping comes from the caller and is checked as the arguments of a constructor are; an
    /// instance may come from a server, so its unknown values are kept.
    pub(crate) fn deep(py: Python<'py>) -> Self {
        Self {
            deep: true,
            ..Self::new(py, Policy::NamedData)
        }
    }

    /// Checks the inside of a container, unless the container contains itself or nests too deep; that is a problem.
    pub(super) fn within(
        &mut self,
        container: &Bound<'py, PyAny>,
        at: Location<'_>,
        inside: impl FnOnce(&mut Self) -> Checked<'py>,
    ) -> Checked<'py> {
        match self.path.enter(container) {
            Ok(()) => {}
            Err(error @ (NestingError::Stack | NestingError::Repeats)) => return Err(error.into()),
            Err(NestingError::Cycle) => return self.recursion("Input should not contain itself", container, at),
            Err(NestingError::Depth) => {
                let message = format!("Input should not nest deeper than {LIMIT} levels");
                return self.recursion(message, container, at);
            }
        }
        let value = inside(self)?;
        self.path.leave();
        Ok(value)
    }

    #[cold]
    fn recursion(&mut self, message: impl Into<String>, value: &Bound<'py, PyAny>, at: Location<'_>) -> Checked<'py> {
        self.problems.add(at, "recursion_loop", message, value)?;
        Ok(value.clone())
    }

    /// Runs a part of the check under another policy.
    pub(super) fn under<T>(&mut self, policy: Policy, part: impl FnOnce(&mut Self) -> PyResult<T>) -> PyResult<T> {
        let outer = std::mem::replace(&mut self.policy, policy);
        let outcome = part(self);
        self.policy = outer;
        outcome
    }

    /// Handles a value that is not of the expected type.
    pub(super) fn mismatch(&mut self, ty: &ResolvedType, value: &Bound<'py, PyAny>, at: Location<'_>) -> Checked<'py> {
        let message = || format!("Input should be {}", description(ty));
        self.wrong_type(problem_kind(ty), message, value, at)
    }

    /// Handles a value that is not a list.
    pub(crate) fn not_a_list(&mut self, value: &Bound<'py, PyAny>, at: Location<'_>) -> Checked<'py> {
        self.wrong_type("list_type", || "Input should be a valid list".to_owned(), value, at)
    }

    /// Handles a value that is neither a mapping nor an instance of the class.
    pub(super) fn not_a_model(&mut self, class: &Class, value: &Bound<'py, PyAny>, at: Location<'_>) -> Checked<'py> {
        let message = || format!("Input should be a valid dictionary or instance of {}", class.model.name);
        self.wrong_type("model_type", message, value, at)
    }

    fn wrong_type(
        &mut self,
        kind: &'static str,
        message: impl FnOnce() -> String,
        value: &Bound<'py, PyAny>,
        at: Location<'_>,
    ) -> Checked<'py> {
        if !self.policy.keeps_wrong_types() {
            self.problems.add(at, kind, message(), value)?;
        }
        Ok(value.clone())
    }
}

/// pydantic's name of the problem that a value is not of this type.
const fn problem_kind(ty: &ResolvedType) -> &'static str {
    match ty {
        ResolvedType::Any => "any_type",
        ResolvedType::Str | ResolvedType::Choice(_) => "string_type",
        ResolvedType::Bool => "bool_type",
        ResolvedType::Int => "int_type",
        ResolvedType::Float => "float_type",
        ResolvedType::Date => "date_type",
        ResolvedType::File => "bytes_type",
        ResolvedType::DateTime => "datetime_type",
        ResolvedType::Object | ResolvedType::Map(_) => "dict_type",
        ResolvedType::List(_) | ResolvedType::Sparse(_) => "list_type",
        ResolvedType::Model(_) => "model_type",
    }
}

/// A type in words.
pub(super) const fn description(ty: &ResolvedType) -> &'static str {
    match ty {
        ResolvedType::Any => "any value",
        ResolvedType::Str | ResolvedType::Choice(_) => "a valid string",
        ResolvedType::Bool => "a valid boolean",
        ResolvedType::Int => "a valid integer",
        ResolvedType::Float => "a valid number",
        ResolvedType::Date => "a valid date",
        ResolvedType::File => "a valid bytes",
        ResolvedType::DateTime => "a valid datetime",
        ResolvedType::Object | ResolvedType::Map(_) | ResolvedType::Model(_) => "a valid dictionary",
        ResolvedType::List(_) | ResolvedType::Sparse(_) => "a valid list",
    }
}

/// A type in words, a model by its name.
pub(super) const fn name(ty: &ResolvedType) -> &'static str {
    match ty {
        ResolvedType::Model(link) => link.model.name,
        _ => description(ty),
    }
}
