//! Asynchronous calls: coroutines that wait on futures of the running event loop, which one wake-up a batch completes.

mod bridge;
mod call;
mod client;
mod sending;

pub(crate) use call::Call;
pub(crate) use client::AsyncApiClient;
