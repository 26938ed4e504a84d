//! Records requests and responses, and masks their secrets when they are shown.

mod entry;
mod mask;
mod notation;
mod record;
mod request_journal;
mod secret_names;
mod truncated_json;

pub(crate) use record::{Exchange, MAX_BODY, MessageView};
pub(crate) use request_journal::Journal;
