//! Checks of request parameters and bodies against the schema.

pub(crate) mod filter;
pub(crate) mod parameter;
pub(crate) mod sorter;
pub(crate) mod validator;
mod violation;

pub(crate) use violation::Violation;
