//! Finds the member of a model that a JSON Pointer leads to.

use crate::schema::{Field, ModelKind, Type};
use json_patch::jsonptr::Pointer;

/// The target of a pointer, according to the schema.
pub(super) enum PatchTarget {
    /// A declared member.
    Member(&'static Field),
    /// A member that the model with this name does not declare.
    Undeclared(&'static str),
    /// Any other value: the whole document, an element of an array, or a member of a free object.
    Other,
}

/// Follows a pointer from a value of this type.
pub(super) fn target(ty: &Type, path: &Pointer) -> PatchTarget {
    let mut ty = *ty;
    let mut target = PatchTarget::Other;
    let mut tokens = path.tokens().peekable();
    while let Some(token) = tokens.next() {
        let name = token.decoded();
        let element = match ty {
            Type::List(element) | Type::Sparse(element) | Type::Map(element) => Some(*element),
            Type::Model(model) => match model.kind {
                ModelKind::Array(element) => Some(*element),
                ModelKind::Object(fields) => match fields.iter().find(|field| field.wire == name) {
                    Some(field) => {
                        ty = field.ty;
                        target = PatchTarget::Member(field);
                        continue;
                    }
                    None if tokens.peek().is_none() => return PatchTarget::Undeclared(model.name),
                    None => return PatchTarget::Other,
                },
                _ => None,
            },
            _ => None,
        };
        let Some(element) = element else {
            return PatchTarget::Other;
        };
        ty = element;
        target = PatchTarget::Other;
    }
    target
}
