//! The languages in which a search is written.

use super::texts;
use crate::sandbox::search::condition::Condition;
use crate::sandbox::search::dsl;
use crate::sandbox::search::error::SearchError;
use crate::sandbox::search::grammar::{self, Language};
use crate::sandbox::search::pattern::TextPattern;
use crate::sandbox::search::query::{ComparedField, Query};
use serde_json::Value;

/// A query with what else its language says.
pub(super) struct WrittenQuery {
    pub(super) query: Query,
    pub(super) inner: Option<(String, Query)>,
    pub(super) language: Language,
}

/// Reads the query of a search.
pub(super) fn parse(body: &Value, language: Language) -> Result<WrittenQuery, SearchError> {
    let member = |name: &'static str| body.get(name).ok_or_else(|| SearchError::missing(name));
    match body.get("queryType").and_then(Value::as_str) {
        Some("DSL") => {
            let query = dsl::parse(member("queryDsl")?, &language).map_err(|error| error.within("queryDsl"))?;
            Ok(WrittenQuery::of(query, language))
        }
        Some("TEXT") => {
            let query = words(member("textQuery")?, &language).map_err(|error| error.within("textQuery"))?;
            Ok(WrittenQuery::of(query, language))
        }
        Some("TYPEAHEAD") => {
            let given = member("typeAheadQuery")?;
            let query = beginning(given, &language).map_err(|error| error.within("typeAheadQuery"))?;
            Ok(WrittenQuery::of(query, language))
        }
        _ => text_query(member("query")?, language).map_err(|error| error.within("query")),
    }
}

impl WrittenQuery {
    const fn of(query: Query, language: Language) -> Self {
        Self {
            query,
            inner: None,
            language,
        }
    }
}

/// A query in the product's language, the default.
fn text_query(given: &Value, mut language: Language) -> Result<WrittenQuery, SearchError> {
    let member = |name: &str| given.get(name).and_then(Value::as_str).unwrap_or_default();
    let fields = member("fields")
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty());
    language.fields = fields.map(str::to_owned).collect();
    if !member("timeZone").is_empty() {
        language = language.within_zone(member("timeZone"), "timeZone")?;
    }
    let text = member("query");
    if text.trim().is_empty() {
        return Err(SearchError::missing("query"));
    }
    let query = grammar::parse(text, &language).map_err(|error| error.within("query"))?;
    let Some(inner) = given.get("innerHit") else {
        return Ok(WrittenQuery::of(query, language));
    };
    let (list, elements) = inner_query(inner, &language).map_err(|error| error.within("innerHit"))?;
    let nested = Query::Nested(list.clone(), Box::new(elements.clone()));
    Ok(WrittenQuery {
        query: Query::every(vec![query, nested]),
        inner: Some((list, elements)),
        language,
    })
}

/// A query about the elements of a nested list, and the list.
fn inner_query(inner: &Value, language: &Language) -> Result<(String, Query), SearchError> {
    let member = |name: &str| inner.get(name).and_then(Value::as_str).unwrap_or_default();
    let list = member("type").to_owned();
    if !language.nested.contains(&list.as_str()) {
        let known = language.nested.join(", ");
        return Err(SearchError::new("type", format!("should be one of {known}")));
    }
    let language = Language {
        fields: Vec::new(),
        scope: list.clone(),
        ..language.clone()
    };
    let query = grammar::parse(member("query"), &language).map_err(|error| error.within("query"))?;
    Ok((list, query))
}

/// A search for words: each of them, or one of them, begins a word of a member.
fn words(given: &Value, language: &Language) -> Result<Query, SearchError> {
    let flag = |name| given.get(name) == Some(&Value::Bool(true));
    let (terms, names) = (texts(given.get("terms")), texts(given.get("fields")));
    for (member, list) in [("terms", &terms), ("fields", &names)] {
        if list.is_empty() {
            return Err(SearchError::missing(member));
        }
    }
    let pattern = if flag("contains") {
        TextPattern::containing
    } else {
        TextPattern::prefix
    };
    let term_query = |term: &&str| {
        let queries = names.iter().map(|name| {
            let (field, exact) = ComparedField::named(name, &language.scope);
            Query::Match(field, Condition::pattern(pattern(term), exact))
        });
        Query::any(queries.collect())
    };
    let queries = terms.iter().map(term_query).collect();
    Ok(match flag("matchAny") {
        true => Query::any(queries),
        false => Query::every(queries),
    })
}

/// A search for values that begin with a text.
fn beginning(given: &Value, language: &Language) -> Result<Query, SearchError> {
    let member = |name: &str| given.get(name).and_then(Value::as_str).unwrap_or_default();
    let list = member("nestedType");
    let (field, exact) = ComparedField::named(member("field"), list);
    let query = Query::Match(field, Condition::pattern(TextPattern::prefix(member("query")), exact));
    match list {
        "" => Ok(query),
        _ if language.nested.contains(&list) => Ok(Query::Nested(list.to_owned(), Box::new(query))),
        _ => {
            let known = language.nested.join(", ");
            Err(SearchError::new("nestedType", format!("should be one of {known}")))
        }
    }
}
