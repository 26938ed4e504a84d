//! Creates the certifications of a campaign, each with a reviewer and the access to review.

use super::super::documents::{elements, find};
use super::super::people::{calling_identity, manager, named_identity};
use super::certification::{new_certification, reviewer, store_with_items};
use super::review_item::{item_of, items_of_role};
use crate::sandbox::access::{
    AccessKind, AccessOrigin, EffectiveAccess, Memberships, effective_access, identities_with_access,
};
use crate::sandbox::auth::Caller;
use crate::sandbox::database::Database;
use crate::sandbox::responses::Rejection;
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

/// Certifications that are being filled: name, reviewer and items, by the id of the reviewer or of the reviewed object.
#[derive(Default)]
struct Piles(Vec<(String, String, Value, Vec<Value>)>);

impl Piles {
    fn add(&mut self, key: &str, name: &str, reviewer: Value, items: Vec<Value>) {
        match self.0.iter_mut().find(|(known, ..)| known == key) {
            Some((_, _, _, known)) => known.extend(items),
            None => self.0.push((key.to_owned(), name.to_owned(), reviewer, items)),
        }
    }
}

/// Stores the certifications of a campaign, and returns their number.
pub(super) fn generate(database: &Database, caller: &Caller, campaign: &Value) -> Result<usize, Rejection> {
    let fallback = fallback(database, caller)?;
    let mut piles = Piles::default();
    match text(campaign, "type") {
        "MANAGER" => of_managers(database, &fallback, &mut piles)?,
        "SOURCE_OWNER" => of_source_owners(database, &fallback, campaign, &mut piles)?,
        "SEARCH" => of_search(database, &fallback, campaign, &mut piles)?,
        "ROLE_COMPOSITION" => of_roles(database, &fallback, campaign, &mut piles)?,
        // The tenant has no machine accounts.
        _ => {}
    }
    piles.0.retain(|(.., items)| !items.is_empty());
    for (_, name, reviewer, items) in &piles.0 {
        let mut certification = new_certification(campaign, name, reviewer);
        store_with_items(database, &mut certification, items)?;
    }
    Ok(piles.0.len())
}

/// The reviewer of access for which no one is responsible: the caller. This is a guess.
fn fallback(database: &Database, caller: &Caller) -> Result<Value, Rejection> {
    Ok(match calling_identity(database, caller)? {
        Some(identity) => reviewer(&identity),
        None => json!({"id": caller.client_id, "name": caller.name(), "email": null, "type": "IDENTITY"}),
    })
}

fn of_managers(database: &Database, fallback: &Value, piles: &mut Piles) -> Result<(), Rejection> {
    each_identity(database, |identity, direct| {
        let reviewer = match manager(database, identity)? {
            Some(manager) => reviewer(&manager),
            None => fallback.clone(),
        };
        let (id, name) = (text(&reviewer, "id").to_owned(), text(&reviewer, "name"));
        let name = format!("Manager Access Review for {name}");
        let items = items(database, identity, &direct)?;
        piles.add(&id, &name, reviewer, items);
        Ok(())
    })
}

/// Each source has one certification, with the access that belongs to it.
fn of_source_owners(
    database: &Database,
    fallback: &Value,
    campaign: &Value,
    piles: &mut Piles,
) -> Result<(), Rejection> {
    let info = campaign.get("sourceOwnerCampaignInfo").unwrap_or(&Value::Null);
    let wanted = elements(info, "sourceIds");
    each_identity(database, |identity, direct| {
        for access in direct {
            let source = access.document.get("source").cloned().unwrap_or_default();
            let id = text(&source, "id");
            if id.is_empty() || !(wanted.is_empty() || wanted.iter().any(|it| it == id)) {
                continue;
            }
            let reviewer = owner_of(database, "/sources", id)?.unwrap_or_else(|| fallback.clone());
            let name = format!("Source Owner Access Review for {}", text(&source, "name"));
            let items = items(database, identity, std::slice::from_ref(&access))?;
            piles.add(id, &name, reviewer, items);
        }
        Ok(())
    })
}

fn of_search(database: &Database, fallback: &Value, campaign: &Value, piles: &mut Piles) -> Result<(), Rejection> {
    let info = campaign.get("searchCampaignInfo").unwrap_or(&Value::Null);
    let people = elements(info, "identityIds");
    let constraints = elements(info, "accessConstraints");
    let given = info.get("reviewer").unwrap_or(&Value::Null);
    let reviewer = match (text(given, "type"), text(given, "id")) {
        (_, "") => fallback.clone(),
        ("GOVERNANCE_GROUP", id) => {
            json!({"id": id, "name": text(given, "name"), "email": null, "type": "GOVERNANCE_GROUP"})
        }
        (_, id) => reviewer(&named_identity(database, "searchCampaignInfo.reviewer", id)?),
    };
    let name = format!("Access Review for {}", text(&reviewer, "name"));
    each_identity(database, |identity, mut direct| {
        if !people.is_empty() && !people.iter().any(|id| *id == identity.id) {
            return Ok(());
        }
        direct.retain(|access| constraints.is_empty() || constraints.iter().any(|it| is_selected(it, access)));
        let items = items(database, identity, &direct)?;
        piles.add("", &name, reviewer.clone(), items);
        Ok(())
    })
}

fn is_selected(constraint: &Value, access: &EffectiveAccess) -> bool {
    let is_listed = || {
        let mut ids = elements(constraint, "ids").iter();
        ids.any(|id| id == text(&access.document, "id"))
    };
    text(constraint, "type") == access.kind.as_str() && (text(constraint, "operator") == "ALL" || is_listed())
}

/// Each role has one certification, with the access that it contains.
fn of_roles(database: &Database, fallback: &Value, campaign: &Value, piles: &mut Piles) -> Result<(), Rejection> {
    let info = campaign.get("roleCompositionCampaignInfo").unwrap_or(&Value::Null);
    let wanted = elements(info, "roleIds");
    let given = info.get("reviewer").map_or("", |it| text(it, "id"));
    for id in database.objects_below(AccessKind::Role.collection(), "")? {
        if !(wanted.is_empty() || wanted.iter().any(|it| *it == id)) {
            continue;
        }
        let role = find(database, AccessKind::Role.collection(), &id)?.unwrap_or_default();
        let reviewer = match database.identity(given)? {
            Some(identity) => Some(reviewer(&identity)),
            None => owner_of(database, AccessKind::Role.collection(), &id)?,
        };
        let name = format!("Role Composition Access Review for {}", text(&role, "name"));
        let items = items_of_role(database, &role)?;
        piles.add(&id, &name, reviewer.unwrap_or_else(|| fallback.clone()), items);
    }
    Ok(())
}

/// Calls a function with each identity that has access, and with its access that other access does not imply.
fn each_identity(
    database: &Database,
    mut work: impl FnMut(&IdentityRow, Vec<EffectiveAccess>) -> Result<(), Rejection>,
) -> Result<(), Rejection> {
    let memberships = Memberships::read(database)?;
    for identity in identities_with_access(database, &memberships)? {
        let access = effective_access(database, &memberships, &identity)?.into_iter();
        work(
            &identity,
            access.filter(|access| access.origin != AccessOrigin::Implied).collect(),
        )?;
    }
    Ok(())
}

fn items(database: &Database, identity: &IdentityRow, access: &[EffectiveAccess]) -> Result<Vec<Value>, Rejection> {
    access
        .iter()
        .map(|access| item_of(database, identity, access))
        .collect()
}

/// The owner of a document as a reviewer.
fn owner_of(database: &Database, kind: &str, id: &str) -> Result<Option<Value>, Rejection> {
    let document = find(database, kind, id)?.unwrap_or_default();
    let owner = document
        .pointer("/owner/id")
        .and_then(Value::as_str)
        .unwrap_or_default();
    Ok(database.identity(owner)?.as_ref().map(reviewer))
}
