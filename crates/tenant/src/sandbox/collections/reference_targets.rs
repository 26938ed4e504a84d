//! The references of a collection, and the collections to which they lead.

use super::catalog::catalog;
use super::collection::Collection;
use super::member::element_of;
use super::reference::{Reference, Targets};
use crate::sandbox::support::json_members::text;
use crate::schema::{Field, ModelKind, Type};
use serde_json::Value;

/// Names of the types of documents that are not in a collection.
const OTHER_TYPES: [(&str, &str); 3] = [
    ("IDENTITY", "/identities"),
    ("ACCOUNT", "/accounts"),
    ("IDENTITY_PROFILE", "/identity-profiles"),
];

/// The references of a collection's documents: those that its declaration has, and those that the schema gives a type.
pub(crate) fn references(collection: &Collection) -> &[Reference] {
    collection.references.get_or_init(|| {
        let lines = &collection.record.references;
        let mut known: Vec<Reference> = lines
            .iter()
            .map(|(member, rest)| Reference::declared(member, rest))
            .collect();
        let mut typed = Vec::new();
        add_typed(collection.ty, &mut Vec::new(), &mut Vec::new(), &mut typed);
        typed.retain(|reference: &Reference| {
            let own = collection.record.own_ids.iter();
            let mut declared = lines.iter().map(|(member, _)| member).chain(own);
            !declared.any(|member| *member == reference.member) && !collection.is_owned_by_service(reference.first())
        });
        known.append(&mut typed);
        known
    })
}

/// The paths of the collections that may have the document which a value names; none if the tenant has no documents of its type.
pub(crate) fn targets(reference: &Reference, value: &Value) -> Vec<&'static str> {
    match &reference.targets {
        Targets::Fixed(paths) => paths.clone(),
        Targets::ByType(beside, types) => match text(value, beside) {
            "" => types.iter().flat_map(|name| paths_of_type(name)).collect(),
            name => paths_of_type(name).collect(),
        },
    }
}

/// The paths of the collections whose documents have a type.
fn paths_of_type(name: &str) -> impl Iterator<Item = &'static str> {
    let others = OTHER_TYPES.iter().filter(move |(other, _)| *other == name);
    catalog().of_type(name).chain(others.map(|(_, path)| *path))
}

/// Returns true if the documents of the collection at a path have a type; `None` if no collection has the type.
pub(crate) fn is_of_type(path: &str, name: &str) -> Option<bool> {
    let mut paths = paths_of_type(name).peekable();
    paths.peek()?;
    Some(paths.any(|known| known == path))
}

/// Adds the references of a type: objects whose members `type` and `id` name a document of the tenant.
fn add_typed(ty: Type, path: &mut Vec<String>, above: &mut Vec<&'static str>, found: &mut Vec<Reference>) {
    if let Some(element) = element_of(ty) {
        if let Some(last) = path.last_mut() {
            last.push_str("[]");
        }
        return add_typed(element, path, above, found);
    }
    let Type::Model(model) = ty else {
        return;
    };
    if above.contains(&model.name) {
        return;
    }
    above.push(model.name);
    match model.kind {
        ModelKind::Union(types) => {
            for ty in types {
                add_typed(*ty, &mut path.clone(), above, found);
            }
        }
        ModelKind::Object(fields) => {
            if !path.is_empty() && !found.iter().any(|known| known.member == path.join(".")) {
                found.extend(types_of(fields).map(|types| Reference::typed(path, types)));
            }
            for field in fields.iter().filter(|field| field.patchable()) {
                path.push(field.wire.to_owned());
                add_typed(field.ty, path, above, found);
                path.pop();
            }
        }
        _ => {}
    }
    above.pop();
}

/// The types of the tenant's documents that an object with these members may name; `None` if it names none.
fn types_of(fields: &[Field]) -> Option<Vec<&'static str>> {
    let field = |name: &str| fields.iter().find(|field| field.wire == name);
    if !matches!(field("id")?.ty, Type::Str) {
        return None;
    }
    let types = match field("type")?.ty {
        Type::Choice(types) => types,
        Type::Model(model) => match model.kind {
            ModelKind::Enum(types) => types,
            _ => return None,
        },
        _ => return None,
    };
    let known = types
        .iter()
        .copied()
        .filter(|name| paths_of_type(name).next().is_some());
    let known: Vec<&'static str> = known.collect();
    (!known.is_empty()).then_some(known)
}

#[cfg(test)]
mod tests {
    use super::super::member::member_path;
    use super::*;
    use crate::schema::tenant::TENANT;

    #[test]
    fn every_reference_leads_from_a_member_of_a_document_or_of_a_request() {
        let operations: Vec<_> = TENANT.get().apis().flat_map(|api| api.operations).collect();
        for collection in catalog().collections() {
            let plan = |id: &str| {
                catalog()
                    .plan(id)
                    .filter(|plan| plan.collection.path == collection.path)
            };
            let here = operations.iter().filter(|operation| plan(operation.id).is_some());
            let bodies: Vec<_> = here.filter_map(|operation| operation.body.as_ref()).collect();
            for reference in references(collection) {
                let member = &reference.member;
                let in_a_body = bodies.iter().any(|body| member_path(&body.ty, member).is_some());
                assert!(
                    collection.member(member).is_some() || in_a_body,
                    "{}: {member}",
                    collection.path
                );
            }
        }
    }

    #[test]
    fn every_collection_to_which_a_reference_leads_is_known() {
        for collection in catalog().collections() {
            for reference in references(collection) {
                for path in targets(reference, &Value::Null) {
                    let is_other = OTHER_TYPES.iter().any(|(_, other)| *other == path);
                    assert!(
                        is_other || catalog().collection(path).is_some(),
                        "{}: {path}",
                        collection.path
                    );
                }
            }
        }
    }
}
