//! Access that identities have in effect: what is assigned, and what that implies.

use super::assignment::{AccessKind, assignments_of};
use crate::sandbox::database::Database;
use crate::sandbox::support::json_members::text;
use crate::syntax::deep;
use serde_json::Value;
use std::collections::HashSet;

/// Access that an identity has.
#[derive(Debug, Clone)]
pub(crate) struct EffectiveAccess {
    pub(crate) kind: AccessKind,
    /// The role, access profile or entitlement.
    pub(crate) document: Value,
    /// Id of the role or the access profile that implies it; `None` if it is assigned directly.
    pub(crate) implied_by: Option<String>,
}

/// The access of an identity: each role, access profile and entitlement once. Access that was deleted or disabled is left out.
pub(crate) fn effective_access(database: &Database, identity: &str) -> rusqlite::Result<Vec<EffectiveAccess>> {
    let assigned = assignments_of(database, identity)?.into_iter();
    let mut waiting: Vec<(AccessKind, String, Option<String>)> =
        assigned.map(|it| (it.kind, it.access, None)).rev().collect();
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    // Direct access comes before access that others imply, whatever their order.
    let direct: HashSet<String> = waiting.iter().map(|(_, id, _)| id.clone()).collect();
    while let Some((kind, id, implied_by)) = waiting.pop() {
        let is_listed_later = implied_by.is_some() && direct.contains(&id);
        if is_listed_later || !seen.insert(id.clone()) {
            continue;
        }
        let Some(document) = access_document(database, kind, &id)? else {
            continue;
        };
        if document.get("enabled") == Some(&Value::Bool(false)) {
            continue;
        }
        for implied in [AccessKind::AccessProfile, AccessKind::Entitlement] {
            for lower in ids_in(&document, implied).into_iter().rev() {
                waiting.push((implied, lower, Some(id.clone())));
            }
        }
        found.push(EffectiveAccess {
            kind,
            document,
            implied_by,
        });
    }
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
