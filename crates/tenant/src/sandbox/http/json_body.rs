//! Parses the JSON body of a request and validates it against the schema.

use super::request_body::reserve_values;
use crate::sandbox::responses::{BAD_CONTENT, MISSING, Rejection};
use crate::sandbox::support::memory_budget::Reservation;
use crate::sandbox::validation::validator::validate_body;
use crate::schema::Operation;
use crate::syntax::deep;
use crate::syntax::limits::{MAX_BODY_DEPTH, Measure};
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, header};
use serde_json::Value;

/// The beginning of files that Windows PowerShell writes. Readers of JSON may ignore it (RFC 8259, 8.1), and the service does.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Parses the body of a request; null if the operation has no body.
///
/// # Errors
/// If the media type is not the documented one, or the body is absent or not valid.
pub(super) fn parse_body(
    operation: &Operation,
    headers: &HeaderMap,
    body: &Bytes,
    reservation: &mut Reservation,
) -> Result<Value, Rejection> {
    let Some(declared) = operation.body else {
        return Ok(Value::Null);
    };
    if declared.optional && body.is_empty() {
        return Ok(Value::Null);
    }
    check_media_type(declared.content_type, headers, body)?;
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    let unusable =
        |why: String| Rejection::bad_request(BAD_CONTENT, &format!("The request could not be parsed: {why}."));
    let measure = Measure::of(body);
    measure.check(MAX_BODY_DEPTH).map_err(unusable)?;
    reserve_values(reservation, body.len(), measure.values)?;
    let value: Value = deep::parse(body).map_err(|error| unusable(error.to_string()))?;
    Rejection::unless_valid(&validate_body(&declared.ty, &value))?;
    Ok(value)
}

fn check_media_type(expected: &str, headers: &HeaderMap, body: &Bytes) -> Result<(), Rejection> {
    let content_type = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    if media_type.is_empty() && body.is_empty() {
        let text = "The body is required and should not be empty.";
        return Err(Rejection::bad_request(MISSING, text));
    }
    if media_type.eq_ignore_ascii_case(expected) {
        return Ok(());
    }
    let text = format!("The body should be {expected}, not '{media_type}'.");
    let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
    Err(Rejection::new(status, "415 Unsupported media type", &text))
}
