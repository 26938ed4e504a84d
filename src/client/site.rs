//! Where a request goes: a server, and a path on it.

use std::sync::Arc;

use url::{Host, Url};

use super::Error;

/// A server, and the path on it below which requests go.
#[derive(Debug)]
pub(super) struct Site {
    pub(super) url: Url,
    /// Host and port, as an error names them.
    pub(super) name: Arc<str>,
}

/// A URL on a server.
#[derive(Debug, Clone)]
pub(super) struct Target {
    pub(super) site: Arc<Site>,
    pub(super) url: Url,
}

impl Site {
    pub(super) fn new(url: Url) -> Self {
        let host = url.host_str().unwrap_or_default();
        let name = url
            .port()
            .map_or_else(|| Arc::from(host), |port| Arc::from(format!("{host}:{port}")));
        Self { url, name }
    }

    pub(super) fn is_encrypted(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// Whether it is on this machine.
    pub(super) fn is_loopback(&self) -> bool {
        is_loopback(&self.url)
    }

    /// The path below which requests go, without a slash at its end.
    pub(super) fn path(&self) -> &str {
        self.url.path().trim_end_matches('/')
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
        let base = self.url.as_str().trim_end_matches('/');
        let Ok(url) = Url::parse(&format!("{base}{path}")) else {
            return refuse("does not fit into a URL");
        };
        Ok(Target {
            site: Arc::clone(self),
            url,
        })
    }
}

/// Whether a segment means this or the upper folder, in any spelling.
fn is_dots(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
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

    fn joined(base: &str, path: &str) -> Result<String, Error> {
        let site = Arc::new(Site::new(Url::parse(base).unwrap()));
        site.below(path).map(|target| target.url.to_string())
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
