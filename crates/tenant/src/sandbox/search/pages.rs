//! Carries out a search over the documents of its indices.

use super::aggregations::{self, View};
use super::bits::Bits;
use super::corpus::Corpus;
use super::error::SearchError;
use super::evaluate::{matching, matching_elements};
use super::query::Query;
use super::request::Search;
use super::segment::Segment;
use super::sorting::{self, Hit};
use crate::syntax::deep;
use serde_json::{Map, Value};
use std::ops::Range;

/// A page of documents as a JSON array, and the number of all that match.
pub(crate) struct Page {
    pub(crate) body: String,
    pub(crate) total: usize,
}

/// The aggregations of a search, and a page of its documents.
pub(crate) struct AggregatedPage {
    pub(crate) computed: Map<String, Value>,
    hits: String,
    pub(crate) total: usize,
}

impl AggregatedPage {
    /// The page as a JSON object.
    pub(crate) fn body(&self) -> String {
        let computed = serde_json::to_string(&self.computed).unwrap_or_default();
        format!("{{\"aggregations\":{computed},\"hits\":{}}}", self.hits)
    }
}

type Found<'a> = Vec<(&'a Corpus, Bits)>;

fn found<'a>(segments: &'a [Segment], search: &Search) -> Found<'a> {
    let found = segments.iter().map(|segment| {
        let mut documents = matching(&segment.corpus, &search.query);
        segment.retain_living(&mut documents);
        (segment.corpus.as_ref(), documents)
    });
    found.collect()
}

fn total(found: &Found<'_>) -> usize {
    found.iter().map(|(_, documents)| documents.count()).sum()
}

/// A page of the documents that match.
pub(crate) fn page(segments: &[Segment], search: &Search, window: Range<usize>) -> Page {
    let found = found(segments, search);
    Page {
        body: documents(&found, search, window),
        total: total(&found),
    }
}

/// The number of documents that match.
pub(crate) fn count(segments: &[Segment], search: &Search) -> usize {
    total(&found(segments, search))
}

/// The aggregations of a search with a page of its documents.
///
/// # Errors
/// If the aggregations have too many groups.
pub(crate) fn aggregate(
    segments: &[Segment],
    search: &Search,
    window: Range<usize>,
) -> Result<AggregatedPage, SearchError> {
    let found = found(segments, search);
    let total = total(&found);
    let hits = documents(&found, search, window);
    let views: Vec<View<'_>> = found
        .into_iter()
        .map(|(corpus, documents)| View::new(corpus, documents))
        .collect();
    let computed = aggregations::compute(&search.aggregations, &views)?;
    Ok(AggregatedPage { computed, hits, total })
}

/// A page as a JSON array.
fn documents(found: &Found<'_>, search: &Search, window: Range<usize>) -> String {
    let hits = sorting::page(found, &search.sort, search.after.as_deref(), window);
    let shown = ShownParts::new(found, search);
    let mut text = String::from("[");
    for (number, hit) in hits.into_iter().enumerate() {
        if number > 0 {
            text.push(',');
        }
        shown.append(&mut text, hit);
    }
    text.push(']');
    text
}

/// The parts of documents that a result shows.
struct ShownParts<'a> {
    found: &'a Found<'a>,
    search: &'a Search,
    /// The elements of the nested list that are shown, by corpus.
    inner: Vec<Bits>,
}

impl<'a> ShownParts<'a> {
    fn new(found: &'a Found<'a>, search: &'a Search) -> Self {
        let elements = |(list, query): &(String, Query)| {
            let elements = found.iter().map(|(corpus, _)| match corpus.nested.get(list) {
                Some(scope) => matching_elements(corpus, scope, query),
                None => Bits::none(0),
            });
            elements.collect()
        };
        Self {
            found,
            search,
            inner: search.inner.as_ref().map(elements).unwrap_or_default(),
        }
    }

    fn append(&self, text: &mut String, (corpus, number): Hit) {
        let Some((documents, _)) = self.found.get(corpus) else {
            return;
        };
        let document = documents.document(number);
        let is_whole = self.search.inner.is_none() && self.search.projection.is_whole();
        if is_whole {
            return text.push_str(document);
        }
        let value = deep::parse(document.as_bytes()).unwrap_or_default();
        let value = self.without_other_elements(value, corpus, number);
        text.push_str(&self.search.projection.of(value).to_string());
    }

    /// The document with the elements of its nested list that match.
    fn without_other_elements(&self, mut document: Value, corpus: usize, number: usize) -> Value {
        let list = self.search.inner.as_ref().map(|(list, _)| list.as_str());
        let elements = self.inner.get(corpus);
        let scope = list.and_then(|list| self.found.get(corpus)?.0.nested.get(list));
        if let (Some(list), Some(matching), Some(scope)) = (list, elements, scope)
            && let Some(Value::Array(elements)) = document.get_mut(list)
        {
            let mut numbers = scope.elements_in(number);
            elements.retain(|_| numbers.next().is_some_and(|element| matching.contains(element)));
        }
        document
    }
}
