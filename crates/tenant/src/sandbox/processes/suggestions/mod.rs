//! Suggested descriptions of entitlements, mined roles, recommended access and common access.

mod asked_recommendations;
mod batches;
mod common_access;
mod decisions;
mod insights;
mod mined_entitlements;
mod mined_roles;
mod outliers;
mod peers;
mod recommendations;
mod score;
mod steps;

pub(super) use steps::{SUGGESTIONS, SUGGESTIONS_OF_OTHER_VERSIONS};

/// The collections of suggested descriptions, and of the batches that created them.
const DESCRIPTIONS: &str = "/suggested-entitlement-descriptions";
const BATCHES: &str = "/suggested-entitlement-description-batches";
/// The ids of the suggestions of a batch.
const OF_BATCH: &str = "/suggested-entitlement-description-batches/{batchId}/suggestions";
const ENTITLEMENTS: &str = "/entitlements";
