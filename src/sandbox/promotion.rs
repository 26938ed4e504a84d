//! Exports profiles, and imports what was exported, also from another tenant.

use super::profiles;
use super::reply::{Refusal, Reply};
use super::routes::Call;
use super::store::{State, Store, now, text};
use serde_json::{Map, Value, json};

/// Version of the form in which profiles are exported.
const VERSION: u32 = 1;
const TYPE: &str = "IDENTITY_PROFILE";

/// `GET /identity-profiles/export`
pub(super) fn export(store: &Store, call: &Call) -> Result<Reply, Refusal> {
    let state = store.lock();
    let (page, total) = profiles::page(&state, call)?;
    let exported = page.into_iter().map(|profile| {
        let this = json!({"type": TYPE, "id": text(&profile, "id"), "name": text(&profile, "name")});
        json!({"version": VERSION, "self": this, "object": profile})
    });
    Ok(profiles::reply(call, exported.collect(), total))
}

/// `POST /identity-profiles/import`. Each object stands for itself: what cannot be imported is told in the result.
pub(super) fn import(store: &Store, call: &Call) -> Result<Reply, Refusal> {
    let mut state = store.lock();
    let mut result = Outcome::default();
    for exported in call.body.as_array().into_iter().flatten() {
        match import_one(&mut state, exported) {
            Ok((imported, text)) => {
                result.infos.push(message("IMPORT_INFO", &text, exported));
                result.imported.push(imported);
            }
            Err(text) => result.errors.push(message("IMPORT_ERROR", &text, exported)),
        }
    }
    Ok(Reply::ok(json!({
        "infos": result.infos,
        "warnings": [],
        "errors": result.errors,
        "importedObjects": result.imported,
    })))
}

#[derive(Default)]
struct Outcome {
    infos: Vec<Value>,
    errors: Vec<Value>,
    imported: Vec<Value>,
}

fn message(key: &str, text: &str, exported: &Value) -> Value {
    let this = exported
        .get("self")
        .filter(|this| this.is_object())
        .cloned()
        .unwrap_or_else(|| json!({}));
    json!({"key": key, "text": text, "details": this})
}

/// Creates or updates one profile; returns a reference to it, and what was done.
fn import_one(state: &mut State, exported: &Value) -> Result<(Value, String), String> {
    let Some(Value::Object(members)) = exported.get("object") else {
        return Err("The exported object has no object.".to_owned());
    };
    let mut given = members.clone();
    let name = given.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    localise_source(state, &mut given)?;
    let known = existing(state, exported, &name);
    let (id, done) = match known {
        Some(id) => {
            update(state, &id, given)?;
            (id, format!("Identity profile {name} was updated."))
        }
        None => {
            let created = profiles::insert(state, &Value::Object(given)).map_err(|refusal| refusal.text())?;
            (
                text(&created, "id").to_owned(),
                format!("Identity profile {name} was created."),
            )
        }
    };
    Ok((json!({"type": TYPE, "id": id, "name": name}), done))
}

/// The id of the profile that an exported object stands for: the same id, or the same name in another tenant.
fn existing(state: &State, exported: &Value, name: &str) -> Option<String> {
    let id = exported.get("self").map(|this| text(this, "id")).unwrap_or_default();
    let same_id = state.profile(id);
    let same_name = || state.profiles.iter().find(|profile| text(profile, "name") == name);
    same_id.or_else(same_name).map(|profile| text(profile, "id").to_owned())
}

/// Ids differ between tenants: a source that is not known by its id is looked for by its name.
fn localise_source(state: &State, given: &mut Map<String, Value>) -> Result<(), String> {
    let Some(source) = given.get_mut("authoritativeSource") else {
        return Err("authoritativeSource is required.".to_owned());
    };
    if state.source(text(source, "id")).is_some() {
        return Ok(());
    }
    let name = text(source, "name").to_owned();
    let Some(local) = state.sources.iter().find(|local| local.name == name) else {
        return Err(format!("There is no source {name} in this tenant."));
    };
    *source = json!({"type": "SOURCE", "id": local.id, "name": local.name});
    Ok(())
}

/// Takes over everything but what belongs to this tenant.
fn update(state: &mut State, id: &str, given: Map<String, Value>) -> Result<(), String> {
    let mut profile = state.profile(id).cloned().ok_or("The identity profile is gone.")?;
    if let Value::Object(members) = &mut profile {
        for (name, value) in given {
            if !profiles::is_immutable(&name) {
                members.insert(name, value);
            }
        }
        members.insert("modified".to_owned(), now().into());
        members.insert("identityRefreshRequired".to_owned(), true.into());
    }
    profiles::check_references(state, &profile).map_err(|refusal| refusal.text())?;
    if let Some(stored) = state.profile_mut(id) {
        *stored = profile;
    }
    Ok(())
}
