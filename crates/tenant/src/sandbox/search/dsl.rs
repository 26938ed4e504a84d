//! Queries as Elasticsearch writes them in JSON: `{"bool": {"must": [{"match": {"name": "john"}}]}}`.

mod leaves;
mod options;

pub(super) use leaves::any_of;
pub(super) use options::Options;

use super::error::SearchError;
use super::grammar::{self, Language};
use super::query::{Clauses, Query};
use options::{only_member, texts};
use serde_json::Value;
use std::cell::Cell;

/// Queries within a query.
const MAX_QUERIES: usize = 1024;

/// Reads a query. The error's member is relative to the query.
///
/// # Errors
/// If the query is not valid, or has a part that the tenant does not implement.
pub(crate) fn parse(query: &Value, language: &Language) -> Result<Query, SearchError> {
    let reader = QueryReader {
        language,
        remaining: &Cell::new(MAX_QUERIES),
    };
    reader.query(query)
}

/// Reads the parts of a query.
#[derive(Clone, Copy)]
struct QueryReader<'a> {
    language: &'a Language,
    remaining: &'a Cell<usize>,
}

impl QueryReader<'_> {
    fn query(self, query: &Value) -> Result<Query, SearchError> {
        let Some(remaining) = self.remaining.get().checked_sub(1) else {
            let why = format!("a query may contain at most {MAX_QUERIES} queries");
            return Err(SearchError::new("", why));
        };
        self.remaining.set(remaining);
        let (kind, body) = only_member(query, "a query")?;
        let read = match kind {
            "match_all" => Ok(Query::All),
            "match" => self.text_match(body),
            "match_phrase" => self.phrase(body),
            "term" => self.term(body),
            "terms" => self.terms(body),
            "range" => self.range(body),
            "exists" => self.exists(body),
            "prefix" => self.prefix(body),
            "wildcard" => self.wildcard(body),
            "bool" => self.boolean(body),
            "nested" => self.nested(body),
            "query_string" => self.query_string(body),
            _ => Err(SearchError::new(
                "",
                "is not implemented by the tenant; it implements match_all, match, match_phrase, term, terms, range, exists, \
                 prefix, wildcard, bool, nested and query_string",
            )),
        };
        read.map_err(|error| error.within(kind))
    }

    fn boolean(self, body: &Value) -> Result<Query, SearchError> {
        let options = Options::new(body, &["must", "filter", "should", "must_not", "minimum_should_match"])?;
        let list = |name: &'static str| self.list(options.get(name)).map_err(|error| error.within(name));
        let mut must = list("must")?;
        must.extend(list("filter")?);
        Ok(Query::Clauses(Clauses {
            must,
            should: list("should")?,
            must_not: list("must_not")?,
            least: options
                .number("minimum_should_match")?
                .unwrap_or_default()
                .min(MAX_QUERIES),
        }))
    }

    /// A query, or a list of them.
    fn list(self, queries: Option<&Value>) -> Result<Vec<Query>, SearchError> {
        match queries {
            None => Ok(Vec::new()),
            Some(Value::Array(queries)) => {
                let read = |(index, query)| self.query(query).map_err(|error| error.within(&format!("[{index}]")));
                queries.iter().enumerate().map(read).collect()
            }
            Some(query) => Ok(vec![self.query(query)?]),
        }
    }

    fn nested(self, body: &Value) -> Result<Query, SearchError> {
        let options = Options::new(body, &["path", "query", "score_mode", "ignore_unmapped"])?;
        let path = options.text("path")?.ok_or_else(|| SearchError::missing("path"))?;
        if !self.language.nested.contains(&path) {
            let known = self.language.nested.join(", ");
            return Err(SearchError::new("path", format!("should be one of {known}")));
        }
        if !self.language.scope.is_empty() {
            return Err(SearchError::new("", "should not be within another nested query"));
        }
        let language = Language {
            scope: path.to_owned(),
            ..self.language.clone()
        };
        let inner = QueryReader {
            language: &language,
            remaining: self.remaining,
        };
        let query = options.get("query").ok_or_else(|| SearchError::missing("query"))?;
        let query = inner.query(query).map_err(|error| error.within("query"))?;
        Ok(Query::Nested(path.to_owned(), Box::new(query)))
    }

    fn query_string(self, body: &Value) -> Result<Query, SearchError> {
        const KNOWN: [&str; 8] = [
            "query",
            "fields",
            "default_field",
            "default_operator",
            "time_zone",
            "analyze_wildcard",
            "allow_leading_wildcard",
            "lenient",
        ];
        let options = Options::new(body, &KNOWN)?;
        let mut language = self.language.clone();
        language.fields = match (options.get("fields"), options.text("default_field")?) {
            (Some(fields), _) => texts(fields).map_err(|error| error.within("fields"))?,
            (None, Some(field)) => vec![field.to_owned()],
            (None, None) => Vec::new(),
        };
        language.and = match options.text("default_operator")? {
            None => false,
            Some(operator) if operator.eq_ignore_ascii_case("or") => false,
            Some(operator) if operator.eq_ignore_ascii_case("and") => true,
            Some(_) => return Err(SearchError::new("default_operator", "should be AND or OR")),
        };
        if let Some(zone) = options.text("time_zone")? {
            language = language.within_zone(zone, "time_zone")?;
        }
        let query = options.text("query")?.ok_or_else(|| SearchError::missing("query"))?;
        grammar::parse(query, &language).map_err(|error| error.within("query"))
    }
}
