//! Writes down requests and answers, without their secrets. Old ones make room for new ones.

use axum::http::{HeaderMap, StatusCode, header};
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
/// Members of bodies and form fields that are secrets.
const SECRETS: [&str; 3] = ["client_secret", "access_token", "refresh_token"];

/// A request and its answer.
#[derive(Debug, Clone, Serialize)]
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
    pub(super) body: &'a [u8],
}

/// What an entry is made of.
pub(super) struct Exchange<'a> {
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    pub(super) query: &'a str,
    pub(super) request: Side<'a>,
    /// Absent when the connection was reset.
    pub(super) answer: Option<(StatusCode, Side<'a>)>,
    pub(super) took: Duration,
    pub(super) fault: Option<u64>,
}

/// The latest entries of a tenant.
#[derive(Default)]
pub(super) struct Journal {
    entries: Mutex<(u64, VecDeque<Entry>)>,
}

impl Journal {
    /// Adds an entry.
    pub(super) fn write(&self, exchange: &Exchange<'_>) {
        let mut entry = Entry {
            id: 0,
            at: super::store::now(),
            method: exchange.method.to_owned(),
            path: exchange.path.to_owned(),
            query: exchange.query.to_owned(),
            headers: headers(exchange.request.headers),
            body: body(&exchange.request),
            status: exchange.answer.as_ref().map(|(status, _)| status.as_u16()),
            answer_headers: BTreeMap::new(),
            answer: String::new(),
            milliseconds: exchange.took.as_secs_f64() * 1e3,
            fault: exchange.fault,
        };
        if let Some((_, side)) = &exchange.answer {
            entry.answer_headers = headers(side.headers);
            entry.answer = body(side);
        }
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.0 += 1;
        entry.id = entries.0;
        if entries.1.len() == ENTRIES {
            entries.1.pop_front();
        }
        entries.1.push_back(entry);
    }

    /// Entries behind an id, the oldest first, `limit` at most: the latest of them.
    pub(super) fn after(&self, id: u64, limit: usize) -> Vec<Entry> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let mut latest: Vec<Entry> = entries
            .1
            .iter()
            .rev()
            .take_while(|entry| entry.id > id)
            .take(limit)
            .cloned()
            .collect();
        latest.reverse();
        latest
    }

    /// Forgets all; ids go on.
    pub(super) fn clear(&self) {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).1.clear();
    }
}

fn headers(headers: &HeaderMap) -> BTreeMap<String, String> {
    let shown = headers.iter().map(|(name, value)| {
        let text = String::from_utf8_lossy(value.as_bytes());
        let text = match (name, text.split_once(' ')) {
            (&header::AUTHORIZATION, Some((scheme, _))) => format!("{scheme} {MASK}"),
            (&header::AUTHORIZATION | &header::COOKIE, _) => MASK.to_owned(),
            _ => text.into_owned(),
        };
        (name.as_str().to_owned(), text)
    });
    shown.collect()
}

/// The beginning of a body, as text and without secrets.
fn body(side: &Side<'_>) -> String {
    let start = side.body.get(..BODY).unwrap_or(side.body);
    let text = String::from_utf8_lossy(start);
    if !SECRETS.iter().any(|secret| text.contains(secret)) {
        return text.into_owned();
    }
    match serde_json::from_slice(side.body) {
        Ok(value) => masked(value).to_string(),
        Err(_) => masked_form(side.body),
    }
}

fn masked(mut value: Value) -> Value {
    if let Value::Object(members) = &mut value {
        for (name, member) in members {
            if SECRETS.contains(&name.as_str()) {
                *member = MASK.into();
            } else {
                *member = masked(member.take());
            }
        }
    }
    value
}

/// A form without its secrets. What is neither JSON nor a form and speaks of a secret is not shown.
fn masked_form(body: &[u8]) -> String {
    let fields = url::form_urlencoded::parse(body);
    let shown = fields.map(|(name, value)| {
        let plain = |text: &str, show: bool| if show { text.to_owned() } else { MASK.to_owned() };
        let known = ["grant_type", "client_id", "scope"].contains(&name.as_ref());
        let secret = SECRETS.contains(&name.as_ref());
        (plain(&name, known || secret), plain(&value, known))
    });
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(shown)
        .finish()
}
