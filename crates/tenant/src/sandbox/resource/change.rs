//! Changes a document by JSON Patch, or by the members of a request.

use super::place::RequestedPlace;
use super::references::{check_changed_references, members_before};
use super::response;
use super::unique::check_unique;
use super::valid::check_changed_document;
use crate::sandbox::collections::Collection;
use crate::sandbox::collections::Plan;
use crate::sandbox::collections::touch;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::patching;
use crate::sandbox::responses::{BAD_CONTENT, Rejection, Reply};
use crate::sandbox::store::TenantStore;
use crate::sandbox::validation::Violation;
use crate::schema::Type;
use serde_json::Value;

/// Changes a document.
pub(super) fn change(database: &Database, request: &ReceivedRequest, plan: Plan) -> Result<Reply, Rejection> {
    let place = RequestedPlace::of_document(plan.collection, request);
    let (text, document) = patch_document(database, request, &place, body(request))?;
    Ok(response::document(request, plan.collection.ty, text, || document))
}

/// Changes the document at a place, and returns it with its text.
pub(super) fn patch_document(
    database: &Database,
    request: &ReceivedRequest,
    place: &RequestedPlace,
    change: &Value,
) -> Result<(String, Value), Rejection> {
    let old = place.document(database)?;
    let ChangedDocument {
        mut document,
        mut before,
        changed,
    } = changed_document(place.collection, change, old)?;
    check_changed_document(request, place, &document, database)?;
    let may_change = |name: &str| changed.iter().any(|changed| changed == name);
    check_changed_references(database, place.collection, &mut document, &mut before, may_change)?;
    check_unique(database, place, &document, Some(&changed))?;
    if let Value::Object(members) = &mut document {
        touch(place.collection, members);
    }
    let text = place.store(database, &mut document)?;
    Ok((text, document))
}

/// Tries a large patch before it is queued for writing, so that a patch that exceeds its budget delays no other request.
pub(super) async fn rehearse(store: &TenantStore, request: &ReceivedRequest, plan: Plan) -> Result<(), Rejection> {
    let body = body(request);
    if !body.is_array() {
        return Ok(());
    }
    let patch = patching::read(body).map_err(|violation| invalid(&violation))?;
    if !patching::is_large(&patch) {
        return Ok(());
    }
    let place = RequestedPlace::of_document(plan.collection, request);
    let document = store.read(|database| place.document(database)).await?;
    changed_document(plan.collection, body, document).map(drop)
}

/// A patch without operations.
static EMPTY: Value = Value::Array(Vec::new());

/// The patch or the members in the body of a request. Some operations take a patch as the only member of an object.
fn body(request: &ReceivedRequest) -> &Value {
    let operations = request.operation.body.as_ref().and_then(|body| match body.ty {
        Type::Model(model) => match model.fields() {
            [only] if only.wire == "operations" => Some(only.wire),
            _ => None,
        },
        _ => None,
    });
    match operations {
        Some(member) => request.body.get(member).unwrap_or(&EMPTY),
        None => &request.body,
    }
}

/// A document after a change.
struct ChangedDocument {
    document: Value,
    /// Members with references before the change.
    before: Value,
    /// Names of the members that changed.
    changed: Vec<String>,
}

/// Changes a document.
fn changed_document(collection: &Collection, body: &Value, document: Value) -> Result<ChangedDocument, Rejection> {
    let patch = match body {
        Value::Object(_) => None,
        body => Some(patching::read(body).map_err(|violation| invalid(&violation))?),
    };
    let changed = match &patch {
        Some(patch) => patching::changed_members(patch),
        None => body
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name.clone())
            .collect(),
    };
    check_changed(collection, &changed)?;
    let before = members_before(collection, &document, |name| {
        changed.iter().any(|changed| changed == name)
    });
    let document = match patch {
        Some(patch) => patching::apply(&collection.ty, document, &patch).map_err(|violation| invalid(&violation))?,
        None => with_members(document, body),
    };
    Ok(ChangedDocument {
        document,
        before,
        changed,
    })
}

/// A document with the members of a body.
fn with_members(mut document: Value, body: &Value) -> Value {
    if let (Value::Object(members), Value::Object(given)) = (&mut document, body) {
        members.extend(given.iter().map(|(name, value)| (name.clone(), value.clone())));
    }
    document
}

/// Rejects a change of members that only the service sets, or that cannot be changed.
fn check_changed(collection: &Collection, changed: &[String]) -> Result<(), Rejection> {
    let record = &collection.record;
    let is_fixed = |name: &str| {
        name.is_empty()
            || collection.is_owned_by_service(name)
            || record.frozen.contains(&name)
            || collection.ids().contains(&name)
            || !(record.patchable.is_empty() || record.patchable.contains(&name))
    };
    match changed.iter().find(|name| is_fixed(name)) {
        Some(name) if name.is_empty() => {
            let text = "The patch: the document as a whole cannot be updated.";
            Err(Rejection::illegal(text))
        }
        Some(name) => Err(Rejection::illegal(&format!("{name} cannot be updated."))),
        None => Ok(()),
    }
}

fn invalid(violation: &Violation) -> Rejection {
    Rejection::bad_request(BAD_CONTENT, &violation.to_string())
}
