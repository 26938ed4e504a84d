//! The types of objects that a configuration has.

use super::super::process::StepResult;
use crate::sandbox::collections::{Collection, catalog, references};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Reply;
use serde_json::{Value, json};

pub(super) const PROFILE: &str = "IDENTITY_PROFILE";
pub(super) const LIFECYCLE_STATE: &str = "LIFECYCLE_STATE";

/// Types with their collections, in an order in which each refers only to those before it.
pub(super) const KINDS: [(&str, &str); 21] = [
    ("GOVERNANCE_GROUP", "/workgroups"),
    ("CONNECTOR_RULE", "/connector-rules"),
    ("TRANSFORM", "/transforms"),
    ("SOURCE", "/sources"),
    (PROFILE, "/identity-profiles"),
    ("ACCESS_PROFILE", "/access-profiles"),
    (
        LIFECYCLE_STATE,
        "/identity-profiles/{identity-profile-id}/lifecycle-states",
    ),
    ("ROLE", "/roles"),
    ("SEGMENT", "/segments"),
    ("ACCESS_REQUEST_CONFIG", "/access-request-config"),
    ("CAMPAIGN_FILTER", "/campaign-filters"),
    ("FORM_DEFINITION", "/form-definitions"),
    ("NOTIFICATION_TEMPLATE", "/notification-templates"),
    ("PASSWORD_POLICY", "/password-policies"),
    ("PASSWORD_SYNC_GROUP", "/password-sync-groups"),
    ("PUBLIC_IDENTITIES_CONFIG", "/public-identities-config"),
    ("SERVICE_DESK_INTEGRATION", "/service-desk-integrations"),
    ("SOD_POLICY", "/sod-policies"),
    ("TAG", "/tags"),
    ("TRIGGER_SUBSCRIPTION", "/trigger-subscriptions"),
    ("WORKFLOW", "/workflows"),
];

/// The collection of a type; `None` for an unknown type, and for profiles, which have their own tables.
pub(super) fn collection_of(kind: &str) -> Option<&'static Collection> {
    let (_, path) = KINDS.iter().find(|(name, _)| *name == kind)?;
    catalog().collection(path)
}

/// `GET /sp-config/config-objects`
pub(super) fn list(_: &Database, _: &ReceivedRequest) -> StepResult {
    let objects = KINDS.iter().map(|(kind, _)| {
        let is_single = collection_of(kind).is_some_and(|it| it.record.single);
        json!({
            "objectType": kind,
            "referenceExtractors": extractors(kind),
            "signatureRequired": false,
            "alwaysResolveById": false,
            "legacyObject": false,
            "onePerTenant": is_single,
            "exportable": true,
            "rules": {"takeFromTargetRules": [], "defaultRules": [], "editable": false},
        })
    });
    Ok(Reply::ok(&objects.collect()))
}

/// The members that refer to other objects, as JSON paths.
fn extractors(kind: &str) -> Value {
    let found = collection_of(kind).map(references).unwrap_or_default().iter();
    let paths: Vec<String> = found
        .map(|reference| format!("$.{}", reference.member.replace("[]", "[*]")))
        .collect();
    if paths.is_empty() { Value::Null } else { paths.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_but_profiles_has_a_collection() {
        for (kind, path) in KINDS {
            assert_eq!(collection_of(kind).is_none(), kind == PROFILE, "{kind}: {path}");
        }
    }
}
