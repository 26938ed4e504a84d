//! The documents of an index, in the form in which they are searched.
//!
//! Every distinct value is stored once, with its words. A column lists which documents have which values at a path. The elements
//! of a list of objects are documents of their own, so that conditions can hold for one element.

mod builder;
mod columns;
mod values;

pub(crate) use builder::CorpusBuilder;
pub(crate) use columns::{ColumnScope, PathColumn};
pub(crate) use values::{JsonKind, ValueEntry, Values};

use indexmap::IndexMap;

/// The documents of an index.
#[derive(Debug, Default)]
pub(crate) struct Corpus {
    pub(crate) values: Values,
    /// Columns of the documents.
    pub(crate) root: ColumnScope,
    /// Columns of the elements of nested lists, by the path of the list.
    pub(crate) nested: IndexMap<String, ColumnScope>,
    /// The JSON of all documents, one after the other.
    text: String,
    /// The end of each document in `text`.
    ends: Vec<usize>,
}

impl Corpus {
    /// The number of documents.
    pub(crate) const fn len(&self) -> usize {
        self.ends.len()
    }

    /// The JSON of a document.
    pub(crate) fn document(&self, number: usize) -> &str {
        let start = match number {
            0 => 0,
            later => self.ends.get(later - 1).copied().unwrap_or_default(),
        };
        let end = self.ends.get(number).copied().unwrap_or_default();
        self.text.get(start..end).unwrap_or_default()
    }
}
