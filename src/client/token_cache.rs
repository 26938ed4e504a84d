//! The token that the clients of one configuration share, whichever versions of the API they call.

use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

use super::tokens::Tokens;
use crate::connection::Settings;
use crate::own::Own;

/// The token of a login, for all clients that log in with the same credentials at the same place. A forked child creates its own.
pub struct TokenCache {
    /// The login, without any other setting.
    login: Settings,
    tokens: Own<Arc<Tokens>>,
}

impl TokenCache {
    /// An empty cache for the login of these settings.
    pub fn of(settings: &Settings) -> Self {
        Self {
            login: Settings {
                base_url: settings.base_url.clone(),
                token_url: settings.token_url.clone(),
                client_id: settings.client_id.clone(),
                client_secret: settings.client_secret.clone(),
                ..Settings::default()
            },
            tokens: Own::new(Arc::default()),
        }
    }

    /// The token, if these settings log in like those that the cache was made for, in the process that made it.
    pub(super) fn tokens(&self, settings: &Settings) -> Option<Arc<Tokens>> {
        let is_same = login(&self.login) == login(settings);
        self.tokens.get().filter(|_| is_same).map(Arc::clone)
    }
}

/// The settings that a token depends on.
fn login(settings: &Settings) -> [Option<&str>; 4] {
    [
        settings.base_url.as_deref(),
        settings.token_url.as_deref(),
        settings.client_id.as_deref(),
        settings.client_secret.as_ref().map(SecretString::expose_secret),
    ]
}
