//! An operation in one of its three variants: makes the request of a call, and reads its answer.

use super::exchange::CallExchange;
use super::log::Log;
use super::sender::Sender;
use super::token_source::TokenSource;
use crate::api::answer::reader::AnswerReader;
use crate::api::answer::variant::Variant;
use crate::api::client::api_client::ApiClient;
use crate::api::client::api_object::ApiObject;
use crate::api::request::arguments::Arguments;
use crate::api::request::build::build;
use crate::api::settings::bad_value;
use crate::client::{Request, Response};
use crate::python::Exception;
use crate::schema::{Argument, Operation, Version};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

/// An operation in one of its three variants.
pub(in crate::api) struct Endpoint {
    pub(in crate::api) version: &'static Version,
    pub(in crate::api) operation: &'static Operation,
    pub(in crate::api) variant: Variant,
    /// The arguments in the order of a Python call.
    pub(in crate::api) arguments: &'static [Argument],
    /// The name of the method with that of its class.
    pub(in crate::api) qualified_name: String,
    answers: AnswerReader,
}

impl Endpoint {
    pub(in crate::api) fn new(
        version: &'static Version,
        operation: &'static Operation,
        variant: Variant,
        class: &str,
    ) -> Self {
        Self {
            version,
            operation,
            variant,
            arguments: operation.arguments,
            qualified_name: format!("{class}.{}{}", operation.python, variant.suffix()),
            answers: AnswerReader::new(version, operation, variant),
        }
    }

    /// The name of the method.
    pub(in crate::api) fn name(&self) -> String {
        format!("{}{}", self.operation.python, self.variant.suffix())
    }

    /// Binds the arguments, and prepares the exchange of a call.
    pub(in crate::api) fn prepare<'py>(
        &self,
        api: &Bound<'py, ApiObject>,
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<CallExchange> {
        let py = api.py();
        let client = ApiObject::client(api)?;
        let arguments = Arguments::bind(self.operation, self.arguments, args, kwargs)?;
        self.check_experimental(&client)?;
        let request = build(self.version, self.operation, &client, api.get().options(), &arguments)
            .map_err(|error| bad_value::unsendable(py, error))?;
        let client_layer = ApiClient::client(&client)?;
        let configuration = ApiClient::configured(&client)?;
        let (debug, policy, function) = configuration.get().read(py, |values| {
            let function = values.token_function().map(|function| function.clone_ref(py));
            (values.debug, values.policy(), function)
        });
        let sender = Sender {
            client: client_layer,
            log: Log::wanted(py, debug)?,
            source: function.filter(|_| !is_authenticated(&request)).map(TokenSource::new),
            policy,
        };
        Ok(CallExchange::new(sender, request))
    }

    /// Converts an answer into the result of the call.
    pub(in crate::api) fn read<'py>(
        &self,
        py: Python<'py>,
        sender: &Sender,
        response: &Response,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.answers.read(py, sender.policy, response)
    }

    fn check_experimental(&self, client: &Bound<'_, ApiClient>) -> PyResult<()> {
        if !self.operation.experimental {
            return Ok(());
        }
        let py = client.py();
        let configuration = ApiClient::configured(client)?;
        let (allowed, silent) = configuration.get().read(py, |values| {
            (values.experimental, values.suppress_experimental_warnings)
        });
        let name = self.operation.python;
        if !allowed {
            let message =
                format!("{name} is experimental and may change: set configuration.experimental = True to use it");
            return Err(Exception::CONFIGURATION.with_message(py, &message));
        }
        if silent {
            return Ok(());
        }
        Exception::EXPERIMENTAL_WARNING.warn(py, &format!("{name} is experimental and may change"))
    }
}

/// True for a request that carries its own credential.
fn is_authenticated(request: &Request) -> bool {
    let mut names = request.headers.iter().map(|(name, _)| name);
    request.authorization.is_some() || names.any(|name| name.eq_ignore_ascii_case("authorization"))
}
