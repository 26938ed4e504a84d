//! The body of a search: the query in one of its four languages, filters, order, and the members of the result.

mod languages;

use super::aggregations::{self, NamedAggregation};
use super::dates::Calendar;
use super::error::SearchError;
use super::filters;
use super::grammar::Language;
use super::index::Index;
use super::pattern::TextPattern;
use super::projection::Projection;
use super::query::Query;
use super::sorting::SortField;
use jiff::Timestamp;
use languages::WrittenQuery;
use serde_json::Value;

/// Fields that a search may be sorted by.
const MAX_SORT_FIELDS: usize = 20;
/// Documents that can be reached without `searchAfter`.
pub(crate) const WINDOW: usize = 10_000;

/// A search that was read completely.
#[derive(Debug)]
pub(crate) struct Search {
    pub(crate) indices: Vec<Index>,
    pub(crate) query: Query,
    /// A nested list of which only the elements that match are shown.
    pub(crate) inner: Option<(String, Query)>,
    pub(crate) sort: Vec<SortField>,
    /// The values of `sort` in the last document of the page before.
    pub(crate) after: Option<Vec<String>>,
    pub(crate) projection: Projection,
    pub(crate) aggregations: Vec<NamedAggregation>,
}

impl Search {
    /// Reads a body that its schema accepts.
    ///
    /// # Errors
    /// If a member is not valid, with its path.
    pub(crate) fn parse(body: &Value, now: Timestamp) -> Result<Self, SearchError> {
        let language = Language {
            fields: Vec::new(),
            and: false,
            calendar: Calendar::new(now),
            nested: Index::nested_lists(),
            scope: String::new(),
        };
        let WrittenQuery { query, inner, language } = languages::parse(body, language)?;
        let mut queries = vec![query];
        if let Some(given) = body.get("filters") {
            queries.extend(filters::parse(given, &language).map_err(|error| error.within("filters"))?);
        }
        let sort = sort_fields(body)?;
        Ok(Self {
            indices: indices(body),
            query: Query::every(queries),
            inner,
            after: search_after(body, sort.len())?,
            sort,
            projection: projection(body),
            aggregations: aggregations::parse(body, &language)?,
        })
    }

    /// The first document and the number of documents of a page.
    ///
    /// # Errors
    /// If the page ends after [`WINDOW`] documents.
    pub(crate) fn window(&self, offset: usize, limit: usize) -> Result<std::ops::Range<usize>, SearchError> {
        let end = offset.saturating_add(limit);
        if end > WINDOW {
            let why =
                format!("offset and limit together should be at most {WINDOW}; continue with sort and searchAfter");
            return Err(SearchError::new("offset", why));
        }
        match self.after.is_some() && offset > 0 {
            true => Err(SearchError::new("offset", "should be 0 if searchAfter is given")),
            false => Ok(offset..end),
        }
    }
}

/// The indices to search; all of them if none is given.
fn indices(body: &Value) -> Vec<Index> {
    let names = texts(body.get("indices"));
    if names.is_empty() || names.contains(&"*") {
        return Index::ALL.to_vec();
    }
    let is_named = |index: &Index| names.iter().any(|name| Index::named(name) == Some(*index));
    Index::ALL.into_iter().filter(is_named).collect()
}

fn sort_fields(body: &Value) -> Result<Vec<SortField>, SearchError> {
    let names = texts(body.get("sort"));
    if names.len() > MAX_SORT_FIELDS {
        let why = format!("should have at most {MAX_SORT_FIELDS} members (got {})", names.len());
        return Err(SearchError::new("sort", why));
    }
    let read =
        |(index, name): (usize, &&str)| SortField::parse(name).map_err(|error| error.within(&format!("sort[{index}]")));
    names.iter().enumerate().map(read).collect()
}

fn search_after(body: &Value, sorted_by: usize) -> Result<Option<Vec<String>>, SearchError> {
    let values = texts(body.get("searchAfter"));
    match values.len() {
        0 => Ok(None),
        _ if sorted_by == 0 => Err(SearchError::new("searchAfter", "should only be given with sort")),
        count if count != sorted_by => {
            let why = format!("should have as many values as sort has members ({sorted_by}, got {count})");
            Err(SearchError::new("searchAfter", why))
        }
        _ => Ok(Some(values.into_iter().map(str::to_owned).collect())),
    }
}

fn projection(body: &Value) -> Projection {
    let patterns = |path: &str| {
        let names = texts(body.pointer(path));
        names.into_iter().map(TextPattern::parse).collect()
    };
    Projection {
        without: match body.get("includeNested") {
            Some(Value::Bool(false)) => Index::nested_lists(),
            _ => Vec::new(),
        },
        includes: patterns("/queryResultFilter/includes"),
        excludes: patterns("/queryResultFilter/excludes"),
    }
}

fn texts(list: Option<&Value>) -> Vec<&str> {
    let list = list.and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str).collect()
}
