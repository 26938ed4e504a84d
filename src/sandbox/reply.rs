//! Words answers and refusals as the service does.

use super::store::new_id;
use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse;
use serde_json::{Value, json};

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
const NOT_FOUND: &str = "404 Not found";

/// An answer that grants what was asked.
#[derive(Debug)]
pub(super) struct Reply {
    status: StatusCode,
    body: Value,
    total: Option<usize>,
}

/// An answer that refuses.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    body: Value,
}

impl Reply {
    pub(super) const fn new(status: StatusCode, body: Value) -> Self {
        Self {
            status,
            body,
            total: None,
        }
    }

    pub(super) const fn ok(body: Value) -> Self {
        Self::new(StatusCode::OK, body)
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
        let message = |text: &str| json!({"locale": "en-US", "localeOrigin": "DEFAULT", "text": text});
        let causes: Vec<Value> = causes.iter().map(|cause| message(cause)).collect();
        let messages = [message(text)];
        let body = json!({"detailCode": detail_code, "trackingId": new_id(), "messages": messages, "causes": causes});
        Self { status, body }
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

    /// 401, whose body differs from all others.
    pub(super) fn unauthorized(error: &str) -> Self {
        Self {
            status: StatusCode::UNAUTHORIZED,
            body: json!({"error": error}),
        }
    }

    /// A refusal of a token request (RFC 6749, 5.2).
    pub(super) fn oauth(status: StatusCode, error: &str, description: &str) -> Self {
        Self {
            status,
            body: json!({"error": error, "error_description": description}),
        }
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response<Body> {
        let mut response = json_response(self.status, &self.body);
        if let Some(total) = self.total {
            response
                .headers_mut()
                .insert(HeaderName::from_static("x-total-count"), HeaderValue::from(total));
        }
        response
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response<Body> {
        json_response(self.status, &self.body)
    }
}

fn json_response(status: StatusCode, body: &Value) -> Response<Body> {
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    if let Ok(id) = HeaderValue::from_str(&new_id()) {
        headers.insert(HeaderName::from_static("slpt-request-id"), id);
    }
    response
}
