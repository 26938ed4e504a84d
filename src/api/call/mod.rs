//! Calls: preparing and sending a request, the log of a call, and blocking until its response arrives.

pub(super) mod blocking;
pub(super) mod client_request;
pub(super) mod endpoint;
pub(super) mod exchange;
mod log;
pub(super) mod sender;
pub(super) mod sending_method;
pub(super) mod token_source;
