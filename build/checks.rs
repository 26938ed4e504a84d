//! Checks of single models, and of the references between them.

use super::record::{DefaultRecord, FieldRecord, KindRecord, ModelRecord, TypeRecord};
use std::collections::BTreeMap;

/// Rejects a default that is not a value of its member's type.
pub(crate) fn default(field: &FieldRecord<'_>) -> Result<(), String> {
    let fits = match (&field.ty, field.traits.default) {
        (_, DefaultRecord::None)
        | (TypeRecord::Bool, DefaultRecord::Bool(_))
        | (TypeRecord::Int | TypeRecord::Float, DefaultRecord::Int(_))
        | (TypeRecord::Str | TypeRecord::Model(_), DefaultRecord::Text(_)) => true,
        (TypeRecord::Choice(values), DefaultRecord::Text(value)) => values.contains(&value),
        _ => false,
    };
    if fits {
        Ok(())
    } else {
        Err("the default is not a value of the type".to_owned())
    }
}

/// Rejects a model that refers to itself, because a model is decoded together with the models of its fields.
pub(crate) fn end<'a>(
    models: &BTreeMap<&'a str, ModelRecord<'a>>,
    name: &'a str,
    around: &mut Vec<&'a str>,
) -> Result<(), String> {
    if around.contains(&name) {
        return Err(format!(
            "{} > {name}: a model must not refer to itself",
            around.join(" > ")
        ));
    }
    around.push(name);
    for inner in models.get(name).into_iter().flat_map(named) {
        end(models, inner, around)?;
    }
    around.pop();
    Ok(())
}

/// The models that a model refers to.
fn named<'a>(model: &ModelRecord<'a>) -> Vec<&'a str> {
    let types: Vec<&TypeRecord<'a>> = match &model.kind {
        KindRecord::Object { fields, .. } => fields.iter().map(|field| &field.ty).collect(),
        KindRecord::Union { choices, .. } => choices.iter().collect(),
        KindRecord::Array(element) => vec![element],
        KindRecord::Enum(_) => Vec::new(),
    };
    types.into_iter().filter_map(innermost).collect()
}

fn innermost<'a>(ty: &TypeRecord<'a>) -> Option<&'a str> {
    match ty {
        TypeRecord::Model(name) => Some(name),
        TypeRecord::List(inner) | TypeRecord::Sparse(inner) | TypeRecord::Map(inner) => innermost(inner),
        _ => None,
    }
}
