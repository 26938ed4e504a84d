//! The history of approvals and work items that were forwarded.

use super::super::people::caller_reference;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Rejection;
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

/// The entry of the history for a request that gives the task of a person to another one.
///
/// # Errors
/// Errors of the database.
pub(super) fn forwarding(
    database: &Database,
    request: &ReceivedRequest,
    old_owner: &str,
    new_owner: &IdentityRow,
    now: &str,
) -> Result<Value, Rejection> {
    Ok(json!({
        "oldApproverName": old_owner,
        "newApproverName": new_owner.name,
        "comment": request.body.get("comment"),
        "modified": now,
        "forwarderName": text(&caller_reference(database, &request.caller)?, "name"),
        "reassignmentType": "MANUAL_REASSIGNMENT",
    }))
}
