//! A certification: the items of a campaign that one reviewer decides about.

use super::super::documents::{all_below, existing, set, store, store_below};
use super::super::people::{check_owner, email};
use super::campaign::{CERTIFICATIONS, ITEMS, campaign_reference};
use crate::sandbox::database::{Database, ObjectPlace};
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Rejection;
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};
use std::collections::HashMap;

/// A reviewer of certifications.
pub(super) fn reviewer(identity: &IdentityRow) -> Value {
    json!({"id": identity.id, "name": identity.name, "email": email(identity), "type": "IDENTITY"})
}

/// A new certification of a campaign, without items.
pub(super) fn new_certification(campaign: &Value, name: &str, reviewer: &Value) -> Value {
    let now = now_as_text();
    let phase = match text(campaign, "status") {
        "ACTIVE" => "ACTIVE",
        _ => "STAGED",
    };
    json!({
        "id": new_id(),
        "name": name,
        "campaign": campaign_reference(campaign),
        "completed": false,
        "identitiesCompleted": 0,
        "identitiesTotal": 0,
        "created": now,
        "modified": now,
        "decisionsMade": 0,
        "decisionsTotal": 0,
        "due": campaign.get("deadline"),
        "signed": null,
        "reviewer": reviewer,
        "reassignment": null,
        "hasErrors": false,
        "errorMessage": null,
        "phase": phase,
    })
}

/// Stores a certification with its items and the number of decisions about them.
pub(super) fn store_with_items(
    database: &Database,
    certification: &mut Value,
    items: &[Value],
) -> Result<(), Rejection> {
    // For each identity, by the id of its summary, true if all its items are decided.
    let mut identities: HashMap<&str, bool> = HashMap::new();
    for item in items {
        let is_decided = identities.entry(summary_of(item)).or_insert(true);
        *is_decided &= is_completed(item);
    }
    let id = text(certification, "id").to_owned();
    for item in items {
        let is_decided = identities.get(summary_of(item)).copied().unwrap_or(false);
        let mut item = item.clone();
        if let Some(summary) = item.get_mut("identitySummary") {
            set(summary, "completed", is_decided);
        }
        store_below(database, ITEMS, &id, text(&item, "id"), &item)?;
    }
    let completed = identities.values().filter(|is_decided| **is_decided).count();
    set(certification, "identitiesTotal", identities.len());
    set(certification, "identitiesCompleted", completed);
    set(certification, "decisionsTotal", items.len());
    let made = items.iter().filter(|item| is_completed(item)).count();
    set(certification, "decisionsMade", made);
    set(certification, "modified", now_as_text());
    store(database, CERTIFICATIONS, &id, certification)
}

/// The items of a certification.
pub(super) fn items_of(database: &Database, certification: &str) -> Result<Vec<Value>, Rejection> {
    all_below(database, ITEMS, certification)
}

/// Removes an item from a certification.
pub(super) fn remove_item(database: &Database, certification: &str, item: &str) -> Result<(), Rejection> {
    database.delete_object(ObjectPlace {
        kind: ITEMS,
        parent: certification,
        id: item,
    })?;
    Ok(())
}

/// The certification in the path, if it is active and the caller may make decisions in it.
///
/// # Errors
/// 404, 403 for callers who are neither its reviewer nor administrators, 400 in another phase.
pub(super) fn active_certification(database: &Database, request: &ReceivedRequest) -> Result<Value, Rejection> {
    let certification = existing(database, CERTIFICATIONS, request.text("id"))?;
    let reviewer = certification.pointer("/reviewer/id").and_then(Value::as_str);
    check_owner(database, &request.caller, reviewer.unwrap_or_default())?;
    match text(&certification, "phase") {
        "ACTIVE" => Ok(certification),
        phase => {
            let text = format!("The certification should be ACTIVE, but it is {phase}.");
            Err(Rejection::illegal(&text))
        }
    }
}

pub(super) fn is_completed(item: &Value) -> bool {
    item.get("completed") == Some(&Value::Bool(true))
}

/// The id of the summary of an item's identity.
pub(super) fn summary_of(item: &Value) -> &str {
    item.pointer("/identitySummary/id")
        .and_then(Value::as_str)
        .unwrap_or_default()
}
