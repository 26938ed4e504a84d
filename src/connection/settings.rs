//! The settings of a client.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use secrecy::SecretString;
use url::Url;

use super::limits;
pub use crate::pace::RateLimit;
use crate::syntax::loopback::is_loopback;
use crate::syntax::scrub::without_login;

/// The settings of a client, which are validated at its first call.
#[derive(Clone)]
pub struct Settings {
    /// URL of the service, for example `https://TENANT.api.identitynow.com`; `http` or `https`.
    pub base_url: Option<String>,
    /// URL of the token endpoint; by default `oauth/token` below the base URL.
    pub token_url: Option<String>,
    /// Client id of the client credentials grant (RFC 6749, 4.4).
    pub client_id: Option<String>,
    /// Client secret of the client credentials grant.
    pub client_secret: Option<SecretString>,
    /// An access token to use unchanged: never fetched, never renewed.
    pub access_token: Option<SecretString>,
    /// Proxy for every request, token requests included; by default the environment's (`HTTPS_PROXY`, `NO_PROXY`).
    pub proxy: Option<String>,
    /// Headers for the proxy alone.
    pub proxy_headers: Vec<(String, String)>,
    /// Allows plain `http` to other machines, although others on the network can then read and change requests.
    pub allow_http: bool,
    /// Checks the server's certificate.
    pub verify_ssl: bool,
    /// PEM file, or directory of PEM files, whose certificates are trusted in addition to the system's.
    pub ssl_ca_cert: Option<PathBuf>,
    /// PEM file with the client's certificate chain; may hold the key too.
    pub cert_file: Option<PathBuf>,
    /// PEM file with the client's private key.
    pub key_file: Option<PathBuf>,
    /// Requires that the certificate names the host; without it, the rest of the certificate is still checked.
    pub assert_hostname: bool,
    /// Maximum retries of a call.
    pub retries: u32,
    /// Time limits of every call that has none of its own.
    pub timeout: Timeout,
    /// Rate limit of calls.
    pub rate_limit: RateLimit,
    /// Maximum connections of the client, idle or not, for blocking and awaited calls together; at least one.
    pub pool_size: usize,
    /// The `User-Agent` header.
    pub user_agent: String,
    /// Largest response body in bytes, after decompression.
    pub max_body: usize,
    /// A hint about the places where settings were looked for, for example `config.json: expected value at line 1`, which ends
    /// the message of a configuration error.
    pub where_to_set: Option<String>,
    /// Remarks about the settings, which the first call logs.
    pub remarks: Vec<String>,
}

/// Time limits of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeout {
    /// To resolve the host's name, connect, and complete the TLS handshake.
    pub connect: Duration,
    /// To wait for a connection of the pool.
    pub pool: Duration,
    /// Silence of the server: before its response begins, and between two pieces of it.
    pub read: Duration,
    /// For the whole call, including login, pauses and retries.
    pub total: Option<Duration>,
}

impl Default for Timeout {
    fn default() -> Self {
        Self {
            connect: limits::CONNECT,
            pool: limits::WAIT,
            read: limits::READ,
            total: None,
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            base_url: None,
            token_url: None,
            client_id: None,
            client_secret: None,
            access_token: None,
            proxy: None,
            proxy_headers: Vec::new(),
            allow_http: false,
            verify_ssl: true,
            ssl_ca_cert: None,
            cert_file: None,
            key_file: None,
            assert_hostname: true,
            retries: limits::RETRIES,
            timeout: Timeout::default(),
            rate_limit: RateLimit::default(),
            pool_size: limits::POOL,
            user_agent: concat!("sailpoint-rs/", env!("CARGO_PKG_VERSION")).to_owned(),
            max_body: limits::MAX_BODY,
            where_to_set: None,
            remarks: Vec::new(),
        }
    }
}

impl Settings {
    /// The URLs to which requests would go over the network in plain text, user names and passwords removed.
    pub fn readable_on_the_way(&self) -> Vec<String> {
        let urls = [&self.base_url, &self.token_url].into_iter().flatten();
        let plain = urls.filter(|url| Url::parse(url.trim()).is_ok_and(|url| self.is_readable(&url)));
        plain.map(|url| without_login(url)).collect()
    }

    /// Returns true if requests to this URL leave the machine unencrypted, for another machine or a proxy on one.
    pub(super) fn is_readable(&self, url: &Url) -> bool {
        let proxy = self.proxy.as_deref().filter(|proxy| !proxy.is_empty());
        let stays = |proxy: &str| Url::parse(proxy).is_ok_and(|proxy| is_loopback(&proxy));
        url.scheme() == "http" && !(is_loopback(url) && proxy.is_none_or(stays))
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let proxy_headers: Vec<&str> = self.proxy_headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Settings")
            .field("base_url", &self.base_url.as_deref().map(without_login))
            .field("token_url", &self.token_url.as_deref().map(without_login))
            .field("client_id", &self.client_id)
            .field("client_secret", &self.client_secret)
            .field("access_token", &self.access_token)
            .field("proxy", &self.proxy.as_deref().map(without_login))
            .field("proxy_headers", &proxy_headers)
            .field("allow_http", &self.allow_http)
            .field("verify_ssl", &self.verify_ssl)
            .field("ssl_ca_cert", &self.ssl_ca_cert)
            .field("cert_file", &self.cert_file)
            .field("key_file", &self.key_file)
            .field("assert_hostname", &self.assert_hostname)
            .field("retries", &self.retries)
            .field("timeout", &self.timeout)
            .field("rate_limit", &self.rate_limit)
            .field("pool_size", &self.pool_size)
            .field("user_agent", &self.user_agent)
            .field("max_body", &self.max_body)
            .field("where_to_set", &self.where_to_set)
            .field("remarks", &self.remarks)
            .finish()
    }
}
