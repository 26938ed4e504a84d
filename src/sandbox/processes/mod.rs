//! Operations that change several collections in steps: access requests and their approvals, work items, campaigns.

mod campaigns;
mod documents;
mod people;
mod process;
mod requests;
mod table;
mod view;

pub(crate) use table::process_operations;
