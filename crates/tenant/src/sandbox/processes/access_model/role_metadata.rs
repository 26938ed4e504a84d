//! Changes the metadata of several roles. The service does it in a job; here the job has ended when the response is sent, as its
//! record says.

use super::super::documents::{elements, find, find_below, referenced, set, store, texts};
use super::super::process::StepResult;
use super::ROLES;
use super::role_filter::filtered;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply, UNKNOWN_REFERENCE};
use crate::sandbox::search::{Index, Search, found_objects};
use crate::sandbox::support::clock::{now, now_as_text};
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::{Map, Value, json};

/// The attributes of metadata, and the values of each.
const ATTRIBUTES: &str = "/access-model-metadata/attributes";
const VALUES: &str = "/access-model-metadata/attributes/{key}/values";
/// The collection of the records of jobs.
const JOBS: &str = "/roles/access-model-metadata/bulk-update";

/// `POST /roles/access-model-metadata/bulk-update/ids`
pub(super) fn by_ids(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut roles = Vec::new();
    for id in texts(&request.body, "roles")? {
        roles.push(referenced(database, ROLES, id, ("roles", "role"))?);
    }
    change(database, request, roles)
}

/// `POST /roles/access-model-metadata/bulk-update/filter`
pub(super) fn by_filter(database: &Database, request: &ReceivedRequest) -> StepResult {
    let roles = filtered(database, text(&request.body, "filters"))?;
    change(database, request, roles)
}

/// `POST /roles/access-model-metadata/bulk-update/query`. The member `query` is the body of a search, or contains it.
pub(super) fn by_query(database: &Database, request: &ReceivedRequest) -> StepResult {
    let query = request.body.get("query").unwrap_or(&Value::Null);
    let wrapped = query.get("query").filter(|inner| inner.get("indices").is_some());
    let search = Search::parse(wrapped.unwrap_or(query), now())?;
    let mut roles = Vec::new();
    for id in found_objects(database, Index::Roles, &search)? {
        roles.extend(find(database, ROLES, &id)?);
    }
    change(database, request, roles)
}

/// Checks that the values that a request adds exist.
fn check_values(database: &Database, body: &Value) -> Result<(), Rejection> {
    if text(body, "operation") == "REMOVE" {
        return Ok(());
    }
    for given in elements(body, "values") {
        let (key, values) = key_and_values(given);
        referenced(database, ATTRIBUTES, key, ("values", "attribute"))?;
        for value in values {
            if find_below(database, VALUES, key, value)?.is_none() {
                let text = format!("values: the attribute {key} has no value {value}.");
                return Err(Rejection::bad_request(UNKNOWN_REFERENCE, &text));
            }
        }
    }
    Ok(())
}

fn change(database: &Database, request: &ReceivedRequest, roles: Vec<Value>) -> StepResult {
    check_values(database, &request.body)?;
    let now = now_as_text();
    for mut role in roles {
        let mut attributes = attributes_of(&role);
        change_attributes(&mut attributes, &request.body);
        if let Value::Object(members) = &mut role {
            members.insert("accessModelMetadata".to_owned(), json!({"attributes": attributes}));
            members.insert("modified".to_owned(), now.as_str().into());
        }
        let id = text(&role, "id").to_owned();
        store(database, ROLES, &id, &role)?;
    }
    let id = new_id();
    let mut job = json!({"id": id, "type": "Role", "status": "CREATED", "created": now});
    let reply = Reply::new(StatusCode::ACCEPTED, &job);
    set(&mut job, "status", "COMPLETED");
    store(database, JOBS, &id, &job)?;
    Ok(reply)
}

fn attributes_of(role: &Value) -> Vec<Value> {
    let metadata = role.get("accessModelMetadata");
    metadata.map_or_else(Vec::new, |it| elements(it, "attributes").to_vec())
}

/// Adds or removes values of attributes, or replaces them. Replacing has the scope `ATTRIBUTE` unless the request says `ALL`, which
/// also removes the other attributes.
fn change_attributes(attributes: &mut Vec<Value>, body: &Value) {
    let operation = text(body, "operation");
    if operation == "REPLACE" && text(body, "replaceScope") == "ALL" {
        attributes.clear();
    }
    for given in elements(body, "values") {
        let (key, values) = key_and_values(given);
        let position = attributes.iter().position(|it| text(it, "key") == key);
        let old = position.map(|position| attributes.remove(position));
        let mut attribute = match old {
            Some(Value::Object(members)) => members,
            _ => Map::from_iter([("key".to_owned(), key.into())]),
        };
        let mut kept = match attribute.get("values") {
            Some(Value::Array(kept)) if operation != "REPLACE" => kept.clone(),
            _ => Vec::new(),
        };
        kept.retain(|known| !values.contains(&text(known, "value")));
        if operation != "REMOVE" {
            kept.extend(values.iter().map(|value| json!({"value": value})));
        }
        if kept.is_empty() {
            continue;
        }
        attribute.insert("values".to_owned(), kept.into());
        let at = position.unwrap_or(attributes.len());
        attributes.insert(at, attribute.into());
    }
}

/// The schema names the members differently in each request, and its examples agree with none of them.
fn key_and_values(given: &Value) -> (&str, Vec<&str>) {
    let key = [text(given, "attribute"), text(given, "attributeKey")];
    let values = ["values", "attributeValue"]
        .into_iter()
        .flat_map(|name| elements(given, name));
    let key = key.into_iter().find(|key| !key.is_empty()).unwrap_or_default();
    (key, values.filter_map(Value::as_str).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_added_once_removed_and_replaced() {
        let mut attributes = Vec::new();
        let mut change = |operation: &str, scope: &str, key: &str, values: &[&str]| {
            let values = json!([{"attribute": key, "values": values}]);
            let body = json!({"operation": operation, "replaceScope": scope, "values": values});
            change_attributes(&mut attributes, &body);
            Value::from(attributes.clone())
        };
        change("ADD", "", "a", &["x", "y"]);
        change("ADD", "", "a", &["y"]);
        let added = change("ADD", "", "b", &["z"]);
        assert_eq!(
            added,
            json!([{"key": "a", "values": [{"value": "x"}, {"value": "y"}]}, {"key": "b", "values": [{"value": "z"}]}])
        );
        assert_eq!(
            change("REMOVE", "", "a", &["x", "y"]),
            json!([{"key": "b", "values": [{"value": "z"}]}])
        );
        change("REPLACE", "ATTRIBUTE", "c", &["w"]);
        assert_eq!(
            change("REPLACE", "ALL", "a", &["v"]),
            json!([{"key": "a", "values": [{"value": "v"}]}])
        );
    }
}
