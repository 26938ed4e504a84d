//! Addresses of the settings: a URL that requests can go to, or the reason and the address that is expected.

use http::Uri;
use url::Url;

use super::{Error, Settings, limits};
use crate::syntax::scrub::without_login;

/// An example of an address, for errors that cannot derive one from the given text.
const EXPECTED: &str = "https://TENANT.api.identitynow.com";
/// Domains whose hosts are `TENANT.api.DOMAIN` for the API, and `TENANT.DOMAIN` for the user interface.
const PRODUCT: [&str; 2] = ["identitynow.com", "identitynow-demo.com"];
/// Domain of the login pages.
const LOGIN: &str = "login.sailpoint.com";

/// The URL that the paths of all requests are appended to.
///
/// # Errors
/// [`Error::Configuration`] with the reason why no request can be sent there.
pub(super) fn base(text: &str, settings: &Settings) -> Result<Url, Error> {
    let url = usable("base URL", text, settings)?;
    let problem = match api_of(&url) {
        Some(Api::Here(_)) if url.path() == "/" => None,
        Some(Api::Here(api)) => Some(format!("has a path, but each request adds its own: write {api}")),
        Some(Api::Elsewhere(api)) => Some(format!("is not the address of the API: write {api}")),
        None => own_path(&url).map(|own| format!("has the path of a request or a page: write {own}")),
    };
    problem.map_or_else(
        || without_query("base URL", text, url),
        |why| Err(rejected("base URL", text, &why)),
    )
}

/// The URL for tokens: the given one, or `oauth/token` below the base URL.
///
/// # Errors
/// [`Error::Configuration`] with the reason why no request can be sent there.
pub(super) fn token(given: Option<&str>, base: &Url, settings: &Settings) -> Result<Url, Error> {
    match given {
        Some(text) => without_query("token URL", text, usable("token URL", text, settings)?),
        None => below(base, "oauth/token"),
    }
}

/// A URL to which credentials may be sent.
fn usable(what: &str, text: &str, settings: &Settings) -> Result<Url, Error> {
    let reject = |why: &str| Err(rejected(what, text, why));
    if text.len() > limits::URL {
        return Err(Error::Configuration(format!(
            "the {what} has {} bytes: write one like {EXPECTED}",
            text.len()
        )));
    }
    if !text.contains("://") {
        return reject(&format!("has no scheme: write {}", completed(text)));
    }
    // A URL parses with braces in its host, but no request can be sent to such a host.
    let parsed = Url::parse(text.trim())
        .ok()
        .filter(|url| url.as_str().parse::<Uri>().is_ok());
    let Some(url) = parsed else {
        return reject(&format!("is not a valid URL: write it like {EXPECTED}"));
    };
    if !matches!(url.scheme(), "http" | "https") {
        return reject("is neither http nor https");
    }
    if !settings.allow_http && settings.is_readable(&url) {
        return reject(
            "is plain http: others on the network could read the client secret and change requests; use https, or set \
             allow_http (SAIL_ALLOW_HTTP=1) if you trust that network",
        );
    }
    if !url.username().is_empty() || url.password().is_some() {
        return reject("must not contain a user name or a password");
    }
    Ok(url)
}

fn without_query(what: &str, text: &str, url: Url) -> Result<Url, Error> {
    let surplus = match (url.query(), url.fragment()) {
        (Some(_), _) => "query, which begins with `?`",
        (None, Some(_)) => "fragment, which begins with `#`",
        (None, None) => return Ok(url),
    };
    let why = format!("must end with its path: remove the {surplus}");
    Err(rejected(what, text, &why))
}

fn rejected(what: &str, text: &str, why: &str) -> Error {
    // A query may hold a secret, such as the code of a login page.
    let shown = without_login(text);
    let shown = shown.split(['?', '#']).next().unwrap_or_default();
    Error::Configuration(format!("the {what} {shown:?} {why}"))
}

/// The address meant by a host, or by the name of a tenant.
fn completed(text: &str) -> String {
    let host = text.trim().trim_start_matches('/');
    let is_name = !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    match Url::parse(&format!("https://{host}")) {
        Ok(_) if is_name && host != "localhost" => format!("https://{host}.api.identitynow.com"),
        Ok(url) if url.username().is_empty() && url.host_str().is_some_and(|host| host.contains('.')) => {
            let own = || own_path(&url).unwrap_or_else(|| url.as_str().trim_end_matches('/').to_owned());
            api_of(&url).map_or_else(own, |(Api::Here(api) | Api::Elsewhere(api))| api)
        }
        _ => format!("it like {EXPECTED}"),
    }
}

/// The address of a tenant's API, derived from one of the service's hosts.
enum Api {
    /// The host is that of the API.
    Here(String),
    /// The host is that of the user interface or of the login pages.
    Elsewhere(String),
}

/// The address of the API, if the host of the URL is one of the service's.
fn api_of(url: &Url) -> Option<Api> {
    let host = url.host_str()?;
    let below = |domain: &str| host.strip_suffix(domain)?.strip_suffix('.');
    let (labels, domain) = match below(LOGIN) {
        Some(labels) => (labels, "identitynow.com"),
        None => PRODUCT.into_iter().find_map(|domain| Some((below(domain)?, domain)))?,
    };
    if labels.ends_with(".api") {
        return Some(Api::Here(format!("https://{host}")));
    }
    let tenant = labels
        .split('.')
        .next()
        .filter(|label| !matches!(*label, "api" | "www"));
    Some(Api::Elsewhere(tenant.map_or_else(
        || EXPECTED.to_owned(),
        |tenant| format!("https://{tenant}.api.{domain}"),
    )))
}

/// The address without the path of a request or of a page; `None` if it has no such path. Any other path is that of a gateway.
fn own_path(url: &Url) -> Option<String> {
    let segments: Vec<&str> = url.path_segments()?.filter(|segment| !segment.is_empty()).collect();
    let at = segments.iter().position(|segment| is_of_a_request(segment))?;
    let kept = segments.get(..at)?.join("/");
    let own = format!("{}/{kept}", url.origin().ascii_serialization());
    Some(own.trim_end_matches('/').to_owned())
}

/// Returns true for the first segment of a request to the API or of a page of the user interface.
fn is_of_a_request(segment: &str) -> bool {
    let year = segment.strip_prefix("v20").unwrap_or_default();
    let is_version = year.len() == 2 && year.bytes().all(|digit| digit.is_ascii_digit());
    is_version || matches!(segment, "v3" | "beta" | "oauth" | "ui")
}

fn below(base: &Url, path: &str) -> Result<Url, Error> {
    let text = format!("{}/{path}", base.as_str().trim_end_matches('/'));
    Url::parse(&text).map_err(|error| Error::Configuration(format!("{text:?} is not a valid URL: {error}")))
}
