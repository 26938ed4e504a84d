//! Reports: started by a request, read as CSV.

use super::super::campaigns::report_rows;
use super::super::documents::{find_below, store_below};
use super::super::process::StepResult;
use super::report::{csv, rows};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply, UNKNOWN_REFERENCE};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::{Value, json};

const RESULTS: &str = "/reports/{taskResultId}/result";
/// The source of a report on accounts. It is not a member of the documented result.
const SOURCES: &str = "/reports/{taskResultId}/source";

/// `POST /reports/run`. The report is created when it is read.
pub(super) fn start(database: &Database, request: &ReceivedRequest) -> StepResult {
    let kind = text(&request.body, "reportType");
    let source = request.body.pointer("/arguments/application").and_then(Value::as_str);
    let source = source.unwrap_or_default();
    if kind == "ACCOUNTS" && database.source(source, "")?.is_none() {
        let text = format!("arguments.application: there is no source with the id {source}.");
        return Err(Rejection::bad_request(UNKNOWN_REFERENCE, &text));
    }
    let Some(found) = rows(database, kind, source)? else {
        let text = format!("reportType: the embedded tenant does not make {kind} reports.");
        return Err(Rejection::illegal(&text));
    };
    let (id, now) = (new_id(), now_as_text());
    let result = json!({
        "reportType": kind,
        "taskDefName": kind,
        "id": id,
        "created": now,
        "status": "SUCCESS",
        "duration": 0,
        "rows": found.len().saturating_sub(1),
        "availableFormats": ["CSV"],
    });
    store_below(database, RESULTS, &id, "", &result)?;
    store_below(
        database,
        SOURCES,
        &id,
        "source",
        &json!({"id": "source", "source": source}),
    )?;
    Ok(Reply::ok(&json!({
        "type": "QUARTZ",
        "id": id,
        "reportType": kind,
        "description": format!("Report {kind}"),
        "parentName": null,
        "launcher": request.caller.name(),
        "created": now,
        "launched": now,
        "completed": now,
        "completionStatus": "SUCCESS",
        "messages": [],
        "returns": [],
        "attributes": {},
        "progress": "Completed",
    })))
}

/// `GET /reports/{taskResultId}/result`. Reports are always completed.
pub(super) fn result(database: &Database, request: &ReceivedRequest) -> StepResult {
    let id = request.text("taskResultId");
    let result = find_below(database, RESULTS, id, "")?;
    Ok(Reply::ok(&Rejection::unless_found(result, "report", id)?))
}

/// `GET /reports/{taskResultId}`: the report of a campaign, or one that was run.
pub(super) fn content(database: &Database, request: &ReceivedRequest) -> StepResult {
    let id = request.text("taskResultId");
    if request.text("fileFormat") != "csv" {
        return Err(Rejection::illegal("fileFormat: the embedded tenant makes csv only."));
    }
    let found = match report_rows(database, id)? {
        Some(found) => Some(found),
        None => match find_below(database, RESULTS, id, "")? {
            Some(result) => {
                let source = find_below(database, SOURCES, id, "source")?.unwrap_or_default();
                rows(database, text(&result, "reportType"), text(&source, "source"))?
            }
            None => None,
        },
    };
    let text = csv(&Rejection::unless_found(found, "report", id)?);
    Ok(Reply::text(StatusCode::OK, String::new()).with_file(text.into_bytes(), Some("application/csv")))
}
