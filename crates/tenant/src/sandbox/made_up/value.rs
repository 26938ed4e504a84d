//! Made-up values of the types of the schema.

use super::numbers::Numbers;
use super::text::{text, time};
use crate::sandbox::collections::{complete_required, declared_default};
use crate::sandbox::validation::validator::validate_complete;
use crate::schema::{Discriminator, Field, Limits, Model, ModelKind, Type};
use serde_json::{Map, Value};

/// Levels of objects below which only required members are made up.
const LEVELS: usize = 4;

/// A value of a type; `None` if the schema does not say which values the type has.
pub(crate) fn value(ty: &Type, name: &str, level: usize, numbers: &mut Numbers) -> Option<Value> {
    limited(ty, name, None, level, numbers)
}

fn limited(ty: &Type, name: &str, limits: Option<Limits>, level: usize, numbers: &mut Numbers) -> Option<Value> {
    Some(match ty {
        Type::Any => return None,
        Type::Str | Type::File => text(name, limits, numbers).into(),
        Type::Choice(values) => choice(values, numbers)?,
        Type::Bool => (numbers.below(2) == 1).into(),
        Type::Int | Type::Float => number(limits, numbers).into(),
        Type::DateTime => time(name, numbers).into(),
        Type::Date => time(name, numbers).get(..10)?.into(),
        Type::Object | Type::Map(_) => Map::new().into(),
        Type::List(element) | Type::Sparse(element) => list(element, name, limits, level, numbers),
        Type::Model(model) => of_model(model, name, limits, level, numbers)?,
    })
}

fn of_model(
    model: &'static Model,
    name: &str,
    limits: Option<Limits>,
    level: usize,
    numbers: &mut Numbers,
) -> Option<Value> {
    match model.kind {
        ModelKind::Object(fields) => Some(object(model, fields, level, numbers)),
        ModelKind::Enum(values) => choice(values, numbers),
        ModelKind::Array(element) => Some(list(element, name, limits, level, numbers)),
        ModelKind::Union(types) => match model.discriminator {
            Some(discriminator) => discriminated(&discriminator, level, numbers),
            None => types.iter().find_map(|ty| {
                let value = value(ty, name, level, numbers)?;
                validate_complete(ty, &value).is_empty().then_some(value)
            }),
        },
    }
}

/// A value of the first model of a union, which a member names.
fn discriminated(discriminator: &Discriminator, level: usize, numbers: &mut Numbers) -> Option<Value> {
    let (kind, model) = discriminator.models.first()?;
    let mut value = of_model(model, "", None, level, numbers)?;
    if let Value::Object(members) = &mut value {
        members.insert(discriminator.member.to_owned(), (*kind).into());
    }
    Some(value)
}

/// An object with every member of a known type. Deprecated members are left out.
fn object(model: &'static Model, fields: &[Field], level: usize, numbers: &mut Numbers) -> Value {
    let mut members = Map::new();
    for field in fields {
        let is_deep = level >= LEVELS && !matches!(field.ty, Type::Str | Type::Choice(_) | Type::Bool | Type::Int);
        if !field.required && (is_deep || field.deprecated) {
            continue;
        }
        if let Some(value) = member(field, level + 1, numbers) {
            members.insert(field.wire.to_owned(), value);
        }
    }
    complete_required(model, &mut members);
    Value::Object(members)
}

fn member(field: &Field, level: usize, numbers: &mut Numbers) -> Option<Value> {
    declared_default(field).or_else(|| limited(&field.ty, field.wire, field.limits, level, numbers))
}

/// A list with one element, or as many as it must have.
fn list(element: &'static Type, name: &str, limits: Option<Limits>, level: usize, numbers: &mut Numbers) -> Value {
    let least = limits.and_then(|limits| limits.least).unwrap_or(1).max(1);
    let most = limits.and_then(|limits| limits.most).unwrap_or(least);
    let wanted = if level > LEVELS { 0 } else { least.min(most) };
    (0..wanted)
        .filter_map(|_| value(element, name, level, numbers))
        .collect()
}

fn choice(values: &'static [&'static str], numbers: &mut Numbers) -> Option<Value> {
    values.get(numbers.below(values.len())).copied().map(Value::from)
}

fn number(limits: Option<Limits>, numbers: &mut Numbers) -> i64 {
    let least = limits.and_then(|limits| limits.least).unwrap_or(0);
    let most = limits
        .and_then(|limits| limits.most)
        .unwrap_or(least.saturating_add(99));
    let room = usize::try_from(most.saturating_sub(least)).unwrap_or(0).min(99);
    least.saturating_add(i64::try_from(numbers.below(room + 1)).unwrap_or(0))
}
