//! Records an event for each write.

use super::request::ReceivedRequest;
use crate::sandbox::database::Database;
use crate::sandbox::rows::CarriedOut;
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
    let carried_out = CarriedOut {
        action: request.operation.id,
        python: request.operation.python,
        path: request.operation.path,
        actor: request.caller.name(),
        target: &target,
        time: &now_as_text(),
        tracking_number: &new_id(),
    };
    database.add_event(&carried_out.event())
}
