//! Clients and API objects: the sender of a call, and its options.

pub(super) mod api_client;
mod api_client_class;
pub(super) mod api_object;
mod api_object_class;
pub(super) mod async_client;
pub(super) mod call_options;
mod default_client;
mod pickling;
