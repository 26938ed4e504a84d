//! Access profiles of an application, whose document has their ids, which a patch sets.

use super::super::documents::{elements, existing, find, store};
use super::super::process::StepResult;
use super::super::view;
use super::{ACCESS_PROFILES, APPLICATIONS};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

/// `GET /source-apps/{id}/access-profiles`
pub(super) fn list(database: &Database, request: &ReceivedRequest) -> StepResult {
    let application = existing(database, APPLICATIONS, request.text("id"))?;
    let found = profiles(database, &application, |_| true)?;
    view::page(request, found)
}

/// `POST /source-apps/{id}/access-profiles/bulk-remove`. The response has the profiles that were removed.
pub(super) fn remove(database: &Database, request: &ReceivedRequest) -> StepResult {
    let id = request.text("id");
    let mut application = existing(database, APPLICATIONS, id)?;
    let is_given = |known: &Value| request.body.as_array().is_some_and(|given| given.contains(known));
    let removed = profiles(database, &application, is_given)?;
    if let Some(Value::Array(kept)) = application.get_mut("accessProfiles") {
        kept.retain(|known| !is_given(known));
    }
    store(database, APPLICATIONS, id, &application)?;
    view::page(request, removed)
}

/// The access profiles of an application whose ids pass a test.
fn profiles(
    database: &Database,
    application: &Value,
    is_wanted: impl Fn(&Value) -> bool,
) -> Result<Vec<Value>, Rejection> {
    let ids = elements(application, "accessProfiles").iter();
    let mut found = Vec::new();
    for id in ids.filter(|id| is_wanted(id)).filter_map(Value::as_str) {
        let profile = find(database, ACCESS_PROFILES, id)?;
        found.extend(profile.map(|profile| details(application, &profile)));
    }
    Ok(found)
}

/// The ids of sources and applications are numbers in the service, and text here: they are omitted.
fn details(application: &Value, profile: &Value) -> Value {
    let ids = |member: &str| -> Value {
        let ids = elements(profile, member).iter();
        ids.map(|it| {
            if it.is_string() {
                it.clone()
            } else {
                text(it, "id").into()
            }
        })
        .collect()
    };
    let of = |member: &str, name: &str| profile.get(member).map_or("", |it| text(it, name));
    let flag = |path: &str| profile.pointer(path).and_then(Value::as_bool).unwrap_or(false);
    json!({
        "id": text(profile, "id"), "name": text(profile, "name"), "description": profile.get("description"),
        "created": text(profile, "created"), "modified": text(profile, "modified"),
        "disabled": !flag("/enabled"), "requestable": flag("/requestable"), "protected": false,
        "ownerId": of("owner", "id"), "sourceId": null, "sourceName": of("source", "name"),
        "appId": null, "appName": text(application, "name"), "applicationId": text(application, "id"), "type": "source",
        "entitlements": ids("entitlements"), "entitlementCount": elements(profile, "entitlements").len(),
        "segments": ids("segments"),
        "requestCommentsRequired": flag("/accessRequestConfig/commentsRequired"),
        "deniedCommentsRequired": flag("/accessRequestConfig/denialCommentsRequired"),
    })
}
