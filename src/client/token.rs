//! The access token, and the login that fetches it (RFC 6749, 4.4).

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use tokio::time::Instant;

use super::limits;
use super::request::{Prepared, Repeat, Response};
use super::retry::Attempts;
use super::transport::Transport;
use super::upload::RequestBody;
use crate::connection::{CallProgress, Error, RateLimit, RejectedLogin, Validated, header_value};
use crate::own::Own;
use crate::pace::{Pacer, Paces};
use crate::syntax::encode;
use crate::syntax::scrub::remove;

/// An access token as a header.
pub(super) struct Token {
    pub(super) header: HeaderValue,
    renew_at: Instant,
}

impl Token {
    /// Returns true if the token need not be renewed yet.
    pub(super) fn is_fresh(&self) -> bool {
        Instant::now() < self.renew_at
    }
}

/// Everything that a token request needs.
pub(super) struct Login<'a> {
    pub(super) transport: &'a Transport<'a>,
    pub(super) call: &'a CallProgress,
    pub(super) validated: &'a Validated,
    pub(super) id: &'a str,
    pub(super) secret: &'a SecretString,
    pub(super) paces: &'a Own<Arc<Paces>>,
    pub(super) retries: u32,
}

impl Login<'_> {
    pub(super) async fn fetch(&self) -> Result<Token, Error> {
        // The service limits logins separately, and a single login does not reach that limit.
        let pacer = Pacer {
            paces: self.paces,
            limit: RateLimit::Off,
            client: self.id,
        };
        let response = Attempts::new(self.transport, self.call, self.retries, pacer)
            .persist(&self.request())
            .await?;
        if !(200..300).contains(&response.status) {
            return Err(self.failed(&response, "the login was rejected"));
        }
        let granted = serde_json::from_slice(&response.body).unwrap_or(Value::Null);
        let Some(token) = granted.get("access_token").and_then(Value::as_str) else {
            return Err(self.failed(&response, "the response has no access_token"));
        };
        if token.is_empty() {
            return Err(self.failed(&response, "the access_token is empty"));
        }
        let Ok(header) = bearer(token) else {
            return Err(self.failed(&response, "the access_token cannot be put into a header"));
        };
        Ok(Token {
            header,
            renew_at: Instant::now() + good_for(life(&granted)),
        })
    }

    fn request(&self) -> Prepared {
        let form = encode::form(&[
            ("grant_type", "client_credentials"),
            ("client_id", self.id),
            ("client_secret", self.secret.expose_secret()),
        ]);
        let mut headers = HeaderMap::new();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let (target, form) = (self.validated.token_url.clone(), RequestBody::from(Vec::from(form)));
        Prepared {
            // Fetching a token twice does no harm.
            repeat: Repeat::Safe,
            ..Prepared::new(&self.validated.headers, Method::POST, target, headers, Some(form))
        }
    }

    fn failed(&self, response: &Response, why: &'static str) -> Error {
        // The body of a granted login holds the token.
        let granted = (200..300).contains(&response.status);
        let body = if granted { Bytes::new() } else { response.body.clone() };
        let secret = self.secret.expose_secret();
        let scrubbed = |text: &str| remove(text, secret);
        let headers = response.headers_as_text().filter(|(name, _)| *name != "set-cookie");
        Error::Authentication(Box::new(RejectedLogin {
            host: self.validated.token_url.site.name.to_string(),
            status: Some(response.status),
            request: response.request(),
            problem: why.to_owned(),
            reason: scrubbed(response.reason()),
            // Truncated after the secret was removed: a cut inside the secret would leave its beginning.
            body: scrubbed(&String::from_utf8_lossy(&body))
                .chars()
                .take(limits::LOGIN_BODY)
                .collect(),
            headers: headers
                .map(|(name, value)| (name.to_owned(), scrubbed(&value)))
                .collect(),
            attempts: response.attempts,
        }))
    }
}

/// The `Authorization` header of a token.
pub(super) fn bearer(token: &str) -> Result<HeaderValue, Error> {
    authorization(&format!("Bearer {token}"))
}

/// An `Authorization` header that Debug does not show and HTTP/2 keeps out of its tables.
pub(super) fn authorization(value: &str) -> Result<HeaderValue, Error> {
    let mut header = header_value("Authorization", value)?;
    header.set_sensitive(true);
    Ok(header)
}

/// The life of a token as its response states it, which may be a number or text.
fn life(granted: &Value) -> Duration {
    let seconds = match granted.get("expires_in") {
        Some(Value::Number(number)) => number.as_f64(),
        Some(Value::String(text)) => text.trim().parse().ok(),
        _ => None,
    };
    let life = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    life.unwrap_or(limits::TOKEN_LIFE).min(limits::TOKEN_LIFE_MOST)
}

fn good_for(life: Duration) -> Duration {
    life - limits::TOKEN_MARGIN.min(life / 4)
}

#[cfg(test)]
#[path = "../../tests/client/token.rs"]
mod tests;
