//! Roles by their metadata, access profiles of applications, the hierarchy of entitlements, conflicts of access, and
//! connections of governance groups.

mod app_profiles;
mod connections;
mod hierarchy;
mod role_filter;
mod role_metadata;
mod steps;
mod violations;

pub(super) use steps::ACCESS_MODEL;

/// The collections that these operations read and write.
const ROLES: &str = "/roles";
const ENTITLEMENTS: &str = "/entitlements";
const ACCESS_PROFILES: &str = "/access-profiles";
const APPLICATIONS: &str = "/source-apps";
