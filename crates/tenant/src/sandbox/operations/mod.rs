//! The operations that the tenant implements, and the table that lists them.

mod aggregation;
mod aggregation_csv;
mod calling;
mod events;
mod handler;
mod lifecycle;
mod people;
mod preview;
mod profiles;
mod promotion;
mod request;
mod search;
mod source_schemas;
mod sources;
mod table;
mod task_view;
mod tasks;

pub(crate) use calling::{caller_reference, calling_identity, reference};
pub(crate) use events::record_event;
pub(crate) use handler::{Handler, Implementation, OperationTable};
pub(crate) use profiles::{array_reply, profile_array};
pub(crate) use promotion::import_profile;
pub(crate) use request::{ReceivedRequest, UploadedFile};
pub(crate) use table::implemented_operations;
pub(crate) use task_view::{ENDED_TASKS, full_task, task_status};
pub(crate) use tasks::start_effect;
