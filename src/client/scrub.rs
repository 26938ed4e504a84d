//! Removes the secrets of a request from what its response says.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};

use super::request::Response;
use crate::syntax::scrub::{REMOVED, remove};

/// Removes from a response the secrets that the headers of its request hold: whole, and without a scheme such as `Bearer`.
pub(super) fn response(response: &mut Response, sent: &HeaderMap) {
    let secrets = sent.values().filter(|value| value.is_sensitive());
    for secret in secrets.filter_map(|value| value.to_str().ok()) {
        let bare = secret.split_once(' ').map_or(secret, |(_, bare)| bare);
        let body = String::from_utf8_lossy(&response.body);
        let clean = remove(&body, bare);
        if clean != body {
            response.body = Bytes::from(clean);
        }
        response.own_reason = response.own_reason.as_deref().map(|reason| remove(reason, bare));
        for value in response.headers.values_mut() {
            let clean = remove(&String::from_utf8_lossy(value.as_bytes()), bare);
            *value = HeaderValue::try_from(clean).unwrap_or(HeaderValue::from_static(REMOVED));
        }
    }
}
