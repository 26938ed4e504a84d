//! Servers, and URLs on them.

use std::sync::Arc;

use url::Url;

use super::{Error, limits};
use crate::syntax::loopback::is_loopback;
use crate::syntax::scrub::without_login;

/// A server, and the base path of requests to it.
#[derive(Debug)]
pub(crate) struct Site {
    pub(super) url: Url,
    /// Host and port, as errors show them.
    pub(crate) name: Arc<str>,
}

/// A URL on a server.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) site: Arc<Site>,
    pub(crate) url: Url,
}

impl Target {
    /// The API version: the first segment of the path below the base URL.
    pub(crate) fn version(&self) -> &str {
        let below = self.url.path().strip_prefix(self.site.path());
        let first = below.and_then(|path| path.split('/').find(|segment| !segment.is_empty()));
        first.unwrap_or_default()
    }
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

    /// Returns true for this machine.
    pub(super) fn is_loopback(&self) -> bool {
        is_loopback(&self.url)
    }

    /// The error of a client that has no connection to this server.
    pub(crate) fn unknown(&self) -> Error {
        Error::Invalid(format!("{} is not a server of this client", self.name))
    }

    /// The base path of requests, without a slash at its end.
    pub(super) fn path(&self) -> &str {
        self.url.path().trim_end_matches('/')
    }

    /// The URL of a path below the base path. A complete URL is accepted if it is below that path on this server: no token
    /// is sent to another host.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a URL elsewhere, and for a path that cannot be sent.
    pub(crate) fn target(self: &Arc<Self>, path: &str) -> Result<Target, Error> {
        if path.starts_with('/') {
            return self.below(path);
        }
        let Ok(url) = Url::parse(path) else {
            return self.below(path);
        };
        if path.contains(['@', '\\']) {
            let text = "a URL must not contain a user name, a password, or the characters @ and \\";
            return Err(Error::Invalid(text.to_owned()));
        }
        let is_here = url.origin() == self.url.origin();
        let rest = path.split_once("://").map_or("", |(_, rest)| rest);
        let below = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default();
        let below = below.strip_prefix(self.path()).filter(|below| below.starts_with('/'));
        match below {
            Some(below) if is_here => self.below(below),
            _ => Err(Error::Invalid(format!(
                "{} is not a URL below {}: the token is sent to that server only. Give a path, such as /VERSION/roles",
                // Without the query, which may be the signature of a link.
                without_login(path.split('?').next().unwrap_or_default()),
                without_login(self.url.as_str()),
            ))),
        }
    }

    /// The URL of a path below the base path.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a path that a URL would change, or with characters that must be percent-encoded.
    pub(super) fn below(self: &Arc<Self>, path: &str) -> Result<Target, Error> {
        let reject = |why: &str| Err(Error::Invalid(format!("the path {path:?} {why}")));
        if !path.starts_with('/') {
            return reject("does not begin with a slash");
        }
        if !path
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'#' | b'\\'))
        {
            return reject("holds a character that must be percent-encoded");
        }
        if path.as_bytes().windows(2).any(|pair| matches!(pair, b"/." | b"/%")) {
            let mut segments = path.split('?').next().unwrap_or_default().split('/');
            if segments.any(is_dots) {
                return reject("holds a segment that leads to another path");
            }
        }
        // Host and port are not parsed again.
        let mut url = self.url.clone();
        let (path, query) = path
            .split_once('?')
            .map_or((path, None), |(path, query)| (path, Some(query)));
        match self.path() {
            "" => url.set_path(path),
            base => url.set_path(&format!("{base}{path}")),
        }
        url.set_query(query);
        let length = url.as_str().len();
        if length > limits::URL {
            return Err(Error::Invalid(format!(
                "the URL has {length} bytes, more than the {} that can be sent: put long values into the request body, or send \
                 several requests",
                limits::URL
            )));
        }
        Ok(Target {
            site: Arc::clone(self),
            url,
        })
    }
}

/// Returns true for a segment that means the current or the parent folder, in any spelling.
fn is_dots(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}
