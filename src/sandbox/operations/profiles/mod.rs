//! Operations on identity profiles.

mod create;
mod immutable;
mod list;
mod read;
mod update;

pub(super) use create::{check_references, create, insert};
pub(super) use immutable::is_immutable;
pub(crate) use list::profile_array;
pub(super) use list::{array_reply, list, matching_profiles};
pub(super) use read::{default_config, get, requested_profile};
pub(super) use update::{rehearse_update, update};
