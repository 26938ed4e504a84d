//! Members of the JSON objects of queries and aggregations.

use crate::sandbox::search::error::SearchError;
use serde_json::{Map, Value};

/// The members of an object, all of which are known.
pub(in crate::sandbox::search) struct Options<'a>(&'a Map<String, Value>);

impl<'a> Options<'a> {
    /// The members of an object.
    ///
    /// # Errors
    /// If the value is not an object, or has another member.
    pub(in crate::sandbox::search) fn new(value: &'a Value, known: &[&str]) -> Result<Self, SearchError> {
        let members = object(value)?;
        match members.keys().find(|name| !known.contains(&name.as_str())) {
            Some(other) => {
                let why = format!("is not supported; supported are {}", known.join(", "));
                Err(SearchError::new(other, why))
            }
            None => Ok(Self(members)),
        }
    }

    pub(in crate::sandbox::search) fn get(&self, name: &str) -> Option<&'a Value> {
        self.0.get(name)
    }

    pub(in crate::sandbox::search) fn text(&self, name: &str) -> Result<Option<&'a str>, SearchError> {
        let wrong = || SearchError::new(name, "should be a string");
        self.0
            .get(name)
            .map(|value| value.as_str().ok_or_else(wrong))
            .transpose()
    }

    /// A whole number; Elasticsearch also accepts it as text.
    pub(in crate::sandbox::search) fn number(&self, name: &str) -> Result<Option<usize>, SearchError> {
        let wrong = || SearchError::new(name, "should be a whole number");
        let number = |value: &Value| match value {
            Value::String(text) => text.parse().ok(),
            other => other.as_u64().and_then(|number| usize::try_from(number).ok()),
        };
        self.0
            .get(name)
            .map(|value| number(value).ok_or_else(wrong))
            .transpose()
    }
}

fn object(value: &Value) -> Result<&Map<String, Value>, SearchError> {
    value
        .as_object()
        .ok_or_else(|| SearchError::new("", "should be an object"))
}

/// The only member of an object.
pub(super) fn only_member<'a>(value: &'a Value, what: &str) -> Result<(&'a str, &'a Value), SearchError> {
    let mut members = object(value)?.iter();
    match (members.next(), members.next()) {
        (Some((name, value)), None) => Ok((name, value)),
        _ => Err(SearchError::new("", format!("{what} should have exactly one member"))),
    }
}

/// A value as text.
pub(in crate::sandbox::search) fn scalar(value: &Value) -> Result<String, SearchError> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(flag) => Ok(flag.to_string()),
        _ => Err(SearchError::new("", "should be a string, a number, true or false")),
    }
}

/// A list of values as text.
pub(super) fn texts(value: &Value) -> Result<Vec<String>, SearchError> {
    let list = value
        .as_array()
        .ok_or_else(|| SearchError::new("", "should be an array"))?;
    let read = |(index, value)| scalar(value).map_err(|error| error.within(&format!("[{index}]")));
    list.iter().enumerate().map(read).collect()
}
