//! Numbers computed from the values of a member.

use super::View;
use crate::sandbox::search::corpus::{JsonKind, ValueEntry};
use jiff::Timestamp;
use serde_json::{Map, Number, Value};
use std::collections::HashSet;

/// A computation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Metric {
    /// The number of values.
    Count,
    /// The number of distinct values.
    Cardinality,
    Average,
    Sum,
    Median,
    Minimum,
    Maximum,
}

impl Metric {
    /// Computes the number. Of dates, it is in milliseconds since 1970, and also shown as text.
    pub(super) fn compute(self, field: &str, views: &[View<'_>]) -> Value {
        let values = || {
            views
                .iter()
                .flat_map(|view| view.values(field).into_iter().map(move |(_, value)| (view, value)))
        };
        match self {
            Self::Count => return shown(values().count().into()),
            Self::Cardinality => {
                let distinct: HashSet<(JsonKind, &str)> = values()
                    .map(|(view, value)| (view.corpus.values.kind(value), view.corpus.values.text(value)))
                    .collect();
                return shown(distinct.len().into());
            }
            _ => {}
        }
        let entries = values().filter_map(|(view, value)| view.corpus.values.entry_of(value));
        let numbers: Vec<f64> = entries.filter_map(number).collect();
        let computed = self.of(numbers);
        let mut result = shown(computed.and_then(Number::from_f64).map_or(Value::Null, Value::Number));
        let are_dates = || values().all(|(view, value)| view.corpus.values.entry_of(value).is_some_and(is_date));
        if let (Value::Object(result), Some(milliseconds)) = (&mut result, computed.filter(|_| are_dates()))
            && let Some(text) = date_text(milliseconds)
        {
            result.insert("value_as_string".to_owned(), text.into());
        }
        result
    }

    fn of(self, mut numbers: Vec<f64>) -> Option<f64> {
        let count = numbers.len();
        let sum = || numbers.iter().sum::<f64>();
        match self {
            Self::Sum | Self::Count | Self::Cardinality => Some(sum()),
            _ if count == 0 => None,
            #[expect(
                clippy::cast_precision_loss,
                reason = "there are fewer values than a float counts exactly"
            )]
            Self::Average => Some(sum() / count as f64),
            Self::Minimum => numbers.into_iter().reduce(f64::min),
            Self::Maximum => numbers.into_iter().reduce(f64::max),
            Self::Median => {
                numbers.sort_by(f64::total_cmp);
                let (lower, upper) = (numbers.get((count - 1) / 2)?, numbers.get(count / 2)?);
                Some(f64::midpoint(*lower, *upper))
            }
        }
    }
}

fn shown(value: Value) -> Value {
    Value::Object(Map::from_iter([("value".to_owned(), value)]))
}

const fn is_date(entry: &ValueEntry) -> bool {
    entry.instant.is_some()
}

/// The number of a value, or the milliseconds since 1970 of a date.
#[expect(clippy::cast_precision_loss, reason = "milliseconds until the year 9999 fit exactly")]
fn number(entry: &ValueEntry) -> Option<f64> {
    entry.number.or_else(|| Some((entry.instant? / 1000) as f64))
}

#[expect(clippy::cast_possible_truncation, reason = "a part of a millisecond is not shown")]
fn date_text(milliseconds: f64) -> Option<String> {
    let time = Timestamp::from_millisecond(milliseconds as i64).ok()?;
    Some(crate::sandbox::support::clock::as_text(time))
}
