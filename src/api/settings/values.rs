//! The values of a configuration's settings, and their conversion to settings of the client layer.

use super::access_token::AccessToken;
use super::credentials::{FoundCredentials, SecretSource, SourceCredentials};
use super::file_path::FilePath;
use super::rate_limit::RateLimitSetting;
use super::seconds::{PoolSize, Seconds};
use crate::client::{Settings, Timeout};
use crate::model::Policy;
use pyo3::prelude::*;
use secrecy::SecretString;
use std::collections::HashMap;

/// The settings, which `Configuration` documents.
#[derive(Default)]
pub(crate) struct SettingValues {
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
    pub(super) rate_limit: RateLimitSetting,
    pub(super) max_response_bytes: Option<usize>,
    pub(super) connection_pool_maxsize: Option<PoolSize>,
    pub(crate) safe_chars_for_path_param: String,
    pub(super) strict_responses: bool,
    pub(crate) debug: bool,
    pub(crate) pickle_secrets: bool,
    /// The reason why a credential is missing, for the error message.
    pub(super) hint: Option<String>,
    /// The place in which the client secret was found, if the caller did not pass one.
    pub(super) secret_source: Option<SecretSource>,
    /// Names of settings, and of what was removed around their values.
    pub(super) removed: HashMap<String, String>,
}

impl SettingValues {
    /// The settings of a new configuration.
    pub(super) fn defaults() -> Self {
        Self {
            verify_ssl: true,
            ..Self::default()
        }
    }

    /// The settings of the client layer.
    pub(crate) fn settings(&self) -> Settings {
        let usual = Settings::default();
        Settings {
            base_url: self.base_url.clone(),
            token_url: self.token_url.clone(),
            client_id: self.client_id.clone(),
            client_secret: self.client_secret.clone(),
            access_token: self.access_token.as_ref().and_then(AccessToken::token).cloned(),
            proxy: self.proxy.clone(),
            proxy_headers: self.proxy_headers.clone().unwrap_or_default().into_iter().collect(),
            allow_http: self.allow_http.unwrap_or_default(),
            verify_ssl: self.verify_ssl,
            ssl_ca_cert: self.ssl_ca_cert.clone().map(|path| path.0),
            cert_file: self.cert_file.clone().map(|path| path.0),
            key_file: self.key_file.clone().map(|path| path.0),
            assert_hostname: self.assert_hostname.unwrap_or(true),
            retries: self.retries.unwrap_or(usual.retries),
            timeout: self.timeouts(),
            rate_limit: self.rate_limit.0,
            max_body: self.max_response_bytes.unwrap_or(usual.max_body),
            pool_size: self.connection_pool_maxsize.map_or(usual.pool_size, PoolSize::get),
            where_to_set: self.hint.clone(),
            remarks: self.remarks(),
            ..usual
        }
    }

    /// The reason why the client secret must not be used with the current settings: it was stored with another address or
    /// client id.
    pub(crate) fn secret_rejection(&self) -> Option<String> {
        let source = self.secret_source.as_ref()?;
        if self.access_token.is_some() || self.client_secret.is_none() {
            return None;
        }
        let client_id = Some(self.client_id.as_deref()?);
        let rejection = |setting, url: Option<&str>| source.rejection(setting, url, client_id);
        rejection("base_url", self.base_url.as_deref()).or_else(|| rejection("token_url", self.token_url.as_deref()))
    }

    /// A remark for each setting whose value had characters around it.
    fn remarks(&self) -> Vec<String> {
        let remark = |(name, what): (&String, &String)| format!("{what} removed from {name}");
        let mut remarks: Vec<String> = self.removed.iter().map(remark).collect();
        remarks.sort();
        remarks
    }

    /// The strictness of checks of responses.
    pub(crate) const fn policy(&self) -> Policy {
        Policy::of_responses(self.strict_responses)
    }

    /// The timeouts of calls that set none.
    pub(crate) fn timeouts(&self) -> Timeout {
        let usual = Timeout::default();
        self.timeout.map_or(usual, |seconds| seconds.or(usual))
    }

    /// The function that returns the token of each call, if there is one.
    pub(crate) fn token_function(&self) -> Option<&Py<PyAny>> {
        self.access_token.as_ref().and_then(AccessToken::function)
    }

    /// The credentials that are set, and whether a token is set.
    pub(super) fn credentials(&self) -> (SourceCredentials, bool) {
        let credentials = SourceCredentials {
            base_url: self.base_url.clone(),
            client_id: self.client_id.clone(),
            client_secret: self.client_secret.clone(),
            removed: Vec::new(),
        };
        (credentials, self.access_token.is_some())
    }

    /// Sets the credentials that were found.
    pub(super) fn complete(&mut self, found: FoundCredentials) {
        self.base_url = found.credentials.base_url;
        self.client_id = found.credentials.client_id;
        self.client_secret = found.credentials.client_secret;
        let removed = found.credentials.removed.into_iter();
        self.removed
            .extend(removed.map(|(name, what)| (name.to_owned(), what.to_owned())));
        self.secret_source = found.source;
        self.hint = found.hint;
        self.allow_http = self.allow_http.or_else(allowed_by_environment);
    }

    /// The token URL that is set, or the default one.
    pub(super) fn token_url_or_default(&self) -> Option<String> {
        let default = || {
            self.base_url
                .as_ref()
                .map(|base| format!("{}/oauth/token", base.trim_end_matches('/')))
        };
        self.token_url.clone().or_else(default)
    }
}

/// The value of SAIL_ALLOW_HTTP, if it is set.
fn allowed_by_environment() -> Option<bool> {
    let value = std::env::var("SAIL_ALLOW_HTTP").ok()?;
    Some(matches!(
        value.trim().to_ascii_lowercase().as_str(),
        "1" | "true" | "yes" | "on"
    ))
}
