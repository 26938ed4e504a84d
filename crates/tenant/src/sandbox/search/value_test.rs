//! Tests values by a condition.

use super::condition::{Bound, Bounds, Condition, Phrase};
use super::corpus::Values;
use super::pattern::TextPattern;

/// Tests values of a corpus by a condition. Every value is tested once.
pub(super) struct ValueTest<'a> {
    values: &'a Values,
    test: Test<'a>,
    verdicts: Vec<Verdict>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Unknown,
    Passed,
    Failed,
}

/// A condition in terms of the numbers of a corpus.
enum Test<'a> {
    /// No value passes.
    Never,
    /// Numbers of words that follow each other.
    Words(Vec<u32>, &'a Phrase),
    /// The whole text in lower case, or a period.
    Whole(&'a Phrase),
    Exact(&'a str),
    /// The verdict on each word.
    Like(&'a TextPattern, Vec<Verdict>),
    ExactlyLike(&'a TextPattern),
    Between(&'a Bounds),
}

impl<'a> ValueTest<'a> {
    pub(super) fn new(values: &'a Values, condition: &'a Condition) -> Self {
        let test = match condition {
            Condition::Phrase(phrase) => Test::phrase(values, phrase),
            Condition::Exact(text) => Test::Exact(text),
            Condition::Like(pattern) => Test::Like(pattern, vec![Verdict::Unknown; values.word_count()]),
            Condition::ExactlyLike(pattern) => Test::ExactlyLike(pattern),
            Condition::Between(bounds) => Test::Between(bounds),
        };
        Self {
            values,
            test,
            verdicts: vec![Verdict::Unknown; values.len()],
        }
    }

    pub(super) fn passes(&mut self, value: u32) -> bool {
        let Some(verdict) = self.verdicts.get_mut(value as usize) else {
            return false;
        };
        if *verdict == Verdict::Unknown {
            *verdict = Verdict::of(self.test.passes(self.values, value));
        }
        *verdict == Verdict::Passed
    }
}

impl Verdict {
    const fn of(passed: bool) -> Self {
        if passed { Self::Passed } else { Self::Failed }
    }
}

impl<'a> Test<'a> {
    fn phrase(values: &Values, phrase: &'a Phrase) -> Self {
        let words: Option<Vec<u32>> = phrase.words.iter().map(|word| values.word(word)).collect();
        match words {
            Some(words) if !words.is_empty() => Self::Words(words, phrase),
            None if phrase.period.is_none() => Self::Never,
            _ => Self::Whole(phrase),
        }
    }

    fn passes(&mut self, values: &Values, value: u32) -> bool {
        let Some(entry) = values.entry_of(value) else {
            return false;
        };
        let in_period = |phrase: &Phrase| {
            let period = phrase.period.zip(entry.instant);
            period.is_some_and(|(period, instant)| period.contains(instant))
        };
        match self {
            Self::Never => false,
            Self::Words(words, phrase) => {
                entry
                    .words
                    .windows(words.len())
                    .any(|window| window == words.as_slice())
                    || in_period(phrase)
            }
            Self::Whole(phrase) => {
                in_period(phrase) || (phrase.words.is_empty() && values.text(value).to_lowercase() == phrase.text)
            }
            Self::Exact(text) => values.text(value) == *text,
            Self::Like(pattern, verdicts) => {
                let mut words = entry.words.iter().copied();
                words.any(|word| word_passes(values, word, pattern, verdicts))
                    || (pattern.spans_words() && pattern.matches(&values.text(value).to_lowercase()))
            }
            Self::ExactlyLike(pattern) => pattern.matches(values.text(value)),
            Self::Between(bounds) => bounds.contain(values, value),
        }
    }
}

fn word_passes(values: &Values, word: u32, pattern: &TextPattern, verdicts: &mut [Verdict]) -> bool {
    let Some(verdict) = verdicts.get_mut(word as usize) else {
        return false;
    };
    if *verdict == Verdict::Unknown {
        *verdict = Verdict::of(pattern.matches(values.word_text(word)));
    }
    *verdict == Verdict::Passed
}

impl Bounds {
    fn contain(&self, values: &Values, value: u32) -> bool {
        let is_above = |bound: &Bound| self.compare(values, value, bound, true);
        let is_below = |bound: &Bound| self.compare(values, value, bound, false);
        self.lower.as_ref().is_none_or(is_above) && self.upper.as_ref().is_none_or(is_below)
    }

    /// True if a value is on the right side of a bound. Numbers are compared as numbers, times as times, and other values as
    /// text.
    fn compare(&self, values: &Values, value: u32, bound: &Bound, is_lower: bool) -> bool {
        let Some(entry) = values.entry_of(value) else {
            return false;
        };
        if let Some(number) = entry.number {
            return bound
                .number
                .is_some_and(|limit| on_side(&number, &limit, is_lower, bound.inclusive));
        }
        if let (Some(instant), Some(period)) = (entry.instant, bound.period) {
            return match (is_lower, bound.inclusive) {
                (true, true) => instant >= period.start,
                (true, false) => instant >= period.end,
                (false, true) => instant < period.end,
                (false, false) => instant < period.start,
            };
        }
        let text = values.text(value);
        match self.exact {
            true => on_side(text, bound.text.as_str(), is_lower, bound.inclusive),
            false => on_side(
                text.to_lowercase().as_str(),
                bound.text.as_str(),
                is_lower,
                bound.inclusive,
            ),
        }
    }
}

fn on_side<T: PartialOrd + ?Sized>(value: &T, bound: &T, is_lower: bool, inclusive: bool) -> bool {
    let is_beyond = if is_lower { value > bound } else { value < bound };
    is_beyond || (inclusive && value == bound)
}
