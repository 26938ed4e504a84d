//! Combines the conditions of a query as Elasticsearch does.

use crate::sandbox::search::query::{Clauses, Query};

/// The part of a condition in the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Occurrence {
    Must,
    Should,
    MustNot,
}

/// Conditions in the order in which they are written.
#[derive(Default)]
pub(super) struct ClauseList(Vec<(Occurrence, Query)>);

impl ClauseList {
    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a condition after AND (`joined`), OR or a space. AND also requires the condition before it.
    pub(super) fn add(&mut self, joined: bool, occurrence: Occurrence, query: Query) {
        if let Some((before, _)) = self.0.last_mut().filter(|_| joined) {
            *before = before.required();
        }
        let occurrence = if joined { occurrence.required() } else { occurrence };
        self.0.push((occurrence, query));
    }

    /// Makes the last condition optional, because OR follows in a query whose spaces mean AND.
    pub(super) fn relax_last(&mut self) {
        if let Some((before @ Occurrence::Must, _)) = self.0.last_mut() {
            *before = Occurrence::Should;
        }
    }

    pub(super) fn into_query(mut self) -> Query {
        if let [(Occurrence::Must | Occurrence::Should, _)] = self.0.as_slice()
            && let Some((_, only)) = self.0.pop()
        {
            return only;
        }
        let mut clauses = Clauses::default();
        for (occurrence, query) in self.0 {
            match occurrence {
                Occurrence::Must => clauses.must.push(query),
                Occurrence::Should => clauses.should.push(query),
                Occurrence::MustNot => clauses.must_not.push(query),
            }
        }
        Query::Clauses(clauses)
    }
}

impl Occurrence {
    const fn required(self) -> Self {
        match self {
            Self::Should => Self::Must,
            other => other,
        }
    }
}
