//! Clients and API objects: who sends a call, and with which options.

pub(super) mod api_client;
mod api_client_class;
pub(super) mod api_object;
mod api_object_class;
pub(super) mod async_client;
pub(super) mod call_options;
mod default_client;
mod pickling;
