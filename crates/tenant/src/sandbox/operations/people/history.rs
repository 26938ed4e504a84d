//! Identities as the history shows them. The tenant keeps no earlier states: the present one is all of it.

use super::identity_view::{alias, first_created, requested_identity};
use super::query::{page, reject_undeclared};
use crate::sandbox::access::{AccessKind, EffectiveAccess, Memberships, held_access};
use crate::sandbox::database::Database;
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::json_members::{text, text_of};
use crate::sandbox::validation::parameter::ParameterValue;
use serde_json::{Map, Value, json};

/// `GET /historical-identities`. No identity is deleted in the history, because the tenant forgets those.
pub(in crate::sandbox::operations) fn list_history(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    let wanted = |name: &str| match request.parameters.get(name) {
        Some(ParameterValue::Bool(flag)) => Some(*flag),
        _ => None,
    };
    let beginning = request.text("starts-with-query").to_lowercase();
    let mut found = Vec::new();
    if wanted("is-deleted") == Some(true) {
        return Ok(page(request, found));
    }
    database.each_identity(|identity| {
        let is_active = is_active(database, identity)?;
        let names = [display_name(identity), alias(identity)];
        let is_named = names.iter().any(|name| name.to_lowercase().starts_with(&beginning));
        if is_named && wanted("is-active").is_none_or(|wanted| wanted == is_active) {
            found.push(listed(identity, is_active));
        }
        Ok::<_, Rejection>(())
    })?;
    Ok(page(request, found))
}

fn listed(identity: &IdentityRow, is_active: bool) -> Value {
    let attributes = &identity.attributes;
    json!({
        "id": identity.id,
        "displayName": display_name(identity),
        "firstName": attributes.get("firstname").filter(|it| it.is_string()),
        "lastName": attributes.get("lastname").filter(|it| it.is_string()),
        "active": is_active,
        "deletedDate": null,
    })
}

fn display_name(identity: &IdentityRow) -> &str {
    match text_of(&identity.attributes, "displayName") {
        "" => &identity.name,
        name => name,
    }
}

/// Returns true unless the lifecycle state of an identity says that it is inactive.
fn is_active(database: &Database, identity: &IdentityRow) -> Result<bool, Rejection> {
    let state = database.identity_state(identity)?;
    Ok(state.is_none_or(|state| !state.starts_with("INACTIVE")))
}

/// `GET /historical-identities/{id}`
pub(in crate::sandbox::operations) fn get_history(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let identity = requested_identity(database, request)?;
    let items = access_items(database, &identity)?;
    let mut counts: Map<String, Value> = Map::new();
    for kind in ["account", "entitlement", "app", "accessProfile", "role"] {
        let count = items.iter().filter(|item| text(item, "accessType") == kind).count();
        counts.insert(kind.to_owned(), count.into());
    }
    Ok(Reply::ok(&json!({
        "id": identity.id,
        "displayName": display_name(&identity),
        "snapshot": now_as_text(),
        "accessItemCount": counts,
        "attributes": identity.attributes,
    })))
}

/// `GET /historical-identities/{id}/start-date`
pub(in crate::sandbox::operations) fn start_date(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let identity = requested_identity(database, request)?;
    let accounts = database.accounts_of(&identity.id)?;
    let created = first_created(&accounts).map_or_else(now_as_text, str::to_owned);
    Ok(Reply::ok(&created.into()))
}

/// `GET /historical-identities/{id}/access-items`
pub(in crate::sandbox::operations) fn list_access_items(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    let identity = requested_identity(database, request)?;
    let wanted = request.text("type");
    let mut items = access_items(database, &identity)?;
    items.retain(|item| wanted.is_empty() || text(item, "accessType") == wanted);
    Ok(page(request, items))
}

/// The accounts, entitlements, access profiles and roles of an identity.
pub(super) fn access_items(database: &Database, identity: &IdentityRow) -> Result<Vec<Value>, Rejection> {
    let mut items = Vec::new();
    for account in database.accounts_of(&identity.id)? {
        let source = database.source(&account.source, "")?;
        let entitlements = database.entitlements_of_account(&account.id)?.len();
        items.push(json!({
            "id": account.id, "accessType": "account", "displayName": account.name(),
            "sourceName": source.map(|source| source.name).unwrap_or_default(),
            "nativeIdentity": account.native_identity, "sourceId": account.source, "entitlementCount": entitlements,
        }));
    }
    let access = held_access(database, &Memberships::read(database)?, identity)?;
    items.extend(access.iter().map(access_item));
    Ok(items)
}

fn access_item(access: &EffectiveAccess) -> Value {
    let document = &access.document;
    let of_source = |name: &str| {
        document
            .pointer(&format!("/source/{name}"))
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let (id, name) = (text(document, "id"), text(document, "name"));
    let description = document.get("description").cloned().unwrap_or_default();
    match access.kind {
        AccessKind::Entitlement => json!({
            "id": id, "accessType": "entitlement", "displayName": name, "sourceName": of_source("name"),
            "attribute": text(document, "attribute"), "value": text(document, "value"),
            "type": text(document, "sourceSchemaObjectType"), "description": description, "sourceId": of_source("id"),
            "standalone": true, "privileged": document.get("privileged") == Some(&Value::Bool(true)),
            "cloudGoverned": document.get("cloudGoverned") == Some(&Value::Bool(true)),
        }),
        AccessKind::AccessProfile => json!({
            "id": id, "accessType": "accessProfile", "displayName": name, "sourceName": of_source("name"),
            "entitlementCount": document.get("entitlements").and_then(Value::as_array).map_or(0, Vec::len),
            "description": description, "sourceId": of_source("id"), "appRefs": [], "startDate": null,
            "removeDate": null, "standalone": true, "revocable": true,
        }),
        AccessKind::Role => json!({
            "id": id, "accessType": "role", "displayName": name, "sourceName": null,
            "description": text(document, "description"), "startDate": null, "revocable": access.is_revocable(),
        }),
    }
}
