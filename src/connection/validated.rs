//! The settings, validated once: servers, login, TLS, proxies.

use std::sync::Arc;

use http::header::{ACCEPT_ENCODING, HeaderMap, HeaderValue, USER_AGENT};
use secrecy::{ExposeSecret, SecretString};

use super::dial::Dialer;
use super::headers::header_value;
use super::proxies::Proxies;
use super::site::{Site, Target};
use super::{Error, Settings, address, tls};

/// Encodings in which a server may send a response.
const ENCODINGS: &str = "gzip, br, zstd";

/// Validated settings, built on a client's first call.
pub(crate) struct Validated {
    pub(crate) base: Arc<Site>,
    pub(crate) token_url: Target,
    /// Headers of every request that does not set them itself.
    pub(crate) headers: HeaderMap,
    pub(super) dialer: Arc<Dialer>,
}

/// Credentials of the client.
pub(crate) enum Credentials<'a> {
    /// A token to use unchanged.
    Token(&'a SecretString),
    /// Client credentials, with which a token is fetched.
    Client { id: &'a str, secret: &'a SecretString },
}

impl Validated {
    pub(crate) fn new(settings: &Settings) -> Result<Self, Error> {
        let Some(base) = given(settings.base_url.as_deref()) else {
            return Err(missing(settings));
        };
        let proxies = Proxies::new(settings)?;
        let base = address::base(base, settings)?;
        let token_url = address::token(given(settings.token_url.as_deref()), &base, settings)?;
        let encrypted = [&base, &token_url].iter().any(|url| url.scheme() == "https");
        let tls = tls::config(settings, encrypted || settings.proxy.is_some())?;
        let user_agent = header_value("User-Agent", &settings.user_agent)
            .map_err(|error| Error::Configuration(error.to_string()))?;
        let base = Arc::new(Site::new(base));
        let site = if token_url.origin() == base.url.origin() {
            Arc::clone(&base)
        } else {
            Arc::new(Site::new(token_url.clone()))
        };
        Ok(Self {
            base,
            token_url: Target { site, url: token_url },
            dialer: Arc::new(Dialer {
                tls,
                proxies,
                user_agent: user_agent.clone(),
            }),
            headers: HeaderMap::from_iter([
                (USER_AGENT, user_agent),
                (ACCEPT_ENCODING, HeaderValue::from_static(ENCODINGS)),
            ]),
        })
    }
}

impl<'a> Credentials<'a> {
    pub(crate) fn of(settings: &'a Settings) -> Result<Self, Error> {
        if let Some(token) = secret(settings.access_token.as_ref()) {
            return Ok(Self::Token(token));
        }
        let id = given(settings.client_id.as_deref());
        match (id, secret(settings.client_secret.as_ref())) {
            (Some(id), Some(secret)) => Ok(Self::Client { id, secret }),
            _ => Err(missing(settings)),
        }
    }
}

fn given(text: Option<&str>) -> Option<&str> {
    text.filter(|text| !text.is_empty())
}

fn secret(secret: Option<&SecretString>) -> Option<&SecretString> {
    secret.filter(|secret| !secret.expose_secret().is_empty())
}

fn missing(settings: &Settings) -> Error {
    let mut lacks = Vec::new();
    if given(settings.base_url.as_deref()).is_none() {
        lacks.push("base URL (SAIL_BASE_URL, for example https://TENANT.api.identitynow.com)");
    }
    if secret(settings.access_token.as_ref()).is_none() {
        if given(settings.client_id.as_deref()).is_none() {
            lacks.push("client id (SAIL_CLIENT_ID)");
        }
        if secret(settings.client_secret.as_ref()).is_none() {
            lacks.push("client secret (SAIL_CLIENT_SECRET)");
        }
    }
    let hint = settings.where_to_set.as_ref().map(|hint| format!(" ({hint})"));
    Error::Configuration(format!(
        "missing: {}. Set the environment variables, or the same in config.json, or pass them as arguments{}",
        lacks.join(", "),
        hint.unwrap_or_default()
    ))
}
