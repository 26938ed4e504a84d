//! Removes the secrets of a request from its response.

use bytes::Bytes;
use http::HeaderValue;

use super::request::Response;
use crate::syntax::scrub::{REMOVED, remove};

/// Removes the secrets of the request from the headers and the reason phrase of its response.
pub(super) fn head(response: &mut Response) {
    for secret in bare(&response.secrets) {
        response.own_reason = response.own_reason.as_deref().map(|reason| remove(reason, secret));
        for value in response.headers.values_mut() {
            let text = String::from_utf8_lossy(value.as_bytes());
            let clean = remove(&text, secret);
            if clean != text {
                *value = HeaderValue::try_from(clean).unwrap_or(HeaderValue::from_static(REMOVED));
            }
        }
    }
}

/// Removes the secrets of the request from the body of its response. Returns true if there was one.
pub(super) fn body(response: &mut Response) -> bool {
    let mut found = false;
    for secret in bare(&response.secrets) {
        let body = String::from_utf8_lossy(&response.body);
        let clean = remove(&body, secret);
        if clean != body {
            response.body = Bytes::from(clean);
            found = true;
        }
    }
    found
}

/// The secrets in headers, without a scheme such as `Bearer`.
fn bare(secrets: &[HeaderValue]) -> impl Iterator<Item = &str> {
    let texts = secrets.iter().filter_map(|value| value.to_str().ok());
    texts.map(|secret| secret.split_once(' ').map_or(secret, |(_, bare)| bare))
}

impl Response {
    /// The response without the secrets of its request in its body, for an error that shows it; `None` if there are none.
    pub fn scrubbed(&self) -> Option<Self> {
        let mut clean = self.clone();
        body(&mut clean).then_some(clean)
    }
}
