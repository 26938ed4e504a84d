//! Search over documents: queries, filters, sorting, pages and aggregations. Everything here is a function of its arguments;
//! the documents come from `documents`, and the state of a tenant from the handlers of the operations.
//!
//! A query is read by `grammar` or `dsl`, which both give a `Query`. `corpus` holds the documents of an index in columns, in
//! which `evaluate` finds those that match.

mod aggregations;
mod bits;
mod condition;
mod corpus;
mod dates;
mod documents;
mod dsl;
mod error;
mod evaluate;
mod filters;
mod grammar;
mod index;
mod indexes;
mod pages;
mod pattern;
mod projection;
mod query;
mod request;
mod segment;
mod sorting;
mod value_test;
mod words;

pub(crate) use documents::found_objects;
pub(crate) use error::SearchError;
pub(crate) use index::Index;
pub(crate) use indexes::SearchIndexes;
pub(crate) use pages::{aggregate, count, page};
pub(crate) use request::Search;
pub(crate) use segment::Segment;

#[cfg(test)]
mod tests;
