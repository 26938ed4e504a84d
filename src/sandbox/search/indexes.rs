//! The documents of each index, read when they are first searched and again after the state has changed.

use super::documents;
use super::{Corpus, Index};
use crate::sandbox::answers::Rejection;
use crate::sandbox::database::StateReader;
use std::sync::{Arc, Mutex, PoisonError};

/// The documents of all indices. There is at most one corpus of each: that of the newest state that was searched.
#[derive(Debug, Default)]
pub(crate) struct SearchIndexes {
    corpora: [Mutex<Option<Revised>>; Index::ALL.len()],
}

/// A corpus, and the revision of the state that it shows.
#[derive(Debug)]
struct Revised {
    revision: u64,
    corpus: Arc<Corpus>,
}

impl SearchIndexes {
    /// The documents of an index. Blocks the thread while they are read; a request for the same index waits meanwhile.
    ///
    /// # Errors
    /// If the state cannot be read.
    pub(crate) fn corpus(&self, index: Index, reader: &StateReader) -> Result<Arc<Corpus>, Rejection> {
        let Some(slot) = self.corpora.get(index as usize) else {
            return Err(Rejection::internal_error());
        };
        let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
        // Asked for before reading: a change while the documents are read makes them old, not new.
        let revision = reader.revision();
        if let Some(known) = slot.as_ref().filter(|known| known.revision == revision) {
            return Ok(Arc::clone(&known.corpus));
        }
        // The old documents are dropped first, so that there is memory for the new ones.
        *slot = None;
        let corpus = Arc::new(documents::read(index, reader)?);
        *slot = Some(Revised {
            revision,
            corpus: Arc::clone(&corpus),
        });
        Ok(corpus)
    }
}
