//! Values of enumerations that only another version of the API has. All versions share the documents, so that a document may
//! contain such a value.

use super::member::{element_of, field_of};
use crate::sandbox::validation::Violation;
use crate::sandbox::validation::validator::{validate_complete, validate_request};
use crate::schema::{Operation, Type, versions};
use serde_json::Value;
use std::ptr;

/// Validates a document against everything in the specification. A value of an enumeration may be one of any version.
pub(crate) fn validate_document(ty: &Type, document: &Value) -> Vec<Violation> {
    let mut violations = validate_complete(ty, document);
    // Models of other versions are read only if they are needed.
    if !violations.is_empty() {
        for other in counterparts(*ty) {
            remove_allowed(&mut violations, other, document);
        }
    }
    violations
}

/// Validates the body of a request. A value of an enumeration may also be one of the requested version.
pub(crate) fn validate_served(served: &Operation, requested: &Operation, body: &Value) -> Vec<Violation> {
    let Some(declared) = served.body else {
        return Vec::new();
    };
    let mut violations = validate_request(&declared.ty, body);
    if let Some(other) = requested.body.filter(|_| !ptr::eq(served, requested)) {
        remove_allowed(&mut violations, other.ty, body);
    }
    violations
}

/// Violations in a changed document: values that a version's enumerations lack, and that the document did not have before.
pub(crate) fn new_outside_enumerations(ty: &Type, document: &Value, old: &Value) -> Vec<Violation> {
    let mut violations = validate_complete(ty, document);
    violations.retain(Violation::is_outside_enumeration);
    if !violations.is_empty() {
        let before = validate_complete(ty, old);
        let is_new = |violation: &Violation| !before.contains(violation) || differs_at(violation.path(), document, old);
        violations.retain(is_new);
    }
    violations
}

/// Returns true if two documents have different values at a path such as `a.b[0].c`.
fn differs_at(path: &str, one: &Value, other: &Value) -> bool {
    let pointer = format!("/{}", path.replace(['.', '['], "/").replace(']', ""));
    one.pointer(&pointer) != other.pointer(&pointer)
}

/// The types of the same name in the other versions.
fn counterparts(ty: Type) -> impl Iterator<Item = Type> {
    let name = match ty {
        Type::Model(model) => model.name,
        _ => "",
    };
    versions()
        .iter()
        .filter_map(|version| version.model(name))
        .map(Type::Model)
}

/// Removes the violations by values of enumerations that another type allows.
pub(crate) fn remove_allowed(violations: &mut Vec<Violation>, other: Type, value: &Value) {
    if !violations.iter().any(Violation::is_outside_enumeration) {
        return;
    }
    let problems = validate_complete(&other, value);
    let is_allowed =
        |path: &str| type_at(other, path).is_some() && problems.iter().all(|problem| problem.path() != path);
    violations.retain(|violation| !violation.is_outside_enumeration() || !is_allowed(violation.path()));
}

/// The type of the value at a path such as `a.b[0].c`.
fn type_at(ty: Type, path: &str) -> Option<Type> {
    path.split('.')
        .filter(|name| !name.is_empty())
        .try_fold(ty, |ty, step| {
            let (name, indexes) = step.split_at(step.find('[').unwrap_or(step.len()));
            let member = match name {
                "" => ty,
                name => field_of(ty, name)?.ty,
            };
            indexes.matches('[').try_fold(member, |ty, _| element_of(ty))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::version;
    use serde_json::json;

    fn configuration(name: &str) -> Type {
        Type::Model(version(name).unwrap().model("ConfigurationItemResponse").unwrap())
    }

    #[test]
    fn a_document_may_have_a_value_that_only_another_version_has() {
        let ty = configuration("v2024");
        let document = |kind: &str| json!({"configDetails": [{"configType": kind}]});
        assert!(!validate_complete(&ty, &document("GENERIC_APPROVALS")).is_empty());
        assert!(validate_document(&ty, &document("GENERIC_APPROVALS")).is_empty());
        assert!(!validate_document(&ty, &document("NOTHING")).is_empty());
    }

    #[test]
    fn a_change_cannot_add_a_value_that_its_version_lacks() {
        let ty = configuration("v2024");
        let document = |kind: &str| json!({"configDetails": [{"configType": kind}]});
        let (old, new) = (document("GENERIC_APPROVALS"), document("MANUAL_TASKS"));
        assert!(new_outside_enumerations(&ty, &old, &old).is_empty());
        assert!(!new_outside_enumerations(&ty, &old, &new).is_empty());
        assert!(!new_outside_enumerations(&ty, &document("NOTHING"), &old).is_empty());
    }
}
