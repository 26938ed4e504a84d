//! Dumps: models as Python values or as JSON text.

pub(super) mod options;
mod place;
pub(super) mod select;
pub(super) mod text;
pub(super) mod tree;
mod walk;
