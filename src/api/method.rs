//! A method of an API class: one operation in one of its three variants.

use super::answer::{self, Variant};
use super::api_client::ApiClient;
use super::arguments::{self, Arguments, COMMON, Place};
use super::class::Api;
use super::log::Log;
use super::{error, request};
use crate::client::{Client, Request, Response};
use crate::model::signature::{self, Parameter};
use crate::schema::{Operation, Version};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

// What the attribute of an API class is before it is bound to an object. No documentation of the class: CPython would show
// it as that of every method.
#[pyclass(frozen, dict, module = "sailpoint._core")]
pub(crate) struct Method {
    version: &'static Version,
    operation: &'static Operation,
    variant: Variant,
    #[pyo3(get, name = "__qualname__")]
    qualified: String,
    #[pyo3(get, name = "__module__")]
    module: String,
}

/// Types of [`COMMON`] as they are written in Python.
const COMMON_TYPES: [&str; COMMON.len()] = [
    "float | tuple[float, float] | None",
    "Mapping[str, Any] | None",
    "str | None",
    "Mapping[str, str] | None",
    "int",
];

impl Method {
    pub(crate) fn new(
        version: &'static Version,
        operation: &'static Operation,
        variant: Variant,
        class: &str,
        module: &str,
    ) -> Self {
        let qualified = format!("{class}.{}{}", operation.python, variant.suffix());
        Self {
            version,
            operation,
            variant,
            qualified,
            module: module.to_owned(),
        }
    }

    fn call<'py>(
        &self,
        api: &Bound<'py, Api>,
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = api.py();
        let client = Api::client(api)?;
        let arguments = Arguments::bind(self.operation, args, kwargs)?;
        self.check_experimental(&client)?;
        let request = request::build(self.version, self.operation, &client, &arguments)?;
        let sender = ApiClient::client(&client)?;
        let (debug, policy) = {
            let configuration = ApiClient::configured(&client)?;
            let configuration = configuration.try_borrow()?;
            (configuration.debug, configuration.policy())
        };
        let log = Log::wanted(py, debug)?;
        let response = send(py, &sender, request, log.as_ref())?;
        answer::read(py, self.version, self.operation, self.variant, policy, &response)
    }

    fn check_experimental(&self, client: &Bound<'_, ApiClient>) -> PyResult<()> {
        let py = client.py();
        let configuration = ApiClient::configured(client)?;
        let configuration = configuration.try_borrow()?;
        if !self.operation.experimental {
            return Ok(());
        }
        let name = self.operation.python;
        if !configuration.experimental {
            let message =
                format!("{name} is experimental and may change: set configuration.experimental = True to use it");
            return Err(crate::model::raise(py, "ConfigurationException", (message,)));
        }
        if configuration.suppress_experimental_warnings {
            return Ok(());
        }
        let category = py.import("sailpoint.exceptions")?.getattr("ExperimentalWarning")?;
        let message = format!("{name} is experimental and may change");
        py.import("warnings")?.call_method1("warn", (message, category))?;
        Ok(())
    }

    fn parameters(&self) -> Vec<Parameter> {
        let mut parameters = vec![plain("self", "")];
        parameters.extend(
            arguments::order(self.operation)
                .into_iter()
                .map(|place| self.parameter(place)),
        );
        for (name, ty) in COMMON.iter().zip(COMMON_TYPES) {
            let default = if *name == "_host_index" { "0" } else { "None" };
            let default = Some(default.to_owned());
            parameters.push(Parameter {
                name: (*name).to_owned(),
                kind: "KEYWORD_ONLY",
                annotation: ty.to_owned(),
                default,
            });
        }
        parameters
    }

    fn parameter(&self, place: Place) -> Parameter {
        let name = arguments::name(self.operation, place);
        let declared = match place {
            Place::Body => None,
            Place::Parameter(index) => self.operation.parameters.get(index),
        };
        match (declared, self.operation.body) {
            (Some(parameter), _) if parameter.required => plain(name, &signature::of_type(&parameter.ty)),
            (Some(parameter), _) => {
                let default = if parameter.default.starts_with('\'') {
                    parameter.default
                } else {
                    "None"
                };
                let default = Some(default.to_owned());
                let annotation = format!("{} | None", signature::of_type(&parameter.ty));
                Parameter {
                    default,
                    ..plain(name, &annotation)
                }
            }
            (None, Some(body)) => plain(name, &signature::of_type(&body.ty)),
            (None, None) => plain(name, ""),
        }
    }

    fn returns(&self) -> String {
        let data = self
            .operation
            .success()
            .map_or_else(|| "None".to_owned(), |response| signature::of_type(&response.ty));
        match self.variant {
            Variant::Plain => data,
            Variant::HttpInfo => format!("ApiResponse[{data}]"),
            Variant::Raw => "RawResponse".to_owned(),
        }
    }
}

/// Sends the request with the interpreter released, until it is answered or a signal handler raises.
fn send(py: Python<'_>, sender: &Client, request: Request, log: Option<&Log>) -> PyResult<Response> {
    let mut signal = None;
    let mut interrupted = || {
        signal = log.and_then(Log::raised);
        signal = signal.take().or_else(|| Python::attach(|py| py.check_signals().err()));
        signal.is_some()
    };
    let sent = py.detach(|| match log {
        None => sender.send_blocking(request, &mut interrupted),
        Some(log) => tracing::subscriber::with_default(log.clone(), || sender.send_blocking(request, &mut interrupted)),
    });
    if let Some(raised) = signal.or_else(|| log.and_then(Log::raised)) {
        return Err(raised);
    }
    sent.map_err(|error| error::to_python(py, error))
}

fn plain(name: &str, annotation: &str) -> Parameter {
    Parameter {
        name: name.to_owned(),
        kind: "POSITIONAL_OR_KEYWORD",
        annotation: annotation.to_owned(),
        default: None,
    }
}

#[pymethods]
impl Method {
    #[pyo3(signature = (*args, **kwargs))]
    fn __call__<'py>(
        &self,
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let api = args
            .get_item(0)
            .map_err(|_| PyTypeError::new_err(format!("{}() is a method", self.qualified)))?;
        self.call(api.cast::<Api>()?, &args.get_slice(1, args.len()), kwargs)
    }

    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        instance: &Bound<'py, PyAny>,
        _owner: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if instance.is_none() {
            return Ok(slf.clone().into_any());
        }
        slf.py().import("types")?.getattr("MethodType")?.call1((slf, instance))
    }

    #[getter]
    fn __name__(&self) -> String {
        format!("{}{}", self.operation.python, self.variant.suffix())
    }

    #[getter]
    fn __doc__(&self) -> String {
        super::class::documentation(self.version, self.operation, self.variant)
    }

    #[getter]
    fn __signature__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        signature::signature(py, self.parameters(), Some(self.returns()))
    }

    fn __repr__(&self) -> String {
        format!("<function {}>", self.qualified)
    }
}
