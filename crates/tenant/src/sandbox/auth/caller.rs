//! The caller of a request, as its access token identifies it.

use super::oauth_client::{ALL_SCOPES, OAuthClient};
use crate::sandbox::support::clock;
use crate::sandbox::support::ids::new_id;
use serde::{Deserialize, Serialize};

/// The caller of a request: the claims of its access token.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Caller {
    pub(crate) client_id: String,
    scope: Vec<String>,
    user_name: Option<String>,
    iat: i64,
    exp: i64,
    jti: String,
}

impl Caller {
    /// The claims of a new token for a client, with a lifetime in seconds.
    pub(super) fn of(client: &OAuthClient, lifetime: u64) -> Self {
        let now = clock::now().as_second();
        Self {
            client_id: client.client_id.clone(),
            scope: client.scopes.clone(),
            user_name: client.user.clone(),
            iat: now,
            exp: now.saturating_add_unsigned(lifetime),
            jti: new_id(),
        }
    }

    /// The administrator of the tenant, who calls operations without a token.
    pub(crate) fn administrator() -> Self {
        Self::of(&OAuthClient::default(), 0)
    }

    /// Returns true if the token has expired.
    pub(super) fn is_expired(&self) -> bool {
        self.exp <= clock::now().as_second()
    }

    /// Returns true if the token has a scope.
    pub(crate) fn has_scope(&self, scope: &str) -> bool {
        self.scope
            .iter()
            .any(|granted| granted == scope || granted == ALL_SCOPES)
    }

    /// Returns true if the token belongs to a user, false if it belongs to an application.
    pub(crate) const fn is_user(&self) -> bool {
        self.user_name.is_some()
    }

    /// The name that the service shows as the launcher of a task.
    pub(crate) fn name(&self) -> &str {
        self.user_name.as_deref().unwrap_or(&self.client_id)
    }
}
