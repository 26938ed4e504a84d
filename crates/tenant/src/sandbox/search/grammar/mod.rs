//! The query language: `attributes.city:London AND NOT @access(type:ROLE)`.
//!
//! The rules are those of Elasticsearch's `query_string`, in which AND and OR have no precedence: AND requires the conditions
//! on both of its sides, and a condition between ORs decides only if none is required.

mod clauses;
mod parser;
mod ranges;
mod scanner;
mod terms;

pub(crate) use parser::{Language, parse};

#[cfg(test)]
mod tests;
