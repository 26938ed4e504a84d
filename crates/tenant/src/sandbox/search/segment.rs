//! Documents of an index that were read together. A document that has changed since is dead here, and part of a later segment.

use super::bits::Bits;
use super::corpus::{Corpus, CorpusBuilder};
use crate::syntax::deep;
use serde_json::Value;
use std::collections::HashSet;
use std::sync::Arc;

/// Documents that were read together.
#[derive(Debug, Clone)]
pub(crate) struct Segment {
    pub(super) corpus: Arc<Corpus>,
    /// The documents that are not dead; `None` if none is.
    live: Option<Arc<Bits>>,
}

impl Segment {
    pub(super) fn new(corpus: Corpus) -> Self {
        Self {
            corpus: Arc::new(corpus),
            live: None,
        }
    }

    /// Leaves only living documents in a set.
    pub(super) fn retain_living(&self, documents: &mut Bits) {
        if let Some(live) = &self.live {
            documents.intersect(live);
        }
    }

    /// The number of living documents.
    pub(super) fn living(&self) -> usize {
        self.live.as_ref().map_or(self.corpus.len(), |live| live.count())
    }

    /// The living document with this id.
    pub(crate) fn find(&self, id: &str) -> Option<Value> {
        let number = *self.numbers(&HashSet::from([id])).first()?;
        let is_living = self.live.as_ref().is_none_or(|live| live.contains(number));
        is_living.then(|| self.parsed(number)).flatten()
    }

    /// Marks documents as dead.
    pub(super) fn kill(&mut self, ids: &HashSet<&str>) {
        let numbers = self.numbers(ids);
        if numbers.is_empty() {
            return;
        }
        let live = self.live.get_or_insert_with(|| Arc::new(Bits::all(self.corpus.len())));
        let live = Arc::make_mut(live);
        numbers.into_iter().for_each(|number| live.remove(number));
    }

    /// The numbers of the documents with these ids.
    fn numbers(&self, ids: &HashSet<&str>) -> Vec<usize> {
        let known = ids.iter().filter_map(|id| self.corpus.values.text_id(id));
        let known: HashSet<u32> = known.collect();
        let column = self.corpus.root.column("id").filter(|_| !known.is_empty());
        let pairs = column.into_iter().flat_map(|column| column.pairs());
        pairs
            .filter(|(_, value)| known.contains(value))
            .map(|(number, _)| number)
            .collect()
    }

    fn parsed(&self, number: usize) -> Option<Value> {
        deep::parse(self.corpus.document(number).as_bytes()).ok()
    }

    /// The living documents of several segments in one.
    pub(super) fn merged(segments: &[Self]) -> Self {
        let mut builder = CorpusBuilder::default();
        for segment in segments {
            let mut living = Bits::all(segment.corpus.len());
            segment.retain_living(&mut living);
            for document in living.iter().filter_map(|number| segment.parsed(number)) {
                builder.add(&document);
            }
        }
        Self::new(builder.finish())
    }
}
