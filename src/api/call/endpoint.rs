//! An operation in one of its three variants: builds the request of a call, and reads its response.

use super::exchange::CallExchange;
use super::sender::Sender;
use super::sending_method::{MethodCall, SendingMethod};
use crate::api::client::api_client::ApiClient;
use crate::api::client::api_object::ApiObject;
use crate::api::request::arguments::Arguments;
use crate::api::request::build::build;
use crate::api::response::reader::ResponseReader;
use crate::api::response::variant::Variant;
use crate::api::settings::bad_value;
use crate::client::Response;
use crate::python::Exception;
use crate::schema::{Argument, Operation, Version};
use pyo3::prelude::*;

/// An operation in one of its three variants.
pub(in crate::api) struct Endpoint {
    pub(in crate::api) version: &'static Version,
    pub(in crate::api) operation: &'static Operation,
    pub(in crate::api) variant: Variant,
    /// The arguments in the order of a Python call.
    pub(in crate::api) arguments: &'static [Argument],
    /// The name of the method with that of its class.
    pub(in crate::api) qualified_name: String,
    responses: ResponseReader,
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
            responses: ResponseReader::new(version, operation, variant),
        }
    }

    fn check_experimental(&self, client: &Bound<'_, ApiClient>) -> PyResult<()> {
        if !self.operation.experimental {
            return Ok(());
        }
        let py = client.py();
        let configuration = ApiClient::configured(client)?;
        if configuration.get().read(py, |values| values.experimental) {
            return Ok(());
        }
        let name = self.operation.python;
        let message = format!("{name} is experimental and may change: set configuration.experimental = True to use it");
        Err(Exception::CONFIGURATION.with_message(py, &message))
    }
}

impl SendingMethod for Endpoint {
    fn name(&self) -> String {
        format!("{}{}", self.operation.python, self.variant.suffix())
    }

    fn qualified_name(&self) -> &str {
        &self.qualified_name
    }

    fn prepare(&self, call: &MethodCall<'_, '_>) -> PyResult<CallExchange> {
        let api = call.owner.cast::<ApiObject>()?;
        let client = ApiObject::client(api)?;
        let arguments = Arguments::bind(self.operation, self.arguments, call.args, call.kwargs)?;
        self.check_experimental(&client)?;
        let request = build(self.version, self.operation, &client, api.get().options(), &arguments)
            .map_err(|error| bad_value::unsendable(api.py(), error))?;
        CallExchange::prepare(&client, request)
    }

    fn read<'py>(&self, py: Python<'py>, sender: &Sender, response: &Response) -> PyResult<Bound<'py, PyAny>> {
        self.responses.read(py, sender.policy, sender.saved(response), response)
    }
}
