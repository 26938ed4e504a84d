//! Calls and the life of the interpreter: signals, shutdown, forks, cancellation.

pub(super) mod callback;
pub(super) mod cancel;
pub(super) mod coroutine;
pub(super) mod shutdown;
mod signals;
