//! The settings, checked and read once: where to go, how to log in, what to trust.

use hyper::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::Proxy;
use rustls::ClientConfig;
use secrecy::{ExposeSecret, SecretString};
use url::{Host, Url};

use super::settings::without_login;
use super::{Error, Settings, request, tls};

/// What a client goes by from its first call on.
pub(super) struct Plan {
    pub(super) base: Url,
    pub(super) token_url: Url,
    pub(super) tls: ClientConfig,
    pub(super) proxy: Option<Proxy>,
    /// The proxy as an error names it.
    pub(super) via: Option<String>,
}

/// How the client proves who it is.
pub(super) enum Login<'a> {
    /// A token to use as it is.
    Token(&'a SecretString),
    /// Client credentials, by which a token is fetched.
    Credentials { id: &'a str, secret: &'a SecretString },
}

impl Plan {
    pub(super) fn new(settings: &Settings) -> Result<Self, Error> {
        let Some(base) = given(settings.base_url.as_deref()) else {
            return Err(missing(settings));
        };
        let base = server("base URL", base)?;
        let token_url = match given(settings.token_url.as_deref()) {
            Some(url) => server("token URL", url)?,
            None => below(&base, "oauth/token")?,
        };
        let encrypted = [&base, &token_url].iter().any(|url| url.scheme() == "https");
        Ok(Self {
            tls: tls::config(settings, encrypted || settings.proxy.is_some())?,
            proxy: proxy(settings)?,
            via: given(settings.proxy.as_deref()).map(without_login),
            base,
            token_url,
        })
    }
}

impl<'a> Login<'a> {
    pub(super) fn of(settings: &'a Settings) -> Result<Self, Error> {
        if let Some(token) = secret(settings.access_token.as_ref()) {
            return Ok(Self::Token(token));
        }
        let id = given(settings.client_id.as_deref());
        match (id, secret(settings.client_secret.as_ref())) {
            (Some(id), Some(secret)) => Ok(Self::Credentials { id, secret }),
            _ => Err(missing(settings)),
        }
    }
}

/// Host and port as an error names them.
pub(super) fn host(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port()
        .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
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

fn server(what: &str, text: &str) -> Result<Url, Error> {
    let shown = without_login(text);
    let refuse = |why: &str| Err(Error::Configuration(format!("the {what} {shown:?} {why}")));
    let Ok(url) = Url::parse(text.trim()) else {
        return refuse("is no URL; it should read like https://TENANT.api.identitynow.com");
    };
    if !matches!(url.scheme(), "http" | "https") {
        return refuse("is neither http nor https");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("must not hold a user name or a password");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("must end with its path");
    }
    Ok(url)
}

fn below(base: &Url, path: &str) -> Result<Url, Error> {
    let text = format!("{}/{path}", base.as_str().trim_end_matches('/'));
    Url::parse(&text).map_err(|error| Error::Configuration(format!("{text:?} is no URL: {error}")))
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

/// The proxy that the environment names for a URL, without its login.
pub(super) fn proxy_of_environment(url: &Url) -> Option<String> {
    if is_loopback(url) {
        return None;
    }
    let target = url.as_str().parse::<Uri>().ok()?;
    let proxy = Matcher::from_system().intercept(&target)?;
    Some(proxy.uri().to_string().trim_end_matches('/').to_owned())
}

fn proxy(settings: &Settings) -> Result<Option<Proxy>, Error> {
    let Some(url) = given(settings.proxy.as_deref()) else {
        return Ok(None);
    };
    let refuse = |why: String| Error::Configuration(format!("cannot use the proxy {}: {why}", without_login(url)));
    let proxy = Proxy::all(url).map_err(|error| refuse(super::error::cause(&error)))?;
    let headers = request::headers(&settings.proxy_headers).map_err(|error| refuse(error.to_string()))?;
    Ok(Some(proxy.headers(headers)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(settings: &Settings) -> String {
        match Plan::new(settings) {
            Err(Error::Configuration(text)) => text,
            _ => String::new(),
        }
    }

    fn based_on(url: &str) -> Settings {
        Settings {
            base_url: Some(url.to_owned()),
            ..Settings::default()
        }
    }

    #[test]
    fn a_missing_setting_is_named_with_its_variable_and_the_hint() {
        let settings = Settings {
            client_id: Some(String::new()),
            where_to_set: Some("config.json: not found".to_owned()),
            ..Settings::default()
        };
        let text = refusal(&settings);
        for part in [
            "SAIL_BASE_URL",
            "SAIL_CLIENT_ID",
            "SAIL_CLIENT_SECRET",
            "config.json: not found",
        ] {
            assert!(text.contains(part), "{text}");
        }
    }

    #[test]
    fn a_base_url_that_no_request_can_go_to_is_refused() {
        for url in [
            "tenant.example",
            "ftp://tenant.example",
            "https://",
            "https://a:hidden@b",
            "http://a/?b",
            "http://a/#b",
        ] {
            let text = refusal(&based_on(url));
            assert!(text.contains("base URL"), "{url}: {text}");
            assert!(!text.contains("hidden"), "{text}");
        }
    }

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
    fn tokens_are_fetched_below_the_base_url() {
        for url in ["http://tenant.example", "http://tenant.example/"] {
            let plan = Plan::new(&based_on(url)).ok();
            let token_url = plan.map(|plan| plan.token_url.to_string());
            assert_eq!(token_url.as_deref(), Some("http://tenant.example/oauth/token"));
        }
    }
}
