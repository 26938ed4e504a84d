//! The service as data: one entry a model, one entry an operation, and no behaviour.
//!
//! Decoding, encoding, validation, signatures, documentation, type stubs and the checks of the embedded tenant are all
//! derived from it. The source is the files below `schema/`, which `build.rs` checks and stores; an entry is read when it is
//! first asked for, and stays.

mod load;
mod model;
mod names;
mod operation;
mod record;
pub mod v2024;
mod version;

pub use model::{Default, Discriminator, Field, Limits, Mixin, Model, ModelKind, Type};
pub use names::{member_name, snake};
pub use operation::{
    ApiClass, Argument, Body, Collection, Compare, DeclaredResponse, HttpMethod, Mixins, Operation, Parameter,
    ParameterLocation, Queryable,
};
pub use version::{Version, version, versions};
