//! Checks of Python values against the schema.

mod limits;
mod members;
mod scalars;
mod unions;
mod validation;
mod values;

pub(crate) use scalars::one_of;
pub(super) use validation::{GivenMember, Validation};
