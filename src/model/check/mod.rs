//! Checks of Python values against the schema.

mod members;
mod scalars;
mod validator;
mod values;

pub(super) use validator::Validator;
