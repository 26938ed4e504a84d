//! The steps of a call that differ between the methods that send requests.

use super::exchange::CallExchange;
use super::sender::Sender;
use crate::client::Response;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

/// A call of a method.
pub(in crate::api) struct MethodCall<'a, 'py> {
    /// The object that the method was called on.
    pub(in crate::api) owner: &'a Bound<'py, PyAny>,
    pub(in crate::api) args: &'a Bound<'py, PyTuple>,
    pub(in crate::api) kwargs: Option<&'a Bound<'py, PyDict>>,
}

/// A method that sends a request: of an API object, or of a client.
pub(in crate::api) trait SendingMethod: Send + Sync {
    /// The name of the method.
    fn name(&self) -> String;

    /// The name of the method with that of its class.
    fn qualified_name(&self) -> &str;

    /// Binds the arguments, and prepares the exchange of a call.
    ///
    /// # Errors
    /// Errors of the arguments and of the configuration.
    fn prepare(&self, call: &MethodCall<'_, '_>) -> PyResult<CallExchange>;

    /// Converts a response into the result of the call.
    ///
    /// # Errors
    /// The exception for a status that is not a success, and for a response that cannot be read.
    fn read<'py>(&self, py: Python<'py>, sender: &Sender, response: &Response) -> PyResult<Bound<'py, PyAny>>;
}
