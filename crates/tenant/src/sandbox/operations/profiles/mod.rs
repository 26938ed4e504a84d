//! Operations on identity profiles.

mod create;
mod immutable;
mod list;
mod mapping_sources;
mod read;
mod references;
mod update;

pub(super) use create::{create, insert};
pub(super) use immutable::is_immutable;
pub(crate) use list::{array_reply, profile_array};
pub(super) use list::{list, matching_profiles};
pub(super) use mapping_sources::localize_mapping_sources;
pub(super) use read::{default_config, get, requested_profile};
pub(super) use references::resolve_references;
pub(super) use update::{rehearse_update, update};
