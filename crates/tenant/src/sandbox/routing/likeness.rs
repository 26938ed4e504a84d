//! Compares operations of two versions: one can respond in place of the other if translated bodies have the same form.

use super::sameness::{fits, members_fit};
use crate::sandbox::collections::{Action, Collection, catalog, element_of};
use crate::schema::{DeclaredResponse, ModelKind, Operation, Parameter, ParameterLocation, Type};

/// Returns true if an operation can respond in place of the requested one of another version, once the bodies are translated.
pub(super) fn is_alike(requested: &Operation, served: &Operation) -> bool {
    has_same_path(requested.path, served.path)
        && has_like_body(requested, served)
        && members_fit(requested.form, served.form)
        && has_like_response(requested.success(), served.success(), stored(served))
        && has_required_parameters(requested, served)
}

/// Returns true if two paths differ only in the names of their parameters.
fn has_same_path(one: &str, other: &str) -> bool {
    let is_parameter = |segment: &str| segment.starts_with('{');
    one.split('/').count() == other.split('/').count()
        && one
            .split('/')
            .zip(other.split('/'))
            .all(|(one, other)| one == other || (is_parameter(one) && is_parameter(other)))
}

fn has_like_body(requested: &Operation, served: &Operation) -> bool {
    match (requested.body, served.body) {
        (None, None) => true,
        (Some(sent), Some(received)) => sent.content_type == received.content_type && is_like(sent.ty, received.ty),
        _ => false,
    }
}

/// Returns true if the content of one response can be used for another one. Content that the other one does not declare is
/// left out.
fn has_like_response(
    requested: Option<&DeclaredResponse>,
    served: Option<&DeclaredResponse>,
    stored: Option<&Collection>,
) -> bool {
    let (Some(requested), Some(served)) = (requested, served) else {
        return requested.is_none() && served.is_none();
    };
    requested.media == served.media
        && match (requested.ty, served.ty) {
            (None, _) => true,
            (Some(received), Some(sent)) => is_like_content(sent, received, stored),
            (Some(_), None) => false,
        }
}

/// Returns true if content of one type can be used for another one. A single document becomes a list of one, and a list becomes
/// its first document, because some versions of the API declare a list where another version declares a single document.
fn is_like_content(sent: Type, received: Type, stored: Option<&Collection>) -> bool {
    let (sent, received) = match (element_of(sent), element_of(received)) {
        (Some(element), None) if form(received) == ValueForm::Object => (element, received),
        (None, Some(element)) if form(sent) == ValueForm::Object => (sent, element),
        (Some(sent), Some(received)) => (sent, received),
        _ => (sent, received),
    };
    let has_all = |sent, others: &[&str]| has_members(sent, received, others, 0);
    let in_documents = |stored: &Collection| {
        let others: Vec<&str> = stored.others.iter().map(|(name, _)| *name).collect();
        is_like(stored.ty, received) && has_all(stored.ty, &others)
    };
    is_like(sent, received) && (has_all(sent, &[]) || stored.is_some_and(in_documents))
}

/// The collection whose documents an operation reads or writes one by one. Such documents keep all of their members until the
/// response is translated.
fn stored(served: &Operation) -> Option<&'static Collection> {
    let plan = catalog().plan(served.id)?;
    let is_of_documents = matches!(
        plan.action,
        Action::List | Action::Get | Action::Create | Action::Patch | Action::Replace
    );
    is_of_documents.then_some(plan.collection)
}

/// Levels of objects at which required members are compared. Models may contain themselves.
const LEVELS: usize = 6;

/// Returns true if a type, together with the members `others`, has the ids and the required members of another type. Members that
/// it lacks would have to be invented.
fn has_members(sent: Type, received: Type, others: &[&str], level: usize) -> bool {
    if level > LEVELS {
        return true;
    }
    if let (Some(sent), Some(received)) = (element_of(sent), element_of(received)) {
        return has_members(sent, received, others, level);
    }
    let (Type::Model(sent), Type::Model(received)) = (sent, received) else {
        return true;
    };
    let (ModelKind::Object(sent), ModelKind::Object(received)) = (sent.kind, received.kind) else {
        return true;
    };
    received.iter().all(|expected| {
        let is_needed = expected.required || expected.wire == "id";
        match sent.iter().find(|field| field.wire == expected.wire) {
            Some(field) => has_members(field.ty, expected.ty, &[], level + 1),
            None => !is_needed || others.contains(&expected.wire),
        }
    })
}

/// Returns true if the requested operation has the query parameters that another one needs.
fn has_required_parameters(requested: &Operation, served: &Operation) -> bool {
    let is_query = |parameter: &&Parameter| parameter.location == ParameterLocation::Query;
    let needed = served
        .parameters
        .iter()
        .filter(is_query)
        .filter(|parameter| parameter.required);
    let has = |name: &str| {
        requested
            .parameters
            .iter()
            .filter(is_query)
            .any(|parameter| parameter.wire == name)
    };
    needed.into_iter().all(|parameter| has(parameter.wire))
}

/// The form of the values of a type.
#[derive(PartialEq)]
enum ValueForm {
    Object,
    List,
    Scalar,
    Any,
}

/// Returns true if values of two types have the same form.
fn is_like(one: Type, other: Type) -> bool {
    match (form(one), form(other)) {
        (ValueForm::Any, _) | (_, ValueForm::Any) => true,
        (ValueForm::List, ValueForm::List) => match (element_of(one), element_of(other)) {
            (Some(one), Some(other)) => is_like(one, other),
            _ => true,
        },
        (ValueForm::Scalar, ValueForm::Scalar) => fits(one, other) || fits(other, one),
        (one, other) => one == other,
    }
}

fn form(ty: Type) -> ValueForm {
    match ty {
        Type::Any => ValueForm::Any,
        Type::Object | Type::Map(_) => ValueForm::Object,
        Type::List(_) | Type::Sparse(_) => ValueForm::List,
        Type::Model(model) => match model.kind {
            ModelKind::Object(_) => ValueForm::Object,
            ModelKind::Array(_) => ValueForm::List,
            ModelKind::Enum(_) => ValueForm::Scalar,
            ModelKind::Union(types) => types.first().map_or(ValueForm::Any, |ty| form(*ty)),
        },
        _ => ValueForm::Scalar,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_the_same_if_only_the_names_of_parameters_differ() {
        assert!(has_same_path("/roles/{id}", "/roles/{roleId}"));
        assert!(!has_same_path("/roles/{id}", "/roles/filter"));
        assert!(!has_same_path("/roles/{id}", "/roles/{id}/members"));
    }

    #[test]
    fn types_are_alike_if_their_values_have_the_same_form() {
        assert!(is_like(Type::List(&Type::Object), Type::List(&Type::Map(&Type::Str))));
        assert!(is_like(Type::Choice(&["a"]), Type::Str));
        assert!(!is_like(Type::List(&Type::Object), Type::Object));
        assert!(!is_like(Type::Str, Type::Int));
    }
}
