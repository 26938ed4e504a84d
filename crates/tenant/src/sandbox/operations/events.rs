//! Records an event for each write.

use super::request::ReceivedRequest;
use crate::sandbox::database::Database;
use crate::sandbox::rows::EventRow;
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;

/// Records that a request has written.
pub(crate) fn record_event(database: &Database, request: &ReceivedRequest) -> rusqlite::Result<()> {
    let name = text(&request.body, "name");
    let target = match name.is_empty() {
        false => name.to_owned(),
        true => request.path_values().collect::<Vec<_>>().join(" "),
    };
    database.add_event(&EventRow {
        created: now_as_text(),
        operation: request.operation.id.to_owned(),
        words: request.operation.python.to_owned(),
        path: request.operation.path.to_owned(),
        actor: request.caller.name().to_owned(),
        target,
        tracking_number: new_id(),
    })
}
