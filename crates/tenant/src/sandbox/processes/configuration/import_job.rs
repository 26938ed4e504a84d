//! Jobs that import a configuration.

use super::super::documents::{set, store_below};
use super::super::process::StepResult;
use super::export_job::{export, new_job, store_completed};
use super::file::ConfigurationFile;
use super::import::import;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::{Value, json};

const JOBS: &str = "/sp-config/import";
const RESULTS: &str = "/sp-config/import/{id}/download";

/// `POST /sp-config/import`. The job ends at once. A preview reports what an import would do, and changes nothing.
pub(super) fn start(database: &Database, request: &ReceivedRequest) -> StepResult {
    let file = ConfigurationFile::of(request)?;
    let options = request.body.get("options").cloned().unwrap_or_default();
    let is_preview = request.flag("preview");
    let backup = match is_preview || options.get("excludeBackup") == Some(&Value::Bool(true)) {
        true => None,
        false => Some(export(database, &json!({}), "Backup before an import")?),
    };
    let reports = match is_preview {
        true => previewed(database, &file, &options)?,
        false => import(database, &file, &options)?,
    };
    let mut results = json!({"results": reports});
    if let Some(backup) = backup {
        set(&mut results, "exportJobId", text(&backup, "jobId"));
    }
    let job = new_job("IMPORT");
    store_below(database, RESULTS, text(&job, "jobId"), "", &results)?;
    store_completed(database, JOBS, &job)?;
    Ok(Reply::new(StatusCode::ACCEPTED, &job))
}

/// The reports of an import that is undone.
fn previewed(database: &Database, file: &ConfigurationFile, options: &Value) -> Result<Value, Rejection> {
    database.run("SAVEPOINT preview")?;
    let reports = import(database, file, options);
    database.run("ROLLBACK TO preview")?;
    database.run("RELEASE preview")?;
    reports
}
