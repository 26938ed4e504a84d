//! Responds to an operation that has neither state nor logic.

use super::content::content;
use super::numbers::Numbers;
use super::path_documents::check_path;
use super::value::value;
use crate::sandbox::collections::element_of;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Fidelity, Rejection, Reply};
use crate::sandbox::validation::validator::validate_complete;
use crate::schema::{HttpMethod, Model, ModelKind, Operation, Type};
use axum::http::StatusCode;
use serde_json::Value;

/// Elements of a made-up list.
const ELEMENTS: usize = 3;
/// Size of a page for which the request has no limit.
const DEFAULT_LIMIT: usize = 250;
/// Query parameters that a response without documents cannot obey.
const UNSUPPORTED: [&str; 2] = ["filters", "sorters"];

/// The origin of the responses to an operation that has neither state nor logic.
pub(super) fn fidelity(operation: &Operation) -> Fidelity {
    let success = operation.success();
    let has_content = success.is_some_and(|success| success.ty.is_some());
    let is_accepted = success.is_some_and(|success| success.status == 202) && operation.method != HttpMethod::Get;
    if has_content && !is_accepted {
        Fidelity::MadeUp
    } else {
        Fidelity::Accepted
    }
}

/// Responds with the status and the type of the schema.
///
/// # Errors
/// If the request is not valid, a document in its path does not exist, or it has a parameter that a made-up response cannot apply.
pub(super) fn made_up(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    let operation = request.operation;
    check_path(database, request)?;
    check(request)?;
    let Some(success) = operation.success() else {
        return Ok(Reply::text(StatusCode::OK, String::new()));
    };
    let status = StatusCode::from_u16(success.status).unwrap_or(StatusCode::OK);
    let mut numbers = numbers(request);
    if let Some(media_type) = success.media.first() {
        return Ok(Reply::text(status, content(media_type, &mut numbers)).with_media_type(media_type));
    }
    let Some(ty) = success.ty else {
        return Ok(Reply::text(status, String::new()));
    };
    if let Some(element) = element_of(ty) {
        return Ok(page(request, status, &element, &mut numbers));
    }
    let mut made = value(&ty, "", 0, &mut numbers).unwrap_or_else(|| Value::Object(serde_json::Map::new()));
    repeat_request(request, &ty, &mut made);
    Ok(Reply::new(status, &made))
}

fn check(request: &ReceivedRequest) -> Result<(), Rejection> {
    let operation = request.operation;
    if let Some(name) = &request.undeclared {
        let text = format!("{name} is not a parameter of this operation.");
        return Err(Rejection::illegal(&text));
    }
    let is_required = |name: &str| {
        let mut parameters = operation.parameters.iter();
        parameters.any(|parameter| parameter.wire == name && parameter.required)
    };
    let mut sent = UNSUPPORTED.iter().filter(|name| !request.text(name).is_empty());
    if let Some(name) = sent.find(|name| !is_required(name)) {
        let text = format!("{name}: the embedded tenant makes this response up, and does not support this parameter.");
        return Err(Rejection::illegal(&text));
    }
    request.check_body()
}

/// The numbers of a request: of its operation and the ids in its path.
fn numbers(request: &ReceivedRequest) -> Numbers {
    let ids: Vec<String> = request.path_values().collect();
    Numbers::of([request.operation.id].into_iter().chain(ids.iter().map(String::as_str)))
}

/// A page of a made-up list.
fn page(request: &ReceivedRequest, status: StatusCode, element: &Type, numbers: &mut Numbers) -> Reply {
    let elements: Vec<Value> = (0..ELEMENTS).filter_map(|_| value(element, "", 1, numbers)).collect();
    let total = elements.len();
    let offset = request.number("offset").unwrap_or(0);
    let limit = request.number("limit").unwrap_or(DEFAULT_LIMIT);
    let page = elements.into_iter().skip(offset).take(limit).collect();
    Reply::new(status, &Value::Array(page)).with_total(request.flag("count").then_some(total))
}

/// Sets the members that the request names: the id in its path, and those of its body that the response also has.
fn repeat_request(request: &ReceivedRequest, ty: &Type, made: &mut Value) {
    let Type::Model(Model {
        kind: ModelKind::Object(fields),
        ..
    }) = ty
    else {
        return;
    };
    let id = request.path_values().last();
    for field in fields.iter() {
        let given = match field.wire {
            "id" => id.clone().map(Value::String),
            name => request.body.get(name).cloned(),
        };
        let Some(given) = given.filter(|given| validate_complete(&field.ty, given).is_empty()) else {
            continue;
        };
        if let Value::Object(members) = made {
            let before = members.insert(field.wire.to_owned(), given);
            if !validate_complete(ty, made).is_empty()
                && let (Value::Object(members), Some(before)) = (&mut *made, before)
            {
                members.insert(field.wire.to_owned(), before);
            }
        }
    }
}
