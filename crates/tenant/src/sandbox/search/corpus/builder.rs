//! Builds a corpus from documents.

use super::{ColumnScope, Corpus, Values};
use indexmap::IndexMap;
use serde_json::{Map, Value};

/// A corpus to which documents are added.
#[derive(Debug, Default)]
pub(crate) struct CorpusBuilder {
    corpus: Corpus,
}

impl CorpusBuilder {
    /// Adds a document.
    pub(crate) fn add(&mut self, document: &Value) {
        let Corpus {
            values,
            root,
            nested,
            text,
            ends,
        } = &mut self.corpus;
        let number = root.grow(None);
        let mut walk = DocumentWalk {
            values,
            nested: Some(nested),
            scope: root,
            document: number,
            element: number,
            path: String::new(),
        };
        walk.value(document);
        text.push_str(&document.to_string());
        ends.push(text.len());
    }

    /// The corpus of the documents that were added.
    pub(crate) fn finish(mut self) -> Corpus {
        self.corpus.root.shrink_to_fit();
        self.corpus.nested.values_mut().for_each(ColumnScope::shrink_to_fit);
        self.corpus.text.shrink_to_fit();
        self.corpus
    }
}

/// A walk through a document, or through an element of a nested list.
struct DocumentWalk<'a> {
    values: &'a mut Values,
    /// The nested lists; `None` within one, whose own lists belong to its elements.
    nested: Option<&'a mut IndexMap<String, ColumnScope>>,
    scope: &'a mut ColumnScope,
    document: u32,
    element: u32,
    path: String,
}

impl DocumentWalk<'_> {
    fn value(&mut self, value: &Value) {
        match value {
            Value::Object(members) => self.members(members),
            Value::Array(elements) => self.elements(elements),
            scalar => {
                if let Some(number) = self.values.add(scalar) {
                    self.scope.add(&self.path, self.element, number);
                }
            }
        }
    }

    fn members(&mut self, members: &Map<String, Value>) {
        let length = self.path.len();
        for (name, value) in members {
            if length > 0 {
                self.path.push('.');
            }
            self.path.push_str(name);
            self.value(value);
            self.path.truncate(length);
        }
    }

    fn elements(&mut self, elements: &[Value]) {
        for element in elements {
            match (element, &mut self.nested) {
                (Value::Object(members), Some(nested)) => {
                    let scope = nested.entry(self.path.clone()).or_default();
                    let number = scope.grow(Some(self.document));
                    let mut walk = DocumentWalk {
                        values: self.values,
                        nested: None,
                        scope,
                        document: self.document,
                        element: number,
                        path: String::new(),
                    };
                    walk.members(members);
                }
                _ => self.value(element),
            }
        }
    }
}
