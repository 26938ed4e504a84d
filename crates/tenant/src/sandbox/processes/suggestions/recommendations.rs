//! Access that people of the same department have and an identity lacks. The measure is a guess.

use super::super::documents::{all_below, set};
use super::super::people::asked_identity;
use super::super::process::StepResult;
use super::super::view;
use super::peers::Peers;
use crate::sandbox::access::{AccessKind, EffectiveAccess, Memberships, effective_access};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Rejection;
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};
use std::collections::HashSet;

const ATTRIBUTE: &str = "department";
/// The collections of reactions to recommendations, by the member that records the reaction.
const ACTIONS: [(&str, &str); 3] = [
    ("ignored", "/ai-access-request-recommendations/ignored-items"),
    ("requested", "/ai-access-request-recommendations/requested-items"),
    ("viewed", "/ai-access-request-recommendations/viewed-items"),
];

/// `GET /ai-access-request-recommendations`
pub(super) fn list(database: &Database, request: &ReceivedRequest) -> StepResult {
    let asked = asked_identity(database, request, "identity-id")?.unwrap_or_default();
    let recommendations = match database.identity(&asked)? {
        Some(identity) => recommendations(database, &identity)?,
        None => Vec::new(),
    };
    view::page(request, recommendations)
}

fn recommendations(database: &Database, identity: &IdentityRow) -> Result<Vec<Value>, Rejection> {
    let memberships = Memberships::read(database)?;
    let own = effective_access(database, &memberships, identity)?;
    let own: HashSet<&str> = own.iter().map(|access| text(&access.document, "id")).collect();
    let (colleagues, mut found) = held_by_colleagues(database, &memberships, identity)?;
    found.retain(|(access, _)| is_requestable(access) && !own.contains(text(&access.document, "id")));
    found.sort_by(|(_, one), (_, other)| other.cmp(one));
    let all = found.iter().map(|(access, number)| {
        let document = &access.document;
        let mut shown = json!({
            "identityId": identity.id,
            "access": {
                "id": text(document, "id"), "type": access.kind.as_str(), "name": text(document, "name"),
                "description": text(document, "description"),
            },
            "messages": [{"interpretation": format!("{number} of {colleagues} colleagues have it.")}],
            "translationMessages": [],
        });
        for (member, collection) in ACTIONS {
            let is_recorded = is_recorded(database, collection, identity, text(document, "id"))?;
            set(&mut shown, member, is_recorded);
        }
        Ok(shown)
    });
    all.collect()
}

/// The number of colleagues, and each access that they have with its number of holders.
fn held_by_colleagues(
    database: &Database,
    memberships: &Memberships,
    identity: &IdentityRow,
) -> Result<(usize, Vec<(EffectiveAccess, usize)>), Rejection> {
    let peers = Peers::read(database, vec![ATTRIBUTE.to_owned()])?;
    let group = peers.groups(identity).next();
    let mut found: Vec<(EffectiveAccess, usize)> = Vec::new();
    let mut colleagues = 0;
    for id in group.iter().flat_map(|group| group.others(identity)) {
        let Some(colleague) = database.identity(id)? else {
            continue;
        };
        colleagues += 1;
        for access in effective_access(database, memberships, &colleague)? {
            let id = text(&access.document, "id");
            match found.iter_mut().find(|(known, _)| text(&known.document, "id") == id) {
                Some((_, number)) => *number += 1,
                None => found.push((access, 1)),
            }
        }
    }
    Ok((colleagues, found))
}

fn is_requestable(access: &EffectiveAccess) -> bool {
    access.kind != AccessKind::Entitlement && access.document.get("requestable") != Some(&Value::Bool(false))
}

fn is_recorded(database: &Database, collection: &str, identity: &IdentityRow, access: &str) -> Result<bool, Rejection> {
    let recorded = all_below(database, collection, "")?;
    let mut items = recorded.iter().filter(|item| text(item, "identityId") == identity.id);
    Ok(items.any(|item| item.pointer("/access/id").and_then(Value::as_str) == Some(access)))
}
