//! The documents, or the elements of a nested list, that an aggregation is about.

use crate::sandbox::search::bits::Bits;
use crate::sandbox::search::corpus::{ColumnScope, Corpus};
use crate::sandbox::search::evaluate::{matching, matching_elements};
use crate::sandbox::search::query::{ComparedField, Query};

/// Documents of a corpus, or elements of one of its nested lists.
#[derive(Clone)]
pub(crate) struct View<'a> {
    pub(super) corpus: &'a Corpus,
    scope: &'a ColumnScope,
    /// The nested list; empty for documents.
    list: &'a str,
    elements: Bits,
}

impl<'a> View<'a> {
    /// Documents of a corpus.
    pub(crate) const fn new(corpus: &'a Corpus, documents: Bits) -> Self {
        Self {
            corpus,
            scope: &corpus.root,
            list: "",
            elements: documents,
        }
    }

    pub(super) fn count(&self) -> usize {
        self.elements.count()
    }

    /// The number of elements in the scope, in the view or not.
    pub(super) const fn len(&self) -> usize {
        self.scope.len()
    }

    /// The elements that match a query.
    pub(super) fn filtered(&self, query: &Query) -> Self {
        let mut elements = match self.list {
            "" => matching(self.corpus, query),
            _ => matching_elements(self.corpus, self.scope, query),
        };
        elements.intersect(&self.elements);
        self.with(elements)
    }

    /// The same scope with other elements.
    pub(super) fn with(&self, elements: Bits) -> Self {
        Self {
            elements,
            ..self.clone()
        }
    }

    /// The elements of a list in the documents; `None` if there are none.
    pub(super) fn nested(&self, list: &str) -> Option<Self> {
        let (list, scope) = self.corpus.nested.get_key_value(list)?;
        Some(Self {
            corpus: self.corpus,
            elements: scope.elements_of(&self.elements),
            scope,
            list,
        })
    }

    /// The values of a member, each with its element. A member of a nested list counts for the document.
    pub(super) fn values(&self, field: &str) -> Vec<(usize, u32)> {
        let ComparedField::Path(path) = ComparedField::named(field, self.list).0 else {
            return Vec::new();
        };
        if let Some(column) = self.scope.column(&path) {
            return column.values_of(&self.elements).collect();
        }
        let lists = self.corpus.nested.iter().filter(|_| self.list.is_empty());
        let mut found = lists.filter_map(|(list, scope)| {
            let inner = path.strip_prefix(list.as_str())?.strip_prefix('.')?;
            Some((scope, scope.column(inner)?))
        });
        let Some((scope, column)) = found.next() else {
            return Vec::new();
        };
        let of_documents = column
            .pairs()
            .filter_map(|(element, value)| Some((scope.document_of(element)?, value)));
        let mut values: Vec<_> = of_documents
            .filter(|(document, _)| self.elements.contains(*document))
            .collect();
        values.dedup();
        values
    }
}
