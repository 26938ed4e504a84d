//! Issues access tokens for client credentials (RFC 6749, 4.4) and verifies them. Tokens are signed (RFC 7519) and expire.

use super::caller::Caller;
use super::oauth_client::OAuthClient;
use super::signature;
use super::token_form::form_fields;
use crate::sandbox::responses::{Rejection, Reply};
use axum::http::StatusCode;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode};
use serde_json::json;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use subtle::ConstantTimeEq as _;

/// Default lifetime of a token in seconds, as in the service.
pub(crate) const DEFAULT_LIFETIME: u64 = 749;
/// Maximum number of clients.
const MAX_CLIENTS: usize = 1000;
/// Maximum number of verified tokens in the cache.
const MAX_VERIFIED: usize = 1024;

/// The clients of a tenant, and the keys that sign their tokens.
pub(crate) struct TokenIssuer {
    /// The clients with which the tenant started, which a reset restores.
    initial_clients: Vec<OAuthClient>,
    clients: RwLock<Vec<OAuthClient>>,
    signing_key: EncodingKey,
    verifying_key: DecodingKey,
    validation: Validation,
    lifetime: u64,
    /// Cache of tokens whose signature was verified.
    verified: RwLock<HashMap<String, Arc<Caller>>>,
}

impl TokenIssuer {
    /// An issuer whose tokens have this lifetime in seconds.
    pub(crate) fn new(clients: Vec<OAuthClient>, lifetime: u64) -> Self {
        let (signing_key, verifying_key) = signature::keys();
        let mut validation = Validation::new(Algorithm::HS256);
        // Expiry is checked in `verify`, to the second and with the service's message.
        validation.validate_exp = false;
        validation.validate_aud = false;
        Self {
            initial_clients: clients.clone(),
            clients: RwLock::new(clients),
            signing_key,
            verifying_key,
            validation,
            lifetime,
            verified: RwLock::default(),
        }
    }

    /// Adds a client, or replaces the client with the same id.
    ///
    /// # Errors
    /// If there are too many clients.
    pub(crate) fn add(&self, client: OAuthClient) -> Result<(), &'static str> {
        let mut clients = self.clients.write().unwrap_or_else(PoisonError::into_inner);
        clients.retain(|known| known.client_id != client.client_id);
        if clients.len() >= MAX_CLIENTS {
            return Err("There are too many clients; a reset removes those that were added");
        }
        clients.push(client);
        Ok(())
    }

    /// Removes the clients that were added. Their tokens become invalid.
    pub(crate) fn reset(&self) {
        let mut clients = self.clients.write().unwrap_or_else(PoisonError::into_inner);
        clients.clone_from(&self.initial_clients);
        // Cleared while the clients are locked, so that no token of a removed client is cached again.
        self.verified.write().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Responds to `POST /oauth/token`. The fields are in the query, as in the service's documentation, or in a form in the
    /// body of this media type.
    pub(crate) fn grant(&self, query: &[u8], content_type: &str, form: &[u8]) -> Result<Reply, Rejection> {
        let mut fields: HashMap<_, _> = url::form_urlencoded::parse(query).into_owned().collect();
        fields.extend(form_fields(content_type, form));
        let field = |name: &str| fields.get(name).map_or("", AsRef::as_ref);
        if field("grant_type") != "client_credentials" {
            return Err(Rejection::oauth(
                StatusCode::BAD_REQUEST,
                "unsupported_grant_type",
                "the grant type is client_credentials",
            ));
        }
        let clients = self.clients.read().unwrap_or_else(PoisonError::into_inner);
        let secret = field("client_secret").as_bytes();
        let client = clients.iter().find(|client| {
            client.client_id == field("client_id") && bool::from(client.client_secret.as_bytes().ct_eq(secret))
        });
        let Some(client) = client else {
            return Err(Rejection::oauth(
                StatusCode::UNAUTHORIZED,
                "invalid_client",
                "unknown client or wrong secret",
            ));
        };
        let token = self.sign(client)?;
        Ok(Reply::ok(&json!({
            "access_token": token,
            "token_type": "bearer",
            "expires_in": self.lifetime,
            "scope": client.scopes.join(" "),
        })))
    }

    fn sign(&self, client: &OAuthClient) -> Result<String, Rejection> {
        let claims = Caller::of(client, self.lifetime);
        encode(&Header::new(Algorithm::HS256), &claims, &self.signing_key).map_err(|_| Rejection::internal_error())
    }

    /// Verifies an `Authorization` header and returns the caller.
    ///
    /// # Errors
    /// 401 if the header is absent, or its token is not valid or has expired.
    pub(crate) fn verify(&self, header: Option<&str>) -> Result<Arc<Caller>, Rejection> {
        let Some(header) = header else {
            return Err(Rejection::unauthorized("JWT is required"));
        };
        let invalid = || Rejection::unauthorized("JWT validation failed: JWT is invalid");
        let (scheme, token) = header.split_once(' ').unwrap_or_default();
        if !scheme.eq_ignore_ascii_case("bearer") {
            return Err(invalid());
        }
        let caller = self.caller(token.trim()).ok_or_else(invalid)?;
        if caller.is_expired() {
            return Err(Rejection::unauthorized("JWT validation failed: JWT is expired"));
        }
        Ok(caller)
    }

    /// The caller of a token, expired or not; `None` if it was not issued here.
    fn caller(&self, token: &str) -> Option<Arc<Caller>> {
        let known = self
            .verified
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(token)
            .cloned();
        if known.is_some() {
            return known;
        }
        let decoded = decode::<Caller>(token, &self.verifying_key, &self.validation).ok()?;
        let caller = Arc::new(decoded.claims);
        let clients = self.clients.read().unwrap_or_else(PoisonError::into_inner);
        if !clients.iter().any(|client| client.client_id == caller.client_id) {
            return None;
        }
        let mut verified = self.verified.write().unwrap_or_else(PoisonError::into_inner);
        if verified.len() >= MAX_VERIFIED {
            verified.clear();
        }
        verified.insert(token.to_owned(), Arc::clone(&caller));
        Some(caller)
    }
}
