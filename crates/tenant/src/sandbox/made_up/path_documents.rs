//! The documents through which the path of an operation leads must exist, although its response is made up.

use crate::sandbox::collections::{catalog, joined, label_of};
use crate::sandbox::database::{Database, ObjectPlace};
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Rejection;

/// Checks the documents that the path of a request names.
///
/// # Errors
/// 404 if one of them is not there.
pub(super) fn check_path(database: &Database, request: &ReceivedRequest) -> Result<(), Rejection> {
    let path = request.operation.path;
    let values: Vec<String> = request.path_values().collect();
    for (index, (end, _)) in path.match_indices('}').enumerate() {
        let above = path.get(..=end).and_then(|document| document.rsplit_once("/{"));
        let (Some((collection, _)), Some((id, parents))) =
            (above, values.get(..=index).and_then(<[String]>::split_last))
        else {
            continue;
        };
        if !exists(database, collection, parents, id)? {
            return Err(Rejection::missing(&label_of(collection), id));
        }
    }
    Ok(())
}

/// Returns true if there is a document with an id, or nothing is known of its collection.
fn exists(database: &Database, path: &str, parents: &[String], id: &str) -> Result<bool, Rejection> {
    Ok(match path {
        "/identities" | "/historical-identities" => database.identity(id)?.is_some(),
        "/accounts" => database.account(id)?.is_some(),
        "/identity-profiles" => database.has_profile(id)?,
        path => match catalog().like(path) {
            Some(collection) if collection.own_parameters() == 1 && !collection.record.hidden => {
                let parent = &joined(parents);
                let kind = collection.path;
                database.object(ObjectPlace { kind, parent, id })?.is_some()
            }
            _ => true,
        },
    })
}
