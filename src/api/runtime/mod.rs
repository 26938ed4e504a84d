//! Threads and coroutines of calls: signals, cancellation, and coroutines in Rust.

pub(super) mod cancel;
pub(super) mod coroutine;
pub(super) mod signals;
