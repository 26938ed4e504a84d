//! Applications that a caller has discovered, from a file with the columns of its template.

use super::super::documents::{all_below, store};
use super::super::process::StepResult;
use super::super::view;
use super::table_upload::records;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text_of;
use axum::http::StatusCode;
use serde_json::{Value, json};

const APPLICATIONS: &str = "/discovered-applications";

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
        store(database, APPLICATIONS, &id, &application)?;
    }
    Ok(Reply::text(StatusCode::OK, String::new()))
}

/// `GET /discovered-applications`. Sources are details.
pub(super) fn list(database: &Database, request: &ReceivedRequest) -> StepResult {
    if !request.text("filter").is_empty() {
        return Err(Rejection::illegal(
            "filter: the embedded tenant does not support this parameter.",
        ));
    }
    let mut found = all_below(database, APPLICATIONS, "")?;
    if request.text("detail") != "FULL" {
        for application in found.iter_mut().filter_map(Value::as_object_mut) {
            application.shift_remove("associatedSources");
        }
    }
    view::page(request, found)
}
