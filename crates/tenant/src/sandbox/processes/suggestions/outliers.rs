//! The latest numbers of outliers. The outliers themselves come from a seed.

use super::super::documents::all_below;
use super::super::process::StepResult;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

const OUTLIERS: &str = "/outliers";
const TYPES: [&str; 2] = ["LOW_SIMILARITY", "STRUCTURAL"];

/// `GET /outlier-summaries/latest`
pub(super) fn latest(database: &Database, request: &ReceivedRequest) -> StepResult {
    let outliers = all_below(database, OUTLIERS, "")?;
    let asked = request.text("type");
    let mut summaries = Vec::new();
    for kind in TYPES.into_iter().filter(|kind| asked.is_empty() || asked == *kind) {
        summaries.extend(summary(database, kind, &outliers)?);
    }
    Ok(Reply::ok(&summaries.into()))
}

/// The numbers of one type; `None` if it has no outliers.
fn summary(database: &Database, kind: &str, outliers: &[Value]) -> Result<Option<Value>, Rejection> {
    let found: Vec<&Value> = outliers
        .iter()
        .filter(|outlier| text(outlier, "type") == kind)
        .collect();
    let Some(date) = found.iter().map(|outlier| text(outlier, "latestDetectionDate")).max() else {
        return Ok(None);
    };
    let ignored = found
        .iter()
        .filter(|outlier| outlier.get("ignored") == Some(&Value::Bool(true)));
    Ok(Some(json!({
        "type": kind, "snapshotDate": date, "totalOutliers": found.len(),
        "totalIdentities": database.number_of_identities()?, "totalIgnored": ignored.count(),
    })))
}
