//! `ApiClient.request`: a call to any path of the service, for operations that no version declares yet.

use super::exchange::CallExchange;
use super::sender::Sender;
use super::sending_method::{MethodCall, SendingMethod};
use crate::api::client::api_client::ApiClient;
use crate::api::request;
use crate::api::response::{objects::RawResponse, plain};
use crate::api::settings::bad_value;
use crate::client::Response;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// A request of a client.
pub(in crate::api) struct ClientRequest {
    /// True to return a response of any status without decoding it.
    pub(in crate::api) raw: bool,
}

impl SendingMethod for ClientRequest {
    fn name(&self) -> String {
        if self.raw { "call_api" } else { "request" }.to_owned()
    }

    fn qualified_name(&self) -> &str {
        if self.raw {
            "ApiClient.call_api"
        } else {
            "ApiClient.request"
        }
    }

    /// The positional arguments are the method and the path; the others are passed by name.
    fn prepare(&self, call: &MethodCall<'_, '_>) -> PyResult<CallExchange> {
        let py = call.owner.py();
        let client = call.owner.cast::<ApiClient>()?;
        let given = call.kwargs.map_or_else(|| PyDict::new(py), Clone::clone);
        let request = request::plain::build(client, &call.args.get_item(0)?, &call.args.get_item(1)?, &given)
            .map_err(|error| bad_value::unsendable(py, error))?;
        CallExchange::prepare(client, request)
    }

    fn read<'py>(&self, py: Python<'py>, sender: &Sender, response: &Response) -> PyResult<Bound<'py, PyAny>> {
        if self.raw {
            return RawResponse::new(py, response)?.into_bound_py_any(py);
        }
        plain::read(py, sender.saved(response), response)
    }
}
