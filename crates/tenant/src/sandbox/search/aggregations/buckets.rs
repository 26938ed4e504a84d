//! Groups by the values of a member.

use super::{BucketOrder, MAX_SIZE, NamedAggregation, Terms, View, compute_within};
use crate::sandbox::search::bits::Bits;
use crate::sandbox::search::corpus::{Corpus, JsonKind};
use crate::sandbox::search::error::SearchError;
use serde_json::{Map, Value, json};
use std::cell::Cell;
use std::cmp::Ordering;
use std::collections::HashMap;

/// The documents of each view that have one value.
struct Bucket<'a> {
    kind: JsonKind,
    text: &'a str,
    count: usize,
    /// Numbers of views, each with the number of the value in its corpus.
    sources: Vec<(usize, u32)>,
}

/// Computes the groups.
pub(super) fn compute(
    terms: &Terms,
    within: &[NamedAggregation],
    views: &[View<'_>],
    groups: &Cell<usize>,
) -> Result<Value, SearchError> {
    let values: Vec<Vec<(usize, u32)>> = views.iter().map(|view| view.values(&terms.field)).collect();
    let mut buckets = counted(views, &values);
    buckets.retain(|bucket| bucket.count >= terms.least.max(1));
    buckets.sort_by(|one, other| terms.order.compare(one, other));
    let shown = buckets.len().min(terms.size);
    let rest: usize = buckets.iter().skip(shown).map(|bucket| bucket.count).sum();
    let Some(remaining) = groups.get().checked_sub(shown) else {
        let why = format!("should have at most {MAX_SIZE} groups in all");
        return Err(SearchError::new("aggregations", why));
    };
    groups.set(remaining);
    let shown = buckets
        .iter()
        .take(shown)
        .map(|bucket| bucket.shown(within, views, &values, groups));
    let shown: Vec<Value> = shown.collect::<Result<_, _>>()?;
    Ok(json!({"doc_count_error_upper_bound": 0, "sum_other_doc_count": rest, "buckets": shown}))
}

/// The number of elements with each value.
fn counted<'a>(views: &[View<'a>], values: &[Vec<(usize, u32)>]) -> Vec<Bucket<'a>> {
    let mut buckets: HashMap<(JsonKind, &str), Bucket<'_>> = HashMap::new();
    for (number, (view, values)) in views.iter().zip(values).enumerate() {
        for (value, count) in counts(view.corpus, values) {
            let (kind, text) = (view.corpus.values.kind(value), view.corpus.values.text(value));
            let bucket = buckets.entry((kind, text)).or_insert_with(|| Bucket {
                kind,
                text,
                count: 0,
                sources: Vec::new(),
            });
            bucket.count += count;
            bucket.sources.push((number, value));
        }
    }
    buckets.into_values().collect()
}

/// The number of elements with each value of a corpus. An element counts once for a value that it has several times.
fn counts(corpus: &Corpus, values: &[(usize, u32)]) -> Vec<(u32, usize)> {
    let mut last_element = vec![usize::MAX; corpus.values.len()];
    let mut counts: HashMap<u32, usize> = HashMap::new();
    for (element, value) in values {
        if let Some(last) = last_element.get_mut(*value as usize)
            && *last != *element
        {
            *last = *element;
            *counts.entry(*value).or_default() += 1;
        }
    }
    counts.into_iter().collect()
}

impl Bucket<'_> {
    fn shown(
        &self,
        within: &[NamedAggregation],
        views: &[View<'_>],
        values: &[Vec<(usize, u32)>],
        groups: &Cell<usize>,
    ) -> Result<Value, SearchError> {
        let mut bucket = Map::new();
        let text = || Value::from(self.text);
        let key = match self.kind {
            JsonKind::Text => text(),
            JsonKind::Number => serde_json::from_str(self.text).unwrap_or_else(|_| text()),
            JsonKind::Flag => Value::from(u8::from(self.text == "true")),
        };
        bucket.insert("key".to_owned(), key);
        if self.kind == JsonKind::Flag {
            bucket.insert("key_as_string".to_owned(), text());
        }
        bucket.insert("doc_count".to_owned(), self.count.into());
        if !within.is_empty() {
            let views: Vec<View<'_>> = self
                .sources
                .iter()
                .filter_map(|source| of_value(*source, views, values))
                .collect();
            bucket.extend(compute_within(within, &views, groups)?);
        }
        Ok(bucket.into())
    }
}

/// The elements of a view that have a value.
fn of_value<'a>((number, wanted): (usize, u32), views: &[View<'a>], values: &[Vec<(usize, u32)>]) -> Option<View<'a>> {
    let (view, values) = (views.get(number)?, values.get(number)?);
    let mut elements = Bits::none(view.len());
    for (element, _) in values.iter().filter(|(_, value)| *value == wanted) {
        elements.insert(*element);
    }
    Some(view.with(elements))
}

impl BucketOrder {
    fn compare(self, one: &Bucket<'_>, other: &Bucket<'_>) -> Ordering {
        let by_key = one.compare_key(other);
        match self {
            Self::Count { descending: true } => other.count.cmp(&one.count).then(by_key),
            Self::Count { descending: false } => one.count.cmp(&other.count).then(by_key),
            Self::Key { descending: true } => by_key.reverse(),
            Self::Key { descending: false } => by_key,
        }
    }
}

impl Bucket<'_> {
    fn compare_key(&self, other: &Self) -> Ordering {
        let number = |bucket: &Self| {
            bucket
                .text
                .parse()
                .ok()
                .filter(|_: &f64| bucket.kind == JsonKind::Number)
        };
        match (number(self), number(other)) {
            (Some(one), Some(other)) => one.total_cmp(&other),
            _ => self.text.cmp(other.text),
        }
    }
}
