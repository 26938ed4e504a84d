//! The Python surface: an operation of the tables and its arguments become a call, its answer becomes Python objects.

mod accessors;
mod aio;
mod answer;
mod api_client;
mod arguments;
mod callback;
mod cancel;
mod class;
mod configuration;
mod credentials;
mod document;
mod dump;
mod error;
mod file_path;
mod fork;
mod help;
mod kept;
mod leaving;
mod log;
mod method;
mod multipart;
mod options;
mod pace;
mod params;
mod pickling;
mod request;
mod response;
mod sandbox;
mod signals;
mod token_source;
mod values;

use pyo3::prelude::*;

/// Adds everything that Python sees to the module.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    leaving::register(module)?;
    fork::register(module)?;
    module.add_class::<configuration::Configuration>()?;
    module.add_class::<params::ConfigurationParams>()?;
    module.add_class::<api_client::ApiClient>()?;
    module.add("AsyncApiClient", module.py().get_type::<aio::AsyncApiClient>())?;
    module.add_class::<class::Api>()?;
    module.add_class::<response::ApiResponse>()?;
    module.add_class::<response::RawResponse>()?;
    module.add_class::<response::Headers>()?;
    response::register(module.py())?;
    module.add_class::<cancel::Cancellation>()?;
    module.add_class::<sandbox::SandboxServer>()?;
    module.add_function(wrap_pyfunction!(sandbox::evaluate_transform, module)?)?;
    module.add_function(wrap_pyfunction!(class::api, module)?)?;
    module.add_function(wrap_pyfunction!(dump::dump_python, module)?)?;
    module.add_function(wrap_pyfunction!(dump::dump_json, module)?)
}
