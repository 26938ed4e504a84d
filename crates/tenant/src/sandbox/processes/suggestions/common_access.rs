//! Decisions on common access.

use super::super::documents::{elements, existing, set, store};
use super::super::process::StepResult;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Reply;
use crate::sandbox::support::clock::now_as_text;
use axum::http::StatusCode;
use serde_json::{Map, Value};

const COMMON_ACCESS: &str = "/common-access";
/// Members with ids, and the status that each gives.
const DECISIONS: [(&str, &str); 2] = [("confirmedIds", "CONFIRMED"), ("deniedIds", "DENIED")];

/// `POST /common-access/update-status`
pub(super) fn update(database: &Database, request: &ReceivedRequest) -> StepResult {
    for lists in request.body.as_array().into_iter().flatten() {
        for (member, status) in DECISIONS {
            for id in elements(lists, member).iter().filter_map(Value::as_str) {
                let mut access = existing(database, COMMON_ACCESS, id)?;
                set(&mut access, "status", status);
                set(&mut access, "reviewedByUser", true);
                set(&mut access, "lastReviewed", now_as_text());
                store(database, COMMON_ACCESS, id, &access)?;
            }
        }
    }
    Ok(Reply::new(StatusCode::ACCEPTED, &Value::Object(Map::new())))
}
