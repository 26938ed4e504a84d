//! Exports profiles, and imports what was exported, also from another tenant.

use super::check;
use super::mapping;
use super::profiles;
use super::reply::{BAD_CONTENT, Refusal, Reply};
use super::routes::Call;
use super::store::{Database, Found, now, text};
use crate::schema::Type;
use serde_json::{Map, Value, json};

/// Version of the form in which profiles are exported.
const VERSION: u32 = 1;
/// Objects that an import may have.
const MAX_OBJECTS: usize = 10_000;
const TYPE: &str = "IDENTITY_PROFILE";

/// `GET /identity-profiles/export`
pub(super) fn export(database: &Database, call: &Call) -> Result<Reply, Refusal> {
    let (profiles, total) = profiles::find_page(database, call)?;
    let exported: Vec<String> = profiles.iter().map(wrapped).collect();
    Ok(profiles::paged(format!("[{}]", exported.join(",")), total))
}

/// A profile in the form in which it is exported.
fn wrapped(profile: &Found) -> String {
    let Found { id, name, text } = profile;
    let this = json!({"type": TYPE, "id": id, "name": name});
    format!("{{\"version\":{VERSION},\"self\":{this},\"object\":{text}}}")
}

/// `POST /identity-profiles/import`. Each object stands for itself: what cannot be imported is told in the result.
pub(super) fn import(database: &Database, call: &Call) -> Result<Reply, Refusal> {
    check_form(call)?;
    let mut result = Outcome::default();
    for exported in call.body.as_array().into_iter().flatten() {
        match import_one(database, exported) {
            Ok((imported, text)) => {
                result.infos.push(message("IMPORT_INFO", &text, exported));
                result.imported.push(imported);
            }
            Err(refusal) => result.errors.push(message("IMPORT_ERROR", &refusal.text(), exported)),
        }
    }
    Ok(Reply::ok(&json!({
        "infos": result.infos,
        "warnings": [],
        "errors": result.errors,
        "importedObjects": result.imported,
    })))
}

/// What is exported by a service follows the specification to the letter; so must what is imported.
fn check_form(call: &Call) -> Result<(), Refusal> {
    let objects = call.body.as_array().map_or(0, Vec::len);
    if objects > MAX_OBJECTS {
        return Err(unusable(&format!(
            "The body should have {MAX_OBJECTS} objects at most (got {objects})."
        )));
    }
    let form = call.operation.body.map_or(Type::Any, |body| body.ty);
    let faults = check::to_the_letter(&form, &call.body);
    if let Some(fault) = faults.first() {
        return Err(unusable(&fault.to_string()));
    }
    let exported = call.body.as_array().into_iter().flatten();
    let numbers = exported.flat_map(|exported| [exported.get("version"), exported.pointer("/object/identityCount")]);
    let fits = |number: &Value| number.as_i64().is_some_and(|number| i32::try_from(number).is_ok());
    match numbers.flatten().find(|number| !fits(number)) {
        Some(number) => Err(unusable(&format!("{number} has more than 32 bits."))),
        None => Ok(()),
    }
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
fn import_one(database: &Database, exported: &Value) -> Result<(Value, String), Refusal> {
    let Some(Value::Object(members)) = exported.get("object") else {
        return Err(unusable("The exported object has no object."));
    };
    let mut given = members.clone();
    let name = given.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    localise_source(database, &mut given)?;
    let (id, done) = match existing(database, exported, &name)? {
        Some(id) => {
            update(database, &id, given)?;
            (id, "updated")
        }
        None => (profiles::insert(database, &Value::Object(given))?, "created"),
    };
    Ok((
        json!({"type": TYPE, "id": id, "name": name}),
        format!("Identity profile {name} was {done}."),
    ))
}

fn unusable(text: &str) -> Refusal {
    Refusal::bad_request(BAD_CONTENT, text)
}

/// The id of the profile that an exported object stands for: the same id, or the same name in another tenant.
fn existing(database: &Database, exported: &Value, name: &str) -> Result<Option<String>, Refusal> {
    let id = exported.get("self").map(|this| text(this, "id")).unwrap_or_default();
    if database.has_profile(id)? {
        return Ok(Some(id.to_owned()));
    }
    Ok(database.profile_named(name)?)
}

/// Ids differ between tenants: a source that is not known by its id is looked for by its name.
fn localise_source(database: &Database, given: &mut Map<String, Value>) -> Result<(), Refusal> {
    let Some(source) = given.get_mut("authoritativeSource") else {
        return Err(unusable("authoritativeSource is required."));
    };
    let (id, name) = (text(source, "id"), text(source, "name"));
    if !id.is_empty() && database.source(id, "")?.is_some() {
        return Ok(());
    }
    let Some(local) = database.source("", name)? else {
        return Err(unusable(&format!("There is no source {name} in this tenant.")));
    };
    *source = json!({"type": "SOURCE", "id": local.id, "name": local.name});
    Ok(())
}

/// Takes over everything but what belongs to this tenant.
fn update(database: &Database, id: &str, given: Map<String, Value>) -> Result<(), Refusal> {
    let gone = || unusable("The identity profile is gone.");
    let mut profile = database.profile(id)?.ok_or_else(gone)?;
    if let Value::Object(members) = &mut profile {
        for (name, value) in given {
            if !profiles::is_immutable(&name) {
                members.insert(name, value);
            }
        }
        members.insert("modified".to_owned(), now().into());
        members.insert("identityRefreshRequired".to_owned(), true.into());
    }
    profiles::check_references(database, &profile)?;
    mapping::mark_time_based(database, &mut profile)?;
    database.replace_profile(&profile, None)?;
    Ok(())
}
