//! Lists, reads, creates and updates profiles.

use super::filter;
use super::patch;
use super::reply::{BAD_CONTENT, CONFLICT, ILLEGAL, MISSING, Refusal, Reply, UNKNOWN_REFERENCE};
use super::routes::Call;
use super::store::{State, Store, new_id, now, text};
use super::{check, mapping, sort};
use crate::schema::Type;
use crate::schema::v2024::IDENTITY_PROFILE;
use axum::http::StatusCode;
use serde_json::{Map, Value, json};

/// How many a page holds when the caller does not say.
const PAGE: usize = 250;
/// Distance between the priorities of profiles that are created without one.
const PRIORITY_STEP: i64 = 10;
/// Members that only the service changes.
const IMMUTABLE: [&str; 5] = ["id", "created", "modified", "identityCount", "identityRefreshRequired"];

/// `GET /identity-profiles`
pub(super) fn list(store: &Store, call: &Call) -> Result<Reply, Refusal> {
    let state = store.lock();
    let (page, total) = page(&state, call)?;
    Ok(reply(call, Value::Array(page), total))
}

/// The page that a call asks for, and the number of all that its filter lets through. Without sorters profiles come in
/// the order in which they were created.
pub(super) fn page(state: &State, call: &Call) -> Result<(Vec<Value>, usize), Refusal> {
    let mut profiles: Vec<Value> = state.profiles.iter().map(|profile| state.shown(profile)).collect();
    if let Some(collection) = &call.operation.collection {
        let illegal = |fault: check::Fault| Refusal::bad_request(ILLEGAL, &fault.to_string());
        if !call.text("filters").is_empty() {
            filter::retain(&mut profiles, call.text("filters"), collection).map_err(illegal)?;
        }
        if !call.text("sorters").is_empty() {
            sort::sort(&mut profiles, call.text("sorters"), collection).map_err(illegal)?;
        }
    }
    let total = profiles.len();
    let offset = call.number("offset").unwrap_or(0);
    let limit = call.number("limit").unwrap_or(PAGE);
    Ok((profiles.into_iter().skip(offset).take(limit).collect(), total))
}

/// An answer to a call that lists.
pub(super) fn reply(call: &Call, page: Value, total: usize) -> Reply {
    let reply = Reply::ok(page);
    if call.flag("count") {
        reply.with_total(total)
    } else {
        reply
    }
}

/// `GET /identity-profiles/{identity-profile-id}`
pub(super) fn get(store: &Store, call: &Call) -> Result<Reply, Refusal> {
    let state = store.lock();
    let profile = find(&state, call)?;
    Ok(Reply::ok(state.shown(profile)))
}

/// The profile that a call's path names.
pub(super) fn find<'a>(state: &'a State, call: &Call) -> Result<&'a Value, Refusal> {
    let id = call.text("identity-profile-id");
    state
        .profile(id)
        .ok_or_else(|| Refusal::not_found(&format!("There is no identity profile with the id {id}.")))
}

/// `GET /identity-profiles/{identity-profile-id}/default-identity-attribute-config`
pub(super) fn default_config(store: &Store, call: &Call) -> Result<Reply, Refusal> {
    let state = store.lock();
    let profile = find(&state, call)?;
    let source = profile.get("authoritativeSource").unwrap_or(&Value::Null);
    Ok(Reply::ok(mapping::default_config(
        text(source, "id"),
        text(source, "name"),
    )))
}

/// `POST /identity-profiles`
pub(super) fn create(store: &Store, call: &Call) -> Result<Reply, Refusal> {
    let mut state = store.lock();
    let profile = insert(&mut state, &call.body)?;
    Ok(Reply::new(StatusCode::CREATED, profile))
}

/// Adds a profile; what the service owns is not taken from the request.
pub(super) fn insert(state: &mut State, given: &Value) -> Result<Value, Refusal> {
    let mut members = given.as_object().cloned().unwrap_or_default();
    members.retain(|name, _| !is_immutable(name));
    let next = state
        .profiles
        .iter()
        .filter_map(|profile| profile.get("priority")?.as_i64())
        .max()
        .unwrap_or(0);
    let now = now();
    let defaults = json!({
        "id": new_id(),
        "created": now,
        "modified": now,
        "description": null,
        "owner": null,
        "priority": next + PRIORITY_STEP,
        "identityRefreshRequired": false,
        "identityAttributeConfig": {"enabled": false, "attributeTransforms": []},
        "identityExceptionReportReference": null,
        "hasTimeBasedAttr": false,
    });
    fill(&mut members, defaults);
    let profile = Value::Object(members);
    check_references(state, &profile)?;
    let shown = state.shown(&profile);
    state.profiles.push(profile);
    Ok(shown)
}

/// Gives members that are absent their defaults.
fn fill(members: &mut Map<String, Value>, defaults: Value) {
    if let Value::Object(defaults) = defaults {
        for (name, value) in defaults {
            members.entry(name).or_insert(value);
        }
    }
}

/// What must hold between a profile and the rest of the tenant.
pub(super) fn check_references(state: &State, profile: &Value) -> Result<(), Refusal> {
    let name = text(profile, "name");
    if name.trim().is_empty() {
        return Err(Refusal::bad_request(
            MISSING,
            "name is required and should not be empty.",
        ));
    }
    let source = profile.get("authoritativeSource").unwrap_or(&Value::Null);
    let source_id = text(source, "id");
    if source_id.is_empty() {
        return Err(Refusal::bad_request(
            MISSING,
            "authoritativeSource.id is required and should not be empty.",
        ));
    }
    if state.source(source_id).is_none() {
        let text = format!("authoritativeSource: there is no source with the id {source_id}.");
        return Err(Refusal::bad_request(UNKNOWN_REFERENCE, &text));
    }
    let taken = |other: &&Value| text(other, "name") == name && other.get("id") != profile.get("id");
    match state.profiles.iter().find(taken) {
        Some(_) => Err(Refusal::bad_request(
            CONFLICT,
            &format!("The name {name} belongs to another identity profile."),
        )),
        None => Ok(()),
    }
}

/// `PATCH /identity-profiles/{identity-profile-id}`
pub(super) fn update(store: &Store, call: &Call) -> Result<Reply, Refusal> {
    let mut state = store.lock();
    let mut profile = find(&state, call)?.clone();
    let unusable = |fault: check::Fault| Refusal::bad_request(BAD_CONTENT, &fault.to_string());
    let touched = patch::touched(&call.body).map_err(unusable)?;
    check_mutable(&touched)?;
    patch::apply(&mut profile, &call.body).map_err(unusable)?;
    let faults = check::body(&Type::Model(&IDENTITY_PROFILE), &profile);
    if let Some(first) = faults.first() {
        return Err(Refusal::bad_request(
            ILLEGAL,
            &format!("The patch would leave an invalid profile: {first}"),
        ));
    }
    check_references(&state, &profile)?;
    if let Value::Object(members) = &mut profile {
        members.insert("modified".to_owned(), now().into());
        if touches(&touched, "identityAttributeConfig") {
            members.insert("identityRefreshRequired".to_owned(), true.into());
        }
    }
    let shown = state.shown(&profile);
    if let Some(stored) = state.profile_mut(call.text("identity-profile-id")) {
        *stored = profile;
    }
    Ok(Reply::ok(shown))
}

fn check_mutable(touched: &[String]) -> Result<(), Refusal> {
    if let Some(member) = IMMUTABLE.iter().find(|member| touches(touched, member)) {
        return Err(Refusal::bad_request(ILLEGAL, &format!("{member} cannot be updated.")));
    }
    if touches(touched, "authoritativeSource") && touches(touched, "identityAttributeConfig") {
        let text = "authoritativeSource and identityAttributeConfig cannot be updated in one request.";
        return Err(Refusal::bad_request(ILLEGAL, text));
    }
    Ok(())
}

/// Whether only the service changes a member.
pub(super) fn is_immutable(member: &str) -> bool {
    IMMUTABLE.contains(&member)
}

/// Whether a patch changes a member; the empty name stands for the whole object.
fn touches(touched: &[String], member: &str) -> bool {
    touched.iter().any(|name| name.is_empty() || name == member)
}
