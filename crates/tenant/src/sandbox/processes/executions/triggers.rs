//! Invocations of triggers.

use super::super::documents::{all_below, elements, existing, referenced, set, store};
use super::super::process::StepResult;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use ring::digest::{SHA256, digest};
use serde_json::{Value, json};

const SUBSCRIPTIONS: &str = "/trigger-subscriptions";
const INVOCATIONS: &str = "/trigger-invocations/status";

/// `POST /trigger-invocations/test`: an invocation for each enabled subscription of the trigger, or for those that the request
/// names.
pub(super) fn test(database: &Database, request: &ReceivedRequest) -> StepResult {
    let body = &request.body;
    let (trigger, named) = (text(body, "triggerId"), elements(body, "subscriptionIds"));
    for id in named.iter().filter_map(Value::as_str) {
        referenced(database, SUBSCRIPTIONS, id, ("subscriptionIds", "trigger subscription"))?;
    }
    let mut invocations = Vec::new();
    for subscription in all_below(database, SUBSCRIPTIONS, "")? {
        let is_named = named.is_empty() || named.iter().any(|id| id == text(&subscription, "id"));
        let is_enabled = subscription.get("enabled") != Some(&Value::Bool(false));
        if text(&subscription, "triggerId") != trigger || !is_named || !is_enabled {
            continue;
        }
        let id = new_id();
        let content = body.get("contentJson").cloned().unwrap_or_default();
        let mut given = json!({"triggerId": trigger, "contentJson": content});
        if let Some(input) = body.get("input") {
            set(&mut given, "input", input.clone());
        }
        let status = json!({
            "id": id,
            "triggerId": trigger,
            "subscriptionName": text(&subscription, "name"),
            "subscriptionId": text(&subscription, "id"),
            "type": "TEST",
            "created": now_as_text(),
            "startInvocationInput": given,
        });
        store(database, INVOCATIONS, &id, &status)?;
        invocations.push(json!({"id": id, "triggerId": trigger, "secret": secret(&id), "contentJson": content}));
    }
    // Documented: without a subscription, the response has no content.
    Ok(match invocations.is_empty() {
        true => Reply::text(StatusCode::NO_CONTENT, String::new()),
        false => Reply::ok(&Value::Array(invocations)),
    })
}

/// `POST /trigger-invocations/{id}/complete`
pub(super) fn complete(database: &Database, request: &ReceivedRequest) -> StepResult {
    let (id, body) = (request.text("id"), &request.body);
    let mut invocation = existing(database, INVOCATIONS, id)?;
    if text(body, "secret") != secret(id) {
        let text = "secret: the invocation has another secret.";
        return Err(Rejection::illegal(text));
    }
    if invocation.get("completed").is_some() {
        let text = "The invocation is already completed.";
        return Err(Rejection::illegal(text));
    }
    let error = match text(body, "error") {
        "" => Value::Null,
        error => json!({"locale": "en-US", "message": error}),
    };
    let outcome = json!({"localizedError": error, "output": body.get("output")});
    set(&mut invocation, "completed", now_as_text());
    set(&mut invocation, "completeInvocationInput", outcome);
    store(database, INVOCATIONS, id, &invocation)?;
    Ok(Reply::text(StatusCode::NO_CONTENT, String::new()))
}

/// The secret of an invocation. It is derived from the id, so that no snapshot contains it; the tenant is not a place for
/// secrets.
fn secret(id: &str) -> String {
    let hash = digest(&SHA256, format!("invocation\n{id}").as_bytes());
    let bytes = hash.as_ref().iter().take(16);
    bytes.map(|byte| format!("{byte:02x}")).collect()
}
