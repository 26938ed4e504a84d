//! What the service is, as data: one entry a model, one entry an operation, and no behaviour.
//!
//! Decoding, encoding, validation, signatures, documentation, type stubs and the checks of the embedded tenant are all
//! derived from these tables. Wire names appear here and nowhere else.

mod model;
mod operation;
pub mod v2024;

pub use model::{Default, Field, Mixin, Model, ModelKind, Type};
pub use operation::{
    ApiClass, Body, Collection, Compare, DeclaredResponse, HttpMethod, Mixins, Operation, Parameter, ParameterLocation,
    Queryable, Version,
};
