//! Imports identity profiles that this tenant or another one has exported.

use super::OBJECT_TYPE;
use super::localize::{bad_content, localize};
use crate::sandbox::collections::remove_allowed;
use crate::sandbox::database::Database;
use crate::sandbox::mapping::update_time_based_flag;
use crate::sandbox::operations::profiles;
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::json_members::text;
use crate::sandbox::validation::validator::validate_strictly;
use crate::schema::Type;
use serde_json::{Map, Value, json};

/// Maximum number of objects in an import.
const MAX_OBJECTS: usize = 10_000;

/// `POST /identity-profiles/import`. Objects are independent: the result reports those that cannot be imported.
pub(in crate::sandbox::operations) fn import(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    check_format(request)?;
    let mut report = ImportReport::default();
    for exported in request.body.as_array().into_iter().flatten() {
        match import_profile(database, exported) {
            Ok(imported) => {
                report.infos.push(message("IMPORT_INFO", &imported.info, exported));
                let warning = imported.warning.map(|text| message("IMPORT_WARNING", &text, exported));
                report.warnings.extend(warning);
                report.imported.push(imported.reference);
            }
            Err(rejection) => report.errors.push(message("IMPORT_ERROR", &rejection.text(), exported)),
        }
    }
    Ok(Reply::ok(&json!({
        "infos": report.infos,
        "warnings": report.warnings,
        "errors": report.errors,
        "importedObjects": report.imported,
    })))
}

/// Validates the body strictly by the specification, which the service's exports follow.
fn check_format(request: &ReceivedRequest) -> Result<(), Rejection> {
    let objects = request.body.as_array().map_or(0, Vec::len);
    if objects > MAX_OBJECTS {
        return Err(bad_content(&format!(
            "The body should have at most {MAX_OBJECTS} objects (got {objects})."
        )));
    }
    let form = request.operation.body.map_or(Type::Any, |body| body.ty);
    let mut violations = validate_strictly(&form, &request.body);
    if let Some(other) = request.requested.body {
        remove_allowed(&mut violations, other.ty, &request.body);
    }
    if let Some(violation) = violations.first() {
        return Err(bad_content(&violation.to_string()));
    }
    let exported = request.body.as_array().into_iter().flatten();
    let numbers = exported.flat_map(|exported| [exported.get("version"), exported.pointer("/object/identityCount")]);
    let fits = |number: &Value| number.as_i64().is_some_and(|number| i32::try_from(number).is_ok());
    match numbers.flatten().find(|number| !fits(number)) {
        Some(number) => Err(bad_content(&format!("{number} has more than 32 bits."))),
        None => Ok(()),
    }
}

#[derive(Default)]
struct ImportReport {
    infos: Vec<Value>,
    warnings: Vec<Value>,
    errors: Vec<Value>,
    imported: Vec<Value>,
}

/// A profile that was imported.
pub(crate) struct ImportedProfile {
    pub(crate) reference: Value,
    /// True if no local profile had the same id or name.
    pub(crate) is_new: bool,
    info: String,
    pub(crate) warning: Option<String>,
}

fn message(key: &str, text: &str, exported: &Value) -> Value {
    let this = exported
        .get("self")
        .filter(|this| this.is_object())
        .cloned()
        .unwrap_or_else(|| json!({}));
    json!({"key": key, "text": text, "details": this})
}

/// Creates or updates one profile.
///
/// # Errors
/// If the profile is not valid, or this tenant lacks something to which it refers.
pub(crate) fn import_profile(database: &Database, exported: &Value) -> Result<ImportedProfile, Rejection> {
    let Some(Value::Object(members)) = exported.get("object") else {
        return Err(bad_content("The exported object has no object."));
    };
    let mut given = members.clone();
    let name = given.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    let warning = localize(database, &mut given)?;
    let (id, done) = match existing(database, exported, &name)? {
        Some(id) => {
            update(database, &id, given)?;
            (id, "updated")
        }
        None => (profiles::insert(database, &Value::Object(given))?, "created"),
    };
    Ok(ImportedProfile {
        is_new: done == "created",
        reference: json!({"type": OBJECT_TYPE, "id": id, "name": name}),
        info: format!("Identity profile {name} was {done}."),
        warning,
    })
}

/// The id of the local profile with the same id, or with the same name if the object comes from another tenant.
fn existing(database: &Database, exported: &Value, name: &str) -> Result<Option<String>, Rejection> {
    let id = exported.get("self").map(|this| text(this, "id")).unwrap_or_default();
    if database.has_profile(id)? {
        return Ok(Some(id.to_owned()));
    }
    Ok(database.profile_id_by_name(name)?)
}

/// Replaces the members of a profile, except those that only the service changes.
fn update(database: &Database, id: &str, given: Map<String, Value>) -> Result<(), Rejection> {
    let gone = || bad_content("The identity profile no longer exists.");
    let mut profile = database.profile(id)?.ok_or_else(gone)?;
    if let Value::Object(members) = &mut profile {
        for (name, value) in given {
            if !profiles::is_immutable(&name) {
                members.insert(name, value);
            }
        }
        members.insert("modified".to_owned(), now_as_text().into());
        members.insert("identityRefreshRequired".to_owned(), true.into());
    }
    let everything = [String::new()];
    profiles::resolve_references(database, &mut profile, &everything)?;
    update_time_based_flag(database, &mut profile)?;
    database.replace_profile(&profile, None)?;
    Ok(())
}
