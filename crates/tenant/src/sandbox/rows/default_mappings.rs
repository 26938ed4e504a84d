//! The mappings that a new profile has by default.

use serde_json::{Value, json};

/// Identity attributes that are mapped by default, with the account attributes that supply them.
const DEFAULTS: [(&str, &str); 7] = [
    ("uid", "employeeNumber"),
    ("displayName", "displayName"),
    ("email", "e-mail"),
    ("firstname", "givenName"),
    ("lastname", "familyName"),
    ("department", "department"),
    ("location", "location"),
];

/// The default mappings from the accounts of a source.
pub(crate) fn default_mappings(source_id: &str, source_name: &str) -> Value {
    let mappings: Vec<Value> = DEFAULTS
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
    json!({"enabled": false, "attributeTransforms": mappings})
}
