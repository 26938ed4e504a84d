//! The resource engine: serves the collections of the schema from documents in the database.
//!
//! Paths, statuses, models, filters and sorters come from the schema. The files in `families` add the facts that it lacks: unique
//! names, defaults, references. The method and the path of an operation determine what it does.

mod change;
mod context;
mod create;
mod each;
mod effect_change;
mod effect_reads;
mod effect_response;
mod effect_targets;
mod effects;
mod get;
mod handlers;
mod list;
mod place;
mod query;
mod references;
mod remove;
mod replace;
mod response;
mod unique;
mod valid;

pub(crate) use handlers::engine_operations;
pub(crate) use list::{list_changed, list_matching};
pub(crate) use place::put_document;
pub(crate) use references::check_new_references;
