//! The approvals that access needs, and their approvers.

use super::super::documents::{elements, find};
use super::super::people::{caller_reference, manager, reference};
use super::item::{Change, RequestedAccess};
use crate::sandbox::access::AccessKind;
use crate::sandbox::database::{Database, ObjectPlace};
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Rejection;
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::json_members::text;
use crate::syntax::deep;
use serde_json::{Value, json};

const SETTINGS: &str = "/access-request-config";
const SOURCE_SETTINGS: &str = "/sources/{id}/entitlement-request-config";

/// An identity or a group that decides about an item.
pub(super) struct Approver {
    /// A reference to the identity.
    pub(super) identity: Value,
    /// A reference to the identity or to its group.
    pub(super) original: Value,
    /// The rule that names the approver, as the status of an item shows it.
    pub(super) scheme: &'static str,
}

/// The settings of access requests; null until they are set.
pub(super) fn settings(database: &Database) -> Result<Value, Rejection> {
    Ok(find(database, SETTINGS, "")?.unwrap_or_default())
}

/// The rules that name the approvers of an access, in the order in which they decide.
pub(super) fn schemes(database: &Database, access: &RequestedAccess, change: Change) -> Result<Vec<Value>, Rejection> {
    let part = match change {
        Change::Revoke => "revocationRequestConfig",
        Change::Grant | Change::Modify => "accessRequestConfig",
    };
    let config = match access.kind {
        AccessKind::Entitlement => entitlement_settings(database, access)?,
        AccessKind::Role | AccessKind::AccessProfile => access.document.clone(),
    };
    Ok(config
        .get(part)
        .map(|part| elements(part, "approvalSchemes").to_vec())
        .unwrap_or_default())
}

/// Returns true if a rejection of the access needs a comment.
pub(super) fn needs_denial_comment(database: &Database, access: &RequestedAccess) -> Result<bool, Rejection> {
    let (config, member) = match access.kind {
        AccessKind::Entitlement => (entitlement_settings(database, access)?, "denialCommentRequired"),
        AccessKind::Role | AccessKind::AccessProfile => (access.document.clone(), "denialCommentsRequired"),
    };
    Ok(config.pointer(&format!("/accessRequestConfig/{member}")) == Some(&Value::Bool(true)))
}

/// The settings of requests for entitlements: those of the source take precedence over those of the tenant.
fn entitlement_settings(database: &Database, access: &RequestedAccess) -> Result<Value, Rejection> {
    let source = access.document.pointer("/source/id").and_then(Value::as_str);
    let place = ObjectPlace {
        kind: SOURCE_SETTINGS,
        parent: source.unwrap_or_default(),
        id: "",
    };
    let own = database.object(place)?;
    if let Some(own) = own.and_then(|text| deep::parse(text.as_bytes()).ok()) {
        return Ok(own);
    }
    let settings = settings(database)?;
    Ok(settings.get("entitlementRequestConfig").cloned().unwrap_or_default())
}

/// The approver that a rule names; if there is none, the owner of the access, and without an owner the requester.
pub(super) fn approver(
    database: &Database,
    request: &ReceivedRequest,
    (identity, access): (&IdentityRow, &RequestedAccess),
    scheme: &Value,
) -> Result<Approver, Rejection> {
    let owner = || identity_at(database, &access.document, "/owner/id");
    let kind = text(scheme, "approverType");
    let found = match kind {
        "MANAGER" => manager(database, identity)?,
        "SOURCE_OWNER" => source_owner(database, &access.document)?,
        "GOVERNANCE_GROUP" => {
            let group = find(database, "/workgroups", text(scheme, "approverId"))?.unwrap_or_default();
            if let Some(owner) = identity_at(database, &group, "/owner/id")? {
                return Ok(Approver {
                    identity: reference(&owner),
                    original: json!({"type": kind, "id": text(&group, "id"), "name": text(&group, "name")}),
                    scheme: "GOVERNANCE_GROUP",
                });
            }
            None
        }
        _ => None,
    };
    let scheme = match (kind, access.kind) {
        ("MANAGER", _) => "MANAGER",
        ("SOURCE_OWNER", _) => "SOURCE_OWNER",
        ("GOVERNANCE_GROUP", _) => "GOVERNANCE_GROUP",
        ("APP_OWNER", _) => "APP_OWNER",
        (_, AccessKind::Role) => "ROLE_OWNER",
        (_, AccessKind::AccessProfile) => "ACCESS_PROFILE_OWNER",
        (_, AccessKind::Entitlement) => "ENTITLEMENT_OWNER",
    };
    let found = match found {
        Some(found) => Some(found),
        None => owner()?,
    };
    let identity = match found {
        Some(found) => reference(&found),
        None => caller_reference(database, &request.caller)?,
    };
    Ok(Approver {
        original: identity.clone(),
        identity,
        scheme,
    })
}

/// The owner of the source to which access belongs.
pub(super) fn source_owner(database: &Database, access: &Value) -> Result<Option<IdentityRow>, Rejection> {
    let id = access.pointer("/source/id").and_then(Value::as_str).unwrap_or_default();
    let source = find(database, "/sources", id)?.unwrap_or_default();
    identity_at(database, &source, "/owner/id")
}

fn identity_at(database: &Database, document: &Value, pointer: &str) -> Result<Option<IdentityRow>, Rejection> {
    let id = document.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    Ok(database.identity(id)?)
}
