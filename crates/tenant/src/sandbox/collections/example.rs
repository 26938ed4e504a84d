//! The values of required members that neither the request nor a declaration sets.

use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::schema::{Default, Field, Model, ModelKind, Type};
use serde_json::{Map, Value};

/// Adds the required members that are absent.
pub(crate) fn complete_required(model: &Model, members: &mut Map<String, Value>) {
    for field in model.fields().iter().filter(|field| field.required) {
        if !members.contains_key(field.wire) {
            members.insert(field.wire.to_owned(), value_of_field(field));
        }
    }
}

/// The default that the schema declares.
pub(crate) fn declared_default(field: &Field) -> Option<Value> {
    match field.default {
        Default::None => None,
        Default::Bool(flag) => Some(flag.into()),
        Default::Int(number) => Some(number.into()),
        Default::Str(text) => Some(text.into()),
    }
}

fn value_of_field(field: &Field) -> Value {
    if let Some(value) = declared_default(field) {
        return value;
    }
    if field.nullable {
        return Value::Null;
    }
    let least = field.limits.and_then(|limits| limits.least);
    match field.ty {
        Type::Str if field.wire == "id" => new_id().into(),
        Type::Int | Type::Float => least.unwrap_or(0).into(),
        ty => value_of(&ty),
    }
}

/// The plainest value of a type.
fn value_of(ty: &Type) -> Value {
    match ty {
        // Clients take an untyped member for an object.
        Type::Any => Map::new().into(),
        Type::Str | Type::File => Value::String(String::new()),
        Type::Choice(values) => values.first().copied().into(),
        Type::Bool => false.into(),
        Type::Int | Type::Float => 0.into(),
        Type::DateTime => now_as_text().into(),
        Type::Date => now_as_text().get(..10).into(),
        Type::Object | Type::Map(_) => Map::new().into(),
        Type::List(_) | Type::Sparse(_) => Value::Array(Vec::new()),
        Type::Model(model) => match model.kind {
            ModelKind::Object(_) => {
                let mut members = Map::new();
                complete_required(model, &mut members);
                members.into()
            }
            ModelKind::Union(types) => types.first().map_or(Value::Null, value_of),
            ModelKind::Enum(values) => values.first().copied().into(),
            ModelKind::Array(_) => Value::Array(Vec::new()),
        },
    }
}
