//! Compares operations of two versions: they are the same if every value that one sends and receives suits both.

use crate::schema::{DeclaredResponse, Field, Model, ModelKind, Operation, Type};

/// Returns true if an operation responds to every request for the requested one as that one would.
pub(super) fn is_same(requested: &Operation, served: &Operation) -> bool {
    let status = |operation: &Operation| operation.success().map(|success| success.status);
    let response = |operation: &Operation| operation.success().and_then(|success: &DeclaredResponse| success.ty);
    let bodies = match (requested.body, served.body) {
        (None, None) => true,
        (Some(sent), Some(received)) => fits(sent.ty, received.ty),
        _ => false,
    };
    bodies
        && status(requested) == status(served)
        && match (response(served), response(requested)) {
            (None, None) => true,
            (Some(sent), Some(received)) => fits(sent, received),
            _ => false,
        }
}

/// Returns true if every value of a type is a value of another type.
pub(super) fn fits(one: Type, other: Type) -> bool {
    match (one, other) {
        (_, Type::Any)
        | (Type::Str | Type::Choice(_) | Type::DateTime | Type::Date | Type::File, Type::Str)
        | (Type::File, Type::File)
        | (Type::Bool, Type::Bool)
        | (Type::Int, Type::Int | Type::Float)
        | (Type::Float, Type::Float)
        | (Type::DateTime, Type::DateTime)
        | (Type::Date, Type::Date | Type::DateTime)
        | (Type::Object | Type::Map(_), Type::Object) => true,
        (Type::Choice(one), Type::Choice(other)) => one.iter().all(|value| other.contains(value)),
        (Type::List(one), Type::List(other) | Type::Sparse(other))
        | (Type::Sparse(one), Type::Sparse(other))
        | (Type::Map(one), Type::Map(other)) => fits(*one, *other),
        (Type::Model(one), Type::Model(other)) if std::ptr::eq(one, other) => true,
        (Type::Model(one), other) => model_fits(one, other),
        (one, Type::Model(other)) => match other.kind {
            ModelKind::Enum(values) => fits(one, Type::Choice(values)),
            ModelKind::Array(element) => fits(one, Type::List(element)),
            ModelKind::Union(types) => types.iter().any(|other| fits(one, *other)),
            ModelKind::Object(_) => false,
        },
        _ => false,
    }
}

fn model_fits(one: &'static Model, other: Type) -> bool {
    match (one.kind, other) {
        (ModelKind::Enum(values), other) => fits(Type::Choice(values), other),
        (ModelKind::Array(element), other) => fits(Type::List(element), other),
        (ModelKind::Union(types), other) => types.iter().all(|one| fits(*one, other)),
        (ModelKind::Object(_), Type::Object) => true,
        (ModelKind::Object(fields), Type::Model(other)) => match other.kind {
            ModelKind::Object(others) => members_fit(fields, others),
            ModelKind::Union(types) => types.iter().any(|other| model_fits(one, *other)),
            _ => false,
        },
        (ModelKind::Object(_), _) => false,
    }
}

/// Returns true if every object with the first members is also an object with the others. Members that only one of them has make
/// no difference unless they are required.
pub(super) fn members_fit(one: &[Field], other: &[Field]) -> bool {
    other.iter().all(|expected| {
        let Some(found) = one.iter().find(|field| field.wire == expected.wire) else {
            return !expected.required;
        };
        let is_present = found.required || !expected.required;
        let is_value = expected.nullable || !found.nullable;
        let is_bounded = expected.limits.is_none() || expected.limits == found.limits;
        is_present && is_value && is_bounded && fits(found.ty, expected.ty)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn member(ty: Type, required: bool, nullable: bool) -> Field {
        Field {
            required,
            nullable,
            ..Field::new("a", "a", ty, "")
        }
    }

    #[test]
    fn a_type_fits_one_with_more_values() {
        assert!(fits(Type::Choice(&["a"]), Type::Choice(&["a", "b"])));
        assert!(!fits(Type::Choice(&["a", "b"]), Type::Choice(&["a"])));
        assert!(fits(Type::List(&Type::Int), Type::List(&Type::Float)));
        assert!(!fits(Type::Str, Type::Int));
    }

    #[test]
    fn members_fit_unless_one_could_be_absent_or_null() {
        let (required, optional) = ([member(Type::Str, true, false)], [member(Type::Str, false, false)]);
        let nullable = [member(Type::Str, true, true)];
        assert!(members_fit(&required, &optional));
        assert!(members_fit(&[], &optional));
        assert!(members_fit(&required, &nullable));
        assert!(!members_fit(&optional, &required));
        assert!(!members_fit(&nullable, &required));
        assert!(!members_fit(&[], &required));
    }
}
