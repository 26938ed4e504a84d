//! Applications that somebody has discovered, from a file with the columns of its template.

use super::super::documents::store;
use super::super::process::StepResult;
use super::table_upload::records;
use crate::sandbox::answers::Reply;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text_of;
use axum::http::StatusCode;
use serde_json::json;

/// `POST /manual-discover-applications`
pub(super) fn import(database: &Database, request: &ReceivedRequest) -> StepResult {
    let now = now_as_text();
    for record in records(request, "file", &["application_name", "description"])? {
        let id = new_id();
        let application = json!({
            "id": id, "name": text_of(&record, "application_name"), "description": text_of(&record, "description"),
            "discoverySource": "Manual", "recommendedConnectors": [], "discoveredAt": now, "createdAt": now,
            "status": "ACTIVE", "associatedSources": [],
        });
        store(database, "/discovered-applications", &id, &application)?;
    }
    Ok(Reply::text(StatusCode::OK, String::new()))
}
