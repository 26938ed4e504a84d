//! Models as Python objects: construction, attributes, comparison, copies, pickles and text.

mod attributes;
mod copying;
pub(super) mod descending;
pub(super) mod dump;
mod equality;
mod items;
mod json_schema;
mod keyword_warnings;
mod levels;
mod methods;
mod own_attributes;
pub(super) mod render;
mod state;
