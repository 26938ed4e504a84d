//! `Configuration`: the settings of a client. Creating one sends no request, and never fails because a setting is missing: the
//! first call fails, with an error that names the setting.

use super::credentials::SecretSource;
use super::values::SettingValues;
use crate::client::{Client, Settings, TokenCache};
use crate::shared::Shared;
use crate::shutdown::Owned;
use pyo3::prelude::*;
use std::sync::atomic::{AtomicU64, Ordering};

/// The address of the service, the credentials, and the behaviour of calls.
///
/// Settings from `ConfigurationParams` and keywords take precedence. Missing ones come from one source: the variables
/// SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET if one is set, otherwise BaseURL, ClientId and ClientSecret in
/// ./config.json.
#[pyclass(frozen, subclass, dict, weakref, module = "sailpoint.configuration")]
pub(crate) struct Configuration {
    pub(super) values: Owned<Shared<SettingValues>>,
    /// Count of assignments. A client compares it to notice that its settings have changed.
    pub(super) revision: AtomicU64,
    /// The token of all clients of the configuration.
    pub(super) tokens: Shared<Option<TokenCache>>,
}

/// The names of the settings, in the order of the signature.
pub(super) const NAMES: [&str; 24] = [
    "base_url",
    "client_id",
    "client_secret",
    "token_url",
    "access_token",
    "experimental",
    "suppress_experimental_warnings",
    "allow_http",
    "verify_ssl",
    "ssl_ca_cert",
    "cert_file",
    "key_file",
    "assert_hostname",
    "proxy",
    "proxy_headers",
    "retries",
    "timeout",
    "rate_limit",
    "max_response_bytes",
    "connection_pool_maxsize",
    "safe_chars_for_path_param",
    "strict_responses",
    "debug",
    "pickle_secrets",
];

impl Configuration {
    /// A number that changes with the settings.
    pub(crate) fn revision(&self) -> u64 {
        self.revision.load(Ordering::Acquire)
    }

    /// Records that settings have changed.
    pub(super) fn mark_changed(&self) {
        self.revision.fetch_add(1, Ordering::Release);
    }

    /// Creates a client that shares the token of the configuration's other clients.
    pub(crate) fn make_client(&self, py: Python<'_>, settings: Settings) -> Client {
        let (client, former) = self.tokens.with(py, |tokens| Client::sharing(settings, tokens));
        drop(former);
        client
    }

    /// Reads several settings at once, so that they are consistent.
    pub(crate) fn read<R>(&self, py: Python<'_>, read: impl FnOnce(&SettingValues) -> R) -> R {
        self.values.with(py, |values| read(values))
    }

    /// Reads the secret that a pickle omitted from the place in which it was found before. It must belong to the same client.
    pub(super) fn find_secret_again(&self, py: Python<'_>, source: Option<SecretSource>, hint: Option<String>) {
        let lacks = |values: &SettingValues| {
            let is_missing = values.client_secret.is_none();
            is_missing.then(|| (values.base_url.clone(), values.client_id.clone()))
        };
        // Files and the environment are read outside of the lock.
        let found = match (self.read(py, lacks), &source) {
            (Some((base_url, client_id)), Some(source)) => {
                source.secret_again(base_url.as_deref(), client_id.as_deref())
            }
            _ => None,
        };
        self.values.with(py, |values| {
            if found.is_some() {
                values.client_secret = found;
            }
            values.secret_source = source;
            values.hint = hint;
        });
        self.mark_changed();
    }
}
