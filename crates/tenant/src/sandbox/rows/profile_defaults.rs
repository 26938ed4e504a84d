//! Default values of a new identity profile.

use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use serde_json::{Map, Value, json};

/// The member that holds the mappings, which are most of a profile's text.
pub(crate) const MAPPINGS: &str = "identityAttributeConfig";
/// Distance between the priorities of profiles that are added without one.
pub(crate) const PRIORITY_STEP: i64 = 10;

/// Gives absent members their defaults.
pub(crate) fn fill_in_defaults(members: &mut Map<String, Value>, priority: i64) {
    let now = now_as_text();
    let defaults = json!({
        "id": new_id(),
        "created": now,
        "modified": now,
        "description": null,
        "owner": null,
        "priority": priority,
        "identityRefreshRequired": false,
        MAPPINGS: {"enabled": false, "attributeTransforms": []},
        "identityExceptionReportReference": null,
        "hasTimeBasedAttr": false,
    });
    if let Value::Object(defaults) = defaults {
        for (name, value) in defaults {
            members.entry(name).or_insert(value);
        }
    }
}
