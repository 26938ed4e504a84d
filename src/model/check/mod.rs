//! Checks of Python values against the schema.

mod members;
mod scalars;
mod validation;
mod values;

pub(super) use validation::Validation;
