//! The Python SDK's engine for SailPoint Identity Security Cloud.
//!
//! One straight way for every call: `api` (an operation and its arguments) reads `schema` (what the service is), has
//! `client` send it, and has `model` turn bytes into Python objects and back. `sandbox`, the embedded tenant, stands
//! beside that way and shares `schema` with it.

pub mod schema;

pub mod client;
pub mod sandbox;
