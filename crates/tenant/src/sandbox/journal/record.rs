//! Requests and responses as the journal stores them. Recording must be fast, so secrets are masked only when an entry is
//! read.

use crate::sandbox::support::clock;
use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};
use jiff::Timestamp;
use std::time::Duration;

/// Bytes of a body that are stored.
pub(crate) const MAX_BODY: usize = 4 << 10;
/// Bytes of a message's headers that are stored.
const MAX_HEADERS: usize = 8 << 10;

/// Headers and body of a request or a response.
pub(crate) struct MessageView<'a> {
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a Bytes,
}

/// A request and its response, to be recorded.
pub(crate) struct Exchange<'a> {
    pub(crate) method: &'a Method,
    pub(crate) uri: &'a Uri,
    pub(crate) request: MessageView<'a>,
    /// Absent if the connection was reset.
    pub(crate) response: Option<(StatusCode, MessageView<'a>)>,
    pub(crate) duration: Duration,
    pub(crate) fault: Option<u64>,
}

/// A stored message. It is a copy, because a header value keeps the whole read buffer alive.
pub(super) struct StoredMessage {
    pub(super) headers: Vec<(HeaderName, Vec<u8>)>,
    pub(super) body: Vec<u8>,
    pub(super) is_complete: bool,
}

/// A stored exchange.
pub(super) struct JournalRecord {
    pub(super) id: u64,
    pub(super) at: Timestamp,
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) request: StoredMessage,
    pub(super) response: Option<(StatusCode, StoredMessage)>,
    pub(super) duration: Duration,
    pub(super) fault: Option<u64>,
}

impl StoredMessage {
    fn of(message: &MessageView<'_>) -> Self {
        let mut room = MAX_HEADERS;
        let fits = |(name, value): &(&HeaderName, &HeaderValue)| {
            let left = room.checked_sub(name.as_str().len() + value.len());
            room = left.unwrap_or(0);
            left.is_some()
        };
        let headers = message.headers.iter().take_while(fits);
        Self {
            headers: headers
                .map(|(name, value)| (name.clone(), value.as_bytes().to_vec()))
                .collect(),
            body: message.body.get(..MAX_BODY).unwrap_or(message.body).to_vec(),
            is_complete: message.body.len() <= MAX_BODY,
        }
    }

    /// The value of a header.
    pub(super) fn header(&self, name: &str) -> Option<String> {
        let mut headers = self.headers.iter().filter(|(known, _)| known.as_str() == name);
        headers
            .next()
            .map(|(_, value)| String::from_utf8_lossy(value).into_owned())
    }

    fn size(&self) -> usize {
        let headers = self
            .headers
            .iter()
            .map(|(name, value)| name.as_str().len() + value.len());
        headers.sum::<usize>() + self.body.len()
    }
}

impl JournalRecord {
    /// Copies an exchange. The id is assigned when the record is added to the journal.
    pub(super) fn of(exchange: &Exchange<'_>) -> Self {
        let response = exchange.response.as_ref();
        Self {
            id: 0,
            at: clock::now(),
            method: exchange.method.clone(),
            path: beginning(exchange.uri.path()),
            query: beginning(exchange.uri.query().unwrap_or_default()),
            request: StoredMessage::of(&exchange.request),
            response: response.map(|(status, message)| (*status, StoredMessage::of(message))),
            duration: exchange.duration,
            fault: exchange.fault,
        }
    }

    pub(super) fn size(&self) -> usize {
        let response = self.response.as_ref().map_or(0, |(_, message)| message.size());
        self.path.len() + self.query.len() + self.request.size() + response
    }
}

/// The part of a request target that is stored. A target is ASCII.
fn beginning(text: &str) -> String {
    text.get(..MAX_BODY).unwrap_or(text).to_owned()
}
