//! A request and its response as the journal shows them, with masked secrets.

use super::mask::SecretMask;
use super::record::{JournalRecord, MAX_BODY, StoredMessage};
use crate::sandbox::support::clock;
use axum::http::HeaderName;
use serde::Serialize;
use std::collections::BTreeMap;

/// A request and its response as the journal shows them.
#[derive(Debug, Serialize)]
pub(crate) struct JournalEntry {
    /// Counted from 1.
    id: u64,
    /// Time of the request, RFC 3339.
    at: String,
    method: String,
    path: String,
    query: String,
    headers: BTreeMap<String, String>,
    body: String,
    status: Option<u16>,
    response_headers: BTreeMap<String, String>,
    response: String,
    milliseconds: f64,
    /// Id of the fault rule that was applied to it.
    fault: Option<u64>,
    /// Origin of the response; absent for a rejection.
    fidelity: Option<String>,
}

impl JournalEntry {
    pub(super) fn of(record: &JournalRecord, mask: SecretMask<'_>) -> Self {
        let response = record.response.as_ref();
        Self {
            id: record.id,
            at: clock::as_text(record.at),
            method: record.method.to_string(),
            path: mask.path(&record.path),
            query: mask.query(&record.query),
            headers: headers(&record.request.headers, mask),
            body: body(&record.request, mask),
            status: response.map(|(status, _)| status.as_u16()),
            response_headers: response
                .map(|(_, message)| headers(&message.headers, mask))
                .unwrap_or_default(),
            response: response.map(|(_, message)| body(message, mask)).unwrap_or_default(),
            milliseconds: record.duration.as_secs_f64() * 1e3,
            fault: record.fault,
            fidelity: response.and_then(|(_, message)| message.header("x-sandbox-fidelity")),
        }
    }
}

fn headers(headers: &[(HeaderName, Vec<u8>)], mask: SecretMask<'_>) -> BTreeMap<String, String> {
    let shown = headers.iter().map(|(name, value)| {
        let name = name.as_str();
        (name.to_owned(), mask.header(name, &String::from_utf8_lossy(value)))
    });
    shown.collect()
}

/// The stored part of a body as text with masked secrets.
fn body(message: &StoredMessage, mask: SecretMask<'_>) -> String {
    let mut text = mask.body(&message.body, message.is_complete);
    let end = (0..=MAX_BODY.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at));
    text.truncate(end.unwrap_or(0));
    text
}
