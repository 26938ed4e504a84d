//! People who are not employees, from a file with the columns of the source's template.

use super::super::documents::{existing, store};
use super::super::process::StepResult;
use super::table_upload::records;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Reply;
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use axum::http::StatusCode;
use serde_json::{Map, Value, json};

/// Members of a record; other columns are its custom data.
const MEMBERS: [&str; 8] = [
    "accountName",
    "firstName",
    "lastName",
    "email",
    "phone",
    "manager",
    "startDate",
    "endDate",
];

/// `POST /non-employee-sources/{id}/non-employee-bulk-upload`. The records exist at once.
pub(super) fn import(database: &Database, request: &ReceivedRequest) -> StepResult {
    let source = request.text("id");
    existing(database, "/non-employee-sources", source)?;
    let now = now_as_text();
    for record in records(request, "data", &MEMBERS[..1])? {
        let id = new_id();
        let is_member = |name: &str| MEMBERS.contains(&name);
        let (mut members, data): (Map<String, Value>, Map<String, Value>) =
            record.into_iter().partition(|(name, _)| is_member(name));
        members.extend([
            ("id".to_owned(), id.as_str().into()),
            ("sourceId".to_owned(), source.into()),
            ("data".to_owned(), data.into()),
            ("created".to_owned(), now.as_str().into()),
            ("modified".to_owned(), now.as_str().into()),
        ]);
        store(database, "/non-employee-records", &id, &members.into())?;
    }
    let job = json!({
        "id": new_id(), "sourceId": source, "created": now, "modified": now, "status": "PENDING",
    });
    Ok(Reply::new(StatusCode::ACCEPTED, &job))
}
