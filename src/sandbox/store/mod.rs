//! The state of a tenant, which requests read and write, and the tasks that change it in the background.

mod deletion;
mod identity_processing;
mod opening;
mod task_runner;
mod task_worker;
mod tenant_store;

pub(crate) use tenant_store::TenantStore;
