//! The response to a request that is rejected, worded as the service words it.

use super::codes::{BAD_CONTENT, ILLEGAL, MISSING};
use crate::sandbox::database::MAX_PROFILE;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::validation::Violation;
use axum::http::{HeaderName, StatusCode, header};
use rusqlite::ErrorCode;
use serde_json::{Value, json};
use std::borrow::Cow;

/// Characters that a message may have.
const MAX_TEXT: usize = 1000;
const FORBIDDEN: &str = "403 Forbidden";
const NOT_FOUND: &str = "404 Not found";

/// The response to a request that is rejected.
#[derive(Debug)]
pub(crate) struct Rejection {
    pub(crate) status: StatusCode,
    pub(crate) body: Value,
    /// A header in addition to the usual ones.
    pub(crate) header: Option<Box<(HeaderName, String)>>,
}

impl Rejection {
    /// A rejection with the documented error body.
    pub(crate) fn new(status: StatusCode, detail_code: &str, text: &str) -> Self {
        Self::with_causes(status, detail_code, text, &[])
    }

    /// A rejection with several reasons.
    pub(crate) fn with_causes(status: StatusCode, detail_code: &str, text: &str, causes: &[String]) -> Self {
        let message = |text: &str| json!({"locale": "en-US", "localeOrigin": "DEFAULT", "text": shortened(text)});
        let causes: Vec<Value> = causes.iter().map(|cause| message(cause)).collect();
        let messages = [message(text)];
        let body = json!({"detailCode": detail_code, "trackingId": new_id(), "messages": messages, "causes": causes});
        Self::with_body(status, body)
    }

    const fn with_body(status: StatusCode, body: Value) -> Self {
        Self {
            status,
            body,
            header: None,
        }
    }

    /// A rejection of a value that is not legal.
    pub(crate) fn illegal(text: &str) -> Self {
        Self::bad_request(ILLEGAL, text)
    }

    /// A rejection of a query that is not in the grammar.
    pub(crate) fn of(violation: &Violation) -> Self {
        Self::illegal(&violation.to_string())
    }

    /// A rejection of a field in a query parameter that the embedded tenant does not support.
    pub(crate) fn unsupported(parameter: &str, field: &str) -> Self {
        Self::illegal(&format!("{parameter}: the embedded tenant does not support {field}."))
    }

    /// The same rejection with a header.
    pub(crate) fn with_header(self, name: HeaderName, value: &str) -> Self {
        Self {
            header: Some(Box::new((name, value.to_owned()))),
            ..self
        }
    }

    /// The text of the first message.
    pub(crate) fn text(&self) -> String {
        self.body
            .pointer("/messages/0/text")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    }

    /// Status and body.
    pub(crate) fn into_parts(self) -> (u16, String) {
        (self.status.as_u16(), self.body.to_string())
    }

    /// 400.
    pub(crate) fn bad_request(detail_code: &str, text: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, detail_code, text)
    }

    /// Rejects a body that violates the schema, with the members that are not valid.
    pub(crate) fn unless_valid(violations: &[Violation]) -> Result<(), Self> {
        let texts: Vec<String> = violations.iter().map(ToString::to_string).collect();
        let Some((first, rest)) = texts.split_first() else {
            return Ok(());
        };
        let code = if violations.iter().all(Violation::is_missing) {
            MISSING
        } else {
            BAD_CONTENT
        };
        Err(Self::with_causes(StatusCode::BAD_REQUEST, code, first, rest))
    }

    /// 401, whose body has its own format.
    pub(crate) fn unauthorized(error: &str) -> Self {
        Self::with_body(StatusCode::UNAUTHORIZED, json!({"error": error}))
    }

    /// 403, in the service's words.
    pub(crate) fn forbidden() -> Self {
        let text = "The server understood the request but refuses to authorize it.";
        Self::new(StatusCode::FORBIDDEN, FORBIDDEN, text)
    }

    /// 404.
    pub(crate) fn not_found(text: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, NOT_FOUND, text)
    }

    /// 404 for an object that does not exist.
    pub(crate) fn missing(what: &str, id: &str) -> Self {
        Self::not_found(&format!("There is no {what} with the id {id}."))
    }

    /// An object that was looked up.
    ///
    /// # Errors
    /// 404 if there is none.
    pub(crate) fn unless_found<T>(found: Option<T>, what: &str, id: &str) -> Result<T, Self> {
        found.ok_or_else(|| Self::missing(what, id))
    }

    /// 405.
    pub(crate) fn method_not_allowed(text: &str, allowed: &str) -> Self {
        let rejection = Self::new(StatusCode::METHOD_NOT_ALLOWED, "405 Method not allowed", text);
        rejection.with_header(header::ALLOW, allowed)
    }

    /// 409.
    pub(crate) fn conflict(text: &str) -> Self {
        Self::new(StatusCode::CONFLICT, "409 Conflict", text)
    }

    /// 413.
    pub(crate) fn too_large(text: &str) -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "413 Payload too large", text)
    }

    /// 501.
    pub(crate) fn not_implemented(text: &str) -> Self {
        Self::new(StatusCode::NOT_IMPLEMENTED, "501 Not implemented", text)
    }

    /// 429 without a `Retry-After` header; its body has its own format.
    pub(crate) fn rate_limited() -> Self {
        let body = json!({"message": " Rate Limit Exceeded "});
        Self::with_body(StatusCode::TOO_MANY_REQUESTS, body)
    }

    /// 500, which reveals nothing about the internal error.
    pub(crate) fn internal_error() -> Self {
        let text = "An internal fault occurred.";
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "500.0 Internal Fault", text)
    }

    /// 503: concurrent requests have used up the memory budget.
    pub(crate) fn busy() -> Self {
        let text = "Concurrent requests use all the memory that the tenant grants them: try again later.";
        let rejection = Self::new(StatusCode::SERVICE_UNAVAILABLE, "503 Service unavailable", text);
        rejection.with_header(header::RETRY_AFTER, "1")
    }

    /// A rejection of a token request (RFC 6749, 5.2).
    pub(crate) fn oauth(status: StatusCode, error: &str, description: &str) -> Self {
        Self::with_body(status, json!({"error": error, "error_description": description}))
    }
}

/// Shortens a text that may repeat parts of the request.
fn shortened(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MAX_TEXT) {
        Some((end, _)) => format!("{} …", text.get(..end).unwrap_or_default()).into(),
        None => text.into(),
    }
}

impl From<rusqlite::Error> for Rejection {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::TooBig) => {
                let text = format!("An identity profile may have at most {MAX_PROFILE} bytes.");
                return Self::bad_request(ILLEGAL, &text);
            }
            Some(ErrorCode::DiskFull) => {
                let status = StatusCode::INSUFFICIENT_STORAGE;
                let text = "The tenant has no storage left: delete some of its data.";
                return Self::new(status, "507 Insufficient storage", text);
            }
            _ => {}
        }
        tracing::error!("the sandbox's database failed: {error}");
        Self::internal_error()
    }
}
