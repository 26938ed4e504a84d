//! Masks secrets in the entries that the journal shows: by name and at any depth, in JSON, forms, queries and URLs, and
//! where one of these formats is embedded in another.

use super::notation::{
    MASK, form_decoded, has_assignments, is_credentials, is_form, is_named_value, masked_credentials, named_by,
};
use super::secret_names::SecretNames;
use super::truncated_json::complete_part;
use crate::syntax::deep;
use crate::syntax::limits::{MAX_DEPTH, Measure};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

/// Maximum depth of formats embedded in each other, for example JSON in a form in JSON. Deeper text is masked.
const MAX_NESTING: usize = 8;

/// Masks the secrets in texts.
#[derive(Clone, Copy)]
pub(super) struct SecretMask<'a> {
    names: &'a SecretNames,
    nesting: usize,
}

impl<'a> SecretMask<'a> {
    pub(super) const fn new(names: &'a SecretNames) -> Self {
        Self { names, nesting: 0 }
    }

    /// Masks the stored part of a body.
    pub(super) fn body(self, stored: &[u8], is_complete: bool) -> String {
        let text = String::from_utf8_lossy(stored);
        let trimmed = text.trim_start();
        // In truncated JSON, the name of a secret may be in the part that is missing.
        if !self.names.may_occur_in(&text) && (is_complete || !trimmed.starts_with(['{', '['])) {
            return text.into_owned();
        }
        if trimmed.starts_with(['{', '[', '"']) {
            return self.json(trimmed, is_complete).unwrap_or_else(|| MASK.to_owned());
        }
        if is_form(&text) {
            return self.query(&text);
        }
        if self.names.occur_as_words_in(&form_decoded(&text)) {
            return MASK.to_owned();
        }
        self.text(&text)
    }

    /// Masks the value of a header.
    pub(super) fn header(self, name: &str, value: &str) -> String {
        match name {
            "authorization" | "proxy-authorization" => masked_credentials(value),
            "cookie" | "set-cookie" => MASK.to_owned(),
            name if self.names.contains(name) => MASK.to_owned(),
            _ => self.text(value),
        }
    }

    /// Masks a path. Only the user information of an absolute URL, which a client of a proxy sends, is secret.
    pub(super) fn path(self, path: &str) -> String {
        if path.contains("://") {
            self.url(path)
        } else {
            path.to_owned()
        }
    }

    /// Masks a query or a form, and leaves the rest unchanged.
    pub(super) fn query(self, query: &str) -> String {
        let fields = query.split('&').map(|field| {
            let (name, value) = match field.split_once('=') {
                Some((name, value)) => (name, Some(value)),
                None => (field, None),
            };
            match value {
                _ if self.names.contains(&form_decoded(name)) => format!("{name}={MASK}"),
                Some(value) => format!("{name}={}", self.field(value)),
                // A value without a name, or a name without a value.
                None if self.names.may_occur_in(&form_decoded(name)) => MASK.to_owned(),
                None => name.to_owned(),
            }
        });
        fields.collect::<Vec<_>>().join("&")
    }

    /// Masks the value of a form field; unchanged if it contains no secret.
    fn field(self, value: &str) -> String {
        let plain = form_decoded(value);
        let masked = self.text(&plain);
        if masked == plain {
            return value.to_owned();
        }
        utf8_percent_encode(&masked, NON_ALPHANUMERIC).to_string()
    }

    /// Masks a text that is part of another format: JSON, a form, credentials, URLs, or words.
    fn text(self, text: &str) -> String {
        let inner = Self {
            nesting: self.nesting + 1,
            ..self
        };
        let trimmed = text.trim_start();
        if is_credentials(trimmed) {
            return masked_credentials(trimmed);
        }
        if !self.names.may_occur_in(text) {
            return text.to_owned();
        }
        if self.nesting == MAX_NESTING {
            return MASK.to_owned();
        }
        if trimmed.starts_with(['{', '[']) {
            return inner.json(trimmed, true).unwrap_or_else(|| MASK.to_owned());
        }
        if is_form(text) {
            return inner.query(text);
        }
        let (urls, words): (Vec<_>, Vec<_>) = text.split(' ').partition(|word| word.contains("://"));
        if has_assignments(&words) && words.iter().any(|word| self.names.occur_as_words_in(word)) {
            return MASK.to_owned();
        }
        if urls.is_empty() {
            return text.to_owned();
        }
        let shown = text.split(' ').map(|word| inner.url(word));
        shown.collect::<Vec<_>>().join(" ")
    }

    /// Masks the user information of a URL and the secrets of its query.
    fn url(self, url: &str) -> String {
        let Some((scheme, rest)) = url.split_once("://") else {
            return url.to_owned();
        };
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, rest) = rest.split_at(end);
        let authority = match authority.rsplit_once('@') {
            Some((_, host)) => format!("{MASK}@{host}"),
            None => authority.to_owned(),
        };
        let rest = match rest.split_once(['?', '#']) {
            Some((path, query)) => {
                let sign = rest.get(path.len()..=path.len()).unwrap_or("?");
                format!("{path}{sign}{}", self.query(query))
            }
            None => rest.to_owned(),
        };
        format!("{scheme}://{authority}{rest}")
    }

    /// Masks JSON, or the complete part of truncated JSON; `None` if it cannot be parsed.
    fn json(self, text: &str, is_complete: bool) -> Option<String> {
        if Measure::of(text.as_bytes()).depth > MAX_DEPTH {
            return None;
        }
        if let Ok(value) = deep::parse::<Value>(text.as_bytes()) {
            let masked = self.value(value.clone(), false);
            return Some(if masked == value {
                text.to_owned()
            } else {
                masked.to_string()
            });
        }
        if is_complete && self.nesting > 0 {
            return None;
        }
        let (complete, closing) = complete_part(text)?;
        let value = deep::parse::<Value>(format!("{complete}{closing}").as_bytes()).ok()?;
        let masked = self.value(value.clone(), true);
        let rest = text.get(complete.len()..).unwrap_or_default();
        if masked == value && !self.names.may_occur_in(rest) && !is_named_value(rest) {
            return Some(text.to_owned());
        }
        Some(format!("{masked} …"))
    }

    /// Masks a value. If the text was truncated within it, the member that names it may be missing.
    fn value(self, value: Value, is_truncated: bool) -> Value {
        match value {
            Value::Object(members) => Value::Object(self.members(members, is_truncated)),
            Value::Array(elements) => {
                let last = elements.len().saturating_sub(1);
                let masked = elements.into_iter().enumerate();
                masked
                    .map(|(index, element)| self.value(element, is_truncated && index == last))
                    .collect()
            }
            Value::String(text) => self.text(&text).into(),
            plain => plain,
        }
    }

    fn members(self, members: Map<String, Value>, is_truncated: bool) -> Map<String, Value> {
        let given: Vec<&str> = members
            .iter()
            .filter_map(|(name, value)| named_by(name, value))
            .collect();
        let hides_values = given.iter().any(|name| self.names.contains(name)) || (is_truncated && given.is_empty());
        let last = members.len().saturating_sub(1);
        let masked = members.into_iter().enumerate().map(|(index, (name, member))| {
            let is_secret = self.names.contains(&name) || (hides_values && is_named_value(&name));
            let member = if is_secret && !member.is_null() {
                MASK.into()
            } else {
                self.value(member, is_truncated && index == last)
            };
            (name, member)
        });
        masked.collect()
    }
}

#[cfg(test)]
mod tests;
