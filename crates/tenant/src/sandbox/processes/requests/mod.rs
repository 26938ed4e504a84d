//! Access requests: created, approved or rejected, provisioned, and cancelled.

mod account_selections;
mod activity;
mod approval;
mod approvals;
mod approver;
mod close;
mod create;
mod forwarding;
mod item;
mod lists;
mod phases;
mod provision;
mod requestable;
mod rules;
mod steps;
mod summary;
mod work_items;

pub(super) use steps::{APPROVALS, REQUESTS, WORK_ITEMS};
