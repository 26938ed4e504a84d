//! The objects that a tenant holds, by their types.

use super::super::documents::{all_below, find, set};
use super::children::add_children;
use super::kinds::{LIFECYCLE_STATE, PROFILE, collection_of};
use crate::sandbox::database::Database;
use crate::sandbox::responses::Rejection;
use crate::sandbox::rows::SOURCES;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

/// The member of a lifecycle state in a file that names its profile. This is a guess.
pub(super) const PARENT: &str = "identityProfile";

/// An object of a configuration.
pub(super) struct ConfigurationObject {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) document: Value,
}

/// The objects of a type, in the order of insertion.
pub(super) fn objects_of(database: &Database, kind: &str) -> Result<Vec<ConfigurationObject>, Rejection> {
    match kind {
        PROFILE => profiles(database),
        LIFECYCLE_STATE => lifecycle_states(database),
        _ => {
            let Some(collection) = collection_of(kind) else {
                return Ok(Vec::new());
            };
            let documents = match collection.record.single {
                true => find(database, collection.path, "")?.into_iter().collect(),
                false => all_below(database, collection.path, "")?,
            };
            let mut objects = Vec::new();
            for mut document in documents {
                if collection.path == SOURCES {
                    add_children(database, &mut document)?;
                }
                objects.push(object(kind, document));
            }
            Ok(objects)
        }
    }
}

/// An object. Without an id or a name, it has the name of its type.
fn object(kind: &str, document: Value) -> ConfigurationObject {
    let name = match text(&document, "name") {
        "" => kind,
        name => name,
    };
    ConfigurationObject {
        id: text(&document, "id").to_owned(),
        name: name.to_owned(),
        document,
    }
}

fn profiles(database: &Database) -> Result<Vec<ConfigurationObject>, Rejection> {
    let mut objects = Vec::new();
    for profile in database.profile_names()? {
        let document = database.profile(&profile.id)?;
        objects.extend(document.map(|document| ConfigurationObject {
            id: profile.id,
            name: profile.name,
            document,
        }));
    }
    Ok(objects)
}

fn lifecycle_states(database: &Database) -> Result<Vec<ConfigurationObject>, Rejection> {
    let Some(collection) = collection_of(LIFECYCLE_STATE) else {
        return Ok(Vec::new());
    };
    let mut objects = Vec::new();
    for profile in database.profile_names()? {
        for mut document in all_below(database, collection.path, &profile.id)? {
            let parent = json!({"type": PROFILE, "id": profile.id, "name": profile.name});
            set(&mut document, PARENT, parent);
            objects.push(object(LIFECYCLE_STATE, document));
        }
    }
    Ok(objects)
}
