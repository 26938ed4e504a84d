//! An account in the service's format.

use crate::sandbox::database::AccountView;
use crate::sandbox::support::json_members::text;
use serde_json::{Map, Value, json};
use std::mem;

/// An account. A slim account has no attributes.
pub(super) fn account_document(mut view: AccountView, is_slim: bool) -> Value {
    let name = name(&view).map(str::to_owned);
    let attributes = mem::take(&mut view.account.attributes);
    let (view, account) = (&view, &view.account);
    let mut document = Map::new();
    let mut put = |name: &str, value: Value| document.insert(name.to_owned(), value);
    put("id", account.id.as_str().into());
    put("name", name.into());
    for (member, time) in [("created", &account.created), ("modified", &account.modified)] {
        if !time.is_empty() {
            put(member, time.as_str().into());
        }
    }
    put("sourceId", account.source.as_str().into());
    put("sourceName", view.source_name.as_deref().into());
    if let Some(identity) = &view.identity_name {
        put("identityId", account.identity.as_str().into());
        let reference = json!({"type": "IDENTITY", "id": account.identity, "name": identity});
        put("identity", reference);
    }
    put("cloudLifecycleState", view.lifecycle_state.as_deref().into());
    put("identityState", view.identity_state.as_deref().into());
    put("connectionType", source_member(view, "connectionType"));
    put("isMachine", account.is_machine.into());
    put("attributes", if is_slim { Value::Null } else { attributes.into() });
    put("authoritative", view.is_authoritative.into());
    put("description", text_or_null(&account.description));
    put("disabled", account.disabled.into());
    put("locked", account.locked.into());
    put("nativeIdentity", native_identity(view).into());
    put("systemAccount", false.into());
    put("uncorrelated", view.identity_name.is_none().into());
    put("uuid", text_or_null(&account.uuid));
    put("manuallyCorrelated", account.manually_correlated.into());
    put("hasEntitlements", view.has_entitlements.into());
    put("sourceOwner", source_owner(view));
    put("features", features(view));
    put("origin", text_or_null(&account.origin));
    document.into()
}

/// The name of an account; null if it has none.
fn name(view: &AccountView) -> Option<&str> {
    Some(view.account.name()).filter(|name| !name.is_empty())
}

/// The native identity of an account. One whose source reports none has its id.
fn native_identity(view: &AccountView) -> &str {
    match view.account.native_identity.as_str() {
        "" => &view.account.id,
        name => name,
    }
}

fn text_or_null(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { text.into() }
}

fn source_member(view: &AccountView, name: &str) -> Value {
    let member = view.source.as_ref().and_then(|source| source.get(name));
    member.filter(|value| value.is_string()).cloned().unwrap_or_default()
}

/// The features of the source as the service lists them: in one text.
fn features(view: &AccountView) -> Value {
    let features = view.source.as_ref().and_then(|source| source.get("features"));
    let names = features.and_then(Value::as_array).map(Vec::as_slice);
    let names: Vec<&str> = names.unwrap_or_default().iter().filter_map(Value::as_str).collect();
    text_or_null(&names.join(", "))
}

fn source_owner(view: &AccountView) -> Value {
    let owner = view.source.as_ref().and_then(|source| source.get("owner"));
    match owner.filter(|owner| owner.is_object()) {
        Some(owner) => json!({"type": "IDENTITY", "id": text(owner, "id"), "name": text(owner, "name")}),
        None => Value::Null,
    }
}
