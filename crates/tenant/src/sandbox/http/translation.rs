//! Translates the bodies of an operation of another version, of which the implemented version has one of its own.

use crate::sandbox::answers::{Rejection, Reply};
use crate::sandbox::collections::{complete_required, element_of};
use crate::sandbox::validation::validator::{validate_body, validate_complete};
use crate::schema::{Field, ModelKind, Operation, Type};
use crate::syntax::deep;
use axum::http::StatusCode;
use serde_json::{Map, Value};

/// Translates the body of a request: adds what the operation that responds requires, and the requested one does not have.
///
/// # Errors
/// If the implemented version does not allow a value.
pub(super) fn translate_request(served: &Operation, mut body: Value) -> Result<Value, Rejection> {
    let Some(declared) = served.body.filter(|_| !body.is_null()) else {
        return Ok(body);
    };
    complete(&mut body, declared.ty);
    Rejection::unless_valid(&validate_body(&declared.ty, &body))?;
    Ok(body)
}

/// Adds the required members that a value lacks.
fn complete(value: &mut Value, ty: Type) {
    match value {
        Value::Array(elements) => {
            let Some(element) = element_of(ty) else { return };
            elements.iter_mut().for_each(|value| complete(value, element));
        }
        Value::Object(members) => {
            let Type::Model(model) = ty else { return };
            for field in model.fields() {
                if let Some(value) = members.get_mut(field.wire) {
                    complete(value, field.ty);
                }
            }
            complete_required(model, members);
        }
        _ => {}
    }
}

/// Translates a reply: its status and content become those of the requested operation.
pub(super) fn translate_reply(served: &Operation, requested: &Operation, reply: Reply) -> Reply {
    let (Some(served), Some(requested)) = (served.success(), requested.success()) else {
        return reply;
    };
    let status = match reply.status.as_u16() {
        status if status == served.status => StatusCode::from_u16(requested.status).unwrap_or(reply.status),
        _ => reply.status,
    };
    let body = match (served.ty, requested.ty) {
        (Some(from), Some(to)) => match deep::parse::<Value>(reply.body.as_bytes()) {
            Ok(value) => translated(&value, from, to).map_or(reply.body, |value| value.to_string()),
            Err(_) => reply.body,
        },
        (Some(_), None) => String::new(),
        (None, _) => reply.body,
    };
    Reply { status, body, ..reply }
}

/// A value of one type as a value of another one: without the members that only the first type declares, and with the members that the
/// second one requires. `None` if it cannot be such a value.
fn translated(value: &Value, from: Type, to: Type) -> Option<Value> {
    if let Some(types) = alternatives(to) {
        let values = types.iter().filter_map(|to| translated(value, from, *to));
        return values.into_iter().find(|value| is_valid(to, value));
    }
    let from = alternatives(from)
        .and_then(|types| types.iter().find(|ty| is_valid(**ty, value)))
        .map_or(from, |ty| *ty);
    match (value, to) {
        (_, Type::Any) => Some(value.clone()),
        (Value::Array(elements), to) => {
            let (from, to) = (element_of(from).unwrap_or(Type::Any), element_of(to)?);
            let elements = elements.iter().filter_map(|value| translated(value, from, to));
            Some(elements.collect())
        }
        (Value::Object(members), Type::Map(to)) => {
            let from = if let Type::Map(from) = from { *from } else { Type::Any };
            let members = members.iter().map(|(name, value)| (name.clone(), translated(value, from, *to)));
            Some(members.filter_map(|(name, value)| Some((name, value?))).collect())
        }
        (Value::Object(members), Type::Model(model)) => match model.kind {
            ModelKind::Object(fields) => {
                let mut members = translated_members(members, fields_of(from), fields);
                complete_required(model, &mut members);
                Some(Value::Object(members))
            }
            _ => None,
        },
        _ => is_valid(to, value).then(|| value.clone()),
    }
}

/// The members of an object that the other type declares, and those that neither type declares.
fn translated_members(members: &Map<String, Value>, from: &[Field], to: &[Field]) -> Map<String, Value> {
    let of_name = |fields: &[Field], name: &str| fields.iter().find(|field| field.wire == name).copied();
    let translated = members.iter().filter_map(|(name, value)| {
        let (from, to) = (of_name(from, name), of_name(to, name));
        let value = match (from, to) {
            (Some(_), None) => None,
            (None, None) => Some(value.clone()),
            (_, Some(to)) if value.is_null() => to.nullable.then_some(Value::Null),
            (from, Some(to)) => translated(value, from.map_or(Type::Any, |field| field.ty), to.ty),
        };
        Some((name.clone(), value?))
    });
    translated.collect()
}

fn alternatives(ty: Type) -> Option<&'static [Type]> {
    match ty {
        Type::Model(model) => match model.kind {
            ModelKind::Union(types) => Some(types),
            _ => None,
        },
        _ => None,
    }
}

fn fields_of(ty: Type) -> &'static [Field] {
    match ty {
        Type::Model(model) => model.fields(),
        _ => &[],
    }
}

fn is_valid(ty: Type, value: &Value) -> bool {
    validate_complete(&ty, value).is_empty()
}
