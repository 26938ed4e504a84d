//! Parses queries.

use super::clauses::{ClauseList, Occurrence};
use super::scanner::Scanner;
use crate::sandbox::search::dates::Calendar;
use crate::sandbox::search::error::SearchError;
use crate::sandbox::search::query::{ComparedField, Query};

/// Parentheses within parentheses.
const MAX_DEPTH: usize = 100;
/// Conditions of a query, as in Elasticsearch.
const MAX_CONDITIONS: usize = 1024;

/// The circumstances in which a query is read.
#[derive(Debug, Clone)]
pub(crate) struct Language {
    /// Names of the members that conditions without a member apply to; empty for all of them.
    pub(crate) fields: Vec<String>,
    /// True if conditions without an operator between them must all hold.
    pub(crate) and: bool,
    pub(crate) calendar: Calendar,
    /// Names of the nested lists.
    pub(crate) nested: Vec<&'static str>,
    /// The nested list whose elements the query is about; empty for documents.
    pub(crate) scope: String,
}

impl Language {
    /// The same language with dates in a time zone.
    ///
    /// # Errors
    /// If the machine does not know the time zone.
    pub(crate) fn within_zone(self, zone: &str, member: &str) -> Result<Self, SearchError> {
        let unknown = || SearchError::new(member, format!("there is no time zone '{zone}' on this machine"));
        Ok(Self {
            calendar: self.calendar.within(zone).ok_or_else(unknown)?,
            ..self
        })
    }
}

/// Parses a query.
///
/// # Errors
/// If it is not valid, with the column and the reason.
pub(crate) fn parse(text: &str, language: &Language) -> Result<Query, SearchError> {
    let mut parser = QueryParser {
        scanner: Scanner::new(text),
        language,
        scope: language.scope.clone(),
        depth: 0,
        conditions: 0,
    };
    let fields = parser.fields(&language.fields);
    let query = parser.clauses(&fields)?;
    match parser.scanner.peek() {
        None => Ok(query),
        Some(_) => Err(parser.error("there is no opening parenthesis for this one")),
    }
}

/// Members that a condition applies to, each with true if it is compared exactly.
pub(super) type ComparedFields = Vec<(ComparedField, bool)>;

pub(super) struct QueryParser<'a> {
    pub(super) scanner: Scanner,
    pub(super) language: &'a Language,
    pub(super) scope: String,
    depth: usize,
    conditions: usize,
}

impl QueryParser<'_> {
    /// An error at the next character.
    pub(super) fn error(&self, why: &str) -> SearchError {
        SearchError::at(self.scanner.column(), why)
    }

    fn fields(&self, names: &[String]) -> ComparedFields {
        if names.is_empty() {
            return vec![(ComparedField::Any, false)];
        }
        names
            .iter()
            .map(|name| ComparedField::named(name, &self.scope))
            .collect()
    }

    /// Conditions up to the end or a closing parenthesis.
    fn clauses(&mut self, fields: &ComparedFields) -> Result<Query, SearchError> {
        let mut list = ClauseList::default();
        loop {
            self.scanner.skip_spaces();
            if matches!(self.scanner.peek(), None | Some(')')) {
                break;
            }
            let joined = self.conjunction(&mut list)?;
            let occurrence = self.modifier();
            self.scanner.skip_spaces();
            let query = self.primary(fields)?;
            list.add(joined, occurrence, query);
        }
        match list.is_empty() {
            true => Err(self.error("a condition is missing")),
            false => Ok(list.into_query()),
        }
    }

    /// Takes AND or OR; true if both sides must hold.
    fn conjunction(&mut self, list: &mut ClauseList) -> Result<bool, SearchError> {
        let operators = [("AND", true), ("&&", true), ("OR", false), ("||", false)];
        let found = operators.iter().find(|(operator, _)| self.scanner.is_at(operator));
        let Some((operator, joined)) = found else {
            return Ok(self.language.and && !list.is_empty());
        };
        if list.is_empty() {
            return Err(self.error(&format!("{operator} needs a condition before it")));
        }
        self.scanner.take_operator(operator);
        if !joined && self.language.and {
            list.relax_last();
        }
        Ok(*joined)
    }

    fn modifier(&mut self) -> Occurrence {
        self.scanner.skip_spaces();
        for (operator, occurrence) in [
            ("NOT", Occurrence::MustNot),
            ("!", Occurrence::MustNot),
            ("-", Occurrence::MustNot),
            ("+", Occurrence::Must),
        ] {
            if self.scanner.take_operator(operator) {
                return occurrence;
            }
        }
        Occurrence::Should
    }

    /// A condition, or conditions in parentheses.
    fn primary(&mut self, fields: &ComparedFields) -> Result<Query, SearchError> {
        self.conditions += 1;
        if self.conditions > MAX_CONDITIONS {
            return Err(self.error(&format!("a query may have at most {MAX_CONDITIONS} conditions")));
        }
        match self.scanner.peek() {
            None | Some(')') => return Err(self.error("a condition is missing")),
            Some('@') => return self.nested(),
            Some('(' | '"' | '[' | '{' | '<' | '>') => return self.value(fields),
            Some(_) => {}
        }
        self.check_operator()?;
        self.check_start()?;
        let term = self.scanner.term()?;
        if !self.scanner.take_if(':') {
            return self.term_condition(&term, fields);
        }
        if term.text.is_empty() {
            return Err(SearchError::at(
                term.column,
                "the name of a member is missing before ':'",
            ));
        }
        self.scanner.skip_spaces();
        match term.text.as_str() {
            "_exists_" => self.existence(),
            "*" if self.scanner.is_at("*") => self.value(&vec![(ComparedField::Any, false)]),
            name => {
                let field = ComparedField::named(name, &self.scope);
                self.value(&vec![field])
            }
        }
    }

    fn check_operator(&self) -> Result<(), SearchError> {
        let operators = ["AND", "OR", "NOT", "&&", "||", "!"];
        match operators.iter().find(|operator| self.scanner.is_at(operator)) {
            Some(operator) => Err(self.error(&format!("a condition is missing before {operator}"))),
            None => Ok(()),
        }
    }

    /// Conditions in parentheses, for these members unless they name others.
    pub(super) fn group(&mut self, fields: &ComparedFields) -> Result<Query, SearchError> {
        let opening = self.scanner.column();
        self.scanner.take();
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            let why = format!("parentheses may be nested at most {MAX_DEPTH} times");
            return Err(SearchError::at(opening, why));
        }
        let query = self.clauses(fields)?;
        self.depth -= 1;
        if !self.scanner.take_if(')') {
            return Err(SearchError::at(opening, "the closing parenthesis is missing"));
        }
        self.check_suffix()?;
        Ok(query)
    }

    /// `@access(…)`: conditions that hold for one element of a nested list.
    fn nested(&mut self) -> Result<Query, SearchError> {
        let column = self.scanner.column();
        self.scanner.take();
        let name = self.scanner.term()?.text;
        if !self.language.nested.contains(&name.as_str()) {
            let known = self.language.nested.join(", @");
            let why = format!("'@{name}' is not a nested list; these are: @{known}");
            return Err(SearchError::at(column, why));
        }
        if !self.scope.is_empty() {
            return Err(SearchError::at(column, "a nested list may not be within another one"));
        }
        if self.scanner.peek() != Some('(') {
            return Err(self.error(&format!("@{name} needs conditions in parentheses")));
        }
        self.scope.clone_from(&name);
        let query = self.group(&vec![(ComparedField::Any, false)])?;
        self.scope.clear();
        Ok(Query::Nested(name, Box::new(query)))
    }
}
