//! Finds the documents that match a query.

use super::bits::Bits;
use super::corpus::{ColumnScope, Corpus, PathColumn};
use super::query::{Clauses, ComparedField, Query};
use super::value_test::ValueTest;

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
pub(crate) fn matching_elements(corpus: &Corpus, scope: &ColumnScope, query: &Query) -> Bits {
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
    scope: &'a ColumnScope,
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

    /// The documents that match at least this number of the queries.
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
    fn with_values(&self, field: &ComparedField, reach: Reach, mut accept: impl FnMut(u32) -> bool) -> Bits {
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

fn mark(found: &mut Bits, column: &PathColumn, accept: &mut impl FnMut(u32) -> bool) {
    for (element, value) in column.pairs() {
        if accept(value) {
            found.insert(element);
        }
    }
}

/// The columns of the members that a field stands for. Members whose name begins with `_` describe the document itself, and
/// only their own name stands for them.
fn columns<'a>(scope: &'a ColumnScope, field: &'a ComparedField, reach: Reach) -> impl Iterator<Item = &'a PathColumn> {
    let is_meant = move |path: &str| match field {
        ComparedField::Any => !path.starts_with('_'),
        ComparedField::Path(wanted) => match path.strip_prefix(wanted.as_str()) {
            Some("") => true,
            Some(rest) => reach == Reach::Below && (rest.starts_with('.') || wanted.is_empty()),
            None => false,
        },
        ComparedField::Pattern(pattern) => pattern.matches(path),
    };
    scope
        .columns()
        .filter(move |(path, _)| is_meant(path))
        .map(|(_, column)| column)
}

impl ComparedField {
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
