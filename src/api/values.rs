//! The values of a configuration's settings, and what the client layer makes of them.

use super::credentials::{Credentials, Found, Source};
use super::file_path::FilePath;
use super::options::{PoolSize, Seconds};
use super::pace::Pace;
use super::token_source::AccessToken;
use crate::client::{Settings, Timeout};
use crate::model::Policy;
use pyo3::prelude::*;
use secrecy::SecretString;
use std::collections::HashMap;

/// What is set; `Configuration` describes each.
#[derive(Default)]
pub(crate) struct Values {
    pub(super) base_url: Option<String>,
    pub(super) token_url: Option<String>,
    pub(super) client_id: Option<String>,
    pub(super) client_secret: Option<SecretString>,
    pub(super) access_token: Option<AccessToken>,
    pub(crate) experimental: bool,
    pub(crate) suppress_experimental_warnings: bool,
    pub(super) allow_http: Option<bool>,
    pub(super) verify_ssl: bool,
    pub(super) ssl_ca_cert: Option<FilePath>,
    pub(super) cert_file: Option<FilePath>,
    pub(super) key_file: Option<FilePath>,
    pub(super) assert_hostname: Option<bool>,
    pub(super) proxy: Option<String>,
    pub(super) proxy_headers: Option<HashMap<String, String>>,
    pub(super) retries: Option<u32>,
    pub(super) timeout: Option<Seconds>,
    pub(super) rate_limit: Pace,
    pub(super) max_response_bytes: Option<usize>,
    pub(super) connection_pool_maxsize: Option<PoolSize>,
    pub(crate) safe_chars_for_path_param: String,
    pub(super) strict_responses: bool,
    pub(crate) debug: bool,
    pub(crate) pickle_secrets: bool,
    /// What helps to find out why something is missing.
    pub(super) hint: Option<String>,
    /// Where the client secret was found, when it was not given.
    pub(super) secret_source: Option<Source>,
}

impl Values {
    /// Those of a new configuration.
    pub(super) fn usual() -> Self {
        Self {
            verify_ssl: true,
            ..Self::default()
        }
    }

    /// What the client layer needs.
    pub(crate) fn settings(&self) -> Settings {
        let usual = Settings::default();
        Settings {
            base_url: self.base_url.clone(),
            token_url: self.token_url.clone(),
            client_id: self.client_id.clone(),
            client_secret: self.client_secret.clone(),
            access_token: self.access_token.as_ref().and_then(AccessToken::text).cloned(),
            proxy: self.proxy.clone(),
            proxy_headers: self.proxy_headers.clone().unwrap_or_default().into_iter().collect(),
            allow_http: self.allow_http.unwrap_or_default(),
            verify_ssl: self.verify_ssl,
            ssl_ca_cert: self.ssl_ca_cert.clone().map(FilePath::into),
            cert_file: self.cert_file.clone().map(FilePath::into),
            key_file: self.key_file.clone().map(FilePath::into),
            assert_hostname: self.assert_hostname.unwrap_or(true),
            retries: self.retries.unwrap_or(usual.retries),
            timeout: self.times(),
            rate_limit: self.rate_limit.into(),
            max_body: self.max_response_bytes.unwrap_or(usual.max_body),
            pool_size: self.connection_pool_maxsize.map_or(usual.pool_size, PoolSize::get),
            where_to_set: self.hint.clone(),
            ..usual
        }
    }

    /// What answers may hold.
    pub(crate) const fn policy(&self) -> Policy {
        Policy::of_answers(self.strict_responses)
    }

    /// The times of calls that name none of their own.
    pub(crate) fn times(&self) -> Timeout {
        let usual = Timeout::default();
        self.timeout.map_or(usual, |seconds| seconds.over(usual))
    }

    /// What gives the token of each call, when it is no text.
    pub(crate) fn token_source(&self) -> Option<&Py<PyAny>> {
        self.access_token.as_ref().and_then(AccessToken::function)
    }

    /// The credentials that are set, and whether a token is.
    pub(super) fn credentials(&self) -> (Credentials, bool) {
        let credentials = Credentials {
            base_url: self.base_url.clone(),
            client_id: self.client_id.clone(),
            client_secret: self.client_secret.clone(),
        };
        (credentials, self.access_token.is_some())
    }

    /// Takes the credentials that were found.
    pub(super) fn complete(&mut self, found: Found) {
        self.base_url = found.credentials.base_url;
        self.client_id = found.credentials.client_id;
        self.client_secret = found.credentials.client_secret;
        self.secret_source = found.source;
        self.hint = found.hint;
        self.allow_http = self.allow_http.or_else(allowed_by_environment);
    }

    /// The token URL that is set, or where it is by default.
    pub(super) fn any_token_url(&self) -> Option<String> {
        let default = || {
            self.base_url
                .as_ref()
                .map(|base| format!("{}/oauth/token", base.trim_end_matches('/')))
        };
        self.token_url.clone().or_else(default)
    }
}

/// Whether the environment allows plain http, where it says something about it.
fn allowed_by_environment() -> Option<bool> {
    let says = std::env::var("SAIL_ALLOW_HTTP").ok()?;
    Some(matches!(
        says.trim().to_ascii_lowercase().as_str(),
        "1" | "true" | "yes" | "on"
    ))
}
