//! The schema files: parsed, checked, and one value for each version.
//!
//! The build scripts of the crates and the tests of the files each use a part of this module.

#![allow(dead_code, unreachable_pub, reason = "each user of the module needs a part of it")]

mod checks;
pub(crate) mod lines;
#[path = "../crates/service/src/schema/names.rs"]
mod names;
mod ours;
mod overlay;
mod parse;
#[path = "../crates/service/src/schema/record.rs"]
pub(crate) mod record;
pub(crate) mod store;
pub(crate) mod version;
pub(crate) mod versions;
mod words;
