//! Responses without state: they follow from the schema, and the same request gets the same response.

mod content;
mod numbers;
mod operations;
mod respond;
mod text;
mod value;

#[cfg(test)]
pub(crate) use numbers::Numbers;
pub(crate) use operations::{made_up_operation, made_up_operations};
#[cfg(test)]
pub(crate) use value::value;
