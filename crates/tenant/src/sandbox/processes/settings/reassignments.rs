//! The identity to which the work of another one is reassigned.

use super::super::documents::{elements, find};
use super::super::process::StepResult;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Reply;
use crate::sandbox::support::clock::now;
use crate::sandbox::support::json_members::text;
use jiff::Timestamp;
use serde_json::{Value, json};

const CONFIGURATIONS: &str = "/reassignment-configurations";
/// The value in the schema, which includes the comma.
const MANUAL: &str = "MANUAL_REASSIGNMENT,";

/// `GET /reassignment-configurations/{identityId}/evaluate/{configType}`. A circle ends before the
/// first identity that is repeated.
pub(super) fn evaluate(database: &Database, request: &ReceivedRequest) -> StepResult {
    let kind = request.text("configType");
    let mut seen = vec![request.text("identityId").to_owned()];
    let mut trail = Vec::new();
    while let Some(from) = seen.last().cloned() {
        let configured = find(database, CONFIGURATIONS, &from)?;
        let Some(to) = configured.as_ref().and_then(|it| target(it, kind)) else {
            break;
        };
        if seen.contains(&to) {
            break;
        }
        trail.push(json!({"reassignedToId": to, "reassignedFromId": from, "reassignmentType": MANUAL}));
        seen.push(to);
    }
    let last = seen.last().map_or("", String::as_str);
    Ok(Reply::ok(&json!([{"reassignToId": last, "lookupTrail": trail}])))
}

/// The id of the identity that work of a kind is currently assigned to.
fn target(configuration: &Value, kind: &str) -> Option<String> {
    let time = |detail: &Value, member: &str| text(detail, member).parse::<Timestamp>().ok();
    let is_current = |detail: &&Value| {
        text(detail, "configType") == kind
            && time(detail, "startDate").is_none_or(|start| start <= now())
            && time(detail, "endDate").is_none_or(|end| now() < end)
    };
    let found = elements(configuration, "configDetails").iter().find(is_current)?;
    found.pointer("/targetIdentity/id")?.as_str().map(str::to_owned)
}
