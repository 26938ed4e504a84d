//! The responses of fault rules: a status, a reset connection, or a damaged body.

use super::listener::ConnectionReset;
use super::response::documented_response;
use super::slow_body::SlowBody;
use crate::sandbox::faults::FaultRule;
use crate::sandbox::responses::Rejection;
use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, StatusCode, header, request, response};
use axum::response::{IntoResponse, Response};
use std::time::Duration;

/// Resets the connection of a request.
pub(super) async fn reset_connection(head: &request::Parts) -> Response {
    match head.extensions.get::<ConnectionReset>() {
        Some(reset) => {
            reset.trigger();
            std::future::pending().await
        }
        None => Rejection::internal_error().into_response(),
    }
}

/// The response of a rule that sets a status.
pub(super) fn status_response(rule: &FaultRule) -> Response {
    let status = rule.status.and_then(|status| StatusCode::from_u16(status).ok());
    let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = documented_response(status, rule.body.as_ref());
    let retry_after = rule.retry_after.as_ref().map(|value| match value.as_str() {
        Some(text) => text.to_owned(),
        None => value.to_string(),
    });
    if let Some(value) = retry_after.and_then(|text| HeaderValue::from_str(&text).ok()) {
        response.headers_mut().insert(header::RETRY_AFTER, value);
    }
    response
}

/// A response whose body is damaged or delayed by a rule.
pub(super) fn damaged_response(rule: &FaultRule, mut parts: response::Parts, body: Bytes) -> Response {
    let encoding = rule.encoding.as_deref();
    if let Some(encoding) = encoding.and_then(|text| HeaderValue::from_str(text).ok()) {
        parts.headers.insert(header::CONTENT_ENCODING, encoding);
    }
    let half = body.slice(..body.len() / 2);
    let body = if rule.malformed { half.clone() } else { body };
    if rule.truncate {
        set_length(&mut parts, body.len());
        let body = SlowBody::new(half, Duration::ZERO).truncated();
        return Response::from_parts(parts, Body::new(body));
    }
    let body = match rule.drip {
        Some(seconds) => {
            set_length(&mut parts, body.len());
            Body::new(SlowBody::new(body, Duration::from_secs_f64(seconds)))
        }
        None => Body::from(body),
    };
    Response::from_parts(parts, body)
}

fn set_length(parts: &mut response::Parts, length: usize) {
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
}
