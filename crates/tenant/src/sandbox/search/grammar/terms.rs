//! Parses single conditions: terms, phrases, ranges and `_exists_`.

use super::parser::{ComparedFields, QueryParser};
use super::scanner::Term;
use crate::sandbox::search::condition::Condition;
use crate::sandbox::search::error::SearchError;
use crate::sandbox::search::pattern::TextPattern;
use crate::sandbox::search::query::{ComparedField, Query};

impl QueryParser<'_> {
    /// The value of a condition, or values in parentheses.
    pub(super) fn value(&mut self, fields: &ComparedFields) -> Result<Query, SearchError> {
        match self.scanner.peek() {
            None | Some(')') => Err(self.error("the value of the condition is missing")),
            Some('(') => self.group(fields),
            Some('[' | '{') => {
                let bounds = self.range()?;
                self.check_suffix()?;
                Ok(between(fields, &bounds))
            }
            Some('<' | '>') => {
                let bounds = self.comparison()?;
                Ok(between(fields, &bounds))
            }
            Some('"') => {
                let text = self.scanner.quoted()?;
                self.check_suffix()?;
                let calendar = &self.language.calendar;
                Ok(each(fields, |exact| Condition::text(&text, exact, calendar)))
            }
            Some(_) => {
                self.check_start()?;
                let term = self.scanner.term()?;
                self.term_condition(&term, fields)
            }
        }
    }

    /// The condition of a term without quotation marks.
    pub(super) fn term_condition(&self, term: &Term, fields: &ComparedFields) -> Result<Query, SearchError> {
        if self.scanner.peek() == Some(':') {
            return Err(
                self.error("a colon in a value needs a backslash before it, or quotation marks around the value")
            );
        }
        self.check_suffix()?;
        if term.is_anything() {
            return Ok(anything(fields));
        }
        let calendar = &self.language.calendar;
        Ok(each(fields, |exact| match term.is_pattern() {
            true => Condition::pattern(TextPattern::new(term.pieces.clone()), exact),
            false => Condition::text(&term.text, exact, calendar),
        }))
    }

    /// `_exists_:member`
    pub(super) fn existence(&mut self) -> Result<Query, SearchError> {
        let column = self.scanner.column();
        let name = match self.scanner.peek() {
            Some('"') => self.scanner.quoted()?,
            _ => self.scanner.term()?.text,
        };
        if name.is_empty() {
            return Err(SearchError::at(column, "_exists_ needs the name of a member"));
        }
        let (field, _) = ComparedField::named(&name, &self.scope);
        Ok(Query::Exists(field))
    }

    /// Refuses characters that cannot begin a term.
    pub(super) fn check_start(&self) -> Result<(), SearchError> {
        let why = match self.scanner.peek() {
            Some('/') => "regular expressions are not supported; a slash needs a backslash before it",
            Some('^') => "boosts (^) are not supported; the character needs a backslash before it",
            Some('~') => "fuzzy queries (~) are not supported; the character needs a backslash before it",
            Some(']' | '}') => "there is no opening bracket for this one; in a value it needs a backslash before it",
            _ => return Ok(()),
        };
        Err(self.error(why))
    }

    /// Refuses what Elasticsearch allows after a condition and the tenant does not implement.
    pub(super) fn check_suffix(&self) -> Result<(), SearchError> {
        match self.scanner.peek() {
            Some('^') => Err(self.error("boosts (^) are not supported")),
            Some('~') => Err(self.error("fuzzy and proximity queries (~) are not supported")),
            Some(']' | '}') => Err(self.error("there is no opening bracket for this one")),
            _ => Ok(()),
        }
    }
}

/// A query that matches if one of the members meets its condition.
pub(super) fn each(fields: &ComparedFields, condition: impl Fn(bool) -> Condition) -> Query {
    let queries = fields
        .iter()
        .map(|(field, exact)| Query::Match(field.clone(), condition(*exact)));
    Query::any(queries.collect())
}

fn between(fields: &ComparedFields, bounds: &dyn Fn(bool) -> Condition) -> Query {
    each(fields, bounds)
}

/// A query for members that have a value.
fn anything(fields: &ComparedFields) -> Query {
    let queries = fields.iter().map(|(field, _)| match field {
        ComparedField::Any => Query::All,
        named => Query::Exists(named.clone()),
    });
    Query::any(queries.collect())
}
