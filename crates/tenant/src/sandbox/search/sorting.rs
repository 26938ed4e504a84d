//! Orders the documents of a result, and cuts a page from it.

use super::bits::Bits;
use super::corpus::Corpus;
use super::error::SearchError;
use super::query::ComparedField;
use std::cmp::Ordering;
use std::ops::Range;

/// A member to sort by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SortField {
    path: String,
    descending: bool,
}

/// A document in the result: the number of its corpus, and its own.
pub(crate) type Hit = (usize, usize);

/// The value by which a document is sorted. Documents without one come last in both directions.
#[derive(Debug, Clone, Copy, PartialEq)]
enum SortValue<'a> {
    Number(f64),
    Text(&'a str),
    Missing,
}

impl SortField {
    /// Reads a member with its direction: `name`, `+name` or `-name`.
    pub(crate) fn parse(text: &str) -> Result<Self, SearchError> {
        let (name, descending) = match text.strip_prefix('-') {
            Some(name) => (name, true),
            None => (text.strip_prefix('+').unwrap_or(text), false),
        };
        match ComparedField::named(name, "").0 {
            ComparedField::Path(path) if !path.is_empty() => Ok(Self { path, descending }),
            _ => Err(SearchError::new("", "should be the name of a member")),
        }
    }

    /// The value of each document of a corpus. Of several values, the first in the order counts.
    fn values<'a>(&self, corpus: &'a Corpus) -> Vec<SortValue<'a>> {
        let mut sorted = vec![SortValue::Missing; corpus.len()];
        let pairs = corpus
            .root
            .column(&self.path)
            .into_iter()
            .flat_map(|column| column.pairs());
        for (document, value) in pairs {
            let number = corpus.values.entry_of(value).and_then(|entry| entry.number);
            let value = number.map_or_else(|| SortValue::Text(corpus.values.text(value)), SortValue::Number);
            if let Some(first) = sorted.get_mut(document)
                && self.order(&value, first) == Ordering::Less
            {
                *first = value;
            }
        }
        sorted
    }

    fn order(&self, one: &SortValue<'_>, other: &SortValue<'_>) -> Ordering {
        match (one, other) {
            (SortValue::Missing, SortValue::Missing) => Ordering::Equal,
            (SortValue::Missing, _) => Ordering::Greater,
            (_, SortValue::Missing) => Ordering::Less,
            _ if self.descending => other.compare(one),
            _ => one.compare(other),
        }
    }

    /// Compares a document's value with the last value of the page before.
    fn order_after(&self, value: &SortValue<'_>, last: &str) -> Ordering {
        let number = last.parse().ok().filter(|_| matches!(value, SortValue::Number(_)));
        self.order(value, &number.map_or(SortValue::Text(last), SortValue::Number))
    }
}

impl SortValue<'_> {
    fn compare(&self, other: &SortValue<'_>) -> Ordering {
        match (self, other) {
            (Self::Number(one), SortValue::Number(other)) => one.total_cmp(other),
            (Self::Number(_), _) => Ordering::Less,
            (_, SortValue::Number(_)) => Ordering::Greater,
            (Self::Text(one), SortValue::Text(other)) => one.cmp(other),
            _ => Ordering::Equal,
        }
    }
}

/// The page of the documents that match, in the order of the fields; equal documents keep the order of their corpora.
/// With `after`, only documents after these values count.
pub(crate) fn page(
    found: &[(&Corpus, Bits)],
    fields: &[SortField],
    after: Option<&[String]>,
    window: Range<usize>,
) -> Vec<Hit> {
    let hits = found
        .iter()
        .enumerate()
        .flat_map(|(corpus, (_, documents))| documents.iter().map(move |document| (corpus, document)));
    let length = window.end.saturating_sub(window.start);
    if fields.is_empty() {
        return hits.skip(window.start).take(length).collect();
    }
    let order = Order::new(found, fields);
    let mut hits: Vec<Hit> = match after {
        Some(last) => hits.filter(|hit| order.is_after(*hit, last)).collect(),
        None => hits.collect(),
    };
    if window.end < hits.len() {
        hits.select_nth_unstable_by(window.end, |one, other| order.compare(*one, *other));
        hits.truncate(window.end);
    }
    hits.sort_unstable_by(|one, other| order.compare(*one, *other));
    hits.into_iter().skip(window.start).collect()
}

/// The order of the documents of several corpora.
struct Order<'a> {
    /// Each field with the values of the documents, by corpus.
    fields: Vec<(&'a SortField, Vec<Vec<SortValue<'a>>>)>,
}

impl<'a> Order<'a> {
    fn new(found: &[(&'a Corpus, Bits)], fields: &'a [SortField]) -> Self {
        let values = |field: &SortField| found.iter().map(|(corpus, _)| field.values(corpus)).collect();
        Self {
            fields: fields.iter().map(|field| (field, values(field))).collect(),
        }
    }

    fn compare(&self, one: Hit, other: Hit) -> Ordering {
        let orders = self
            .fields
            .iter()
            .map(|(field, values)| field.order(&value(values, one), &value(values, other)));
        first_difference(orders).then(one.cmp(&other))
    }

    fn is_after(&self, hit: Hit, last: &[String]) -> bool {
        let fields = self.fields.iter().zip(last);
        let orders = fields.map(|((field, values), last)| field.order_after(&value(values, hit), last));
        first_difference(orders) == Ordering::Greater
    }
}

fn value<'a>(values: &[Vec<SortValue<'a>>], (corpus, document): Hit) -> SortValue<'a> {
    let value = values.get(corpus).and_then(|values| values.get(document));
    value.copied().unwrap_or(SortValue::Missing)
}

fn first_difference(mut orders: impl Iterator<Item = Ordering>) -> Ordering {
    orders.find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}
