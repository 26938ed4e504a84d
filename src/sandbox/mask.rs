//! Takes secrets out of what the journal shows: by parts of names, at any depth, in JSON, forms, queries and URLs, also
//! where one of them stands in another.

use super::cut::complete;
use super::names::Secrets;
use crate::syntax::deep;
use crate::syntax::limits::{MAX_DEPTH, Measure};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::{Map, Value};

/// What stands in a secret's place.
pub(super) const MASK: &str = "***";
/// How often text may stand in text: JSON in a form in JSON.
const MAX_NESTING: usize = 8;

/// Masks texts.
#[derive(Clone, Copy)]
pub(super) struct Mask<'a> {
    secrets: &'a Secrets,
    nesting: usize,
}

impl<'a> Mask<'a> {
    pub(super) const fn new(secrets: &'a Secrets) -> Self {
        Self { secrets, nesting: 0 }
    }

    /// The beginning of a body, of which `is_whole` says whether it is all of it.
    pub(super) fn body(self, kept: &[u8], is_whole: bool) -> String {
        let text = String::from_utf8_lossy(kept);
        let trimmed = text.trim_start();
        // What names a secret may come behind what was kept.
        if !self.secrets.are_in(&text) && (is_whole || !trimmed.starts_with(['{', '['])) {
            return text.into_owned();
        }
        if trimmed.starts_with(['{', '[', '"']) {
            return self.json(trimmed, is_whole).unwrap_or_else(|| MASK.to_owned());
        }
        if is_form(&text) {
            return self.query(&text);
        }
        if self.secrets.are_words_of(&decoded(&text)) {
            return MASK.to_owned();
        }
        self.text(&text)
    }

    /// A header's value.
    pub(super) fn header(self, name: &str, value: &str) -> String {
        match name {
            "authorization" | "proxy-authorization" => credentials(value),
            "cookie" | "set-cookie" => MASK.to_owned(),
            name if self.secrets.is_named(name) => MASK.to_owned(),
            _ => self.text(value),
        }
    }

    /// A path, in which nothing is a secret but what user information a proxy's client puts before it.
    pub(super) fn path(self, path: &str) -> String {
        if path.contains("://") {
            self.url(path)
        } else {
            path.to_owned()
        }
    }

    /// A query, or a form, as it was written but for its secrets.
    pub(super) fn query(self, query: &str) -> String {
        let fields = query.split('&').map(|field| {
            let (name, value) = match field.split_once('=') {
                Some((name, value)) => (name, Some(value)),
                None => (field, None),
            };
            match value {
                _ if self.secrets.is_named(&decoded(name)) => format!("{name}={MASK}"),
                Some(value) => format!("{name}={}", self.field(value)),
                // A text without a name, or a name without a value.
                None if self.secrets.are_in(&decoded(name)) => MASK.to_owned(),
                None => name.to_owned(),
            }
        });
        fields.collect::<Vec<_>>().join("&")
    }

    /// The value of a field, as it was written where nothing in it is secret.
    fn field(self, value: &str) -> String {
        let plain = decoded(value);
        let masked = self.text(&plain);
        if masked == plain {
            return value.to_owned();
        }
        utf8_percent_encode(&masked, NON_ALPHANUMERIC).to_string()
    }

    /// A text within something else: JSON, a form, credentials, URLs, or words.
    fn text(self, text: &str) -> String {
        let inner = Self {
            nesting: self.nesting + 1,
            ..self
        };
        let trimmed = text.trim_start();
        if is_credentials(trimmed) {
            return credentials(trimmed);
        }
        if !self.secrets.are_in(text) {
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
        if names_values(&words) && words.iter().any(|word| self.secrets.are_words_of(word)) {
            return MASK.to_owned();
        }
        if urls.is_empty() {
            return text.to_owned();
        }
        let shown = text.split(' ').map(|word| inner.url(word));
        shown.collect::<Vec<_>>().join(" ")
    }

    /// A URL without user information and secrets of its query.
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

    /// JSON, or as much of it as can be told apart; `None` where it is not.
    fn json(self, text: &str, is_whole: bool) -> Option<String> {
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
        if is_whole && self.nesting > 0 {
            return None;
        }
        let (complete, closing) = complete(text)?;
        let value = deep::parse::<Value>(format!("{complete}{closing}").as_bytes()).ok()?;
        let masked = self.value(value.clone(), true);
        let rest = text.get(complete.len()..).unwrap_or_default();
        if masked == value && !self.secrets.are_in(rest) && !is_value(rest) {
            return Some(text.to_owned());
        }
        Some(format!("{masked} …"))
    }

    /// A value without its secrets. Where the text broke off within it, what it would have been called may be missing.
    fn value(self, value: Value, is_cut: bool) -> Value {
        match value {
            Value::Object(members) => Value::Object(self.members(members, is_cut)),
            Value::Array(elements) => {
                let last = elements.len().saturating_sub(1);
                let masked = elements.into_iter().enumerate();
                masked
                    .map(|(index, element)| self.value(element, is_cut && index == last))
                    .collect()
            }
            Value::String(text) => self.text(&text).into(),
            plain => plain,
        }
    }

    fn members(self, members: Map<String, Value>, is_cut: bool) -> Map<String, Value> {
        let named: Vec<&str> = members.iter().filter_map(|(name, value)| naming(name, value)).collect();
        let hides_values = named.iter().any(|name| self.secrets.is_named(name)) || (is_cut && named.is_empty());
        let last = members.len().saturating_sub(1);
        let masked = members.into_iter().enumerate().map(|(index, (name, member))| {
            let is_secret = self.secrets.is_named(&name) || (hides_values && is_value(&name));
            let member = if is_secret && !member.is_null() {
                MASK.into()
            } else {
                self.value(member, is_cut && index == last)
            };
            (name, member)
        });
        masked.collect()
    }
}

/// What a member says another one is called: `{"name": "password", "value": …}`, or `path` in a patch.
fn naming<'a>(name: &str, value: &'a Value) -> Option<&'a str> {
    const NAMING: [&str; 9] = [
        "name",
        "key",
        "path",
        "from",
        "attribute",
        "field",
        "property",
        "id",
        "header",
    ];
    let name = name.to_ascii_lowercase();
    let names = NAMING.contains(&name.as_str()) || name.ends_with("name");
    value.as_str().filter(|_| names)
}

/// Whether a member holds what another one names.
fn is_value(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["value", "default", "content", "data"]
        .iter()
        .any(|part| name.contains(part))
}

/// Credentials of a header: the scheme is shown where it is one for certain.
fn credentials(text: &str) -> String {
    match text.split_once(' ') {
        Some((scheme, _)) if is_scheme(scheme) => format!("{scheme} {MASK}"),
        _ => MASK.to_owned(),
    }
}

fn is_credentials(text: &str) -> bool {
    text.split_once(' ')
        .is_some_and(|(scheme, rest)| is_scheme(scheme) && !rest.trim().contains(' '))
}

fn is_scheme(scheme: &str) -> bool {
    ["bearer", "basic"]
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known))
}

/// Whether a text looks like `name=value&name=value`.
fn is_form(text: &str) -> bool {
    let first = text.split('&').next().unwrap_or_default();
    let name = first.split_once('=').map(|(name, _)| name);
    name.is_some_and(|name| !name.is_empty() && !name.contains([' ', '"', '\n', '{', '<', ':', '/', '?']))
}

/// Whether words look as if they gave names values: `password: x`, `secret = x`, `token eq "x"`.
fn names_values(words: &[&str]) -> bool {
    words.iter().any(|word| word.contains([':', '=', '"', '<']))
}

/// A text of a form without its escapes, however often they were escaped.
fn decoded(text: &str) -> String {
    let mut text = text.replace('+', " ");
    for _ in 0..3 {
        let plain = percent_decode_str(&text).decode_utf8_lossy().into_owned();
        if plain == text {
            break;
        }
        text = plain;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(text: &str) -> String {
        Mask::new(&Secrets::default()).body(text.as_bytes(), true)
    }

    #[test]
    fn secrets_of_bodies_are_masked_however_they_are_written() {
        for written in [
            "client_secret=hush&grant_type=client_credentials",
            "client%5Fsecret=hush",
            "%63lient_secret=hush",
            "%2563lient_secret=hush",
            "grant_type=x&code=hush",
            "grant_type=x&assertion=hush",
            r#"[{"client_secret": "hush"}]"#,
            r#"{"a": [[{"clientSecret": "hush"}]]}"#,
            r#"{"Password": {"new": "hush"}}"#,
            r#"{"passwd": "hush"}"#,
            r#"{"X-Auth-Token": ["hush"]}"#,
            r#"{"client\u005fsecret": "hush"}"#,
            r#"{"client\u005Fsecret": "hush", "cut"#,
            r#"{"a": 1, "secret": "hush"#,
            "client_secret hush",
            r#"{"text": "{\"a\": [{\"password\": \"hush\"}]}"}"#,
            r#"{"text": "{\"a\": \"{\\\"password\\\": \\\"hush\\\"}\"}"}"#,
            r#"{"text": "client_secret=hush&x=1"}"#,
            r#"form=%7B%22password%22%3A%22hush%22%7D"#,
            r#"{"url": "https://me:hush@example.com/?a=1"}"#,
            r#"{"url": "https://example.com/?token=hush"}"#,
            r#"{"note": "Bearer hush"}"#,
            r#"{"name": "password", "value": "hush"}"#,
            r#"[{"value": "hush", "previousValue": "hush", "name": "apiKey"}]"#,
            r#"[{"op": "add", "path": "/attributes/password", "value": "hush"}]"#,
            r#"[{"op": "add", "path": "/attributes~1secret", "value": {"a": ["hush"]}}]"#,
            r#"{"filters": "password eq \"hush\""}"#,
            "filters=password%20eq%20%22hush%22",
            r#"[{"value": {"a": "hush", "secret": 1, "rest": "#,
        ] {
            let shown = body(written);
            assert!(!shown.contains("hush"), "{written} is shown as {shown}");
        }
    }

    #[test]
    fn what_is_no_secret_is_shown_as_it_was_written() {
        for written in [
            "{\"a\": 1}",
            "{\"countryCode\": \"DE\",  \"detailCode\": \"400.1\"}",
            "a=%20b&c",
            "{\"description\":\"Reset your password in the portal\"}",
        ] {
            assert_eq!(body(written), written);
        }
        let patch = r#"[{"op":"replace","path":"/description","value":"token of thanks"}]"#;
        assert_eq!(body(patch), patch);
    }

    #[test]
    fn a_body_that_broke_off_shows_what_came_before() {
        let secrets = Secrets::default();
        let cut = |text: &str| Mask::new(&secrets).body(text.as_bytes(), false);
        let shown = cut(r#"[{"a": 1, "password": "hush", "b": [1, 2, {"c"#);
        assert_eq!(shown, r#"[{"a":1,"password":"***","b":[1,2,{}]}] …"#);
        assert_eq!(cut(r#"[{"a": 1, "b": "c"#), r#"[{"a": 1, "b": "c"#);
        for unnamed in [
            r#"[{"value": {"a": "hush", "b": "c"#,
            r#"[{"op": "add", "value": "hush"#,
        ] {
            assert!(!cut(unnamed).contains("hush"), "{unnamed}");
        }
    }

    #[test]
    fn secrets_of_queries_are_masked_and_the_rest_stays_as_written() {
        let secrets = Secrets::default();
        assert_eq!(
            Mask::new(&secrets).query("a=%20b&client_secret=hush&access%5Ftoken=hush&c"),
            "a=%20b&client_secret=***&access%5Ftoken=***&c"
        );
    }

    #[test]
    fn of_headers_the_scheme_and_the_page_are_shown() {
        let secrets = Secrets::new(&["Employee-Number".to_owned()]);
        let header = |name: &str, value: &str| Mask::new(&secrets).header(name, value);
        assert_eq!(header("authorization", "Bearer hush"), "Bearer ***");
        assert_eq!(header("authorization", "basic hush"), "basic ***");
        assert_eq!(header("authorization", "hush x"), "***");
        assert_eq!(header("proxy-authorization", "hush"), "***");
        for name in [
            "x-api-key",
            "x-auth-token",
            "cookie",
            "x-employeenumber",
            "x-amz-security-token",
        ] {
            assert_eq!(header(name, "hush"), "***", "{name}");
        }
        assert_eq!(
            header("referer", "https://u:hush@x/p?code=hush#a"),
            "https://***@x/p?code=***"
        );
        assert_eq!(header("accept", "application/json"), "application/json");
    }
}
