//! Responses of the service as Python objects and exceptions.

pub(super) mod error;
pub(super) mod headers;
mod identifiers;
pub(super) mod objects;
pub(super) mod plain;
pub(super) mod reader;
pub(super) mod variant;
