//! Computes identity attributes from accounts by the mappings of a profile.

use super::store::{Account, Database, Identity, Source, text};
use serde_json::{Map, Value, json};

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

/// What the mappings of an identity are computed from.
pub(super) struct Context {
    sources: Vec<Source>,
    accounts: Vec<Account>,
    attributes: Map<String, Value>,
}

impl Context {
    pub(super) fn of(database: &Database, identity: &Identity) -> rusqlite::Result<Self> {
        Ok(Self {
            sources: database.sources()?,
            accounts: database.accounts(Some(&identity.id))?,
            attributes: identity.attributes.clone(),
        })
    }

    /// The identity's attributes with those that the mappings give. One that cannot be computed stays as it is.
    pub(super) fn computed(&self, transforms: &[Value]) -> Map<String, Value> {
        let mut attributes = self.attributes.clone();
        for transform in transforms {
            let definition = transform.get("transformDefinition").unwrap_or(&Value::Null);
            if let Ok(Some(value)) = self.evaluate(definition) {
                attributes.insert(text(transform, "identityAttributeName").to_owned(), value.into());
            }
        }
        attributes
    }

    /// The value that a transform definition gives; `None` when its source has none.
    ///
    /// # Errors
    /// Why it cannot be computed, for the `errorMessages` of a preview.
    pub(super) fn evaluate(&self, definition: &Value) -> Result<Option<String>, String> {
        let attributes = definition.get("attributes").unwrap_or(&Value::Null);
        match text(definition, "type") {
            "accountAttribute" => self.account_attribute(attributes),
            "static" => match attributes.get("value") {
                Some(value) => Ok(as_text(value)),
                None => Err("static needs the attribute value.".to_owned()),
            },
            "" => Err("The transform has no type.".to_owned()),
            other => Err(format!("The sandbox does not compute transforms of the type {other}.")),
        }
    }

    fn account_attribute(&self, attributes: &Value) -> Result<Option<String>, String> {
        let (id, name) = (text(attributes, "sourceId"), text(attributes, "sourceName"));
        let source = self.sources.iter().find(|source| {
            if id.is_empty() {
                source.name == name
            } else {
                source.id == id
            }
        });
        let Some(source) = source else {
            return Err(format!("There is no source {}.", if id.is_empty() { name } else { id }));
        };
        let account = self.accounts.iter().find(|account| account.source == source.id);
        Ok(account.and_then(|account| as_text(account.attributes.get(text(attributes, "attributeName"))?)))
    }
}

/// Says in the profile whether one of its mappings must be computed anew as time passes.
pub(super) fn mark_time_based(database: &Database, profile: &mut Value) -> rusqlite::Result<()> {
    let config = profile.get("identityAttributeConfig").unwrap_or(&Value::Null);
    let time_based = is_time_based(database, config, &mut Vec::new())?;
    if let Value::Object(members) = profile {
        members.insert("hasTimeBasedAttr".to_owned(), time_based.into());
    }
    Ok(())
}

/// Whether `requiresPeriodicRefresh` is set anywhere, also in a stored transform that is referred to.
fn is_time_based(database: &Database, value: &Value, seen: &mut Vec<String>) -> rusqlite::Result<bool> {
    let members = match value {
        Value::Array(elements) => elements.iter().collect(),
        Value::Object(members) if members.get("requiresPeriodicRefresh").is_some_and(is_true) => return Ok(true),
        Value::Object(members) => members.values().collect(),
        _ => Vec::new(),
    };
    for member in members {
        if is_time_based(database, member, seen)? {
            return Ok(true);
        }
    }
    let name = value
        .pointer("/attributes/id")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if text(value, "type") != "reference" || seen.iter().any(|seen| seen == name) {
        return Ok(false);
    }
    seen.push(name.to_owned());
    match database.transform(name)? {
        Some(stored) => is_time_based(database, &stored, seen),
        None => Ok(false),
    }
}

/// A flag as people write it.
fn is_true(value: &Value) -> bool {
    value == &Value::Bool(true) || value.as_str().is_some_and(|text| text.eq_ignore_ascii_case("true"))
}

/// An attribute's value as an identity has it: text, or nothing.
fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}
