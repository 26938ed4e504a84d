//! Credentials from the environment or from `./config.json`, for scripts that do not set them.
//!
//! A secret is sent to the address that it was stored with, so exactly one source completes the credentials that the caller
//! sets. The caller's own secret or token is used with the address of the environment. The address in a file is used only with
//! the secret in the same file, because the working directory may belong to another user. An address that the caller sets, at
//! any time, is used with the secret of a source only if that source names no other address, which the first call checks.

use crate::syntax::pasted::cleaned;
use crate::syntax::scrub::without_login;
use secrecy::SecretString;
use serde::Deserialize;
use std::path::{self, Path, PathBuf};
use std::{env, fs, io};
use url::Url;

/// The file in the working directory.
const FILE: &str = "config.json";

/// The place of secrets from the environment; no absolute path equals it.
pub(super) const ENVIRONMENT: &str = "environment";

const VARIABLES: [&str; 3] = ["SAIL_BASE_URL", "SAIL_CLIENT_ID", "SAIL_CLIENT_SECRET"];
const SETTINGS: [&str; 3] = ["base_url", "client_id", "client_secret"];
const MEMBERS: [&str; 3] = ["BaseURL", "ClientId", "ClientSecret"];

/// The address, client id and secret from one source.
#[derive(Default)]
pub(crate) struct SourceCredentials {
    pub(crate) base_url: Option<String>,
    pub(crate) client_id: Option<String>,
    pub(crate) client_secret: Option<SecretString>,
    /// Names of settings, and of what was removed around their values.
    pub(crate) removed: Vec<(&'static str, &'static str)>,
}

/// The credentials of the caller, completed by a source.
#[derive(Default)]
pub(crate) struct FoundCredentials {
    pub(crate) credentials: SourceCredentials,
    /// The place in which the secret was found, if any.
    pub(crate) source: Option<SecretSource>,
    /// The reason why a credential is missing, for the error message.
    pub(crate) hint: Option<String>,
}

/// The place in which a secret was found, to find it again.
#[derive(Clone)]
pub(crate) struct SecretSource {
    /// A path, or [`ENVIRONMENT`].
    pub(crate) place: String,
    /// True if the address was taken from there too.
    pub(crate) with_address: bool,
    /// The address in that place, if there is one.
    pub(crate) address: Option<String>,
    /// The client id in that place, if there is one.
    pub(crate) client_id: Option<String>,
}

#[derive(Deserialize)]
struct ConfigFile {
    #[serde(rename = "BaseURL")]
    base_url: Option<String>,
    #[serde(rename = "ClientId")]
    client_id: Option<String>,
    #[serde(rename = "ClientSecret")]
    client_secret: Option<String>,
}

impl FoundCredentials {
    /// The credentials of the caller, completed by the environment if that has any that are missing, otherwise by the file. A
    /// client with a token needs neither id nor secret.
    pub(crate) fn find(given: SourceCredentials, has_token: bool) -> Self {
        if given.suffice(has_token) {
            return Self::only(given, None);
        }
        let environment = SourceCredentials::from_environment();
        if environment.adds_to(&given) {
            return Self::by_environment(given, environment, has_token);
        }
        // The working directory may have changed when the secret is read again.
        let path = path::absolute(FILE).unwrap_or_else(|_| PathBuf::from(FILE));
        match SourceCredentials::from_file(&path) {
            Ok(file) => Self::by_file(given, file, has_token, &path),
            Err(why) => Self::only(given, Some(format!("{FILE} cannot be used: {why}"))),
        }
    }

    fn only(credentials: SourceCredentials, hint: Option<String>) -> Self {
        Self {
            credentials,
            source: None,
            hint,
        }
    }

    fn by_environment(given: SourceCredentials, environment: SourceCredentials, has_token: bool) -> Self {
        let set = environment.names(VARIABLES).join(", ");
        let is_other = given.is_of_another_client(&environment);
        let removed = given.completed_from(&environment);
        let secret = environment.client_secret.filter(|_| !is_other);
        let source = (given.client_secret.is_none() && secret.is_some()).then(|| SecretSource {
            place: ENVIRONMENT.to_owned(),
            with_address: given.base_url.is_none(),
            address: environment.base_url.clone(),
            client_id: environment.client_id.clone(),
        });
        let credentials = SourceCredentials {
            removed,
            base_url: given.base_url.or(environment.base_url),
            client_id: given.client_id.or(environment.client_id),
            client_secret: given.client_secret.or(secret),
        };
        let hint = (!credentials.suffice(has_token)).then(|| {
            let of_another = if is_other {
                "; SAIL_CLIENT_SECRET belongs to a different client id"
            } else {
                ""
            };
            format!("{FILE} does not complete the environment, which sets {set}{of_another}")
        });
        Self {
            credentials,
            source,
            hint,
        }
    }

    fn by_file(given: SourceCredentials, file: SourceCredentials, has_token: bool, path: &Path) -> Self {
        let both = [given.present(), file.present()].map(Vec::from);
        let lacks = |(at, member): (usize, &'static str)| {
            let is_there = both.iter().any(|present| present.get(at) == Some(&true));
            (!is_there).then_some(member)
        };
        let missing: Vec<_> = MEMBERS.into_iter().enumerate().filter_map(lacks).collect();
        let why = if file.names(MEMBERS).is_empty() {
            return Self::only(given, None);
        } else if given.client_secret.is_some() || has_token {
            "its address is used only with its own ClientSecret".to_owned()
        } else if given.is_of_another_client(&file) {
            "it belongs to a different client id".to_owned()
        } else if !missing.is_empty() {
            format!("it lacks {}", missing.join(", "))
        } else {
            let source = SecretSource {
                place: path.to_string_lossy().into_owned(),
                with_address: given.base_url.is_none(),
                address: file.base_url.clone(),
                client_id: file.client_id.clone(),
            };
            let removed = given.completed_from(&file);
            let credentials = SourceCredentials {
                removed,
                base_url: given.base_url.or(file.base_url),
                client_id: given.client_id.or(file.client_id),
                client_secret: file.client_secret,
            };
            return Self {
                credentials,
                source: Some(source),
                hint: None,
            };
        };
        Self::only(given, Some(format!("{FILE} is not used: {why}")))
    }
}

impl SecretSource {
    /// The reason why the secret is not sent to the URL of a setting, or not used with this client id: it was stored with
    /// another URL or id.
    pub(super) fn rejection(&self, setting: &str, url: Option<&str>, client_id: Option<&str>) -> Option<String> {
        let place = self.file().unwrap_or("the environment");
        if let (Some(own), Some(url)) = (self.address.as_deref(), url)
            && origin(own) != origin(url)
        {
            let (own, url) = (without_login(own), without_login(url));
            return Some(format!(
                "the client secret of {place} belongs to {own} and is not sent to {url}, the value of {setting}: \
                 set client_secret as well, or take both from {place}"
            ));
        }
        let is_other = matches!((self.client_id.as_deref(), client_id), (Some(own), Some(other)) if own != other);
        is_other.then(|| {
            format!(
                "the client secret of {place} does not belong to the client id that is set: \
                 set client_secret as well, or take both from {place}"
            )
        })
    }

    /// The file in which the secret was found; `None` for the environment.
    pub(crate) fn file(&self) -> Option<&str> {
        (self.place != ENVIRONMENT).then_some(self.place.as_str())
    }

    /// The current secret of this client in the same place, if the address in that place is unchanged.
    pub(crate) fn secret_again(&self, base_url: Option<&str>, client_id: Option<&str>) -> Option<SecretString> {
        let found = if self.place == ENVIRONMENT {
            SourceCredentials::from_environment()
        } else {
            SourceCredentials::from_file(Path::new(&self.place)).ok()?
        };
        let known = SourceCredentials {
            client_id: client_id.map(str::to_owned),
            ..SourceCredentials::default()
        };
        let address = |url: &str| without_login(url).trim_end_matches('/').to_owned();
        let is_other = known.is_of_another_client(&found);
        let is_there = !self.with_address || found.base_url.as_deref().map(address) == base_url.map(address);
        found.client_secret.filter(|_| is_there && !is_other)
    }
}

/// Scheme, host and port of a URL; the text itself if it is not a valid URL.
fn origin(url: &str) -> String {
    let url = without_login(url);
    let parsed = Url::parse(url.trim());
    parsed.map_or_else(|_| url.to_string(), |url| url.origin().ascii_serialization())
}

impl SourceCredentials {
    /// True for each of the three values that is present.
    const fn present(&self) -> [bool; 3] {
        [
            self.base_url.is_some(),
            self.client_id.is_some(),
            self.client_secret.is_some(),
        ]
    }

    /// The names of the values that are present.
    fn names(&self, names: [&'static str; 3]) -> Vec<&'static str> {
        let named = names.into_iter().zip(self.present());
        named.filter(|(_, is_there)| *is_there).map(|(name, _)| name).collect()
    }

    fn suffice(&self, has_token: bool) -> bool {
        self.base_url.is_some() && (has_token || (self.client_id.is_some() && self.client_secret.is_some()))
    }

    fn adds_to(&self, given: &Self) -> bool {
        self.present()
            .into_iter()
            .zip(given.present())
            .any(|(here, there)| here && !there)
    }

    /// The characters removed around the values that a source adds.
    fn completed_from(&self, source: &Self) -> Vec<(&'static str, &'static str)> {
        let given = SETTINGS.into_iter().zip(self.present());
        let lacks = |name: &str| given.clone().any(|(setting, is_there)| setting == name && !is_there);
        source.removed.iter().copied().filter(|(name, _)| lacks(name)).collect()
    }

    fn is_of_another_client(&self, other: &Self) -> bool {
        self.client_id.is_some() && other.client_id.is_some() && self.client_id != other.client_id
    }

    fn from_environment() -> Self {
        let [base_url, client_id, client_secret] = VARIABLES.map(|name| env::var(name).ok());
        Self::of(base_url, client_id, client_secret)
    }

    /// The credentials in a file, empty if there is no such file.
    fn from_file(path: &Path) -> Result<Self, String> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(error.to_string()),
        };
        // The position is enough: the messages of some errors quote the text, which holds the secret.
        let file: ConfigFile = serde_json::from_str(text.trim_start_matches('\u{feff}'))
            .map_err(|error| format!("not valid at line {} column {}", error.line(), error.column()))?;
        Ok(Self::of(file.base_url, file.client_id, file.client_secret))
    }

    /// Credentials from values, without surrounding blanks and quotes; an empty value counts as missing.
    fn of(base_url: Option<String>, client_id: Option<String>, client_secret: Option<String>) -> Self {
        let mut removed = Vec::new();
        let mut filled = |name, value: Option<String>| {
            let value = value?;
            let (clean, what) = cleaned(&value);
            removed.extend(what.map(|what| (name, what)));
            (!clean.is_empty()).then(|| clean.to_owned())
        };
        Self {
            base_url: filled("base_url", base_url),
            client_id: filled("client_id", client_id),
            client_secret: filled("client_secret", client_secret).map(SecretString::from),
            removed,
        }
    }
}
