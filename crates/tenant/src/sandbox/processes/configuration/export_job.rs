//! Jobs that export the configuration.

use super::super::documents::{set, store, store_below};
use super::super::process::StepResult;
use super::export::exported;
use super::kinds::KINDS;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::clock::{as_text, now, now_as_text};
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use jiff::SignedDuration;
use serde_json::{Value, json};

const JOBS: &str = "/sp-config/export";
const RESULTS: &str = "/sp-config/export/{id}/download";
/// The life of a job's results. This is a guess.
const LIFE: SignedDuration = SignedDuration::from_hours(7 * 24);

/// `POST /sp-config/export`. The job ends at once.
pub(super) fn start(database: &Database, request: &ReceivedRequest) -> StepResult {
    check_types(&request.body)?;
    let job = export(database, &request.body, text(&request.body, "description"))?;
    Ok(Reply::new(StatusCode::ACCEPTED, &job))
}

/// Rejects types that the schema has but the tenant does not export, rather than ignoring them.
fn check_types(options: &Value) -> Result<(), Rejection> {
    let included = super::super::documents::elements(options, "includeTypes").iter();
    let is_known = |kind: &Value| KINDS.iter().any(|(name, _)| kind == name);
    match included
        .filter_map(Value::as_str)
        .find(|kind| !is_known(&(*kind).into()))
    {
        Some(kind) => {
            let text = format!("includeTypes: the embedded tenant does not export {kind}.");
            Err(Rejection::illegal(&text))
        }
        None => Ok(()),
    }
}

/// Stores the results of an export, and returns the job in its initial state.
pub(super) fn export(database: &Database, options: &Value, description: &str) -> Result<Value, Rejection> {
    let results = exported(database, options, description)?;
    let mut job = new_job("EXPORT");
    set(&mut job, "description", description);
    store_below(database, RESULTS, text(&job, "jobId"), "", &results)?;
    store_completed(database, JOBS, &job)?;
    Ok(job)
}

/// A job that has not started.
pub(super) fn new_job(kind: &str) -> Value {
    let now_text = now_as_text();
    let expiration = now().checked_add(LIFE).map_or_else(|_| now_text.clone(), as_text);
    json!({
        "jobId": new_id(),
        "status": "NOT_STARTED",
        "type": kind,
        "expiration": expiration,
        "created": now_text,
        "modified": now_text,
    })
}

/// Stores a job that has ended.
pub(super) fn store_completed(database: &Database, kind: &str, job: &Value) -> Result<(), Rejection> {
    let mut job = job.clone();
    let now = now_as_text();
    set(&mut job, "status", "COMPLETE");
    set(&mut job, "modified", now.as_str());
    set(&mut job, "completed", now);
    store(database, kind, text(&job, "jobId"), &job)
}
