//! Writes down requests and answers, without their secrets. Old ones make room for new ones.

use super::clock;
use super::mask::Mask;
use super::names::Secrets;
use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};
use jiff::Timestamp;
use serde::Serialize;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Entries that are kept.
const ENTRIES: usize = 1000;
/// Bytes of a body that are kept.
pub(super) const BODY: usize = 4 << 10;
/// Bytes of a side's headers that are kept.
const HEADERS: usize = 8 << 10;
/// Bytes of the entries that are shown together.
const PAGE: usize = 8 << 20;
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
    is_whole: bool,
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
    records: Mutex<(u64, VecDeque<Arc<Record>>)>,
    secrets: Secrets,
}

impl Journal {
    /// A journal that masks these names, too.
    pub(super) fn new(more_secrets: &[String]) -> Self {
        Self {
            secrets: Secrets::new(more_secrets),
            ..Self::default()
        }
    }

    /// Adds an exchange.
    pub(super) fn write(&self, exchange: Exchange<'_>) {
        let mut record = Record {
            id: 0,
            at: clock::now(),
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
        let oldest = if records.1.len() == ENTRIES {
            records.1.pop_front()
        } else {
            None
        };
        records.1.push_back(Arc::new(record));
        drop(records);
        // Memory is given back under no lock.
        drop(oldest);
    }

    /// Entries behind an id, the oldest first, `limit` at most and as many as an answer holds: the latest of them.
    pub(super) fn after(&self, id: u64, limit: usize) -> Vec<Entry> {
        let records = self.records.lock().unwrap_or_else(PoisonError::into_inner);
        let latest = records.1.iter().rev().take_while(|record| record.id > id).take(limit);
        let latest: Vec<Arc<Record>> = latest.map(Arc::clone).collect();
        drop(records);
        let mask = Mask::new(&self.secrets);
        let mut room = PAGE;
        let mut entries = Vec::new();
        for record in latest {
            let Some(left) = room.checked_sub(record.size()) else {
                break;
            };
            room = left;
            entries.push(Entry::of(&record, mask));
        }
        entries.reverse();
        entries
    }

    /// Forgets all; ids go on.
    pub(super) fn clear(&self) {
        self.records.lock().unwrap_or_else(PoisonError::into_inner).1.clear();
    }
}

impl Kept {
    fn of(side: &Side<'_>) -> Self {
        let mut room = HEADERS;
        let fits = |(name, value): &(&HeaderName, &HeaderValue)| {
            let left = room.checked_sub(name.as_str().len() + value.len());
            room = left.unwrap_or(0);
            left.is_some()
        };
        let headers = side.headers.iter().take_while(fits);
        Self {
            headers: headers
                .map(|(name, value)| (name.clone(), value.as_bytes().to_vec()))
                .collect(),
            body: side.body.get(..BODY).unwrap_or(side.body).to_vec(),
            is_whole: side.body.len() <= BODY,
        }
    }

    fn size(&self) -> usize {
        let headers = self
            .headers
            .iter()
            .map(|(name, value)| name.as_str().len() + value.len());
        headers.sum::<usize>() + self.body.len()
    }
}

impl Record {
    fn size(&self) -> usize {
        let answer = self.answer.as_ref().map_or(0, |(_, kept)| kept.size());
        self.path.len() + self.query.len() + self.request.size() + answer
    }
}

/// As much of a target as is kept; it is ASCII.
fn beginning(text: &str) -> String {
    text.get(..BODY).unwrap_or(text).to_owned()
}

impl Entry {
    fn of(record: &Record, mask: Mask<'_>) -> Self {
        let answer = record.answer.as_ref();
        Self {
            id: record.id,
            at: record.at.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string(),
            method: record.method.to_string(),
            path: mask.path(&record.path),
            query: mask.query(&record.query),
            headers: headers(&record.request.headers, mask),
            body: body(&record.request, mask),
            status: answer.map(|(status, _)| status.as_u16()),
            answer_headers: answer.map(|(_, kept)| headers(&kept.headers, mask)).unwrap_or_default(),
            answer: answer.map(|(_, kept)| body(kept, mask)).unwrap_or_default(),
            milliseconds: record.took.as_secs_f64() * 1e3,
            fault: record.fault,
        }
    }
}

fn headers(headers: &[(HeaderName, Vec<u8>)], mask: Mask<'_>) -> BTreeMap<String, String> {
    let shown = headers.iter().map(|(name, value)| {
        let name = name.as_str();
        (name.to_owned(), mask.header(name, &String::from_utf8_lossy(value)))
    });
    shown.collect()
}

/// A body, or its beginning, as text and without secrets.
fn body(kept: &Kept, mask: Mask<'_>) -> String {
    let mut text = mask.body(&kept.body, kept.is_whole);
    let end = (0..=BODY.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    text.truncate(end.unwrap_or(0));
    text
}
