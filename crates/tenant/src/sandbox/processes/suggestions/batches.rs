//! Batches, each of which suggests descriptions for its entitlements.

use super::super::documents::{all_below, elements, existing, find, referenced, set, store, store_below};
use super::super::people::caller_reference;
use super::super::process::StepResult;
use super::super::view;
use super::{BATCHES, DESCRIPTIONS, ENTITLEMENTS, OF_BATCH};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{MISSING, Rejection, Reply};
use crate::sandbox::search::{Index, Search, found_objects};
use crate::sandbox::support::clock::{now, now_as_text};
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};
use std::collections::HashSet;

/// The status of a suggestion that is not approved yet.
pub(super) const SUGGESTED: &str = "suggested";

/// `POST /suggested-entitlement-description-batches`. The service generates the texts; here a text consists of members of the
/// entitlement.
pub(super) fn submit(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut made = Vec::new();
    for entitlement in requested_entitlements(database, &request.body)? {
        let suggestion = suggestion(&entitlement);
        store(database, DESCRIPTIONS, text(&suggestion, "id"), &suggestion)?;
        made.push(text(&suggestion, "id").to_owned());
    }
    for id in elements(&request.body, "seds").iter().filter_map(Value::as_str) {
        let mut suggestion = existing(database, DESCRIPTIONS, id)?;
        set(&mut suggestion, "status", SUGGESTED);
        store(database, DESCRIPTIONS, id, &suggestion)?;
        made.push(id.to_owned());
    }
    if made.is_empty() {
        let text = "entitlements, seds or searchCriteria is required, and should find an entitlement.";
        return Err(Rejection::bad_request(MISSING, text));
    }
    let id = record(database, request, "Suggested descriptions", &made)?;
    Ok(Reply::ok(&json!({"batchId": id})))
}

/// `GET /suggested-entitlement-description-batches` of versions whose document declares suggestions as elements: the suggestions
/// of the batches with a status. A suggestion may be in several.
pub(super) fn suggestions(database: &Database, request: &ReceivedRequest) -> StepResult {
    let status = request.text("status");
    let (mut known, mut found) = (HashSet::new(), Vec::new());
    for batch in all_below(database, BATCHES, "")? {
        if !status.is_empty() && text(&batch, "processedState") != status {
            continue;
        }
        for id in database.objects_below(OF_BATCH, text(&batch, "batchId"))? {
            if known.insert(id.clone()) {
                found.extend(find(database, DESCRIPTIONS, &id)?);
            }
        }
    }
    if request.flag("count-only") {
        let reply = Reply::ok(&Value::Array(Vec::new()));
        return Ok(reply.with_total(Some(found.len())));
    }
    view::page(request, found)
}

/// Stores the record of a batch that has ended, and returns its id.
pub(super) fn record(
    database: &Database,
    request: &ReceivedRequest,
    name: &str,
    suggestions: &[String],
) -> Result<String, Rejection> {
    let (id, now) = (new_id(), now_as_text());
    let caller = caller_reference(database, &request.caller)?;
    let number = suggestions.len();
    let batch = json!({
        "batchId": id, "name": name, "processedState": "COMPLETED", "requestedBy": text(&caller, "id"),
        "materializedCount": number, "processedCount": number, "createdAt": now, "updatedAt": now,
    });
    store(database, BATCHES, &id, &batch)?;
    for suggestion in suggestions {
        store_below(database, OF_BATCH, &id, suggestion, &json!({"id": suggestion}))?;
    }
    Ok(id)
}

/// The entitlements whose ids a request names, or that its search finds.
fn requested_entitlements(database: &Database, body: &Value) -> Result<Vec<Value>, Rejection> {
    let mut found = Vec::new();
    for id in elements(body, "entitlements").iter().filter_map(Value::as_str) {
        found.push(referenced(database, ENTITLEMENTS, id, ("entitlements", "entitlement"))?);
    }
    let criteria = body.get("searchCriteria").and_then(Value::as_object);
    for search in criteria.into_iter().flat_map(|criteria| criteria.values()) {
        let search = Search::parse(search, now())?;
        for id in found_objects(database, Index::Entitlements, &search)? {
            found.extend(find(database, ENTITLEMENTS, &id)?);
        }
    }
    Ok(found)
}

fn suggestion(entitlement: &Value) -> Value {
    let source = entitlement.get("source").unwrap_or(&Value::Null);
    let name = text(entitlement, "name");
    let suggested = format!(
        "Gives the {} {name} of {}.",
        text(entitlement, "attribute"),
        text(source, "name")
    );
    json!({
        "id": new_id(), "Name": name, "displayName": name, "status": SUGGESTED,
        "attribute": text(entitlement, "attribute"), "value": text(entitlement, "value"),
        "type": text(entitlement, "sourceSchemaObjectType"), "description": text(entitlement, "description"),
        "suggestedDescription": suggested, "sourceId": text(source, "id"), "sourceName": text(source, "name"),
    })
}
