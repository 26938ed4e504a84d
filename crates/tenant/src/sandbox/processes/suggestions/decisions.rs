//! Decisions on suggested descriptions: an approved one becomes the description of its entitlement. The names of statuses are
//! guesses.

use super::super::documents::{elements, equals, find, missing, one_of, referenced, set, store};
use super::super::people::caller_reference;
use super::super::process::StepResult;
use super::batches::{SUGGESTED, record};
use super::{DESCRIPTIONS, ENTITLEMENTS, OF_BATCH};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::resource::list_changed;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::json_members::{text, text_of};
use crate::schema::Compare;
use crate::syntax::filter::{Filter, Literal};
use axum::http::StatusCode;
use serde_json::{Value, json};

const APPROVED: &str = "approved";
const ASSIGNED: &str = "assigned";

/// `GET /suggested-entitlement-descriptions`. Suggestions do not say who requested them, so `requested-by-anyone` makes no
/// difference.
pub(super) fn list(database: &Database, request: &ReceivedRequest) -> StepResult {
    let is_pending = request.flag("show-pending-status-only");
    let condition = is_pending.then(|| equals("status", SUGGESTED));
    let handled = ["show-pending-status-only", "requested-by-anyone"];
    list_changed(database, request, (DESCRIPTIONS, ""), &handled, |filter| {
        let filter = filter.map(|filter| of_batches(database, filter)).transpose()?;
        let parts: Vec<Filter> = condition.into_iter().chain(filter).collect();
        Ok((!parts.is_empty()).then_some(Filter::All(parts)))
    })
}

/// A filter with the ids of a batch's suggestions in place of the batch.
fn of_batches(database: &Database, filter: Filter) -> Result<Filter, Rejection> {
    let of_each = |parts: Vec<Filter>| -> Result<Vec<Filter>, Rejection> {
        parts.into_iter().map(|part| of_batches(database, part)).collect()
    };
    Ok(match filter {
        Filter::All(parts) => Filter::All(of_each(parts)?),
        Filter::Any(parts) => Filter::Any(of_each(parts)?),
        Filter::Not(part) => Filter::Not(Box::new(of_batches(database, *part)?)),
        Filter::Test(field, compare, literals) if field == "batchId" => {
            let batch = match literals.first() {
                Some(Literal::Text(id)) => id.as_str(),
                _ => "",
            };
            let suggestions = one_of("id", database.objects_below(OF_BATCH, batch)?);
            match compare {
                Compare::NotEqual => Filter::Not(Box::new(suggestions)),
                _ => suggestions,
            }
        }
        test @ Filter::Test(..) => test,
    })
}

/// `POST /suggested-entitlement-description-approvals`. A suggestion that cannot be approved does not stop the others.
pub(super) fn approve(database: &Database, request: &ReceivedRequest) -> StepResult {
    let approver = caller_reference(database, &request.caller)?;
    let mut outcomes = Vec::new();
    for id in requested(&request.body) {
        let outcome = match find(database, DESCRIPTIONS, id)? {
            Some(suggestion) => {
                approve_one(database, suggestion, &approver)?;
                json!({"id": id, "status": "completed"})
            }
            None => json!({"id": id, "status": "failed", "failedReason": missing(DESCRIPTIONS, id).text()}),
        };
        outcomes.push(outcome);
    }
    Ok(Reply::ok(&outcomes.into()))
}

/// The ids in the lists of a request.
fn requested(body: &Value) -> impl Iterator<Item = &str> {
    let lists = body.as_array().into_iter().flatten();
    lists.flat_map(|list| elements(list, "items")).filter_map(Value::as_str)
}

fn approve_one(database: &Database, mut suggestion: Value, approver: &Value) -> Result<(), Rejection> {
    let suggested = text(&suggestion, "suggestedDescription").to_owned();
    let (source, attribute) = (text(&suggestion, "sourceId"), text(&suggestion, "attribute"));
    let entitlement = database.entitlement_of_source(source, attribute, text(&suggestion, "value"))?;
    if let Some(mut members) = entitlement {
        let id = text_of(&members, "id").to_owned();
        members.insert("description".to_owned(), suggested.as_str().into());
        members.insert("modified".to_owned(), now_as_text().into());
        store(database, ENTITLEMENTS, &id, &members.into())?;
    }
    if let Value::Object(members) = &mut suggestion {
        members.insert("description".to_owned(), suggested.into());
        members.insert("status".to_owned(), APPROVED.into());
        members.insert("approved_by".to_owned(), text(approver, "id").into());
        members.insert("approved_type".to_owned(), "direct".into());
        members.insert("approved_when".to_owned(), now_as_text().into());
    }
    let id = text(&suggestion, "id");
    store(database, DESCRIPTIONS, id, &suggestion)
}

/// `POST /suggested-entitlement-description-assignments`
pub(super) fn assign(database: &Database, request: &ReceivedRequest) -> StepResult {
    let ids: Vec<&str> = elements(&request.body, "items")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    for id in &ids {
        let mut suggestion = referenced(database, DESCRIPTIONS, id, ("items", "suggestion"))?;
        set(&mut suggestion, "status", ASSIGNED);
        store(database, DESCRIPTIONS, id, &suggestion)?;
    }
    let assigned: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
    let id = record(database, request, "Assigned descriptions", &assigned)?;
    Ok(Reply::new(StatusCode::ACCEPTED, &json!({"batchId": id})))
}
