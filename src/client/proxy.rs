//! Which proxy a connection goes through: the one that the settings name, or the environment's.

use http::header::PROXY_AUTHORIZATION;
use http::uri::PathAndQuery;
use http::{HeaderMap, Uri};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use super::settings::without_login;
use super::site::Site;
use super::{Error, Settings, request};

/// The proxies that a client knows of.
pub(super) struct Proxies {
    matcher: Matcher,
    /// Whether the settings named it; then it is used for every server.
    given: bool,
    headers: HeaderMap,
}

/// The proxy of a connection.
pub(super) struct Via {
    intercept: Intercept,
    headers: HeaderMap,
}

impl Proxies {
    /// # Errors
    /// [`Error::Configuration`] where the settings name a proxy that cannot be used.
    pub(super) fn new(settings: &Settings) -> Result<Self, Error> {
        let Some(url) = settings.proxy.as_deref().filter(|url| !url.is_empty()) else {
            return Ok(Self {
                matcher: Matcher::from_system(),
                given: false,
                headers: HeaderMap::new(),
            });
        };
        let refuse = |why: &str| Error::Configuration(format!("cannot use the proxy {}: {why}", without_login(url)));
        let matcher = Matcher::builder().all(url.to_owned()).build();
        if matcher.intercept(&Uri::from_static("http://any.example")).is_none() {
            return Err(refuse(
                "it should read like http://HOST:PORT, https://HOST:PORT or socks5://HOST:PORT",
            ));
        }
        Ok(Self {
            matcher,
            given: true,
            headers: request::headers(&settings.proxy_headers).map_err(|error| refuse(&error.to_string()))?,
        })
    }

    /// The proxy through which a server is reached. One of the environment is not meant for this machine.
    pub(super) fn of(&self, site: &Site) -> Option<Via> {
        if !self.given && site.is_loopback() {
            return None;
        }
        let intercept = self.matcher.intercept(&site.uri(PathAndQuery::from_static("/")))?;
        let headers = self.headers.clone();
        Some(Via { intercept, headers })
    }
}

impl Via {
    pub(super) fn uri(&self) -> &Uri {
        self.intercept.uri()
    }

    /// The proxy as an error names it, without its login.
    pub(super) fn name(&self) -> String {
        self.uri().to_string().trim_end_matches('/').to_owned()
    }

    fn scheme(&self) -> &str {
        self.uri().scheme_str().unwrap_or_default()
    }

    pub(super) fn is_encrypted(&self) -> bool {
        self.scheme() == "https"
    }

    /// The version of SOCKS that it speaks, if it does.
    pub(super) fn socks(&self) -> Option<u8> {
        match self.scheme() {
            "socks4" | "socks4a" => Some(4),
            "socks5" | "socks5h" => Some(5),
            _ => None,
        }
    }

    /// Whether it wants addresses and not names, in the spelling that curl began.
    pub(super) fn wants_addresses(&self) -> bool {
        matches!(self.scheme(), "socks4" | "socks5")
    }

    /// User and password for SOCKS.
    pub(super) fn login(&self) -> Option<(String, String)> {
        let (user, password) = self.intercept.raw_auth()?;
        Some((user.to_owned(), password.to_owned()))
    }

    /// Headers for the proxy alone, its login among them.
    pub(super) fn headers(&self) -> HeaderMap {
        let mut headers = self.headers.clone();
        if let Some(login) = self.intercept.basic_auth() {
            headers.entry(PROXY_AUTHORIZATION).or_insert_with(|| login.clone());
        }
        headers
    }
}
