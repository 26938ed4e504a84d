//! The proxy of a connection: the settings' or the environment's.

use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::{ClientBuilder, Proxy};

use super::error::cause;
use super::headers::headers;
use super::site::Site;
use super::{Error, Settings};
use crate::syntax::scrub::without_login;

/// A proxy as errors show it.
pub(super) struct NamedProxy {
    /// Its URL, without user name and password.
    pub(super) url: String,
    /// True if the URL has a user name and a password.
    pub(super) has_login: bool,
}

/// The proxies of a client.
pub(super) struct Proxies {
    /// The settings' proxy, used for every server.
    given: Option<Proxy>,
    /// Finds the proxy of a connection by the rules of reqwest, for its name.
    matcher: Matcher,
}

impl Proxies {
    /// # Errors
    /// [`Error::Configuration`] if the settings name a proxy that cannot be used.
    pub(super) fn new(settings: &Settings) -> Result<Self, Error> {
        let Some(url) = settings.proxy.as_deref().filter(|url| !url.is_empty()) else {
            return Ok(Self {
                given: None,
                matcher: Matcher::from_system(),
            });
        };
        let reject = |why: &str| Error::Configuration(format!("cannot use the proxy {}: {why}", without_login(url)));
        let matcher = Matcher::builder().all(url.to_owned()).build();
        // reqwest silently ignores a proxy whose scheme it does not know.
        if matcher.intercept(&Uri::from_static("http://any.example")).is_none() {
            return Err(reject(
                "write it like http://HOST:PORT, https://HOST:PORT or socks5://HOST:PORT",
            ));
        }
        let proxy = Proxy::all(url).map_err(|error| reject(&cause(&error)))?;
        let headers = headers(&settings.proxy_headers).map_err(|error| reject(&error.to_string()))?;
        let with_headers = !headers.is_empty();
        let given = Some(if with_headers { proxy.headers(headers) } else { proxy });
        Ok(Self { given, matcher })
    }

    /// Sets the proxy of a server. The environment's proxies are not meant for this machine.
    pub(super) fn set(&self, builder: ClientBuilder, site: &Site) -> ClientBuilder {
        match &self.given {
            Some(proxy) => builder.proxy(proxy.clone()),
            None if site.is_loopback() => builder.no_proxy(),
            None => builder,
        }
    }

    /// The proxy of a server as errors show it.
    pub(super) fn named(&self, site: &Site) -> Option<NamedProxy> {
        if self.given.is_none() && site.is_loopback() {
            return None;
        }
        let target = site.url.as_str().parse::<Uri>().ok()?;
        let proxy = self.matcher.intercept(&target)?;
        Some(NamedProxy {
            url: proxy.uri().to_string().trim_end_matches('/').to_owned(),
            has_login: proxy.basic_auth().is_some() || proxy.raw_auth().is_some(),
        })
    }
}
