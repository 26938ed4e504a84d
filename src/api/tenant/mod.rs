//! The embedded tenant in Python.

mod document;
pub(super) mod server;
