//! The Python surface: an operation and its arguments become a call, and its response becomes Python objects.
//!
//! Each module uses only those before it: `runtime` (threads and coroutines), `settings`, `response`, `client`,
//! `request`, `call` (blocking calls), `aio` (awaited calls), and `classes` (the API classes). `tenant` is beside them.

mod aio;
mod call;
mod classes;
mod client;
mod request;
mod response;
mod runtime;
mod settings;
mod tenant;

use client::{api_client, api_object, async_client};
use pyo3::prelude::*;
use response::{headers, objects};
use runtime::cancel;
use settings::{configuration, params};
use tenant::server;

/// Adds the Python classes and functions of this module to the module.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<configuration::Configuration>()?;
    module.add_class::<params::ConfigurationParams>()?;
    module.add_class::<api_client::ApiClient>()?;
    module.add("AsyncApiClient", module.py().get_type::<async_client::AsyncApiClient>())?;
    module.add_class::<api_object::ApiObject>()?;
    module.add_class::<objects::ApiResponse>()?;
    module.add_class::<objects::RawResponse>()?;
    module.add_class::<headers::ResponseHeaders>()?;
    headers::register(module.py())?;
    module.add_class::<cancel::Cancellation>()?;
    module.add_class::<server::SandboxServer>()?;
    module.add_function(wrap_pyfunction!(server::evaluate_transform, module)?)?;
    module.add_function(wrap_pyfunction!(server::lint_transforms, module)?)?;
    module.add_function(wrap_pyfunction!(server::trace_transform, module)?)?;
    module.add_function(wrap_pyfunction!(server::template_branches, module)?)?;
    classes::client_methods::register(module.py())?;
    module.add_function(wrap_pyfunction!(classes::client_methods::send_request, module)?)?;
    module.add_function(wrap_pyfunction!(classes::facts::method_names, module)?)?;
    module.add_function(wrap_pyfunction!(classes::facts::operation_facts, module)?)?;
    module.add_function(wrap_pyfunction!(classes::factory::api, module)?)
}
