//! The token that the clients of one configuration share, whichever versions of the API they call.

use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

use super::tokens::Tokens;
use crate::connection::Settings;
use crate::own::Own;

/// The token of a login, for all clients that log in with the same credentials at the same place. A forked child creates its own.
pub struct TokenCache {
    login: LoginKey,
    tokens: Own<Arc<Tokens>>,
}

/// The settings that a token depends on.
struct LoginKey {
    base_url: Option<String>,
    token_url: Option<String>,
    client_id: Option<String>,
    client_secret: Option<SecretString>,
}

impl TokenCache {
    /// An empty cache for the login of these settings.
    pub fn of(settings: &Settings) -> Self {
        let login = LoginKey {
            base_url: settings.base_url.clone(),
            token_url: settings.token_url.clone(),
            client_id: settings.client_id.clone(),
            client_secret: settings.client_secret.clone(),
        };
        Self {
            login,
            tokens: Own::new(Arc::default()),
        }
    }

    /// The token, if these settings log in like those that the cache was made for, in the process that made it.
    pub(super) fn tokens(&self, settings: &Settings) -> Option<Arc<Tokens>> {
        let LoginKey {
            base_url,
            token_url,
            client_id,
            client_secret,
        } = &self.login;
        let is_same = *base_url == settings.base_url
            && *token_url == settings.token_url
            && *client_id == settings.client_id
            && exposed(client_secret) == exposed(&settings.client_secret);
        self.tokens.get().filter(|_| is_same).map(Arc::clone)
    }
}

fn exposed(secret: &Option<SecretString>) -> Option<&str> {
    secret.as_ref().map(ExposeSecret::expose_secret)
}
