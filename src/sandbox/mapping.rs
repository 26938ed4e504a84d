//! Computes identity attributes from accounts by the mappings of a profile.

use super::seed::Identity;
use super::store::{State, text};
use serde_json::{Value, json};

/// Identity attributes that a profile maps by default, and the account attributes that they come from.
const DEFAULTS: [(&str, &str); 7] = [
    ("uid", "employeeNumber"),
    ("displayName", "displayName"),
    ("email", "e-mail"),
    ("firstname", "givenName"),
    ("lastname", "familyName"),
    ("department", "department"),
    ("location", "location"),
];

/// The mappings that a profile has by default.
pub(super) fn default_config(source_id: &str, source_name: &str) -> Value {
    let transforms: Vec<Value> = DEFAULTS
        .iter()
        .map(|(identity_attribute, account_attribute)| {
            json!({
                "identityAttributeName": identity_attribute,
                "transformDefinition": {
                    "type": "accountAttribute",
                    "attributes": {"sourceName": source_name, "attributeName": account_attribute, "sourceId": source_id},
                },
            })
        })
        .collect();
    json!({"enabled": false, "attributeTransforms": transforms})
}

/// The value that a transform definition gives for an identity; `None` when its source has none.
///
/// # Errors
/// Why it cannot be computed, for the `errorMessages` of a preview.
pub(super) fn evaluate(state: &State, identity: &Identity, definition: &Value) -> Result<Option<String>, String> {
    let attributes = definition.get("attributes").unwrap_or(&Value::Null);
    match text(definition, "type") {
        "accountAttribute" => account_attribute(state, identity, attributes),
        "static" => match attributes.get("value") {
            Some(value) => Ok(as_text(value)),
            None => Err("static needs the attribute value.".to_owned()),
        },
        "" => Err("The transform has no type.".to_owned()),
        other => Err(format!("The sandbox does not compute transforms of the type {other}.")),
    }
}

fn account_attribute(state: &State, identity: &Identity, attributes: &Value) -> Result<Option<String>, String> {
    let (id, name) = (text(attributes, "sourceId"), text(attributes, "sourceName"));
    let source = state.sources.iter().find(|source| {
        if id.is_empty() {
            source.name == name
        } else {
            source.id == id
        }
    });
    let Some(source) = source else {
        return Err(format!("There is no source {}.", if id.is_empty() { name } else { id }));
    };
    let account = state
        .accounts
        .iter()
        .find(|account| account.identity == identity.id && account.source == source.id);
    Ok(account.and_then(|account| as_text(account.attributes.get(text(attributes, "attributeName"))?)))
}

/// An attribute's value as an identity has it: text, or nothing.
fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}
