//! Reports of campaigns.

use super::super::documents::{all_below, store_below};
use super::super::process::StepResult;
use super::campaign::{REPORTS, campaign_of, certifications_of};
use super::certification::items_of;
use crate::sandbox::database::{Database, ObjectPlace};
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::{Value, json};

/// `POST /campaigns/{id}/run-report/{type}`. The report replaces the last one of its type.
pub(super) fn start(database: &Database, request: &ReceivedRequest) -> StepResult {
    let (campaign, kind) = (request.text("id"), request.text("type"));
    campaign_of(database, campaign)?;
    for report in all_below(database, REPORTS, campaign)? {
        if text(&report, "reportType") == kind {
            let place = ObjectPlace {
                kind: REPORTS,
                parent: campaign,
                id: text(&report, "id"),
            };
            database.delete_object(place)?;
        }
    }
    let id = new_id();
    let report = json!({
        "type": "REPORT_RESULT",
        "id": id,
        "name": name(kind),
        "status": "SUCCESS",
        "reportType": kind,
        "lastRunAt": now_as_text(),
    });
    store_below(database, REPORTS, campaign, &id, &report)?;
    Ok(Reply::new(StatusCode::ACCEPTED, &json!({})))
}

/// A readable name: `CAMPAIGN_STATUS_REPORT` becomes `Campaign Status Report`.
fn name(kind: &str) -> String {
    let words = kind.split('_').map(|word| {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        format!("{first}{}", rest.to_lowercase())
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The lines of a campaign's report: one for each item. `None` if no campaign has a report with this id. The columns are a
/// guess.
pub(in super::super) fn report_rows(database: &Database, report: &str) -> Result<Option<Vec<Vec<String>>>, Rejection> {
    let parents = database.parents_of(REPORTS, report)?;
    let Some(campaign) = parents.first() else {
        return Ok(None);
    };
    let header = [
        "Certification",
        "Reviewer",
        "Identity",
        "Type",
        "Access",
        "Decision",
        "Comments",
        "Signed",
    ];
    let mut rows = vec![header.map(str::to_owned).to_vec()];
    for certification in certifications_of(database, campaign)? {
        for item in items_of(database, text(&certification, "id"))? {
            let at = |document: &Value, pointer: &str| {
                let found = document.pointer(pointer).and_then(Value::as_str);
                found.unwrap_or_default().to_owned()
            };
            rows.push(vec![
                at(&certification, "/name"),
                at(&certification, "/reviewer/name"),
                at(&item, "/identitySummary/name"),
                at(&item, "/accessSummary/access/type"),
                at(&item, "/accessSummary/access/name"),
                at(&item, "/decision"),
                at(&item, "/comments"),
                at(&certification, "/signed"),
            ]);
        }
    }
    Ok(Some(rows))
}
