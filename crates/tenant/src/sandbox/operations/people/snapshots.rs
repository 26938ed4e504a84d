//! Snapshots and events of identities. The tenant keeps no earlier states, so that the present one is the only snapshot.

use super::history::{access_items, get_history, list_access_items};
use super::identity_view::requested_identity;
use super::query::{page, reject_undeclared};
use crate::sandbox::access::assignments_of;
use crate::sandbox::database::Database;
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::json_members::text;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use serde_json::json;

/// The event by which an identity gets an account or access.
const ASSOCIATED: &str = "AccessItemAssociated";

/// `GET /historical-identities/{id}/snapshots`
pub(in crate::sandbox::operations) fn list_snapshots(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    requested_identity(database, request)?;
    let (start, now) = (time(request, "start")?, now_as_text());
    let is_shown = start.is_none_or(|start| now.parse().is_ok_and(|now: Timestamp| start <= now));
    let snapshot = is_shown.then(|| json!({"snapshot": now}));
    Ok(page(request, snapshot.into_iter().collect()))
}

/// `GET /historical-identities/{id}/snapshot-summary`
pub(in crate::sandbox::operations) fn count_snapshots(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    requested_identity(database, request)?;
    let (before, now) = (time(request, "before")?, now_as_text());
    let is_shown = before.is_none_or(|before| now.parse().is_ok_and(|now: Timestamp| now < before));
    let metric = is_shown.then(|| json!({"name": now, "value": 1.0}));
    Ok(page(request, metric.into_iter().collect()))
}

/// `GET /historical-identities/{id}/snapshots/{date}`
pub(in crate::sandbox::operations) fn get_snapshot(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    time(request, "date")?;
    get_history(database, request)
}

/// `GET /historical-identities/{id}/snapshots/{date}/access-items`
pub(in crate::sandbox::operations) fn list_snapshot_items(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    time(request, "date")?;
    list_access_items(database, request)
}

/// `GET /historical-identities/{id}/compare` and `GET /historical-identities/{id}/compare/{accessType}`. A snapshot is equal to itself.
pub(in crate::sandbox::operations) fn compare_snapshots(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    requested_identity(database, request)?;
    for name in ["snapshot1", "snapshot2"] {
        time(request, name)?;
    }
    Ok(page(request, Vec::new()))
}

/// `GET /historical-identities/{id}/events`. The tenant knows when an identity got its accounts and the access that it was given directly.
pub(in crate::sandbox::operations) fn list_events(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    let identity = requested_identity(database, request)?;
    let from = time(request, "from")?;
    let assignments = assignments_of(database, &identity.id)?;
    let accounts = database.accounts_of(&identity.id)?;
    let accounts = accounts.iter().map(|account| (&account.id, &account.created));
    let access = assignments
        .iter()
        .map(|assignment| (&assignment.access, &assignment.added));
    let times: Vec<(&String, &String)> = accounts.chain(access).collect();
    let mut events = Vec::new();
    for item in access_items(database, &identity)? {
        let Some((_, time)) = times
            .iter()
            .find(|(id, time)| *id == text(&item, "id") && !time.is_empty())
        else {
            continue;
        };
        let is_later = from.is_none_or(|from| time.parse().is_ok_and(|time: Timestamp| from <= time));
        let kind = text(&item, "accessType").to_owned();
        if is_later && is_asked(request, "eventTypes", ASSOCIATED) && is_asked(request, "accessItemTypes", &kind) {
            events.push(json!({
                "eventType": ASSOCIATED, "dateTime": time, "identityId": identity.id, "accessItem": item,
                "governanceEvent": null, "accessItemType": kind,
            }));
        }
    }
    events.sort_by(|one, other| text(other, "dateTime").cmp(text(one, "dateTime")));
    Ok(page(request, events))
}

/// Returns true if a list in the query is empty, or has a value.
fn is_asked(request: &ReceivedRequest, name: &str, value: &str) -> bool {
    let asked = request.text(name);
    asked.is_empty() || asked.split(',').any(|asked| asked.trim() == value)
}

/// The time, or the beginning of the day, in a parameter; `None` if it was not sent.
fn time(request: &ReceivedRequest, name: &str) -> Result<Option<Timestamp>, Rejection> {
    let sent = request.text(name);
    if sent.is_empty() {
        return Ok(None);
    }
    let midnight = || Offset::UTC.to_timestamp(sent.parse::<Date>().ok()?.at(0, 0, 0, 0)).ok();
    let found = sent.parse().ok().or_else(midnight);
    found.map(Some).ok_or_else(|| {
        let text = format!("{name} should be a date or a time such as 2024-05-28T14:07:17Z.");
        Rejection::illegal(&text)
    })
}
