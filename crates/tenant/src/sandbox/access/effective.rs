//! Access that identities have in effect: assigned directly, by the membership of a role, or implied by other access.

use super::assignment::{AccessKind, assignments_of, holders};
use super::membership::Memberships;
use crate::sandbox::database::Database;
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::json_members::text;
use crate::syntax::deep;
use serde_json::Value;
use std::collections::HashSet;

/// The reason why an identity has access.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AccessOrigin {
    Assigned,
    /// The membership of the role includes the identity.
    Membership,
    /// A role or an access profile contains it.
    Implied,
    /// An account has the entitlement.
    Account,
}

/// Access that an identity has.
#[derive(Debug, Clone)]
pub(crate) struct EffectiveAccess {
    pub(crate) kind: AccessKind,
    /// The role, access profile or entitlement.
    pub(crate) document: Value,
    pub(crate) origin: AccessOrigin,
}

impl EffectiveAccess {
    /// Returns false if the access follows from the membership of a role, and therefore cannot be revoked.
    pub(crate) fn is_revocable(&self) -> bool {
        self.origin != AccessOrigin::Membership
    }
}

/// The access of an identity: each role, access profile and entitlement once. Access that was deleted or disabled is left out.
pub(crate) fn effective_access(
    database: &Database,
    memberships: &Memberships,
    identity: &IdentityRow,
) -> rusqlite::Result<Vec<EffectiveAccess>> {
    let assigned = assignments_of(database, &identity.id)?.into_iter();
    let mut waiting: Vec<(AccessKind, String, AccessOrigin)> = assigned
        .map(|it| (it.kind, it.access, AccessOrigin::Assigned))
        .collect();
    let member_of = memberships.roles_of(database, identity)?.into_iter();
    waiting.extend(member_of.map(|role| (AccessKind::Role, text(role, "id").to_owned(), AccessOrigin::Membership)));
    waiting.reverse();
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    // Direct access comes before access that others imply, whatever their order.
    let direct: HashSet<String> = waiting.iter().map(|(_, id, _)| id.clone()).collect();
    while let Some((kind, id, origin)) = waiting.pop() {
        let is_listed_later = origin == AccessOrigin::Implied && direct.contains(&id);
        if is_listed_later || seen.contains(&id) {
            continue;
        }
        let Some(document) = access_document(database, kind, &id)? else {
            continue;
        };
        if document.get("enabled") == Some(&Value::Bool(false)) {
            continue;
        }
        for implied in [AccessKind::AccessProfile, AccessKind::Entitlement] {
            let lower = ids_in(&document, implied).into_iter().rev();
            waiting.extend(lower.map(|lower| (implied, lower, AccessOrigin::Implied)));
        }
        seen.insert(id);
        found.push(EffectiveAccess { kind, document, origin });
    }
    Ok(found)
}

/// The effective access of an identity, with the entitlements of its accounts.
pub(crate) fn held_access(
    database: &Database,
    memberships: &Memberships,
    identity: &IdentityRow,
) -> rusqlite::Result<Vec<EffectiveAccess>> {
    let mut held = effective_access(database, memberships, identity)?;
    for document in database.entitlements_of(&identity.id)? {
        let id = text(&document, "id");
        if !held.iter().any(|known| text(&known.document, "id") == id) {
            held.push(EffectiveAccess {
                kind: AccessKind::Entitlement,
                document,
                origin: AccessOrigin::Account,
            });
        }
    }
    Ok(held)
}

/// The entitlements that an identity has.
pub(crate) fn held_entitlements(database: &Database, identity: &IdentityRow) -> rusqlite::Result<Vec<Value>> {
    let held = held_access(database, &Memberships::read(database)?, identity)?.into_iter();
    let entitlements = held.filter(|access| access.kind == AccessKind::Entitlement);
    Ok(entitlements.map(|access| access.document).collect())
}

/// The identities to which any access is assigned, or that are members of a role, in the order of their ids.
pub(crate) fn identities_with_access(
    database: &Database,
    memberships: &Memberships,
) -> rusqlite::Result<Vec<IdentityRow>> {
    let mut found = Vec::new();
    for id in holders(database)? {
        found.extend(database.identity(&id)?);
    }
    if memberships.is_empty() {
        return Ok(found);
    }
    let known: HashSet<String> = found.iter().map(|identity| identity.id.clone()).collect();
    database.each_identity(|identity| {
        if !known.contains(&identity.id) && !memberships.roles_of(database, identity)?.is_empty() {
            found.push(identity.clone());
        }
        Ok::<_, rusqlite::Error>(())
    })?;
    found.sort_by(|one, other| one.id.cmp(&other.id));
    Ok(found)
}

/// A role, an access profile or an entitlement.
pub(crate) fn access_document(database: &Database, kind: AccessKind, id: &str) -> rusqlite::Result<Option<Value>> {
    let found = database.object_by_id(kind.collection(), id)?;
    Ok(found.and_then(|text| deep::parse(text.as_bytes()).ok()))
}

/// Ids of the access that a role or an access profile contains.
fn ids_in(document: &Value, kind: AccessKind) -> Vec<String> {
    let member = match kind {
        AccessKind::AccessProfile => "accessProfiles",
        AccessKind::Entitlement => "entitlements",
        AccessKind::Role => return Vec::new(),
    };
    let listed = document.get(member).and_then(Value::as_array).into_iter().flatten();
    listed.map(|it| text(it, "id").to_owned()).collect()
}
