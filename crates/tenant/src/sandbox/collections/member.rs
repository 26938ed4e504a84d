//! The way from a document to one of its members, according to the schema.

use crate::sandbox::rows::{MemberKind, ObjectMember};
use crate::schema::{Field, ModelKind, Type};
use serde_json::Value;

/// Follows a path such as `owner.id` or `entitlements[].id`; `None` if the schema has no such member. A path leads through lists,
/// of whose elements it means each.
pub(crate) fn member_path(ty: &Type, path: &str) -> Option<ObjectMember> {
    let mut ty = *ty;
    let mut list = Vec::new();
    let mut members = Vec::new();
    for segment in path.split('.') {
        let name = segment.strip_suffix("[]").unwrap_or(segment);
        if let Some(element) = element_of(ty) {
            list.append(&mut members);
            ty = element;
        }
        let field = field_of(ty, name)?;
        members.push(field.wire);
        ty = field.ty;
    }
    if let Some(element) = element_of(ty) {
        list.append(&mut members);
        ty = element;
    }
    let kind = kind_of(ty);
    Some(ObjectMember { list, members, kind })
}

/// The field that a type declares for a member of an object.
pub(super) fn field_of(ty: Type, name: &str) -> Option<&'static Field> {
    let Type::Model(model) = ty else {
        return None;
    };
    match model.kind {
        ModelKind::Object(fields) => fields.iter().find(|field| field.wire == name),
        ModelKind::Union(types) => types.iter().find_map(|ty| field_of(*ty, name)),
        _ => None,
    }
}

/// The type of the elements of a list.
pub(crate) fn element_of(ty: Type) -> Option<Type> {
    match ty {
        Type::List(element) | Type::Sparse(element) => Some(*element),
        Type::Model(model) => match model.kind {
            ModelKind::Array(element) => Some(*element),
            _ => None,
        },
        _ => None,
    }
}

const fn kind_of(ty: Type) -> MemberKind {
    match ty {
        Type::Bool => MemberKind::Flag,
        Type::Int | Type::Float => MemberKind::Number,
        Type::DateTime | Type::Date => MemberKind::Time,
        _ => MemberKind::Text,
    }
}

/// Calls a function with each value to which a path leads, together with the type of the value.
pub(crate) fn visit<E>(
    ty: Type,
    value: &mut Value,
    path: &[&str],
    found: &mut impl FnMut(Type, &mut Value) -> Result<(), E>,
) -> Result<(), E> {
    if let (Some(element), Value::Array(elements)) = (element_of(ty), &mut *value) {
        return elements
            .iter_mut()
            .try_for_each(|value| visit(element, value, path, found));
    }
    let Some((first, rest)) = path.split_first() else {
        return if value.is_null() { Ok(()) } else { found(ty, value) };
    };
    let name = first.strip_suffix("[]").unwrap_or(first);
    match (field_of(ty, name), value.get_mut(name)) {
        (Some(field), Some(value)) => visit(field.ty, value, rest, found),
        _ => Ok(()),
    }
}
