//! Documents of the search, projected from the state of the tenant.

mod identity;
mod objects;
mod people;

use super::{Corpus, CorpusBuilder, Index};
use crate::sandbox::answers::Rejection;
use crate::sandbox::database::{StateReader, closed};

/// Reads the documents of an index in short steps.
///
/// # Errors
/// If the state cannot be read, or the tenant is closing.
pub(super) fn read(index: Index, reader: &StateReader) -> Result<Corpus, Rejection> {
    let mut builder = CorpusBuilder::default();
    match index {
        Index::AccessProfiles => objects::add(&mut builder, reader, index, "/access-profiles")?,
        Index::AccountActivities => objects::add(&mut builder, reader, index, "/account-activities")?,
        Index::Entitlements => objects::add(&mut builder, reader, index, "/entitlements")?,
        Index::Identities => people::add(&mut builder, reader)?,
        Index::Roles => objects::add(&mut builder, reader, index, "/roles")?,
        // The tenant records no events.
        Index::Events => {}
    }
    Ok(builder.finish())
}

/// Ends a long computation when the tenant closes.
fn check_open(reader: &StateReader) -> Result<(), Rejection> {
    match reader.is_closing() {
        true => Err(closed().into()),
        false => Ok(()),
    }
}
