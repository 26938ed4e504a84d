//! The state of a tenant, which requests read and write, and the tasks that change it in the background.

mod account_work;
mod aggregation;
mod deletion;
mod entitlement_aggregation;
mod identity_processing;
mod lifecycle;
mod opening;
mod table_file;
mod task_runner;
mod task_worker;
mod tenant_store;

pub(crate) use lifecycle::{STATE, apply_state};
pub(crate) use tenant_store::TenantStore;
