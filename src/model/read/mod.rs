//! Models from JSON text.

mod decode;
pub(super) mod input;
mod strings;

pub(super) use decode::JsonText;
