//! The document of an identity.

use crate::sandbox::access::{AccessKind, EffectiveAccess};
use crate::sandbox::database::ProfileName;
use crate::sandbox::rows::{AccountRow, IdentityRow};
use crate::sandbox::search::Index;
use crate::sandbox::support::json_members::{text, text_of};
use crate::syntax::timestamp;
use serde_json::{Map, Value, json};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// An identity with what its document contains.
pub(super) struct IndexedIdentity {
    pub(super) identity: IdentityRow,
    pub(super) accounts: Vec<AccountRow>,
    pub(super) manager: Option<IdentityRow>,
    /// Roles, access profiles and entitlements.
    pub(super) access: Vec<EffectiveAccess>,
}

/// Names and references that the documents of identities contain.
pub(super) struct DocumentNames {
    /// Names of sources by id.
    pub(super) sources: HashMap<String, String>,
    pub(super) profiles: HashMap<String, ProfileName>,
    /// Ids of profiles, each with the technical name of a lifecycle state whose identities are not active.
    pub(super) inactive: Arc<HashSet<(String, String)>>,
    /// User names or ids of managers.
    pub(super) managers: HashSet<String>,
}

/// The document of an identity. Members without a value in the state are absent, or empty lists.
pub(super) fn document(person: &IndexedIdentity, names: &DocumentNames) -> Value {
    let IndexedIdentity {
        identity,
        accounts,
        manager,
        access,
    } = person;
    let attributes = &identity.attributes;
    let mut document = Map::new();
    let mut put = |name: &str, value: Value| document.insert(name.to_owned(), value);
    put("id", identity.id.as_str().into());
    put("_type", Index::Identities.document_type().into());
    put("name", identity.name.as_str().into());
    for (member, attribute) in [
        ("displayName", "displayName"),
        ("firstName", "firstname"),
        ("lastName", "lastname"),
        ("email", "email"),
        ("phone", "phone"),
        ("employeeNumber", "identificationNumber"),
    ] {
        if let Some(Value::String(value)) = attributes.get(attribute) {
            put(member, value.as_str().into());
        }
    }
    put("created", first_created(accounts));
    put("modified", Value::Null);
    put("inactive", is_inactive(identity, names).into());
    put("protected", false.into());
    put("status", status(attributes).into());
    put("manager", manager.as_ref().map_or(Value::Null, manager_reference));
    let is_manager = names.managers.contains(text_of(attributes, "uid")) || names.managers.contains(&identity.id);
    put("isManager", is_manager.into());
    if let Some(profile) = names.profiles.get(&identity.profile) {
        put("identityProfile", json!({"id": profile.id, "name": profile.name}));
        put("source", source_reference(&profile.source, names));
    }
    put("attributes", attributes.clone().into());
    put("disabled", false.into());
    put("locked", false.into());
    put("processingState", Value::Null);
    put(
        "accounts",
        accounts.iter().map(|account| account_summary(account, names)).collect(),
    );
    put("accountCount", accounts.len().into());
    put("access", access.iter().map(access_summary).collect());
    put("accessCount", access.len().into());
    for (count, wanted) in [
        ("entitlementCount", AccessKind::Entitlement),
        ("roleCount", AccessKind::Role),
        ("accessProfileCount", AccessKind::AccessProfile),
    ] {
        put(count, access.iter().filter(|it| it.kind == wanted).count().into());
    }
    for (list, count) in [("apps", "appCount"), ("owns", "ownsCount"), ("tags", "tagsCount")] {
        put(list, Value::Array(Vec::new()));
        put(count, 0.into());
    }
    put("visibleSegmentCount", 0.into());
    put("visibleSegments", Value::Null);
    document.into()
}

/// Returns true if an identity is not active, according to its lifecycle state or its own attribute.
fn is_inactive(identity: &IdentityRow, names: &DocumentNames) -> bool {
    let state = text_of(&identity.attributes, "cloudLifecycleState");
    let is_marked = match identity.attributes.get("inactive") {
        Some(Value::Bool(flag)) => *flag,
        Some(Value::String(text)) => text == "true",
        _ => false,
    };
    is_marked || names.inactive.contains(&(identity.profile.clone(), state.to_owned()))
}

fn status(attributes: &Map<String, Value>) -> &str {
    match text_of(attributes, "cloudStatus") {
        "" => "UNREGISTERED",
        status => status,
    }
}

/// The time at which the first account was reported; null if none has a time.
fn first_created(accounts: &[AccountRow]) -> Value {
    let times = accounts
        .iter()
        .filter_map(|account| Some((timestamp::parse(&account.created)?, &account.created)));
    let first = times.min_by_key(|(time, _)| time.microseconds());
    first.map_or(Value::Null, |(_, text)| text.as_str().into())
}

fn manager_reference(manager: &IdentityRow) -> Value {
    let shown = match text_of(&manager.attributes, "displayName") {
        "" => &manager.name,
        name => name,
    };
    json!({"id": manager.id, "name": manager.name, "displayName": shown})
}

fn source_reference(id: &str, names: &DocumentNames) -> Value {
    match names.sources.get(id) {
        Some(name) => json!({"id": id, "name": name}),
        None => json!({"id": id}),
    }
}

/// An account in the list of its identity.
fn account_summary(account: &AccountRow, names: &DocumentNames) -> Value {
    let mut summary = json!({
        "id": account.id,
        "name": account.name(),
        "source": source_reference(&account.source, names),
        "disabled": account.disabled,
        "locked": account.locked,
        "privileged": false,
        "manuallyCorrelated": account.manually_correlated,
        "accountAttributes": account.attributes,
        "created": first_created(std::slice::from_ref(account)),
    });
    if let (Value::Object(members), false) = (&mut summary, account.native_identity.is_empty()) {
        members.insert("accountId".to_owned(), account.native_identity.as_str().into());
    }
    summary
}

/// Some access in the list of its identity.
fn access_summary(held: &EffectiveAccess) -> Value {
    let (kind, access) = (held.kind, &held.document);
    let mut summary = Map::new();
    let mut put = |name: &str, value: Value| summary.insert(name.to_owned(), value);
    put("id", text(access, "id").into());
    put("name", text(access, "name").into());
    put("displayName", text(access, "name").into());
    put("type", kind.as_str().into());
    put("description", access.get("description").cloned().unwrap_or_default());
    let reference = |member: &str| {
        let object = access.get(member).filter(|object| object.is_object())?;
        Some(json!({"id": text(object, "id"), "name": text(object, "name")}))
    };
    if let Some(source) = reference("source").filter(|_| kind != AccessKind::Role) {
        put("source", source);
    }
    match kind {
        AccessKind::Entitlement => {
            put(
                "privileged",
                (access.get("privileged") == Some(&Value::Bool(true))).into(),
            );
            put("attribute", text(access, "attribute").into());
            put("value", text(access, "value").into());
            put("standalone", true.into());
        }
        AccessKind::Role | AccessKind::AccessProfile => {
            let owner = reference("owner");
            owner.into_iter().for_each(|owner| drop(put("owner", owner)));
            put("revocable", held.is_revocable().into());
        }
    }
    summary.into()
}
