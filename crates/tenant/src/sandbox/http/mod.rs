//! The service's HTTP interface: connections, checks, fault injection, and dispatch to operations.

mod administration;
mod admission;
mod declared_content;
mod dispatch;
mod exchange;
mod fault_response;
mod form_body;
mod host_check;
mod json_body;
mod listener;
mod query_parameters;
mod request_body;
mod response;
mod slow_body;
mod state;
mod translation;
mod write_timeout;

pub(crate) use administration::call_as_administrator;
pub(crate) use exchange::serve_request;
pub(crate) use host_check::check_head;
pub(crate) use listener::{ConnectionTimeouts, MAX_CONNECTIONS, listen};
pub(crate) use request_body::{ReceivedBody, read_body, reserve_values};
pub(crate) use response::reserved_response;
pub(crate) use state::TenantState;
