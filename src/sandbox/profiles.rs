//! Lists, reads, creates and updates profiles.

use super::patch;
use super::quirks::Quirk;
use super::reply::{BAD_CONTENT, CONFLICT, ILLEGAL, MISSING, Refusal, Reply, UNKNOWN_REFERENCE};
use super::routes::Call;
use super::store::{Database, Found, MAPPINGS, MAX_PAGE, Page, Store, new_id, now, page, text};
use super::{check, filter, mapping, sort};
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
pub(super) fn list(database: &Database, call: &Call) -> Result<Reply, Refusal> {
    let (profiles, total) = find_page(database, call)?;
    Ok(listed(&profiles, total))
}

/// The profiles of the page that a call asks for, and the number of all where it asks for it.
pub(super) fn find_page(database: &Database, call: &Call) -> Result<(Vec<Found>, Option<usize>), Refusal> {
    let asked = asked(call)?;
    let (found, total) = page(database, &asked)?;
    let found = found.ok_or_else(|| {
        let text = format!("limit: the page has more than {MAX_PAGE} bytes; ask for fewer profiles.");
        Refusal::bad_request(ILLEGAL, &text)
    })?;
    let past_the_end = found.is_empty() && asked.offset > 0 && asked.limit > 0;
    if past_the_end && call.quirks.contains(&Quirk::OffsetPastTheEnd) {
        return Err(Refusal::bad_request(ILLEGAL, "Specified offset is invalid."));
    }
    Ok((found, total))
}

/// The page that a call asks for.
fn asked(call: &Call) -> Result<Page, Refusal> {
    let illegal = |fault: check::Fault| Refusal::bad_request(ILLEGAL, &fault.to_string());
    let mut page = Page {
        offset: call.number("offset").unwrap_or(0),
        limit: call.number("limit").unwrap_or(PAGE),
        count: call.flag("count"),
        ..Page::default()
    };
    if let Some(collection) = &call.operation.collection {
        if !call.text("filters").is_empty() {
            page.filter = Some(filter::read(call.text("filters"), collection).map_err(illegal)?);
        }
        if !call.text("sorters").is_empty() {
            page.sorters = sort::read(call.text("sorters"), collection).map_err(illegal)?;
        }
    }
    Ok(page)
}

/// An answer that lists profiles, written once: it may be large.
pub(super) fn listed(profiles: &[Found], total: Option<usize>) -> Reply {
    let length: usize = profiles.iter().map(|profile| profile.text.len() + 1).sum();
    let mut page = String::with_capacity(length + 2);
    page.push('[');
    for profile in profiles {
        if page.len() > 1 {
            page.push(',');
        }
        page.push_str(&profile.text);
    }
    page.push(']');
    paged(page, total)
}

/// An answer to a call that lists.
pub(super) fn paged(page: String, total: Option<usize>) -> Reply {
    let reply = Reply::text(StatusCode::OK, page);
    match total {
        Some(total) => reply.with_total(total),
        None => reply,
    }
}

/// `GET /identity-profiles/{identity-profile-id}`
pub(super) fn get(database: &Database, call: &Call) -> Result<Reply, Refusal> {
    match database.profile_text(call.text(ID))? {
        Some(text) => Ok(Reply::text(StatusCode::OK, text)),
        None => Err(unknown(call.text(ID))),
    }
}

const ID: &str = "identity-profile-id";

/// The profile that a call's path names.
pub(super) fn find(database: &Database, call: &Call) -> Result<Value, Refusal> {
    database.profile(call.text(ID))?.ok_or_else(|| unknown(call.text(ID)))
}

fn unknown(id: &str) -> Refusal {
    Refusal::not_found(&format!("There is no identity profile with the id {id}."))
}

/// `GET /identity-profiles/{identity-profile-id}/default-identity-attribute-config`
pub(super) fn default_config(database: &Database, call: &Call) -> Result<Reply, Refusal> {
    let profile = find(database, call)?;
    let source = profile.get("authoritativeSource").unwrap_or(&Value::Null);
    Ok(Reply::ok(&mapping::default_config(
        text(source, "id"),
        text(source, "name"),
    )))
}

/// `POST /identity-profiles`
pub(super) fn create(database: &Database, call: &Call) -> Result<Reply, Refusal> {
    let id = insert(database, &call.body)?;
    let text = database.profile_text(&id)?.unwrap_or_default();
    Ok(Reply::text(StatusCode::CREATED, text))
}

/// Adds a profile and returns its id; what the service owns is not taken from the request.
pub(super) fn insert(database: &Database, given: &Value) -> Result<String, Refusal> {
    let mut members = given.as_object().cloned().unwrap_or_default();
    members.retain(|name, _| !is_immutable(name));
    fill(&mut members, database.last_priority()?.saturating_add(PRIORITY_STEP));
    let mut profile = Value::Object(members);
    check_references(database, &profile)?;
    mapping::mark_time_based(database, &mut profile)?;
    database.insert_profile(&profile)?;
    Ok(text(&profile, "id").to_owned())
}

/// Gives members that are absent their defaults.
pub(super) fn fill(members: &mut Map<String, Value>, priority: i64) {
    let now = now();
    let defaults = json!({
        "id": new_id(),
        "created": now,
        "modified": now,
        "description": null,
        "owner": null,
        "priority": priority,
        "identityRefreshRequired": false,
        "identityAttributeConfig": {"enabled": false, "attributeTransforms": []},
        "identityExceptionReportReference": null,
        "hasTimeBasedAttr": false,
    });
    if let Value::Object(defaults) = defaults {
        for (name, value) in defaults {
            members.entry(name).or_insert(value);
        }
    }
}

/// What must hold between a profile and the rest of the tenant.
pub(super) fn check_references(database: &Database, profile: &Value) -> Result<(), Refusal> {
    let name = text(profile, "name");
    if name.trim().is_empty() {
        return Err(missing("name"));
    }
    let source = profile.get("authoritativeSource").unwrap_or(&Value::Null);
    let source_id = text(source, "id");
    if source_id.is_empty() {
        return Err(missing("authoritativeSource.id"));
    }
    if database.source(source_id, "")?.is_none() {
        let text = format!("authoritativeSource: there is no source with the id {source_id}.");
        return Err(Refusal::bad_request(UNKNOWN_REFERENCE, &text));
    }
    if database.is_taken(name, text(profile, "id"))? {
        let text = format!("The name {name} belongs to another identity profile.");
        return Err(Refusal::bad_request(CONFLICT, &text));
    }
    Ok(())
}

fn missing(member: &str) -> Refusal {
    Refusal::bad_request(MISSING, &format!("{member} is required and should not be empty."))
}

/// `PATCH /identity-profiles/{identity-profile-id}`
pub(super) fn update(database: &Database, call: &Call) -> Result<Reply, Refusal> {
    let changes = patch::read(&call.body).map_err(|fault| unusable(&fault))?;
    let (profile, mappings) = if touches(&patch::named(&changes), MAPPINGS) {
        (find(database, call)?, None)
    } else {
        let found = database.outline(call.text(ID))?.ok_or_else(|| unknown(call.text(ID)))?;
        (found.0, Some(found.1))
    };
    let touched = patch::touched(&changes);
    check_mutable(&touched)?;
    let mut profile = patch::apply(profile, &changes).map_err(|fault| unusable(&fault))?;
    let faults = check::body(&Type::Model(&IDENTITY_PROFILE), &profile);
    if let Some(first) = faults.first() {
        return Err(Refusal::bad_request(
            ILLEGAL,
            &format!("The patch would leave an invalid profile: {first}"),
        ));
    }
    if touches(&touched, "name") || touches(&touched, "authoritativeSource") {
        check_references(database, &profile)?;
    }
    if let Value::Object(members) = &mut profile {
        members.insert("modified".to_owned(), now().into());
        if touches(&touched, MAPPINGS) {
            members.insert("identityRefreshRequired".to_owned(), true.into());
        }
    }
    if touches(&touched, MAPPINGS) {
        mapping::mark_time_based(database, &mut profile)?;
    }
    Ok(Reply::text(
        StatusCode::OK,
        database.replace_profile(&profile, mappings)?,
    ))
}

/// Tries a large patch on the profile as it is, outside the lock, so that one that takes too much is refused before its turn.
pub(super) async fn rehearse(store: &Store, call: &Call) -> Result<(), Refusal> {
    let changes = patch::read(&call.body).map_err(|fault| unusable(&fault))?;
    if !patch::is_large(&changes) {
        return Ok(());
    }
    let profile = store.read(|database| find(database, call)).await?;
    check_mutable(&patch::touched(&changes))?;
    patch::apply(profile, &changes)
        .map(drop)
        .map_err(|fault| unusable(&fault))
}

fn unusable(fault: &check::Fault) -> Refusal {
    Refusal::bad_request(BAD_CONTENT, &fault.to_string())
}

fn check_mutable(touched: &[String]) -> Result<(), Refusal> {
    if let Some(member) = IMMUTABLE.iter().find(|member| touches(touched, member)) {
        return Err(Refusal::bad_request(ILLEGAL, &format!("{member} cannot be updated.")));
    }
    if touches(touched, "authoritativeSource") && touches(touched, MAPPINGS) {
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
