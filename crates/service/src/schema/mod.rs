//! The service as data: one entry for each model and each operation, without behaviour.
//!
//! Decoding, encoding, validation, signatures, documentation, type stubs and the checks of the embedded tenant follow from it.
//! `build.rs` checks and stores the files in `schema/`, and an entry is decoded on its first use. Wire names are written in
//! those files and nowhere else.

mod load;
mod model;
mod names;
mod operation;
mod record;
pub mod tenant;
mod version;

pub use model::{Default, Discriminator, Field, Limits, Mixin, Model, ModelKind, Type};
pub use names::{member_name, snake};
pub use operation::{
    ApiClass, Argument, Body, Collection, Compare, DeclaredResponse, HttpMethod, Mixins, Operation, Parameter,
    ParameterLocation, Queryable,
};
pub use version::{Version, add, version, versions};
