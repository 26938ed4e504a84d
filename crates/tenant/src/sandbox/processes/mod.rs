//! Operations that change several collections in steps: access requests and their approvals, approvals of any kind, work
//! items, campaigns, configuration jobs, executions of workflows, suggestions, metadata of roles, and settings. Also lists
//! that every tenant of the service has.

mod access_model;
mod approvals;
mod campaigns;
mod configuration;
mod documents;
mod executions;
mod people;
mod process;
mod product;
mod requests;
mod settings;
mod suggestions;
mod table;
mod view;

pub(crate) use table::{process_of_other_version, process_operations};
