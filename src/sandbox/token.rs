//! Gives out tokens for client credentials (RFC 6749, 4.4) and checks them. Tokens are signed (RFC 7519) and expire.

use super::clock;
use super::reply::{Refusal, Reply};
use super::signature;
use super::store::new_id;
use axum::http::StatusCode;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

/// Seconds that a token lives unless it is said otherwise, as the service has it.
pub(super) const LIFE: u64 = 749;
/// The scope that includes every other.
const ALL: &str = "sp:scopes:all";
/// The user whose personal access token the first client is.
const USER: &str = "sandbox.admin";

/// Something that may log in.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Client {
    /// Its id; made up when absent.
    pub client_id: String,
    /// Its secret; made up when absent.
    pub client_secret: String,
    /// The scopes of its tokens.
    pub scopes: Vec<String>,
    /// Whose personal access token it is. Without a user it is an application, which may not import.
    pub user: Option<String>,
}

impl Default for Client {
    fn default() -> Self {
        Self {
            client_id: new_id(),
            client_secret: new_secret(),
            scopes: vec![ALL.to_owned()],
            user: Some(USER.to_owned()),
        }
    }
}

impl Client {
    /// Whether it can log in.
    ///
    /// # Errors
    /// What it lacks.
    pub(super) fn check(&self) -> Result<(), &'static str> {
        let user = self.user.as_ref().map_or(0, String::len);
        let scopes: usize = self.scopes.iter().map(|scope| scope.len() + 3).sum();
        if self.client_id.len() + self.client_secret.len() + user + scopes > MAX_CLIENT {
            return Err("A client's id, secret, user and scopes should have 4000 characters together at most");
        }
        if self.client_id.is_empty() || self.client_secret.is_empty() {
            return Err("The client's id and secret should not be empty");
        }
        Ok(())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("client_id", &self.client_id)
            .field("scopes", &self.scopes)
            .field("user", &self.user)
            .finish_non_exhaustive()
    }
}

/// Who calls, as the token says.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Caller {
    pub(super) client_id: String,
    scope: Vec<String>,
    user_name: Option<String>,
    iat: i64,
    exp: i64,
    jti: String,
}

impl Caller {
    /// Whether the token has a scope.
    pub(super) fn may(&self, scope: &str) -> bool {
        self.scope.iter().any(|granted| granted == scope || granted == ALL)
    }

    /// Whether a person stands behind the token.
    pub(super) const fn is_user(&self) -> bool {
        self.user_name.is_some()
    }

    /// What the service calls whoever started something.
    pub(super) fn name(&self) -> &str {
        self.user_name.as_deref().unwrap_or(&self.client_id)
    }
}

/// The clients of a tenant, and what signs their tokens.
pub(super) struct Tokens {
    /// Those of the beginning, to which `reset` goes back.
    first: Vec<Client>,
    clients: RwLock<Vec<Client>>,
    signing: EncodingKey,
    checking: DecodingKey,
    validation: Validation,
    life: u64,
    /// Tokens whose signature was checked before.
    checked: RwLock<HashMap<String, Arc<Caller>>>,
}

/// Clients that may log in.
const MAX_CLIENTS: usize = 1000;
/// Characters of everything that a client has: its tokens must fit into a head.
const MAX_CLIENT: usize = 4000;
/// How many checked tokens are remembered.
const REMEMBERED: usize = 1024;

/// A secret that nobody can guess.
pub(super) fn new_secret() -> String {
    format!("{:032x}{:032x}", rand::random::<u128>(), rand::random::<u128>())
}

impl Tokens {
    /// `life` is in seconds.
    pub(super) fn new(clients: Vec<Client>, life: u64) -> Self {
        let (signing, checking) = signature::keys();
        let mut validation = Validation::new(Algorithm::HS256);
        // Expiry is checked here, to the second and with the service's words.
        validation.validate_exp = false;
        validation.validate_aud = false;
        Self {
            first: clients.clone(),
            clients: RwLock::new(clients),
            signing,
            checking,
            validation,
            life,
            checked: RwLock::default(),
        }
    }

    /// Lets another client log in; one with the same id is replaced.
    ///
    /// # Errors
    /// When there are too many.
    pub(super) fn add(&self, client: Client) -> Result<(), &'static str> {
        let mut clients = self.clients.write().unwrap_or_else(PoisonError::into_inner);
        clients.retain(|known| known.client_id != client.client_id);
        if clients.len() >= MAX_CLIENTS {
            return Err("There are too many clients; a reset drops those that were added");
        }
        clients.push(client);
        Ok(())
    }

    /// Drops the clients that were added; their tokens are worth nothing any more.
    pub(super) fn reset(&self) {
        let mut clients = self.clients.write().unwrap_or_else(PoisonError::into_inner);
        clients.clone_from(&self.first);
        // While nobody can add what was checked before.
        self.checked.write().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Answers `POST /oauth/token`. The fields stand in the query, as the service's documentation shows it, or in the body,
    /// which is a form.
    pub(super) fn grant(&self, query: &[u8], form: &[u8]) -> Result<Reply, Refusal> {
        let parts = [query, form].into_iter();
        let fields: HashMap<_, _> = parts.flat_map(url::form_urlencoded::parse).collect();
        let field = |name: &str| fields.get(name).map(AsRef::as_ref);
        if field("grant_type") != Some("client_credentials") {
            return Err(Refusal::oauth(
                StatusCode::BAD_REQUEST,
                "unsupported_grant_type",
                "the grant type is client_credentials",
            ));
        }
        let clients = self.clients.read().unwrap_or_else(PoisonError::into_inner);
        let client = clients.iter().find(|client| {
            field("client_id") == Some(client.client_id.as_str())
                && field("client_secret") == Some(client.client_secret.as_str())
        });
        let Some(client) = client else {
            return Err(Refusal::oauth(
                StatusCode::UNAUTHORIZED,
                "invalid_client",
                "unknown client or wrong secret",
            ));
        };
        let token = self.sign(client)?;
        Ok(Reply::ok(&json!({
            "access_token": token,
            "token_type": "bearer",
            "expires_in": self.life,
            "scope": client.scopes.join(" "),
        })))
    }

    fn sign(&self, client: &Client) -> Result<String, Refusal> {
        let now = clock::now().as_second();
        let claims = Caller {
            client_id: client.client_id.clone(),
            scope: client.scopes.clone(),
            user_name: client.user.clone(),
            iat: now,
            exp: now.saturating_add_unsigned(self.life),
            jti: new_id(),
        };
        encode(&Header::new(Algorithm::HS256), &claims, &self.signing).map_err(|_| Refusal::failed())
    }

    /// Who an `Authorization` header speaks for.
    pub(super) fn check(&self, header: Option<&str>) -> Result<Arc<Caller>, Refusal> {
        let Some(header) = header else {
            return Err(Refusal::unauthorized("JWT is required"));
        };
        let invalid = || Refusal::unauthorized("JWT validation failed: JWT is invalid");
        let (scheme, token) = header.split_once(' ').unwrap_or_default();
        if !scheme.eq_ignore_ascii_case("bearer") {
            return Err(invalid());
        }
        let caller = self.caller(token.trim()).ok_or_else(invalid)?;
        if caller.exp <= clock::now().as_second() {
            return Err(Refusal::unauthorized("JWT validation failed: JWT is expired"));
        }
        Ok(caller)
    }

    /// Who a token speaks for, expired or not; `None` when it was not signed here.
    fn caller(&self, token: &str) -> Option<Arc<Caller>> {
        let known = self
            .checked
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(token)
            .cloned();
        if known.is_some() {
            return known;
        }
        let decoded = decode::<Caller>(token, &self.checking, &self.validation).ok()?;
        let caller = Arc::new(decoded.claims);
        let clients = self.clients.read().unwrap_or_else(PoisonError::into_inner);
        if !clients.iter().any(|client| client.client_id == caller.client_id) {
            return None;
        }
        let mut checked = self.checked.write().unwrap_or_else(PoisonError::into_inner);
        if checked.len() >= REMEMBERED {
            checked.clear();
        }
        checked.insert(token.to_owned(), Arc::clone(&caller));
        Some(caller)
    }
}
