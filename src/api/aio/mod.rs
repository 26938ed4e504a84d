//! Asynchronous calls: coroutines that wait for futures of the running event loop. One wake-up completes several futures.

mod bridge;
mod call;
mod sending;
mod wake;

pub(super) use call::CallCoroutine;
