//! Requests and responses.

use std::borrow::Cow;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue};
use http::{Method, StatusCode};
use secrecy::SecretString;
use url::Url;

use super::upload::RequestBody;
use crate::connection::{Error, Site, Target, Timeout, headers};

/// A request as the caller gives it.
#[derive(Clone)]
pub struct Request {
    /// HTTP method in capitals.
    pub method: &'static str,
    /// Path below the base URL with its query: percent-encoded, begins with a slash.
    pub path: String,
    /// Headers in addition to those that the client sets. An `Authorization` among them is used as `authorization` is.
    pub headers: Vec<(String, String)>,
    /// The body, if there is one.
    pub body: Option<RequestBody>,
    /// Time limits of this call, instead of the settings'.
    pub timeout: Option<Timeout>,
    /// Maximum retries of this call, instead of the settings'.
    pub retries: Option<u32>,
    /// The whole `Authorization` header of this request, empty for none; no token is fetched then.
    pub authorization: Option<SecretString>,
    /// The file that the body of a success is written to, instead of into memory.
    pub save_to: Option<PathBuf>,
}

/// A response of any status.
#[derive(Clone)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// Reason phrase, if it is not the usual one for the status.
    pub own_reason: Option<String>,
    /// Headers in their order, without those that described a compression that the client undid.
    pub headers: HeaderMap,
    /// The body, decompressed.
    pub body: Bytes,
    /// Number of attempts.
    pub attempts: u32,
    /// Method of the request.
    pub method: Method,
    /// URL of the request.
    pub url: Url,
    /// The secrets in the headers of the request.
    pub(super) secrets: Vec<HeaderValue>,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("headers", &headers)
            .field("body", &self.body.as_ref().map(RequestBody::length))
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.keys().map(HeaderName::as_str).collect();
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("reason", &self.reason())
            .field("headers", &headers)
            .field("body", &self.body.len())
            .field("attempts", &self.attempts)
            .finish()
    }
}

impl Response {
    /// Reason phrase as the server sent it, or else the usual one of the status.
    pub fn reason(&self) -> &str {
        let usual = || StatusCode::from_u16(self.status).ok()?.canonical_reason();
        self.own_reason.as_deref().or_else(usual).unwrap_or_default()
    }

    /// Method and URL of the request, as errors show it: without the query, which may hold a secret.
    pub fn request(&self) -> String {
        let mut url = self.url.clone();
        url.set_query(None);
        format!("{} {url}", self.method)
    }

    /// The first header of this name, if it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.get(name)?;
        std::str::from_utf8(found.as_bytes()).ok()
    }

    /// Names in lower case and values of the headers; bytes that are not valid UTF-8 are replaced.
    pub fn headers_as_text(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        let headers = self.headers.iter();
        headers.map(|(name, value)| (name.as_str(), String::from_utf8_lossy(value.as_bytes())))
    }
}

/// A validated request, sent once for each attempt.
#[derive(Clone)]
pub(super) struct Prepared {
    pub(super) method: Method,
    pub(super) target: Target,
    pub(super) headers: HeaderMap,
    pub(super) body: Option<RequestBody>,
    pub(super) save_to: Option<PathBuf>,
    /// The effect of sending the request twice.
    pub(super) repeat: Repeat,
}

/// The effect of repeating a request after a failure that leaves open whether the server acted on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Repeat {
    /// It changes nothing: GET and HEAD, and the token request.
    Safe,
    /// Twice has the same effect as once: PUT, DELETE.
    Idempotent,
    /// Twice may have a different effect from once: POST, PATCH.
    Never,
}

impl Repeat {
    fn of(method: &Method) -> Self {
        match (method.is_safe(), method.is_idempotent()) {
            (true, _) => Self::Safe,
            (false, true) => Self::Idempotent,
            (false, false) => Self::Never,
        }
    }
}

impl Prepared {
    /// Adds the headers that every request has, unless it sets them itself.
    pub(super) fn new(
        common: &HeaderMap,
        method: Method,
        target: Target,
        headers: HeaderMap,
        body: Option<RequestBody>,
    ) -> Self {
        let mut prepared = Self {
            repeat: Repeat::of(&method),
            method,
            target,
            headers,
            body,
            save_to: None,
        };
        for (name, value) in common {
            prepared.headers.entry(name).or_insert_with(|| value.clone());
        }
        prepared
    }
}

/// Validates the request and adds the headers that every request has.
pub(super) fn prepare(base: &Arc<Site>, common: &HeaderMap, request: Request) -> Result<Prepared, Error> {
    let method = Method::from_bytes(request.method.as_bytes())
        .map_err(|_| Error::Invalid(format!("{:?} is not a valid HTTP method", request.method)))?;
    let mut headers = headers(&request.headers)?;
    // A gateway may take a missing length for a missing body and respond with 411 (RFC 9110, 8.6).
    let is_empty = request.body.as_ref().is_none_or(|body| body.length() == 0);
    if is_empty && matches!(method, Method::POST | Method::PUT | Method::PATCH) {
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    if let Some(body) = request.body.as_ref().filter(|body| body.is_streamed()) {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(body.length()));
    }
    let target = base.target(&request.path)?;
    Ok(Prepared {
        save_to: request.save_to,
        ..Prepared::new(common, method, target, headers, request.body)
    })
}
