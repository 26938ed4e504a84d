//! Headers of requests: which ones can be sent, and which hold secrets.

use http::header::{HeaderMap, HeaderName, HeaderValue};

use super::error::Error;

/// Headers that the client derives, and their origins. With a wrong length, part of the body could pass for another request; with
/// a wrong host, the token could go to another tenant behind the same gateway.
const DERIVED: [(&str, &str); 3] = [
    ("Content-Length", "the body"),
    ("Transfer-Encoding", "the body"),
    ("Host", "base_url"),
];

/// Parts of the names of headers whose values are secrets, in lower case.
const PROOFS: [&str; 8] = [
    "authorization",
    "cookie",
    "token",
    "secret",
    "password",
    "api-key",
    "apikey",
    "access-key",
];

/// Returns true for the name of a header that is likely to hold a secret.
pub fn is_secret_header(name: &str) -> bool {
    let holds = |proof: &[u8]| {
        name.as_bytes()
            .windows(proof.len())
            .any(|part| part.eq_ignore_ascii_case(proof))
    };
    PROOFS.iter().any(|proof| holds(proof.as_bytes()))
}

/// Maximum number of headers that the client adds to a request.
const OWN_HEADERS: usize = 5;

/// Header names and values that can be sent. The error names the header but not its value, which may be a secret.
pub(crate) fn headers(given: &[(String, String)]) -> Result<HeaderMap, Error> {
    let mut headers = HeaderMap::with_capacity(given.len() + OWN_HEADERS);
    for (name, value) in given {
        if let Some((_, origin)) = DERIVED.iter().find(|(derived, _)| name.eq_ignore_ascii_case(derived)) {
            return Err(Error::Invalid(format!(
                "the header {name} follows from {origin} and cannot be set"
            )));
        }
        let parsed = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| Error::Invalid(format!("{name:?} is not a valid header name")))?;
        let mut value = header_value(name, value)?;
        value.set_sensitive(is_secret_header(name));
        headers.append(parsed, value);
    }
    Ok(headers)
}

/// A header value that can be sent; line breaks and other control characters are rejected.
pub(crate) fn header_value(name: &str, value: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_bytes(value.as_bytes()).map_err(|_| {
        Error::Invalid(format!(
            "the value of header {name} holds a line break or another control character"
        ))
    })
}
