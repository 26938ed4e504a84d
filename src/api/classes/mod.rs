//! The API classes: one method for each variant of each operation.

pub(super) mod client_methods;
pub(super) mod factory;
pub(super) mod facts;
mod help;
mod method_class;
mod signature;
