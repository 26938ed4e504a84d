//! Queries about the values of one member.

use super::QueryReader;
use super::options::{Options, only_member, scalar, texts};
use crate::sandbox::search::condition::{Bound, Bounds, Condition};
use crate::sandbox::search::error::SearchError;
use crate::sandbox::search::pattern::TextPattern;
use crate::sandbox::search::query::{ComparedField, Query};
use crate::sandbox::search::words::words;
use serde_json::Value;

impl QueryReader<'_> {
    fn field(self, name: &str) -> (ComparedField, bool) {
        ComparedField::named(name, &self.language.scope)
    }

    /// `{"member": value}`, or `{"member": {"value": value}}` with the name of the value.
    fn leaf(
        self,
        body: &Value,
        name: &'static str,
        condition: impl Fn(&str, bool) -> Condition,
    ) -> Result<Query, SearchError> {
        let (member, value) = only_member(body, "it")?;
        let (field, exact) = self.field(member);
        let text = match value {
            Value::Object(_) => Options::new(value, &[name]).and_then(|options| {
                let value = options.get(name).ok_or_else(|| SearchError::missing(name))?;
                scalar(value).map_err(|error| error.within(name))
            }),
            plain => scalar(plain),
        };
        let text = text.map_err(|error| error.within(member))?;
        Ok(Query::Match(field, condition(&text, exact)))
    }

    pub(super) fn term(self, body: &Value) -> Result<Query, SearchError> {
        self.leaf(body, "value", |text, exact| {
            Condition::text(text, exact, &self.language.calendar)
        })
    }

    pub(super) fn phrase(self, body: &Value) -> Result<Query, SearchError> {
        self.leaf(body, "query", |text, exact| {
            Condition::text(text, exact, &self.language.calendar)
        })
    }

    pub(super) fn prefix(self, body: &Value) -> Result<Query, SearchError> {
        self.leaf(body, "value", |text, exact| {
            Condition::pattern(TextPattern::prefix(text), exact)
        })
    }

    pub(super) fn wildcard(self, body: &Value) -> Result<Query, SearchError> {
        self.leaf(body, "value", |text, exact| {
            Condition::pattern(TextPattern::parse(text), exact)
        })
    }

    /// Some word of the text must match, or every one with the operator `and`.
    pub(super) fn text_match(self, body: &Value) -> Result<Query, SearchError> {
        let (member, value) = only_member(body, "it")?;
        let (text, every) = match value {
            Value::Object(_) => match_options(value),
            plain => scalar(plain).map(|text| (text, false)),
        }
        .map_err(|error| error.within(member))?;
        let (field, exact) = self.field(member);
        let words: Vec<String> = match exact {
            true => vec![text],
            false => words(&text).collect(),
        };
        let queries = words.iter().map(|word| {
            let condition = Condition::text(word, exact, &self.language.calendar);
            Query::Match(field.clone(), condition)
        });
        let queries: Vec<Query> = queries.collect();
        Ok(match queries.is_empty() {
            true => Query::All.negated(),
            false if every => Query::every(queries),
            false => Query::any(queries),
        })
    }

    pub(super) fn terms(self, body: &Value) -> Result<Query, SearchError> {
        let (member, values) = only_member(body, "it")?;
        let (field, exact) = self.field(member);
        let values = texts(values).map_err(|error| error.within(member))?;
        Ok(any_of(&field, exact, &values, self.language))
    }

    pub(super) fn exists(self, body: &Value) -> Result<Query, SearchError> {
        let options = Options::new(body, &["field"])?;
        let name = options.text("field")?.ok_or_else(|| SearchError::missing("field"))?;
        Ok(Query::Exists(self.field(name).0))
    }

    pub(super) fn range(self, body: &Value) -> Result<Query, SearchError> {
        let (member, limits) = only_member(body, "it")?;
        let (field, exact) = self.field(member);
        let bounds = self.bounds(limits, exact).map_err(|error| error.within(member))?;
        Ok(Query::Match(field, Condition::Between(bounds)))
    }

    fn bounds(self, limits: &Value, exact: bool) -> Result<Bounds, SearchError> {
        let options = Options::new(limits, &["gt", "gte", "lt", "lte", "time_zone"])?;
        let calendar = match options.text("time_zone")? {
            Some(zone) => self.language.clone().within_zone(zone, "time_zone")?.calendar,
            None => self.language.calendar.clone(),
        };
        let bound = |included: &'static str, excluded: &'static str| {
            let found = [(included, true), (excluded, false)];
            let found = found
                .into_iter()
                .find_map(|(name, inclusive)| Some((name, inclusive, options.get(name)?)));
            let Some((name, inclusive, value)) = found else {
                return Ok(None);
            };
            let text = scalar(value).map_err(|error| error.within(name))?;
            Ok(Some(Bound::new(&text, inclusive, exact, &calendar)))
        };
        Ok(Bounds {
            lower: bound("gte", "gt")?,
            upper: bound("lte", "lt")?,
            exact,
        })
    }
}

/// The text of a match, and true if every word must match.
fn match_options(value: &Value) -> Result<(String, bool), SearchError> {
    let options = Options::new(value, &["query", "operator"])?;
    let query = options.get("query").ok_or_else(|| SearchError::missing("query"))?;
    let text = scalar(query).map_err(|error| error.within("query"))?;
    match options.text("operator")?.map(str::to_lowercase).as_deref() {
        None | Some("or") => Ok((text, false)),
        Some("and") => Ok((text, true)),
        Some(_) => Err(SearchError::new("operator", "should be and or or")),
    }
}

/// A query that matches if the member has one of these values.
pub(in crate::sandbox::search) fn any_of(
    field: &ComparedField,
    exact: bool,
    values: &[String],
    language: &super::Language,
) -> Query {
    let queries = values.iter().map(|value| {
        let condition = Condition::text(value, exact, &language.calendar);
        Query::Match(field.clone(), condition)
    });
    match values.is_empty() {
        true => Query::All.negated(),
        false => Query::any(queries.collect()),
    }
}
