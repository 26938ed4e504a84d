//! Executions of workflows, invocations of triggers, tasks and reports, as records; schemas and exports of forms.

mod form_exports;
mod form_schemas;
mod report;
mod reports;
mod steps;
mod tasks;
mod triggers;
mod workflow_run;
mod workflows;

pub(super) use steps::{EXECUTIONS, FORMS_OF_OTHER_VERSIONS};
