//! Gives out tokens for client credentials (RFC 6749, 4.4) and checks them.

use super::reply::{Refusal, Reply};
use axum::http::StatusCode;
use serde_json::json;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Seconds that a token lives, as the service has it.
const LIFE: u64 = 749;

/// The clients of a tenant and the tokens that they were given.
pub(super) struct Tokens {
    client_id: String,
    client_secret: String,
    expiry: Mutex<HashMap<String, Instant>>,
}

/// A secret or token that nobody can guess.
pub(super) fn new_secret() -> String {
    format!("{:032x}{:032x}", rand::random::<u128>(), rand::random::<u128>())
}

impl Tokens {
    pub(super) fn new(client_id: String, client_secret: String) -> Self {
        Self {
            client_id,
            client_secret,
            expiry: Mutex::default(),
        }
    }

    /// Answers `POST /oauth/token`; `form` is the request's body.
    pub(super) fn grant(&self, form: &[u8]) -> Result<Reply, Refusal> {
        let fields: HashMap<_, _> = url::form_urlencoded::parse(form).collect();
        let field = |name: &str| fields.get(name).map(AsRef::as_ref);
        if field("grant_type") != Some("client_credentials") {
            return Err(Refusal::oauth(
                StatusCode::BAD_REQUEST,
                "unsupported_grant_type",
                "the grant type is client_credentials",
            ));
        }
        let known = field("client_id") == Some(self.client_id.as_str());
        if !known || field("client_secret") != Some(self.client_secret.as_str()) {
            return Err(Refusal::oauth(
                StatusCode::UNAUTHORIZED,
                "invalid_client",
                "unknown client or wrong secret",
            ));
        }
        let token = new_secret();
        let mut expiry = self.expiry.lock().unwrap_or_else(PoisonError::into_inner);
        expiry.retain(|_, expires| *expires > Instant::now());
        expiry.insert(token.clone(), Instant::now() + Duration::from_secs(LIFE));
        Ok(Reply::new(
            StatusCode::OK,
            json!({"access_token": token, "token_type": "bearer", "expires_in": LIFE, "scope": "sp:scopes:all"}),
        ))
    }

    /// Checks an `Authorization` header.
    pub(super) fn check(&self, header: Option<&str>) -> Result<(), Refusal> {
        let Some(header) = header else {
            return Err(Refusal::unauthorized("JWT is required"));
        };
        let (scheme, token) = header.split_once(' ').unwrap_or_default();
        let expiry = self.expiry.lock().unwrap_or_else(PoisonError::into_inner);
        let expires = expiry
            .get(token.trim())
            .filter(|_| scheme.eq_ignore_ascii_case("bearer"));
        match expires {
            Some(expires) if *expires > Instant::now() => Ok(()),
            Some(_) => Err(Refusal::unauthorized("JWT validation failed: JWT is expired")),
            None => Err(Refusal::unauthorized("JWT validation failed: JWT is invalid")),
        }
    }
}
