//! Applies JSON Patch (RFC 6902) to a profile.

mod declared;
mod mismatch;
mod patch;
mod patched_document;
mod values;

pub(crate) use patch::{addressed_members, apply, changed_members, is_large, read};
