//! References between documents: a referenced document must exist, and the name beside an id follows it.

use crate::sandbox::answers::{MISSING, Rejection, UNKNOWN_REFERENCE};
use crate::sandbox::collections::Collection;
use crate::sandbox::collections::catalog;
use crate::sandbox::collections::visit;
use crate::sandbox::database::Database;
use crate::sandbox::support::json_members::text;
use crate::schema::Type;
use crate::syntax::deep;
use serde_json::Value;

/// Checks the references of a document, or only those of the changed members.
///
/// # Errors
/// If a referenced document does not exist.
pub(super) fn check_references(
    database: &Database,
    collection: &Collection,
    document: &mut Value,
    changed: Option<&[String]>,
) -> Result<(), Rejection> {
    for (member, targets) in &collection.record.references {
        let path: Vec<&str> = member.split('.').collect();
        let first = path.first().map_or("", |first| first.trim_end_matches("[]"));
        if changed.is_some_and(|changed| !changed.iter().any(|name| name == first)) {
            continue;
        }
        visit(collection.ty, document, &path, &mut |ty, value| {
            check_reference(database, member, targets, ty, value)
        })?;
    }
    Ok(())
}

fn check_reference(
    database: &Database,
    member: &str,
    targets: &str,
    ty: Type,
    value: &mut Value,
) -> Result<(), Rejection> {
    let id = value.as_str().unwrap_or_else(|| text(value, "id"));
    if id.is_empty() {
        let text = format!("{member}.id is required and should not be empty.");
        return Err(Rejection::bad_request(MISSING, &text));
    }
    let mut found = None;
    for target in targets.split(' ').filter(|target| !target.is_empty()) {
        found = found.or(name_of(database, target, id)?);
    }
    let Some(name) = found else {
        let kinds = targets.replace('/', "").replace('-', " ").replace(' ', " or ");
        let text = format!("{member}: there is nothing with the id {id} in {kinds}.");
        return Err(Rejection::bad_request(UNKNOWN_REFERENCE, &text));
    };
    let has_name = matches!(ty, Type::Model(model) if model.fields().iter().any(|field| field.wire == "name"));
    if let Value::Object(reference) = value
        && has_name
        && !name.is_empty()
    {
        reference.insert("name".to_owned(), name.into());
    }
    Ok(())
}

/// The name of a document, which is empty if it has none; `None` if there is no such document.
pub(super) fn name_of(database: &Database, target: &str, id: &str) -> Result<Option<String>, Rejection> {
    Ok(match target {
        "/identities" => database.identity(id)?.map(|identity| identity.name),
        "/sources" => database.source(id, "")?.map(|source| source.name),
        path => {
            let kind = catalog().collection(path).map_or(path, |collection| collection.path);
            let document = database.object_by_id(kind, id)?;
            let document = document.and_then(|text| deep::parse::<Value>(text.as_bytes()).ok());
            document.map(|document| text(&document, "name").to_owned())
        }
    })
}
