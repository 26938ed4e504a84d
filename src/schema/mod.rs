//! What the service is, as data: one entry a model, one entry an operation, and no behaviour.
//!
//! Decoding, encoding, validation, signatures, documentation, type stubs and the checks of the embedded tenant are all
//! derived from these tables. Wire names appear here and nowhere else.

mod model;
mod operation;
pub mod v2024;

pub use model::{Default, Field, Kind, Mixin, Model, Type};
pub use operation::{
    Api, Body, Collection, Compare, Location, Method, Mixins, Operation, Parameter, Queryable, Response, Version,
};
