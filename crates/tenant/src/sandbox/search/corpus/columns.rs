//! Columns: which documents, or which elements of a nested list, have which values at a path.

use crate::sandbox::search::bits::Bits;
use indexmap::IndexMap;
use std::ops::Range;

/// The columns of documents, or of the elements of a nested list.
#[derive(Debug, Default)]
pub(crate) struct ColumnScope {
    columns: IndexMap<String, PathColumn>,
    /// The document of each element; empty in the scope of the documents themselves.
    parents: Vec<u32>,
    length: usize,
}

/// The values at a path.
#[derive(Debug, Default)]
pub(crate) struct PathColumn {
    /// Numbers of elements in ascending order, each with the number of a value.
    pairs: Vec<(u32, u32)>,
}

impl ColumnScope {
    /// The number of documents or elements.
    pub(crate) const fn len(&self) -> usize {
        self.length
    }

    /// Adds a document, or an element of one, and returns its number.
    pub(super) fn grow(&mut self, parent: Option<u32>) -> u32 {
        let number = u32::try_from(self.length).unwrap_or(u32::MAX);
        self.length += 1;
        self.parents.extend(parent);
        number
    }

    pub(super) fn add(&mut self, path: &str, element: u32, value: u32) {
        match self.columns.get_mut(path) {
            Some(column) => column.pairs.push((element, value)),
            None => {
                let pairs = vec![(element, value)];
                self.columns.insert(path.to_owned(), PathColumn { pairs });
            }
        }
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.parents.shrink_to_fit();
        self.columns
            .values_mut()
            .for_each(|column| column.pairs.shrink_to_fit());
    }

    pub(crate) fn column(&self, path: &str) -> Option<&PathColumn> {
        self.columns.get(path)
    }

    pub(crate) fn columns(&self) -> impl Iterator<Item = (&str, &PathColumn)> {
        self.columns.iter().map(|(path, column)| (path.as_str(), column))
    }

    /// The document to which an element belongs.
    pub(crate) fn document_of(&self, element: usize) -> Option<usize> {
        self.parents.get(element).map(|parent| *parent as usize)
    }

    /// The elements of a document.
    pub(crate) fn elements_in(&self, document: usize) -> Range<usize> {
        let start = self.parents.partition_point(|parent| (*parent as usize) < document);
        let end = self.parents.partition_point(|parent| (*parent as usize) <= document);
        start..end
    }

    /// The documents to which these elements belong.
    pub(crate) fn documents_of(&self, elements: &Bits, documents: usize) -> Bits {
        let mut found = Bits::none(documents);
        for element in elements.iter() {
            if let Some(parent) = self.parents.get(element) {
                found.insert(*parent as usize);
            }
        }
        found
    }

    /// The elements that belong to these documents.
    pub(crate) fn elements_of(&self, documents: &Bits) -> Bits {
        let mut found = Bits::none(self.length);
        for (element, parent) in self.parents.iter().enumerate() {
            if documents.contains(*parent as usize) {
                found.insert(element);
            }
        }
        found
    }
}

impl PathColumn {
    /// Elements in ascending order, each with the number of a value.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (usize, u32)> {
        self.pairs.iter().map(|(element, value)| (*element as usize, *value))
    }

    /// The values of these elements.
    pub(crate) fn values_of(&self, elements: &Bits) -> impl Iterator<Item = (usize, u32)> {
        self.pairs().filter(|(element, _)| elements.contains(*element))
    }
}
