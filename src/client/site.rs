//! Where a request goes: a server, and a path on it.

use std::sync::Arc;

use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderValue, Uri};
use url::{Host, Position, Url};

use super::Error;

/// A server, and the path on it below which requests go.
#[derive(Debug)]
pub(super) struct Site {
    url: Url,
    /// Host and port, as an error names them and as the `Host` header holds them (RFC 9110, 7.2).
    pub(super) name: Arc<str>,
    pub(super) header: HeaderValue,
    scheme: Scheme,
    authority: Authority,
}

/// A path on a server, with its query.
#[derive(Debug, Clone)]
pub(super) struct Target {
    pub(super) site: Arc<Site>,
    pub(super) path: PathAndQuery,
}

impl Site {
    /// # Errors
    /// [`Error::Configuration`] where the URL has a host that no request can name.
    pub(super) fn new(url: Url) -> Result<Self, Error> {
        let name = name(&url);
        let refuse =
            |why: &dyn std::fmt::Display| Error::Configuration(format!("the host {name:?} cannot be used: {why}"));
        Ok(Self {
            header: HeaderValue::from_str(&name).map_err(|error| refuse(&error))?,
            authority: Authority::try_from(name.as_str()).map_err(|error| refuse(&error))?,
            scheme: if url.scheme() == "https" {
                Scheme::HTTPS
            } else {
                Scheme::HTTP
            },
            name: Arc::from(name),
            url,
        })
    }

    pub(super) fn is_encrypted(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    /// Whether it is on this machine.
    pub(super) fn is_loopback(&self) -> bool {
        is_loopback(&self.url)
    }

    /// Whether both are one server, so that they share connections.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.scheme == other.scheme && self.name == other.name
    }

    /// The host without a port; an IPv6 address without its brackets.
    pub(super) fn host(&self) -> &str {
        let host = self.url.host_str().unwrap_or_default();
        host.trim_start_matches('[').trim_end_matches(']')
    }

    pub(super) fn port(&self) -> u16 {
        self.url.port_or_known_default().unwrap_or_default()
    }

    /// Host and port, also where it is the usual one.
    pub(super) fn with_port(&self) -> String {
        format!("{}:{}", self.url.host_str().unwrap_or_default(), self.port())
    }

    /// The path below which requests go, without a slash at its end.
    pub(super) fn path(&self) -> &str {
        self.url.path().trim_end_matches('/')
    }

    /// The server with a path, as a proxy is told of it.
    pub(super) fn uri(&self, path: PathAndQuery) -> Uri {
        let mut parts = http::uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(path);
        // Fails only where one of the three is missing.
        Uri::from_parts(parts).unwrap_or_default()
    }

    /// A path below the server's own.
    ///
    /// # Errors
    /// [`Error::Invalid`] for what would lead to another path, or must be percent-encoded.
    pub(super) fn below(self: &Arc<Self>, path: &str) -> Result<Target, Error> {
        let refuse = |why: &str| Err(Error::Invalid(format!("the path {path:?} {why}")));
        if !path.starts_with('/') {
            return refuse("does not begin with a slash");
        }
        if !path
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'#' | b'\\'))
        {
            return refuse("holds a character that must be percent-encoded");
        }
        if path.as_bytes().windows(2).any(|pair| matches!(pair, b"/." | b"/%")) {
            let mut segments = path.split('?').next().unwrap_or_default().split('/');
            if segments.any(is_dots) {
                return refuse("holds a segment that leads to another path");
            }
        }
        match self.path() {
            "" => self.at(path),
            below => self.at(&format!("{below}{path}")),
        }
    }

    /// The URL's own path.
    pub(super) fn target(self: &Arc<Self>) -> Result<Target, Error> {
        self.at(&self.url[Position::BeforePath..Position::AfterQuery])
    }

    /// # Errors
    /// [`Error::Invalid`] where the path holds what must be percent-encoded.
    pub(super) fn at(self: &Arc<Self>, path: &str) -> Result<Target, Error> {
        let path = PathAndQuery::try_from(path).map_err(|_| {
            Error::Invalid(format!(
                "the path {path:?} holds a character that must be percent-encoded"
            ))
        })?;
        Ok(Target {
            site: Arc::clone(self),
            path,
        })
    }
}

impl Target {
    /// What a `Location` leads to from here (RFC 9110, 10.2.2), on the same server only.
    pub(super) fn join(&self, location: &str) -> Option<Self> {
        let here = self.site.url.join(self.path.as_str()).ok()?;
        let there = here.join(location).ok()?;
        if there.origin() != here.origin() {
            return None;
        }
        self.site.at(&there[Position::BeforePath..Position::AfterQuery]).ok()
    }
}

/// Whether a segment means this or the upper folder, in any spelling.
fn is_dots(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

fn name(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port()
        .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// Whether a URL stays on this machine, where no proxy of the environment is meant to lead.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_of_this_machine_is_known_by_its_host() {
        for (url, expected) in [
            ("http://LOCALHOST:1", true),
            ("http://a.localhost", true),
            ("http://127.9.0.1", true),
            ("http://[::1]:1", true),
            ("http://localhost.example", false),
            ("http://128.0.0.1", false),
        ] {
            assert_eq!(Url::parse(url).is_ok_and(|url| is_loopback(&url)), expected, "{url}");
        }
    }

    #[test]
    fn a_location_leads_to_another_path_of_the_server_but_to_no_other_server() {
        let site = Arc::new(Site::new(Url::parse("https://tenant.example/below").unwrap()).unwrap());
        let here = site.at("/v2024/things?limit=1").unwrap();
        let leads = |location: &str| here.join(location).map(|there| there.path.to_string());
        assert_eq!(leads("others").as_deref(), Some("/v2024/others"));
        assert_eq!(leads("/a?b=c#d").as_deref(), Some("/a?b=c"));
        assert_eq!(leads("https://TENANT.example:443/a").as_deref(), Some("/a"));
        for elsewhere in [
            "http://tenant.example/a",
            "//other.example/a",
            "https://tenant.example:444/a",
            "https://",
        ] {
            assert_eq!(leads(elsewhere), None, "{elsewhere}");
        }
    }

    #[test]
    fn a_server_is_named_as_requests_name_it() {
        for (url, name, host) in [
            ("https://Tenant.example:443/", "tenant.example", "tenant.example"),
            ("http://[::1]:8080", "[::1]:8080", "::1"),
        ] {
            let site = Site::new(Url::parse(url).unwrap()).unwrap();
            assert_eq!((&*site.name, site.host()), (name, host));
            let uri = site.uri(PathAndQuery::from_static("/a")).to_string();
            assert_eq!(
                uri,
                format!("{}://{name}/a", if site.is_encrypted() { "https" } else { "http" })
            );
        }
    }

    fn joined(base: &str, path: &str) -> Result<String, Error> {
        let site = Arc::new(Site::new(Url::parse(base).unwrap())?);
        site.below(path).map(|target| target.site.uri(target.path).to_string())
    }

    #[test]
    fn a_path_goes_below_the_base() {
        let expected = "https://tenant.example/below/v2024/a%2Fb?limit=1";
        assert_eq!(
            joined("https://tenant.example/below", "/v2024/a%2Fb?limit=1").unwrap(),
            expected
        );
        assert_eq!(
            joined("https://tenant.example/below/", "/v2024/a%2Fb?limit=1").unwrap(),
            expected
        );
        let expected = "https://tenant.example//other.example/";
        assert_eq!(joined("https://tenant.example", "//other.example/").unwrap(), expected);
    }

    #[test]
    fn a_path_that_would_become_another_one_is_refused() {
        for path in [
            "v2024",
            "/a b",
            "/a\r\nb",
            "/a#b",
            "/a\\b",
            "/a/../b",
            "/a/%2E%2e/b",
            "/./a",
            "/ü",
        ] {
            assert!(
                matches!(joined("https://tenant.example", path), Err(Error::Invalid(_))),
                "{path}"
            );
        }
        assert!(joined("https://tenant.example", "/a?b=..").is_ok());
    }
}
