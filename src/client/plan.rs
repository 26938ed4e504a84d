//! The settings, checked and read once: where to go, how to log in, what to trust.

use std::sync::Arc;

use http::header::{ACCEPT_ENCODING, HeaderMap, HeaderValue, USER_AGENT};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::body::ENCODINGS;
use super::dial::Dialer;
use super::proxies::Proxies;
use super::request::header_value;
use super::settings::without_login;
use super::site::{Site, Target, is_loopback};
use super::{Error, Settings, tls};

/// What a client goes by from its first call on.
pub(super) struct Plan {
    pub(super) base: Arc<Site>,
    pub(super) token_url: Target,
    /// Headers of every request that does not set them itself.
    pub(super) headers: HeaderMap,
    pub(super) dialer: Arc<Dialer>,
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
        let base = server("base URL", base, settings)?;
        let token_url = match given(settings.token_url.as_deref()) {
            Some(url) => server("token URL", url, settings)?,
            None => below(&base, "oauth/token")?,
        };
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
                proxies: Proxies::new(settings)?,
                user_agent: user_agent.clone(),
            }),
            headers: HeaderMap::from_iter([
                (USER_AGENT, user_agent),
                (ACCEPT_ENCODING, HeaderValue::from_static(ENCODINGS)),
            ]),
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

fn server(what: &str, text: &str, settings: &Settings) -> Result<Url, Error> {
    let shown = without_login(text);
    let refuse = |why: &str| Err(Error::Configuration(format!("the {what} {shown:?} {why}")));
    let Ok(url) = Url::parse(text.trim()) else {
        return refuse("is no URL; it should read like https://TENANT.api.identitynow.com");
    };
    if !matches!(url.scheme(), "http" | "https") {
        return refuse("is neither http nor https");
    }
    if url.scheme() == "http" && !settings.allow_http && !is_loopback(&url) {
        return refuse(
            "is plain http: everybody on the way could read the client secret and change what is sent; use https, or set \
             allow_http (SAIL_ALLOW_HTTP=1) if that network may be trusted",
        );
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
    fn plain_http_to_another_machine_is_refused_unless_it_is_allowed() {
        for url in [
            "http://tenant.example",
            "HTTP://10.0.0.1:80",
            "http://[::2]/",
            "http://localhost.example",
        ] {
            let mut settings = based_on(url);
            let token_url = Settings {
                base_url: Some("https://tenant.example".to_owned()),
                token_url: settings.base_url.clone(),
                ..Settings::default()
            };
            for settings in [&settings, &token_url] {
                let text = refusal(settings);
                assert!(
                    text.contains("plain http") && text.contains("SAIL_ALLOW_HTTP"),
                    "{url}: {text}"
                );
            }
            settings.allow_http = true;
            assert_eq!(refusal(&settings), "");
        }
        for url in [
            "http://LOCALHOST:1",
            "http://a.localhost",
            "http://127.9.0.1",
            "http://[::1]:1",
        ] {
            assert_eq!(refusal(&based_on(url)), "", "{url}");
        }
    }

    #[test]
    fn tokens_are_fetched_below_the_base_url() {
        for url in ["https://tenant.example", "https://tenant.example/"] {
            let plan = Plan::new(&based_on(url)).ok();
            let token_url = plan.map(|plan| plan.token_url.url.to_string());
            assert_eq!(token_url.as_deref(), Some("https://tenant.example/oauth/token"));
        }
    }
}
