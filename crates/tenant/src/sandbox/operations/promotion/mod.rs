//! Moves identity profiles between tenants: export and import.

mod export;
mod import;
mod localize;

pub(super) use export::export;
pub(super) use import::import;
pub(crate) use import::import_profile;

/// Type of an exported identity profile.
const OBJECT_TYPE: &str = "IDENTITY_PROFILE";
