//! Deletes or changes several documents in one request.

use super::change::patch_document;
use super::place::RequestedPlace;
use super::remove::remove_at;
use super::response::{projected, success};
use crate::sandbox::collections::{Plan, element_of};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use serde_json::{Map, Value, json};

/// Deletes the documents whose ids a request has. If its response has an item for each id, the others are deleted even if one
/// cannot be.
pub(super) fn remove_each(
    database: &Database,
    request: &ReceivedRequest,
    plan: Plan,
    ids: Option<&str>,
) -> Result<Reply, Rejection> {
    let (status, ty) = success(request);
    let element = ty.and_then(element_of);
    let mut items = Vec::new();
    for id in ids_in(request, ids) {
        let mut place = RequestedPlace::of_collection(plan.collection, request);
        id.clone_into(&mut place.id);
        let removed = match place.document(database) {
            Ok(document) => remove_at(database, &place, &document),
            Err(missing) if element.is_some() => Err(missing),
            Err(_) => Ok(()),
        };
        let Some(element) = element else {
            removed?;
            continue;
        };
        let (status, description) = match removed {
            Ok(()) => (204, "The document was deleted.".to_owned()),
            Err(rejection) => (rejection.status.as_u16(), rejection.text()),
        };
        items.push(projected(
            element,
            json!({"id": id, "status": status, "description": description}),
        ));
    }
    Ok(match (element, ty) {
        (Some(_), _) => Reply::new(status, &Value::Array(items)),
        (None, Some(_)) => Reply::new(status, &Value::Object(Map::new())),
        (None, None) => Reply::text(status, String::new()),
    })
}

/// Applies a patch to several documents; all of them are changed, or none.
pub(super) fn patch_each(
    database: &Database,
    request: &ReceivedRequest,
    plan: Plan,
    ids: &str,
    patch: &str,
) -> Result<Reply, Rejection> {
    let patch = request.body.get(patch).unwrap_or(&Value::Null);
    for id in ids_in(request, Some(ids)) {
        let mut place = RequestedPlace::of_collection(plan.collection, request);
        id.clone_into(&mut place.id);
        patch_document(database, request, &place, patch)?;
    }
    let (status, _) = success(request);
    Ok(Reply::text(status, String::new()))
}

/// The ids in a member of the body, or in the body.
fn ids_in<'r>(request: &'r ReceivedRequest, member: Option<&str>) -> Vec<&'r str> {
    let listed = match member {
        Some(member) => request.body.get(member),
        None => Some(&request.body),
    };
    let listed = listed.and_then(Value::as_array).into_iter().flatten();
    listed.filter_map(Value::as_str).collect()
}
