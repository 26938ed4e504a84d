//! Converts replies and rejections to HTTP responses.

use crate::sandbox::responses::{BAD_CONTENT, Rejection, Reply};
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::memory_budget::{MemoryBudget, Reservation};
use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse;
use serde_json::Value;

/// Header with the origin of a response.
pub(super) const FIDELITY: HeaderName = HeaderName::from_static("x-sandbox-fidelity");

/// Converts a reply to a response that counts against the memory budget until it is sent. If the budget is used up, a reply
/// that only read is rejected; a reply to a write is sent, because the write has happened.
pub(crate) fn reserved_response(budget: &MemoryBudget, reply: Reply, is_read: bool) -> Response<Body> {
    let mut reservation = budget.reservation();
    let file = reply.file.as_ref().map_or(0, Bytes::len);
    if !reservation.grow(reply.body.len() + file) && is_read {
        return Rejection::busy().into_response();
    }
    response_with(reply, reservation)
}

fn response_with(reply: Reply, reservation: Reservation) -> Response<Body> {
    let is_empty = reply.body.is_empty() && reply.file.is_none();
    let body = reply.file.unwrap_or_else(|| reply.body.into());
    let mut response = json_response(reply.status, reservation.around(body));
    if is_empty {
        response.headers_mut().remove(header::CONTENT_TYPE);
    } else {
        let media_type = HeaderValue::from_static(reply.media_type);
        response.headers_mut().insert(header::CONTENT_TYPE, media_type);
    }
    if let Some(fidelity) = reply.fidelity {
        let value = HeaderValue::from_static(fidelity.as_str());
        response.headers_mut().insert(FIDELITY, value);
    }
    if let Some(total) = reply.total {
        response
            .headers_mut()
            .insert(HeaderName::from_static("x-total-count"), HeaderValue::from(total));
    }
    response
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response<Body> {
        response_with(self, Reservation::unlimited())
    }
}

impl IntoResponse for Rejection {
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

/// A response with this status and body, or with the body that the service documents for the status.
pub(super) fn documented_response(status: StatusCode, body: Option<&Value>) -> Response<Body> {
    if let Some(body) = body {
        return json_response(status, body.to_string().into());
    }
    let reason = status.canonical_reason().unwrap_or("Unknown");
    match status {
        StatusCode::UNAUTHORIZED => Rejection::unauthorized("JWT validation failed: JWT is expired"),
        StatusCode::TOO_MANY_REQUESTS => Rejection::rate_limited(),
        StatusCode::FORBIDDEN => Rejection::forbidden(),
        StatusCode::BAD_REQUEST => Rejection::bad_request(
            BAD_CONTENT,
            "The request was syntactically correct but its content is semantically invalid.",
        ),
        StatusCode::NOT_FOUND => {
            Rejection::not_found("The server did not find a current representation for the target resource.")
        }
        StatusCode::INTERNAL_SERVER_ERROR => Rejection::internal_error(),
        status => Rejection::new(status, &format!("{} {reason}", status.as_u16()), reason),
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
