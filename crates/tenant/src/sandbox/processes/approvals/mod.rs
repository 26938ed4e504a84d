//! Approvals of any kind: decisions, comments, attributes and reassignments.

mod approval;
mod attributes;
mod changes;
mod criteria;
mod decisions;
mod steps;

pub(super) use steps::GENERIC_APPROVALS;
