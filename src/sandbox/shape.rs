//! Brings the members of an object into the order of the tables, as the service writes them.

use crate::schema::{Kind, Model, Type};
use serde_json::{Map, Value};

/// The object with its known members in the order of the tables, and the others behind them.
pub(super) fn in_table_order(model: &Model, value: Value) -> Value {
    let Value::Object(mut members) = value else {
        return value;
    };
    let mut ordered = Map::new();
    for field in model.fields() {
        if let Some(member) = members.shift_remove(field.wire) {
            ordered.insert(field.wire.to_owned(), of_type(&field.ty, member));
        }
    }
    ordered.extend(members);
    Value::Object(ordered)
}

fn of_type(ty: &Type, value: Value) -> Value {
    match (ty, value) {
        (Type::Model(model), value) if matches!(model.kind, Kind::Object(_)) => in_table_order(model, value),
        (Type::List(element), Value::Array(elements)) => {
            Value::Array(elements.into_iter().map(|value| of_type(element, value)).collect())
        }
        (_, value) => value,
    }
}
