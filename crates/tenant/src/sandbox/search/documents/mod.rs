//! Documents of the search, projected from the state of the tenant.

mod events;
mod identity;
mod objects;
mod people;

use super::Index;
use super::corpus::{Corpus, CorpusBuilder};
use super::pages::page;
use super::request::{Search, WINDOW};
use super::segment::Segment;
use crate::sandbox::database::{Database, StateReader, closed};
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::json_members::text;
use crate::syntax::deep;
use serde_json::Value;

/// Reads the documents of an index in short steps.
///
/// # Errors
/// If the state cannot be read, or the tenant is closing.
pub(super) fn read(index: Index, reader: &StateReader) -> Result<Corpus, Rejection> {
    let mut builder = CorpusBuilder::default();
    match (index, collection(index)) {
        (_, Some(kind)) => objects::add(&mut builder, reader, index, kind)?,
        (Index::Identities, _) => people::add(&mut builder, reader)?,
        _ => events::add(&mut builder, reader)?,
    }
    Ok(builder.finish())
}

/// Reads the documents with these ids.
///
/// # Errors
/// If the state cannot be read, or the tenant is closing.
pub(super) fn read_some(index: Index, reader: &StateReader, ids: &[String]) -> Result<Corpus, Rejection> {
    let mut builder = CorpusBuilder::default();
    match (index, collection(index)) {
        (_, Some(kind)) => objects::add_some(&mut builder, reader, index, kind, ids)?,
        (Index::Identities, _) => people::add_some(&mut builder, reader, ids)?,
        _ => events::add_some(&mut builder, reader, ids)?,
    }
    Ok(builder.finish())
}

/// Ids of the objects that a search finds in an index, for a write that has no index of its own.
///
/// # Errors
/// If the state cannot be read.
pub(crate) fn found_objects(database: &Database, index: Index, search: &Search) -> Result<Vec<String>, Rejection> {
    let mut builder = CorpusBuilder::default();
    if let Some(kind) = collection(index) {
        objects::add_all(&mut builder, database, index, kind)?;
    }
    let found = page(&[Segment::new(builder.finish())], search, 0..WINDOW);
    let documents: Vec<Value> = deep::parse(found.body.as_bytes()).map_err(|_| Rejection::internal_error())?;
    Ok(documents
        .iter()
        .map(|document| text(document, "id").to_owned())
        .collect())
}

/// The collection of the objects that an index shows; `None` for identities and events.
const fn collection(index: Index) -> Option<&'static str> {
    match index {
        Index::AccessProfiles => Some("/access-profiles"),
        Index::AccountActivities => Some("/account-activities"),
        Index::Entitlements => Some("/entitlements"),
        Index::Roles => Some("/roles"),
        Index::Identities | Index::Events => None,
    }
}

/// Ends a long computation when the tenant closes.
fn check_open(reader: &StateReader) -> Result<(), Rejection> {
    match reader.is_closing() {
        true => Err(closed().into()),
        false => Ok(()),
    }
}
