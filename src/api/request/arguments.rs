//! Binds the arguments of a call to the parameters of its operation, as a Python function does.

use crate::api::settings::bad_value;
use crate::schema::{Operation, ParameterLocation, Type};
use crate::shared::pairs;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};

/// Keywords that every call takes.
pub(crate) const COMMON: [&str; 6] = [
    "_request_timeout",
    "_retries",
    "_request_auth",
    "_content_type",
    "_headers",
    "_host_index",
];

/// The arguments of one call.
pub(crate) struct Arguments<'py> {
    /// Values of the operation's parameters, in their order.
    pub(crate) parameters: Vec<Option<Bound<'py, PyAny>>>,
    /// Value of the body.
    pub(crate) body: Option<Bound<'py, PyAny>>,
    /// Values of [`COMMON`], in its order.
    pub(crate) common: [Option<Bound<'py, PyAny>>; COMMON.len()],
}

/// An argument of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Argument {
    /// A parameter, by its index.
    Parameter(usize),
    /// The body.
    Body,
}

/// The arguments of an operation in the order of a Python call: path and query, body, headers.
pub(crate) fn order(operation: &Operation) -> Vec<Argument> {
    let is_header = |index: &usize| {
        operation
            .parameters
            .get(*index)
            .is_some_and(|p| p.location == ParameterLocation::Header)
    };
    let (headers, others): (Vec<usize>, Vec<usize>) = (0..operation.parameters.len()).partition(is_header);
    let body = operation.body.map(|_| Argument::Body);
    others
        .into_iter()
        .map(Argument::Parameter)
        .chain(body)
        .chain(headers.into_iter().map(Argument::Parameter))
        .collect()
}

/// The Python name of an argument.
pub(crate) fn name(operation: &Operation, argument: Argument) -> &'static str {
    match argument {
        Argument::Parameter(index) => operation.parameters.get(index).map_or("", |parameter| parameter.python),
        Argument::Body => operation.body.map_or("", |body| body.python),
    }
}

impl<'py> Arguments<'py> {
    /// Binds positional and keyword arguments.
    ///
    /// # Errors
    /// `ApiTypeError` for an argument that is unknown, given twice, or missing.
    pub(crate) fn bind(
        operation: &'static Operation,
        declared: &[Argument],
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Self> {
        let mut bound = Self {
            parameters: vec![None; operation.parameters.len()],
            body: None,
            common: Default::default(),
        };
        if args.len() > declared.len() {
            let message = format!(
                "{}() takes {} arguments but {} were given",
                operation.python,
                declared.len(),
                args.len()
            );
            return Err(bad_value::api_type_error(args.py(), &message));
        }
        if !args.is_empty() && headers_come_first(operation, &args.get_item(0)?) {
            for (argument, value) in declared.iter().rev().zip(args.iter()) {
                bound.put(*argument, value);
            }
        } else {
            for (argument, value) in declared.iter().zip(args.iter()) {
                bound.put(*argument, value);
            }
        }
        for (key, value) in kwargs.map_or_else(|| Ok(Vec::new()), pairs)? {
            bound.keyword(operation, declared, &key.cast_into::<PyString>()?, value)?;
        }
        bound.require(operation, declared, args.py())?;
        Ok(bound)
    }

    fn put(&mut self, argument: Argument, value: Bound<'py, PyAny>) {
        match argument {
            Argument::Body => self.body = Some(value),
            Argument::Parameter(index) => {
                if let Some(parameter) = self.parameters.get_mut(index) {
                    *parameter = Some(value);
                }
            }
        }
    }

    fn get(&self, argument: Argument) -> Option<&Bound<'py, PyAny>> {
        match argument {
            Argument::Body => self.body.as_ref(),
            Argument::Parameter(index) => self.parameters.get(index).and_then(Option::as_ref),
        }
    }

    fn keyword(
        &mut self,
        operation: &'static Operation,
        declared: &[Argument],
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
        let Some(argument) = declared.iter().find(|argument| name(operation, **argument) == key_text) else {
            let message = format!("{}() got an unexpected keyword argument '{key_text}'", operation.python);
            return Err(bad_value::api_type_error(key.py(), &message));
        };
        if self.get(*argument).is_some() {
            let message = format!("{}() got multiple values for argument '{key_text}'", operation.python);
            return Err(bad_value::api_type_error(key.py(), &message));
        }
        self.put(*argument, value);
        Ok(())
    }

    fn require(&self, operation: &'static Operation, declared: &[Argument], py: Python<'py>) -> PyResult<()> {
        let required = |argument: &Argument| match argument {
            Argument::Body => true,
            Argument::Parameter(index) => operation
                .parameters
                .get(*index)
                .is_some_and(|parameter| parameter.required),
        };
        let missing =
            |argument: &&Argument| required(argument) && self.get(**argument).is_none_or(|value| value.is_none());
        match declared.iter().find(missing) {
            None => Ok(()),
            Some(argument) => {
                let message = format!(
                    "{}() is missing the argument '{}'",
                    operation.python,
                    name(operation, *argument)
                );
                Err(bad_value::api_type_error(py, &message))
            }
        }
    }
}

/// True if the caller passed headers before the body, the order of the service's documentation.
fn headers_come_first(operation: &Operation, first: &Bound<'_, PyAny>) -> bool {
    let only_headers = operation
        .parameters
        .iter()
        .all(|parameter| parameter.location == ParameterLocation::Header);
    let body_is_model = operation.body.is_some_and(|body| matches!(body.ty, Type::Model(_)));
    only_headers && body_is_model && !operation.parameters.is_empty() && first.is_instance_of::<PyString>()
}
