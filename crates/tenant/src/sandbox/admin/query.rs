//! The query of a list.

use std::borrow::Cow;
use std::collections::HashMap;

/// Maximum number of entries in a list.
const MAX_LIMIT: usize = 1000;

/// The query of a list.
pub(super) struct AdminQuery<'a> {
    values: HashMap<Cow<'a, str>, Cow<'a, str>>,
    pub(super) limit: usize,
    pub(super) offset: usize,
}

impl<'a> AdminQuery<'a> {
    pub(super) fn of(query: &'a str) -> Self {
        let mut query = Self {
            values: url::form_urlencoded::parse(query.as_bytes()).collect(),
            limit: 0,
            offset: 0,
        };
        let count = |name| {
            query
                .number(name)
                .map(|number| usize::try_from(number).unwrap_or(usize::MAX))
        };
        let (limit, offset) = (count("limit"), count("offset"));
        query.limit = limit.unwrap_or(MAX_LIMIT).min(MAX_LIMIT);
        query.offset = offset.unwrap_or(0);
        query
    }

    /// A text; empty if it was not sent.
    pub(super) fn text(&self, name: &str) -> &str {
        self.values.get(name).map_or("", AsRef::as_ref)
    }

    /// A number; `None` if it was not sent, or is not a number.
    pub(super) fn number(&self, name: &str) -> Option<u64> {
        self.text(name).parse().ok()
    }
}
