//! Responses that follow from the schema: the same request gets the same response, if the documents in its path exist.

mod content;
mod numbers;
mod operations;
mod path_documents;
mod respond;
mod text;
mod value;

#[cfg(test)]
pub(crate) use numbers::Numbers;
pub(crate) use operations::{made_up_operation, made_up_operations};
#[cfg(test)]
pub(crate) use value::value;
