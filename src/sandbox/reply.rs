//! Words answers and refusals as the service does.

use super::memory::Share;
use super::store::{MAX_PROFILE, new_id};
use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse;
use rusqlite::ErrorCode;
use serde_json::{Value, json};
use std::borrow::Cow;

/// Detail code of a request that cannot be understood.
pub(super) const BAD_CONTENT: &str = "400.1 Bad Request Content";
/// Detail code of a request that lacks something.
pub(super) const MISSING: &str = "400.1.0 Required Data Missing Or Empty";
/// Detail code of a value that is not allowed.
pub(super) const ILLEGAL: &str = "400.1.3 Illegal value";
/// Detail code of a reference to something that does not exist.
pub(super) const UNKNOWN_REFERENCE: &str = "400.1.404 Referenced object not found";
/// Detail code of a name that is taken.
pub(super) const CONFLICT: &str = "400.1.409 Reference conflict";
/// Detail code of a profile that cannot be deleted.
pub(super) const IN_USE: &str = "400.2.1.0 Object in use by another";
/// Characters of a message.
const MAX_TEXT: usize = 1000;
const FORBIDDEN: &str = "403 Forbidden";
const NOT_FOUND: &str = "404 Not found";

/// An answer that grants what was asked.
#[derive(Debug)]
pub(super) struct Reply {
    status: StatusCode,
    /// JSON.
    body: String,
    total: Option<usize>,
}

/// An answer that refuses.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    body: Value,
    /// A header beyond the usual ones.
    header: Option<Box<(HeaderName, String)>>,
}

impl Reply {
    pub(super) fn new(status: StatusCode, body: &Value) -> Self {
        Self::text(status, body.to_string())
    }

    /// With a body that is JSON already.
    pub(super) const fn text(status: StatusCode, body: String) -> Self {
        Self {
            status,
            body,
            total: None,
        }
    }

    pub(super) fn ok(body: &Value) -> Self {
        Self::new(StatusCode::OK, body)
    }

    /// Status and body.
    pub(super) fn parts(self) -> (u16, String) {
        (self.status.as_u16(), self.body)
    }

    /// With a body that something was done to.
    pub(super) fn try_map_body<E>(self, change: impl FnOnce(String) -> Result<String, E>) -> Result<Self, E> {
        Ok(Self {
            body: change(self.body)?,
            ..self
        })
    }

    /// With `X-Total-Count`.
    pub(super) fn with_total(self, total: usize) -> Self {
        Self {
            total: Some(total),
            ..self
        }
    }
}

impl Refusal {
    /// A refusal with the documented error body.
    pub(super) fn new(status: StatusCode, detail_code: &str, text: &str) -> Self {
        Self::with_causes(status, detail_code, text, &[])
    }

    /// A refusal with several reasons.
    pub(super) fn with_causes(status: StatusCode, detail_code: &str, text: &str, causes: &[String]) -> Self {
        let message = |text: &str| json!({"locale": "en-US", "localeOrigin": "DEFAULT", "text": shortened(text)});
        let causes: Vec<Value> = causes.iter().map(|cause| message(cause)).collect();
        let messages = [message(text)];
        let body = json!({"detailCode": detail_code, "trackingId": new_id(), "messages": messages, "causes": causes});
        Self::of(status, body)
    }

    const fn of(status: StatusCode, body: Value) -> Self {
        Self {
            status,
            body,
            header: None,
        }
    }

    /// With a header.
    pub(super) fn with_header(self, name: HeaderName, value: &str) -> Self {
        Self {
            header: Some(Box::new((name, value.to_owned()))),
            ..self
        }
    }

    /// The first message.
    pub(super) fn text(&self) -> String {
        self.body
            .pointer("/messages/0/text")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    }

    /// 400.
    pub(super) fn bad_request(detail_code: &str, text: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, detail_code, text)
    }

    /// 404.
    pub(super) fn not_found(text: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, NOT_FOUND, text)
    }

    /// Status and body.
    pub(super) fn parts(self) -> (u16, String) {
        (self.status.as_u16(), self.body.to_string())
    }

    /// 403, as the service words it.
    pub(super) fn forbidden() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            FORBIDDEN,
            "The server understood the request but refuses to authorize it.",
        )
    }

    /// 503: too much is under way.
    pub(super) fn busy() -> Self {
        let text = "Requests under way take all memory that the tenant gives them: try again later.";
        let refusal = Self::new(StatusCode::SERVICE_UNAVAILABLE, "503 Service unavailable", text);
        refusal.with_header(header::RETRY_AFTER, "1")
    }

    /// 500, which tells nothing of what went wrong inside.
    pub(super) fn failed() -> Self {
        let text = "An internal fault occurred.";
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "500.0 Internal Fault", text)
    }

    /// 401, whose body differs from all others.
    pub(super) fn unauthorized(error: &str) -> Self {
        Self::of(StatusCode::UNAUTHORIZED, json!({"error": error}))
    }

    /// 429, whose body differs from all others too.
    pub(super) fn too_many(seconds: u64) -> Self {
        Self::of(
            StatusCode::TOO_MANY_REQUESTS,
            json!({"message": " Rate Limit Exceeded "}),
        )
        .with_header(header::RETRY_AFTER, &seconds.to_string())
    }

    /// A refusal of a token request (RFC 6749, 5.2).
    pub(super) fn oauth(status: StatusCode, error: &str, description: &str) -> Self {
        Self::of(status, json!({"error": error, "error_description": description}))
    }
}

/// As much of a text as a message needs: it may repeat what was sent.
fn shortened(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MAX_TEXT) {
        Some((end, _)) => format!("{} …", text.get(..end).unwrap_or_default()).into(),
        None => text.into(),
    }
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::TooBig) => {
                let text = format!("An identity profile may have {MAX_PROFILE} bytes at most.");
                return Self::bad_request(ILLEGAL, &text);
            }
            Some(ErrorCode::DiskFull) => {
                let status = StatusCode::INSUFFICIENT_STORAGE;
                return Self::new(
                    status,
                    "507 Insufficient storage",
                    "The tenant can keep no more: delete something.",
                );
            }
            _ => {}
        }
        tracing::error!("the sandbox's database failed: {error}");
        Self::failed()
    }
}

impl Reply {
    /// Bytes of the body.
    pub(super) const fn length(&self) -> usize {
        self.body.len()
    }

    /// A response that holds a share of the budget until it is sent.
    pub(super) fn into_response_with(self, share: Share) -> Response<Body> {
        let mut response = json_response(self.status, share.around(self.body.into()));
        if let Some(total) = self.total {
            response
                .headers_mut()
                .insert(HeaderName::from_static("x-total-count"), HeaderValue::from(total));
        }
        response
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response<Body> {
        self.into_response_with(Share::none())
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response<Body> {
        let mut response = json_response(self.status, self.body.to_string().into());
        if let Some((name, value)) = self.header.map(|header| *header)
            && let Ok(value) = HeaderValue::from_str(&value)
        {
            response.headers_mut().insert(name, value);
        }
        response
    }
}

/// An answer with a status and a body, or the body that is documented for the status.
pub(super) fn documented(status: StatusCode, body: Option<&Value>) -> Response<Body> {
    if let Some(body) = body {
        return json_response(status, body.to_string().into());
    }
    let reason = status.canonical_reason().unwrap_or("Unknown");
    match status {
        StatusCode::UNAUTHORIZED => Refusal::unauthorized("JWT validation failed: JWT is expired"),
        StatusCode::TOO_MANY_REQUESTS => Refusal::of(status, json!({"message": " Rate Limit Exceeded "})),
        StatusCode::FORBIDDEN => Refusal::forbidden(),
        StatusCode::BAD_REQUEST => Refusal::bad_request(
            BAD_CONTENT,
            "The request was syntactically correct but its content is semantically invalid.",
        ),
        StatusCode::NOT_FOUND => {
            Refusal::not_found("The server did not find a current representation for the target resource.")
        }
        StatusCode::INTERNAL_SERVER_ERROR => Refusal::failed(),
        status => Refusal::new(status, &format!("{} {reason}", status.as_u16()), reason),
    }
    .into_response()
}

fn json_response(status: StatusCode, body: Bytes) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    if let Ok(id) = HeaderValue::from_str(&new_id()) {
        headers.insert(HeaderName::from_static("slpt-request-id"), id);
    }
    response
}
