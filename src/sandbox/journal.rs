//! Writes down requests and answers, without their secrets. Old ones make room for new ones.

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderName, Method, StatusCode, Uri, header};
use jiff::Timestamp;
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
            path: exchange.uri.path().to_owned(),
            query: exchange.uri.query().unwrap_or_default().to_owned(),
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

impl Entry {
    fn of(record: &Record) -> Self {
        let answer = record.answer.as_ref();
        Self {
            id: record.id,
            at: record.at.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string(),
            method: record.method.to_string(),
            path: record.path.clone(),
            query: record.query.clone(),
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
        let text = match (name, text.split_once(' ')) {
            (&header::AUTHORIZATION, Some((scheme, _))) => format!("{scheme} {MASK}"),
            (&header::AUTHORIZATION | &header::COOKIE, _) => MASK.to_owned(),
            _ => text.into_owned(),
        };
        (name.as_str().to_owned(), text)
    });
    shown.collect()
}

/// A body, or its beginning, as text and without secrets.
fn body(kept: &[u8]) -> String {
    let text = String::from_utf8_lossy(kept);
    if !SECRETS.iter().any(|secret| text.contains(secret)) {
        return text.into_owned();
    }
    match serde_json::from_slice(kept) {
        Ok(value) => masked(value).to_string(),
        Err(_) => masked_form(kept),
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
