//! Documents of the search, projected from the state of the tenant.

mod identity;
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
        Index::Identities => people::add(&mut builder, reader)?,
        // The state has no documents of these kinds.
        Index::AccessProfiles | Index::AccountActivities | Index::Entitlements | Index::Events | Index::Roles => {}
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
