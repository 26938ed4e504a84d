//! Binds the arguments of a call to the parameters that the operation declares, as a Python function would.

use super::misspelt;
use crate::api::settings::bad_value as error;
use crate::schema::{Argument, Operation, ParameterLocation, Type};
use crate::shared::pairs;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};

/// Keywords that every call takes.
pub(crate) const COMMON: [&str; 7] = [
    "_request_timeout",
    "_retries",
    "_request_auth",
    "_content_type",
    "_headers",
    "_host_index",
    "_download_to",
];

/// The argument of the experimental header.
const EXPERIMENTAL: &str = "x_sail_point_experimental";

/// The arguments of one call.
pub(crate) struct Arguments<'py> {
    /// Values of the operation's parameters, in their order.
    pub(crate) parameters: Vec<Option<Bound<'py, PyAny>>>,
    /// Values of the form's fields, in their order.
    pub(crate) form: Vec<Option<Bound<'py, PyAny>>>,
    /// The experimental header of an operation that no longer has it: scripts for version 1.3.8 of the official SDK pass it.
    pub(crate) experimental: Option<Bound<'py, PyAny>>,
    /// Value of the body.
    pub(crate) body: Option<Bound<'py, PyAny>>,
    /// Values of [`COMMON`], in its order.
    pub(crate) common: [Option<Bound<'py, PyAny>>; COMMON.len()],
}

/// The Python name of an argument.
pub(crate) fn name(operation: &Operation, place: Argument) -> &'static str {
    match place {
        Argument::Parameter(index) => operation.parameters.get(index).map_or("", |parameter| parameter.python),
        Argument::Form(index) => operation.form.get(index).map_or("", |field| field.python),
        Argument::Body => operation.body.map_or("", |body| body.python),
    }
}

impl<'py> Arguments<'py> {
    /// Binds the arguments that were passed.
    ///
    /// # Errors
    /// `ApiTypeError` for an argument that is unknown, passed twice or missing.
    pub(crate) fn bind(
        operation: &'static Operation,
        places: &[Argument],
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Self> {
        let mut bound = Self {
            parameters: vec![None; operation.parameters.len()],
            form: vec![None; operation.form.len()],
            experimental: None,
            body: None,
            common: Default::default(),
        };
        if args.len() > places.len() {
            let message = format!(
                "{}() takes {} arguments but {} were given",
                operation.python,
                places.len(),
                args.len()
            );
            return Err(error::api_type_error(args.py(), &message));
        }
        if !args.is_empty() && headers_come_first(operation, &args.get_item(0)?) {
            for (place, value) in places.iter().rev().zip(args.iter()) {
                bound.put(*place, value);
            }
        } else {
            for (place, value) in places.iter().zip(args.iter()) {
                bound.put(*place, value);
            }
        }
        for (key, value) in kwargs.map_or_else(|| Ok(Vec::new()), pairs)? {
            bound.keyword(operation, places, &key.cast_into::<PyString>()?, value)?;
        }
        bound.require(operation, places, args.py())?;
        Ok(bound)
    }

    fn put(&mut self, place: Argument, value: Bound<'py, PyAny>) {
        match place {
            Argument::Body => self.body = Some(value),
            Argument::Form(index) => {
                if let Some(field) = self.form.get_mut(index) {
                    *field = Some(value);
                }
            }
            Argument::Parameter(index) => {
                if let Some(parameter) = self.parameters.get_mut(index) {
                    *parameter = Some(value);
                }
            }
        }
    }

    fn get(&self, place: Argument) -> Option<&Bound<'py, PyAny>> {
        match place {
            Argument::Body => self.body.as_ref(),
            Argument::Form(index) => self.form.get(index).and_then(Option::as_ref),
            Argument::Parameter(index) => self.parameters.get(index).and_then(Option::as_ref),
        }
    }

    fn keyword(
        &mut self,
        operation: &'static Operation,
        places: &[Argument],
        key: &Bound<'py, PyString>,
        value: Bound<'py, PyAny>,
    ) -> PyResult<()> {
        let key_text = key.to_str()?;
        if let Some(common) = COMMON
            .iter()
            .zip(&mut self.common)
            .find(|(known, _)| **known == key_text)
        {
            *common.1 = Some(value).filter(|value| !value.is_none());
            return Ok(());
        }
        let Some(place) = places.iter().find(|place| name(operation, **place) == key_text) else {
            if key_text == EXPERIMENTAL {
                self.experimental = Some(value);
                return Ok(());
            }
            let known = places.iter().map(|place| name(operation, *place)).chain(COMMON);
            let advice = misspelt::suggestion(key_text, known);
            let message = format!(
                "{}() got an unexpected keyword argument '{key_text}'{advice}",
                operation.python
            );
            return Err(error::api_type_error(key.py(), &message));
        };
        if self.get(*place).is_some() {
            let message = format!("{}() got multiple values for argument '{key_text}'", operation.python);
            return Err(error::api_type_error(key.py(), &message));
        }
        self.put(*place, value);
        Ok(())
    }

    fn require(&self, operation: &'static Operation, places: &[Argument], py: Python<'py>) -> PyResult<()> {
        let required = |place: &Argument| match place {
            Argument::Body => operation.body.is_some_and(|body| !body.optional),
            Argument::Form(index) => operation
                .form
                .get(*index)
                .is_some_and(|field| field.required && !field.nullable),
            Argument::Parameter(index) => operation
                .parameters
                .get(*index)
                .is_some_and(|parameter| parameter.required),
        };
        let missing = |place: &&Argument| required(place) && self.get(**place).is_none_or(|value| value.is_none());
        match places.iter().find(missing) {
            None => Ok(()),
            Some(place) => {
                let message = format!(
                    "{}() is missing the argument '{}'",
                    operation.python,
                    name(operation, *place)
                );
                Err(error::api_type_error(py, &message))
            }
        }
    }
}

/// True if the caller passed the header before the body, as in the service's documentation.
fn headers_come_first(operation: &Operation, first: &Bound<'_, PyAny>) -> bool {
    let only_headers = operation
        .parameters
        .iter()
        .all(|parameter| parameter.location == ParameterLocation::Header);
    let body_is_model = operation.body.is_some_and(|body| matches!(body.ty, Type::Model(_)));
    only_headers && body_is_model && !operation.parameters.is_empty() && first.is_instance_of::<PyString>()
}
