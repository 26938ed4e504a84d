//! Writes down requests and answers, without their secrets. Old ones make room for new ones.

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderName, Method, StatusCode, Uri, header};
use jiff::Timestamp;
use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Entries that are kept.
const ENTRIES: usize = 1000;
/// Bytes of a body that are kept.
const BODY: usize = 4 << 10;
/// What stands in a secret's place.
const MASK: &str = "***";
/// Members of bodies, fields and headers that are secrets, in lower case and without what separates words.
const SECRETS: [&str; 7] = [
    "clientsecret",
    "accesstoken",
    "refreshtoken",
    "idtoken",
    "clientassertion",
    "password",
    "apikey",
];

/// A request and its answer, as they are shown.
#[derive(Debug, Serialize)]
pub(super) struct Entry {
    /// Counted from 1.
    pub(super) id: u64,
    /// When it came, RFC 3339.
    at: String,
    method: String,
    path: String,
    query: String,
    headers: BTreeMap<String, String>,
    body: String,
    status: Option<u16>,
    answer_headers: BTreeMap<String, String>,
    answer: String,
    milliseconds: f64,
    /// Id of the fault that happened to it.
    fault: Option<u64>,
}

/// One side of an exchange.
pub(super) struct Side<'a> {
    pub(super) headers: &'a HeaderMap,
    pub(super) body: &'a Bytes,
}

/// What is written down.
pub(super) struct Exchange<'a> {
    pub(super) method: &'a Method,
    pub(super) uri: &'a Uri,
    pub(super) request: Side<'a>,
    /// Absent when the connection was reset.
    pub(super) answer: Option<(StatusCode, Side<'a>)>,
    pub(super) took: Duration,
    pub(super) fault: Option<u64>,
}

/// One side as it is kept: writing must cost little, so that secrets are left out when it is read. Everything is a copy, because
/// a header's value holds on to all that was read together with it.
struct Kept {
    headers: Vec<(HeaderName, Vec<u8>)>,
    body: Vec<u8>,
}

/// An exchange as it is kept.
struct Record {
    id: u64,
    at: Timestamp,
    method: Method,
    path: String,
    query: String,
    request: Kept,
    answer: Option<(StatusCode, Kept)>,
    took: Duration,
    fault: Option<u64>,
}

/// The latest exchanges of a tenant.
#[derive(Default)]
pub(super) struct Journal {
    records: Mutex<(u64, VecDeque<Record>)>,
}

impl Journal {
    /// Adds an exchange.
    pub(super) fn write(&self, exchange: Exchange<'_>) {
        let mut record = Record {
            id: 0,
            at: Timestamp::now(),
            method: exchange.method.clone(),
            path: beginning(exchange.uri.path()),
            query: beginning(exchange.uri.query().unwrap_or_default()),
            request: Kept::of(&exchange.request),
            answer: exchange.answer.map(|(status, side)| (status, Kept::of(&side))),
            took: exchange.took,
            fault: exchange.fault,
        };
        let mut records = self.records.lock().unwrap_or_else(PoisonError::into_inner);
        records.0 += 1;
        record.id = records.0;
        if records.1.len() == ENTRIES {
            records.1.pop_front();
        }
        records.1.push_back(record);
    }

    /// Entries behind an id, the oldest first, `limit` at most: the latest of them.
    pub(super) fn after(&self, id: u64, limit: usize) -> Vec<Entry> {
        let records = self.records.lock().unwrap_or_else(PoisonError::into_inner);
        let latest = records.1.iter().rev().take_while(|record| record.id > id).take(limit);
        let mut latest: Vec<Entry> = latest.map(Entry::of).collect();
        latest.reverse();
        latest
    }

    /// Forgets all; ids go on.
    pub(super) fn clear(&self) {
        self.records.lock().unwrap_or_else(PoisonError::into_inner).1.clear();
    }
}

impl Kept {
    fn of(side: &Side<'_>) -> Self {
        let headers = side.headers.iter();
        Self {
            headers: headers
                .map(|(name, value)| (name.clone(), value.as_bytes().to_vec()))
                .collect(),
            body: side.body.get(..BODY).unwrap_or(side.body).to_vec(),
        }
    }
}

/// As much of a target as is kept; it is ASCII.
fn beginning(text: &str) -> String {
    text.get(..BODY).unwrap_or(text).to_owned()
}

impl Entry {
    fn of(record: &Record) -> Self {
        let answer = record.answer.as_ref();
        Self {
            id: record.id,
            at: record.at.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string(),
            method: record.method.to_string(),
            path: record.path.clone(),
            query: masked_query(&record.query),
            headers: headers(&record.request.headers),
            body: body(&record.request.body),
            status: answer.map(|(status, _)| status.as_u16()),
            answer_headers: answer.map(|(_, kept)| headers(&kept.headers)).unwrap_or_default(),
            answer: answer.map(|(_, kept)| body(&kept.body)).unwrap_or_default(),
            milliseconds: record.took.as_secs_f64() * 1e3,
            fault: record.fault,
        }
    }
}

fn headers(headers: &[(HeaderName, Vec<u8>)]) -> BTreeMap<String, String> {
    let shown = headers.iter().map(|(name, value)| {
        let text = String::from_utf8_lossy(value);
        let text = match *name {
            header::AUTHORIZATION | header::PROXY_AUTHORIZATION => masked_credentials(&text),
            header::COOKIE | header::SET_COOKIE => MASK.to_owned(),
            header::REFERER => text.split_once('?').map_or_else(
                || text.to_string(),
                |(page, query)| format!("{page}?{}", masked_query(query)),
            ),
            _ if is_secret(name.as_str()) => MASK.to_owned(),
            _ => text.into_owned(),
        };
        (name.as_str().to_owned(), text)
    });
    shown.collect()
}

/// Credentials of a header: the scheme is shown where it is one for certain.
fn masked_credentials(text: &str) -> String {
    match text.split_once(' ') {
        Some((scheme, _)) if ["bearer", "basic"].contains(&scheme.to_ascii_lowercase().as_str()) => {
            format!("{scheme} {MASK}")
        }
        _ => MASK.to_owned(),
    }
}

/// Whether a member, field or header of this name is a secret, however it is spelt.
fn is_secret(name: &str) -> bool {
    SECRETS.contains(&plain(name).as_str())
}

/// A text in lower case without what separates words.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|character| !['_', '-', ' '].contains(character))
        .map(|character| character.to_ascii_lowercase())
        .collect()
}

/// A query as it was written, but for its secrets.
fn masked_query(query: &str) -> String {
    let fields = query.split('&').map(|field| {
        let name = field.split('=').next().unwrap_or_default();
        let secret = is_secret(&percent_decode_str(name).decode_utf8_lossy());
        if secret {
            format!("{name}={MASK}")
        } else {
            field.to_owned()
        }
    });
    fields.collect::<Vec<_>>().join("&")
}

/// A body, or its beginning, as text and without secrets.
fn body(kept: &[u8]) -> String {
    let text = String::from_utf8_lossy(kept);
    if !speaks_of_secrets(&text) {
        return text.into_owned();
    }
    let mut text = match serde_json::from_slice(kept) {
        Ok(value) => masked(value).to_string(),
        Err(_) => masked_form(kept),
    };
    let end = (0..=BODY.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    text.truncate(end.unwrap_or(0));
    text
}

/// Whether the name of a secret is in a text, with the escapes of a form or of JSON or without.
fn speaks_of_secrets(text: &str) -> bool {
    let escaped = text.replace("\\u00", "%");
    let decoded = plain(&percent_decode_str(&escaped).decode_utf8_lossy());
    SECRETS.iter().any(|secret| decoded.contains(secret))
}

fn masked(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let masked = members.into_iter().map(|(name, member)| {
                let member = if is_secret(&name) { MASK.into() } else { masked(member) };
                (name, member)
            });
            Value::Object(masked.collect())
        }
        Value::Array(elements) => elements.into_iter().map(masked).collect(),
        plain => plain,
    }
}

/// A form without its secrets. What is neither JSON nor a form and speaks of a secret is not shown.
fn masked_form(body: &[u8]) -> String {
    let fields = url::form_urlencoded::parse(body);
    let shown = fields.map(|(name, value)| {
        let plain = |text: &str, show: bool| if show { text.to_owned() } else { MASK.to_owned() };
        let known = ["grant_type", "client_id", "scope"].contains(&name.as_ref());
        (plain(&name, known || is_secret(&name)), plain(&value, known))
    });
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(shown)
        .finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_of_bodies_are_masked_however_they_are_written() {
        for written in [
            "client_secret=hush&grant_type=client_credentials",
            "client%5Fsecret=hush",
            "%63lient_secret=hush",
            r#"[{"client_secret": "hush"}]"#,
            r#"{"a": [[{"clientSecret": "hush"}]]}"#,
            r#"{"Password": {"new": "hush"}}"#,
            r#"{"client\u005fsecret": "hush"}"#,
            r#"{"client\u005Fsecret": "hush", "cut"#,
            "client_secret hush",
        ] {
            let shown = body(written.as_bytes());
            assert!(!shown.contains("hush"), "{written} is shown as {shown}");
        }
        assert_eq!(body(b"{\"a\": 1}"), "{\"a\": 1}");
    }

    #[test]
    fn a_masked_body_is_no_longer_than_others() {
        let written = format!("password=&{}", "a&".repeat(BODY / 2));
        assert!(body(written.as_bytes()).len() <= BODY);
    }

    #[test]
    fn secrets_of_queries_are_masked_and_the_rest_stays_as_written() {
        assert_eq!(
            masked_query("a=%20b&client_secret=hush&access%5Ftoken=hush&c"),
            "a=%20b&client_secret=***&access%5Ftoken=***&c"
        );
    }

    #[test]
    fn of_credentials_only_a_known_scheme_is_shown() {
        assert_eq!(masked_credentials("Bearer hush"), "Bearer ***");
        assert_eq!(masked_credentials("basic hush"), "basic ***");
        assert_eq!(masked_credentials("hush x"), "***");
        assert_eq!(masked_credentials("hush"), "***");
    }
}
