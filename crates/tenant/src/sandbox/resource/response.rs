//! Responses with documents, in the form that the schema gives the response.

use crate::sandbox::collections::complete_required;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Reply;
use crate::schema::{ModelKind, Type};
use axum::http::StatusCode;
use serde_json::Value;

/// The status and the type of a successful response.
pub(super) fn success(request: &ReceivedRequest) -> (StatusCode, Option<Type>) {
    let success = request.operation.success();
    let status = success.and_then(|success| StatusCode::from_u16(success.status).ok());
    (status.unwrap_or(StatusCode::OK), success.and_then(|success| success.ty))
}

/// The response with one document of a type.
pub(super) fn document(request: &ReceivedRequest, stored: Type, text: String, value: impl FnOnce() -> Value) -> Reply {
    let (status, ty) = success(request);
    match ty {
        None => Reply::text(status, String::new()),
        Some(ty) if is_same(ty, stored) || request.is_of_other_version() => Reply::text(status, text),
        Some(ty) => Reply::new(status, &projected(ty, value())),
    }
}

/// Returns true if a stored document can be sent unchanged as a response of the type.
pub(super) fn is_same(ty: Type, stored: Type) -> bool {
    match (ty, stored) {
        (Type::Model(one), Type::Model(other)) => one.name == other.name,
        (Type::Model(_), _) => false,
        _ => true,
    }
}

/// A document with the members that a type declares.
pub(super) fn projected(ty: Type, document: Value) -> Value {
    let (model, mut members) = match (ty, document) {
        (Type::Model(model), Value::Object(members)) => (model, members),
        (Type::Object, Value::Object(members)) => return Value::Object(members),
        _ => return Value::Null,
    };
    if let ModelKind::Object(fields) = model.kind
        && !model.open
    {
        members.retain(|name, _| fields.iter().any(|field| field.wire == name));
    }
    // Members that may be null in the stored document, but not in the response.
    for field in model.fields().iter().filter(|field| !field.nullable) {
        if members.get(field.wire).is_some_and(Value::is_null) {
            members.shift_remove(field.wire);
        }
    }
    complete_required(model, &mut members);
    Value::Object(members)
}
