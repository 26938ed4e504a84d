//! Models as Python objects: construction, attributes, comparison, copies, pickles and text.

mod attributes;
mod copying;
pub(super) mod descending;
pub(super) mod dump;
pub(super) mod equality;
mod items;
mod json_schema;
mod keyword_warnings;
pub(super) mod levels;
mod methods;
mod own_attributes;
mod protocol;
pub(super) mod render;
mod state;
