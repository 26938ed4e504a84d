//! What workflows, triggers, tasks and reports have done: their executions as records.

mod report;
mod reports;
mod steps;
mod tasks;
mod triggers;
mod workflow_run;
mod workflows;

pub(super) use steps::EXECUTIONS;
