use super::*;
use crate::schema::tenant::{EXPORTED_OBJECT, IDENTITY_PROFILE, JSON_PATCH_OPERATION};
use serde_json::json;

fn texts(model: &'static Model, value: &Value) -> Vec<String> {
    validate_body(&Type::Model(model), value)
        .iter()
        .map(ToString::to_string)
        .collect()
}

fn profile() -> Value {
    json!({"name": "Engineering", "authoritativeSource": {"id": "1", "type": "SOURCE"}})
}

#[test]
fn a_profile_with_its_required_members_is_valid() {
    assert_eq!(texts(&IDENTITY_PROFILE, &profile()), [""; 0]);
}

#[test]
fn every_violation_names_its_path() {
    let value = json!({
        "authoritativeSource": {"type": "IDENTITY"},
        "priority": 1.5,
        "owner": [],
        "identityAttributeConfig": {
            "enabled": "yes",
            "attributeTransforms": [{}, {"identityAttributeName": 7}],
        },
    });
    assert_eq!(
        texts(&IDENTITY_PROFILE, &value),
        [
            "name is required and should not be empty.",
            "owner should be an object.",
            "priority should be a whole number.",
            "authoritativeSource.type should be one of SOURCE.",
            "identityAttributeConfig.enabled should be true or false.",
            "identityAttributeConfig.attributeTransforms[1].identityAttributeName should be a string.",
        ]
    );
}

#[test]
fn the_first_violations_are_listed_and_the_others_counted() {
    const NUMBERS: Type = Type::List(&Type::Int);
    let violations = validate_body(&NUMBERS, &vec![json!("x"); 1_000_000].into());
    assert_eq!(violations.len(), MAX_VIOLATIONS + 1);
    let last = violations.last().map(ToString::to_string);
    assert_eq!(last.as_deref(), Some("999900 more errors are not shown."));
}

#[test]
fn only_optional_and_nullable_members_accept_null() {
    let mut value = profile();
    value["owner"] = Value::Null;
    value["priority"] = Value::Null;
    assert_eq!(texts(&IDENTITY_PROFILE, &value), [""; 0]);
    value["authoritativeSource"] = Value::Null;
    assert_eq!(
        texts(&IDENTITY_PROFILE, &value),
        ["authoritativeSource should not be null."]
    );
}

#[test]
fn read_only_and_unknown_members_are_not_validated() {
    let mut value = profile();
    value["created"] = json!("yesterday");
    value["favouriteColour"] = json!(["blue"]);
    assert_eq!(texts(&IDENTITY_PROFILE, &value), [""; 0]);
}

#[test]
fn an_invalid_date_is_reported() {
    let invalid = validate_body(&Type::DateTime, &json!("Mon Aug 21 14:57:39 CDT 2023"));
    assert_eq!(invalid.len(), 1);
    let valid = validate_body(&Type::DateTime, &json!("2024-02-29T00:00:00Z"));
    assert_eq!(valid, []);
}

#[test]
fn a_number_without_fraction_and_exponent_is_whole_whatever_its_size() {
    let whole: Value = serde_json::from_str("123456789012345678901234567890").unwrap_or_default();
    assert_eq!(validate_body(&Type::Int, &whole), []);
    assert_eq!(validate_body(&Type::Int, &json!(1.0)).len(), 1);
}

#[test]
fn a_union_accepts_a_value_that_one_of_its_types_accepts() {
    let patch = |value: Value| json!({"op": "add", "path": "/description", "value": value});
    assert_eq!(
        texts(&JSON_PATCH_OPERATION, &patch(json!(["a", 1, {"b": null}]))),
        [""; 0]
    );
    assert_eq!(
        texts(&JSON_PATCH_OPERATION, &json!({"op": "spoil", "path": "/"})).len(),
        1
    );
}

#[test]
fn a_violation_of_the_whole_body_has_no_path() {
    assert_eq!(texts(&EXPORTED_OBJECT, &json!(3)), ["The body should be an object."]);
}
