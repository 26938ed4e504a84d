//! The service as data: one entry for each model and each operation, without behaviour.
//!
//! Decoding, encoding, validation, signatures, documentation, type stubs and the checks of the embedded tenant all follow from
//! these tables. Wire names are written here and nowhere else.

mod model;
mod operation;
pub mod v2024;

pub use model::{Default, Field, Mixin, Model, ModelKind, Type};
pub use operation::{
    ApiClass, Body, Collection, Compare, DeclaredResponse, HttpMethod, Mixins, Operation, Parameter, ParameterLocation,
    Queryable, Version,
};
