//! Clients that may request access tokens.

use crate::sandbox::support::ids::{new_id, new_secret};
use serde::Deserialize;
use std::fmt;

/// The scope that includes every other scope.
pub(super) const ALL_SCOPES: &str = "sp:scopes:all";
/// The user of the default client.
const DEFAULT_USER: &str = "sandbox.admin";
/// Characters that the values of a client may have together: its tokens must fit into a request head.
const MAX_LENGTH: usize = 4000;

/// A client that may request access tokens.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OAuthClient {
    /// Client id; generated if absent.
    pub client_id: String,
    /// Client secret; generated if absent.
    pub client_secret: String,
    /// The scopes of its tokens.
    pub scopes: Vec<String>,
    /// The user whose personal access token it is. A client without a user is an application, which may not import.
    pub user: Option<String>,
}

impl Default for OAuthClient {
    fn default() -> Self {
        Self {
            client_id: new_id(),
            client_secret: new_secret(),
            scopes: vec![ALL_SCOPES.to_owned()],
            user: Some(DEFAULT_USER.to_owned()),
        }
    }
}

impl OAuthClient {
    /// Checks that the client can log in.
    ///
    /// # Errors
    /// If its id or secret is empty, or its values are too long.
    pub(crate) fn check(&self) -> Result<(), &'static str> {
        let user = self.user.as_ref().map_or(0, String::len);
        let scopes: usize = self.scopes.iter().map(|scope| scope.len() + 3).sum();
        if self.client_id.len() + self.client_secret.len() + user + scopes > MAX_LENGTH {
            return Err("A client's id, secret, user and scopes must have at most 4000 characters together");
        }
        if self.client_id.is_empty() || self.client_secret.is_empty() {
            return Err("The client's id and secret must not be empty");
        }
        Ok(())
    }
}

impl fmt::Debug for OAuthClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthClient")
            .field("client_id", &self.client_id)
            .field("scopes", &self.scopes)
            .field("user", &self.user)
            .finish_non_exhaustive()
    }
}
