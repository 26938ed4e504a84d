//! Finds the documents that match a query.

use super::bits::Bits;
use super::condition::{Bound, Bounds, Condition, Phrase};
use super::corpus::{Column, Corpus, Scope, Values};
use super::pattern::Pattern;
use super::query::{Clauses, Field, Query};

/// The documents that match.
pub(crate) fn matching(corpus: &Corpus, query: &Query) -> Bits {
    Evaluation {
        corpus,
        scope: &corpus.root,
        is_root: true,
    }
    .query(query)
}

/// The elements of a nested list that match.
pub(crate) fn matching_elements(corpus: &Corpus, scope: &Scope, query: &Query) -> Bits {
    Evaluation {
        corpus,
        scope,
        is_root: false,
    }
    .query(query)
}

/// Queries about documents, or about elements of a nested list.
struct Evaluation<'a> {
    corpus: &'a Corpus,
    scope: &'a Scope,
    is_root: bool,
}

impl Evaluation<'_> {
    fn query(&self, query: &Query) -> Bits {
        match query {
            Query::All => Bits::all(self.scope.len()),
            Query::Match(field, condition) => {
                let mut test = ValueTest::new(&self.corpus.values, condition);
                self.with_values(field, Reach::Member, |value| test.passes(value))
            }
            Query::Exists(field) => self.with_values(field, Reach::Below, |_| true),
            Query::Clauses(clauses) => self.clauses(clauses),
            Query::Nested(path, query) => match self.corpus.nested.get(path).filter(|_| self.is_root) {
                Some(scope) => {
                    let elements = matching_elements(self.corpus, scope, query);
                    scope.documents_of(&elements, self.scope.len())
                }
                None => Bits::none(self.scope.len()),
            },
        }
    }

    fn clauses(&self, clauses: &Clauses) -> Bits {
        let Clauses {
            must,
            should,
            must_not,
            least,
        } = clauses;
        let mut found = Bits::all(self.scope.len());
        for query in must {
            found.intersect(&self.query(query));
        }
        let least = (*least).max(usize::from(must.is_empty() && !should.is_empty()));
        if least > 0 {
            found.intersect(&self.at_least(least, should));
        }
        for query in must_not {
            found.subtract(&self.query(query));
        }
        found
    }

    /// The documents that match at least so many of the queries.
    fn at_least(&self, least: usize, queries: &[Query]) -> Bits {
        // `levels[n]` are the documents that match more than n queries so far.
        let mut levels = vec![Bits::none(self.scope.len()); least];
        for query in queries {
            let mut rising = self.query(query);
            for level in &mut levels {
                let already = level.clone();
                level.unite(&rising);
                rising.intersect(&already);
            }
        }
        levels.pop().unwrap_or_else(|| Bits::all(self.scope.len()))
    }

    /// The documents that have an accepted value in one of the members.
    fn with_values(&self, field: &Field, reach: Reach, mut accept: impl FnMut(u32) -> bool) -> Bits {
        let mut found = Bits::none(self.scope.len());
        for column in columns(self.scope, field, reach) {
            mark(&mut found, column, &mut accept);
        }
        if !self.is_root {
            return found;
        }
        for (path, scope) in &self.corpus.nested {
            let mut elements = Bits::none(scope.len());
            let Some(inner) = field.within(path) else {
                continue;
            };
            for column in columns(scope, &inner, reach) {
                mark(&mut elements, column, &mut accept);
            }
            found.unite(&scope.documents_of(&elements, self.scope.len()));
        }
        found
    }
}

/// The members that the path of a field stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    Member,
    /// Also the members below it, for objects.
    Below,
}

fn mark(found: &mut Bits, column: &Column, accept: &mut impl FnMut(u32) -> bool) {
    for (element, value) in column.pairs() {
        if accept(value) {
            found.insert(element);
        }
    }
}

/// The columns of the members that a field stands for. Members whose name begins with `_` describe the document itself, and
/// only their own name stands for them.
fn columns<'a>(scope: &'a Scope, field: &'a Field, reach: Reach) -> impl Iterator<Item = &'a Column> {
    let is_meant = move |path: &str| match field {
        Field::Any => !path.starts_with('_'),
        Field::Path(wanted) => match path.strip_prefix(wanted.as_str()) {
            Some("") => true,
            Some(rest) => reach == Reach::Below && (rest.starts_with('.') || wanted.is_empty()),
            None => false,
        },
        Field::Pattern(pattern) => pattern.matches(path),
    };
    scope
        .columns()
        .filter(move |(path, _)| is_meant(path))
        .map(|(_, column)| column)
}

impl Field {
    /// The same members within the elements of a nested list; `None` if there are none.
    fn within(&self, list: &str) -> Option<Self> {
        match self {
            Self::Path(path) => match path.strip_prefix(list)? {
                "" => Some(Self::Path(String::new())),
                inner => Some(Self::Path(inner.strip_prefix('.')?.to_owned())),
            },
            other => Some(other.clone()),
        }
    }
}

/// Tests values of a corpus by a condition. Every value is tested once.
struct ValueTest<'a> {
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
    Like(&'a Pattern, Vec<Verdict>),
    ExactlyLike(&'a Pattern),
    Between(&'a Bounds),
}

impl<'a> ValueTest<'a> {
    fn new(values: &'a Values, condition: &'a Condition) -> Self {
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

    fn passes(&mut self, value: u32) -> bool {
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

fn word_passes(values: &Values, word: u32, pattern: &Pattern, verdicts: &mut [Verdict]) -> bool {
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
