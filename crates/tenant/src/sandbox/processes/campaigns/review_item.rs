//! The items about which reviewers decide.

use super::super::documents::{elements, without_nulls};
use super::super::people::email;
use crate::sandbox::access::{AccessKind, EffectiveAccess, access_document};
use crate::sandbox::database::Database;
use crate::sandbox::responses::Rejection;
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use ring::digest::{SHA256, digest};
use serde_json::{Value, json};

/// The item about access that an identity has.
pub(super) fn item_of(
    database: &Database,
    identity: &IdentityRow,
    access: &EffectiveAccess,
) -> Result<Value, Rejection> {
    let mut summary = access_summary(database, access.kind, &access.document)?;
    if let Some(revocable) = summary.pointer_mut("/role/revocable") {
        *revocable = access.is_revocable().into();
    }
    Ok(item(&summary, &identity.id, &identity.name))
}

/// The items about the access that a role contains. The role is in the place of the identity.
pub(super) fn items_of_role(database: &Database, role: &Value) -> Result<Vec<Value>, Rejection> {
    let mut items = Vec::new();
    for (kind, member) in [
        (AccessKind::AccessProfile, "accessProfiles"),
        (AccessKind::Entitlement, "entitlements"),
    ] {
        for reference in elements(role, member) {
            if let Some(document) = access_document(database, kind, text(reference, "id"))? {
                let summary = access_summary(database, kind, &document)?;
                items.push(item(&summary, text(role, "id"), text(role, "name")));
            }
        }
    }
    Ok(items)
}

fn item(access: &Value, id: &str, name: &str) -> Value {
    json!({
        "accessSummary": access,
        "identitySummary": {"id": summary_id(id), "name": name, "identityId": id, "completed": false},
        "id": new_id(),
        "completed": false,
        "newAccess": false,
        "comments": null,
    })
}

/// The id of the summary of an identity, which differs from that of the identity.
fn summary_id(identity: &str) -> String {
    let hash = digest(&SHA256, format!("summary\n{identity}").as_bytes());
    let bytes = hash.as_ref().iter().take(16);
    bytes.map(|byte| format!("{byte:02x}")).collect()
}

fn access_summary(database: &Database, kind: AccessKind, document: &Value) -> Result<Value, Rejection> {
    let mut summary = json!({
        "access": {"type": kind.as_str(), "id": text(document, "id"), "name": text(document, "name")},
        "entitlement": null,
        "role": null,
    });
    let (member, shown) = match kind {
        AccessKind::Role => ("role", role(database, document)?),
        AccessKind::AccessProfile => ("accessProfile", access_profile(database, document)?),
        AccessKind::Entitlement => ("entitlement", entitlement(database, document)?),
    };
    super::super::documents::set(&mut summary, member, shown);
    Ok(summary)
}

fn role(database: &Database, document: &Value) -> Result<Value, Rejection> {
    let mut profiles = Vec::new();
    for reference in elements(document, "accessProfiles") {
        if let Some(profile) = access_document(database, AccessKind::AccessProfile, text(reference, "id"))? {
            profiles.push(access_profile(database, &profile)?);
        }
    }
    Ok(json!({
        "id": text(document, "id"),
        "name": text(document, "name"),
        "description": text(document, "description"),
        "privileged": false,
        "owner": owner(database, document)?,
        "revocable": true,
        "accessProfiles": profiles,
        "entitlements": entitlements(database, document)?,
    }))
}

fn access_profile(database: &Database, document: &Value) -> Result<Value, Rejection> {
    let shown = json!({
        "id": text(document, "id"),
        "name": text(document, "name"),
        "description": text(document, "description"),
        "privileged": false,
        "cloudGoverned": false,
        "endDate": null,
        "owner": owner(database, document)?,
        "entitlements": entitlements(database, document)?,
        "created": document.get("created"),
        "modified": document.get("modified"),
    });
    Ok(without_nulls(shown, &["endDate", "owner"]))
}

fn entitlements(database: &Database, document: &Value) -> Result<Vec<Value>, Rejection> {
    let mut shown = Vec::new();
    for reference in elements(document, "entitlements") {
        if let Some(found) = access_document(database, AccessKind::Entitlement, text(reference, "id"))? {
            shown.push(entitlement(database, &found)?);
        }
    }
    Ok(shown)
}

fn entitlement(database: &Database, document: &Value) -> Result<Value, Rejection> {
    let source = document.get("source").cloned().unwrap_or_default();
    let is = |member: &str| document.get(member) == Some(&Value::Bool(true));
    Ok(json!({
        "id": text(document, "id"),
        "name": text(document, "name"),
        "description": document.get("description"),
        "privileged": is("privileged"),
        "owner": owner(database, document)?,
        "attributeName": text(document, "attribute"),
        "attributeValue": text(document, "value"),
        "sourceSchemaObjectType": text(document, "sourceSchemaObjectType"),
        "sourceName": text(&source, "name"),
        "sourceType": text(&source, "type"),
        "sourceId": text(&source, "id"),
        "hasPermissions": false,
        "isPermission": false,
        "revocable": true,
        "cloudGoverned": is("cloudGoverned"),
        "containsDataAccess": false,
        "dataAccess": null,
        "account": null,
    }))
}

fn owner(database: &Database, document: &Value) -> Result<Value, Rejection> {
    let id = document
        .pointer("/owner/id")
        .and_then(Value::as_str)
        .unwrap_or_default();
    Ok(database.identity(id)?.map_or(
        Value::Null,
        |owner| json!({"type": "IDENTITY", "id": owner.id, "name": owner.name, "email": email(&owner)}),
    ))
}
