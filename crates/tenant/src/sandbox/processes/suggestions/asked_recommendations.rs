//! Recommendations for items that a request names. The service learns from past decisions, which the tenant does not have.

use super::super::documents::{elements, find, set};
use super::super::process::StepResult;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

/// The collections of items, by the type in the request.
const ITEMS: [(&str, &str); 3] = [
    ("ACCESS_PROFILE", "/access-profiles"),
    ("ENTITLEMENT", "/entitlements"),
    ("ROLE", "/roles"),
];

/// `POST /recommendations/request`
pub(super) fn recommend(database: &Database, request: &ReceivedRequest) -> StepResult {
    let interprets = request.body.get("excludeInterpretations") != Some(&Value::Bool(true));
    let asked = elements(&request.body, "requests").iter();
    let responses: Result<Vec<Value>, Rejection> =
        asked.map(|asked| recommendation(database, asked, interprets)).collect();
    Ok(Reply::ok(&json!({"response": responses?})))
}

fn recommendation(database: &Database, asked: &Value, interprets: bool) -> Result<Value, Rejection> {
    let is_known = database.identity(text(asked, "identityId"))?.is_some() && has_item(database, asked)?;
    let recommendation = if is_known { "MAYBE" } else { "NOT_FOUND" };
    let mut response = json!({"request": asked, "recommendation": recommendation});
    if interprets && is_known {
        set(
            &mut response,
            "interpretations",
            vec!["There are no decisions about similar access."],
        );
    }
    Ok(response)
}

fn has_item(database: &Database, asked: &Value) -> Result<bool, Rejection> {
    let item = asked.get("item").unwrap_or(&Value::Null);
    let Some((_, kind)) = ITEMS.iter().find(|(kind, _)| *kind == text(item, "type")) else {
        return Ok(false);
    };
    Ok(find(database, kind, text(item, "id"))?.is_some())
}
