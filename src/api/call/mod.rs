//! Calls: what sends a request, the log of a call, and the blocking way to wait for its answer.

pub(super) mod blocking;
pub(super) mod endpoint;
pub(super) mod exchange;
mod log;
pub(super) mod sender;
pub(super) mod token_source;
