//! The documents of each index: read when they are first searched, and brought up to date after the state has changed.

use super::Index;
use super::documents;
use super::segment::Segment;
use crate::sandbox::database::{ChangeSet, StateReader};
use crate::sandbox::responses::Rejection;
use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

/// Segments after the first one, before they are merged.
const MAX_SEGMENTS: usize = 8;
/// Changed documents for which reading all of them is never worth it.
const FEW: usize = 1000;

/// The documents of all indices, in the newest state that was searched.
#[derive(Debug, Default)]
pub(crate) struct SearchIndexes {
    known: [Mutex<Option<KnownDocuments>>; Index::ALL.len()],
}

/// The documents of an index, and the state that they show.
#[derive(Debug)]
struct KnownDocuments {
    revision: u64,
    epoch: String,
    /// Position in the log of changes.
    position: i64,
    /// The first segment is the largest; the others have what changed later.
    segments: Vec<Segment>,
}

impl SearchIndexes {
    /// The documents of an index. Blocks the thread while they are read; a request for the same index waits until then.
    ///
    /// # Errors
    /// If the state cannot be read.
    pub(crate) fn segments(&self, index: Index, reader: &StateReader) -> Result<Vec<Segment>, Rejection> {
        let Some(slot) = self.known.get(index as usize) else {
            return Err(Rejection::internal_error());
        };
        let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
        // Asked for before reading: a change while the documents are read makes them old, not new.
        let revision = reader.revision();
        if let Some(known) = slot.as_ref().filter(|known| known.revision == revision) {
            return Ok(known.segments.clone());
        }
        let position = slot.as_ref().map_or(i64::MAX - 1, |known| known.position);
        let changes = reader.read(|database| database.changes_after(index.name(), position))?;
        // The old documents are dropped before others are read, so that there is memory for the new ones.
        let segments = match slot.take().filter(|known| known.epoch == changes.epoch) {
            Some(known) => updated(index, reader, known.segments, &changes)?,
            None => vec![Segment::new(documents::read(index, reader)?)],
        };
        let known = KnownDocuments {
            revision,
            epoch: changes.epoch,
            position: changes.position,
            segments,
        };
        Ok(slot.insert(known).segments.clone())
    }
}

/// The segments of an index after changes.
fn updated(
    index: Index,
    reader: &StateReader,
    mut segments: Vec<Segment>,
    changes: &ChangeSet,
) -> Result<Vec<Segment>, Rejection> {
    let later: usize = segments.iter().skip(1).map(Segment::living).sum();
    let first = segments.first().map_or(0, Segment::living);
    let few = FEW.max(first / 4);
    let Some(ids) = changes.ids.as_ref().filter(|ids| ids.len() + later <= few) else {
        drop(segments);
        return Ok(vec![Segment::new(documents::read(index, reader)?)]);
    };
    if ids.is_empty() {
        return Ok(segments);
    }
    let dead: HashSet<&str> = ids.iter().map(String::as_str).collect();
    segments.iter_mut().for_each(|segment| segment.kill(&dead));
    segments.push(Segment::new(documents::read_some(index, reader, ids)?));
    if segments.len() > MAX_SEGMENTS {
        let later = segments.split_off(1);
        segments.push(Segment::merged(&later));
    }
    Ok(segments)
}
