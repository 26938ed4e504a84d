//! The settings of a client: `Configuration`, `ConfigurationParams`, and the types of their values.

mod access_token;
mod accessors;
mod attributes;
pub(super) mod bad_value;
pub(super) mod configuration;
mod configuration_class;
mod credentials;
pub(super) mod default_object;
mod file_path;
pub(super) mod params;
mod params_class;
mod pasted_value;
mod pickling;
mod rate_limit;
pub(super) mod seconds;
pub(super) mod secrets;
pub(super) mod values;
