//! Lists that belong to the service itself, and not to a company: triggers, the workflow library, types and templates.

mod lists;
mod steps;

pub(super) use steps::PRODUCT;
